type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be'

/** The bytes of a message as text, in UTF-8 or UTF-16; null when they are neither. */
export function decodeText(bytes: Buffer, contentType: string | undefined): string | null {
  try {
    return new TextDecoder(encodingOf(bytes, contentType ?? ''), { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** A byte order mark says it first, then the Content-Type, then where the zero of `<` or `{` is. */
function encodingOf([first, second]: Buffer, contentType: string): Encoding {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  const charset = /;\s*charset\s*=\s*"?([\w-]+)/i.exec(contentType)?.[1]?.toLowerCase()
  if (charset === 'utf-16le' || charset === 'utf-16be') return charset
  if (first === 0) return 'utf-16be'
  return second === 0 ? 'utf-16le' : 'utf-8'
}
