import { contentRefused } from './file-refused'

export const LINE_FEED = 10
export const CARRIAGE_RETURN = 13

/**
 * What Arabic Windows writes: Arabic letters, their signs and punctuation. Where another character comes out, the text is in no such encoding.
 */
const STRANGE = /[^\p{ASCII}\u00a0«»·×،؛؟\u0621-\u0652\u200c-\u200f\u2013\u2014\u2018-\u201e…]/u

/** Decodes lines, some at a time, that end with this byte; `before` lines came before them. Throws a FileRefused that names the line that cannot be read. */
export type LineDecoder = (bytes: Uint8Array, before: number, separator: number) => string[]

/** A file is in one encoding: after letters in UTF-8 nothing else is taken, and Arabic Windows stays it to the end. */
export function lineDecoder(): LineDecoder {
  let encoding: 'unknown' | 'utf-8' | 'windows-1256' = 'unknown'
  return (bytes, before, separator) => {
    const end = String.fromCharCode(separator)
    const text = encoding === 'windows-1256' ? null : strictly(bytes)
    if (text !== null) {
      if (text.length !== bytes.length) encoding = 'utf-8'
      return text.split(end)
    }
    if (encoding !== 'windows-1256') refuseMixed(bytes, before, { separator, isUtf8: encoding === 'utf-8' })
    encoding = 'windows-1256'
    return inArabicWindows(bytes, before, end)
  }
}

type Place = { readonly separator: number; readonly isUtf8: boolean }

/** What cannot be read after letters in UTF-8 is damage, not another encoding. */
function refuseMixed(bytes: Uint8Array, before: number, { separator, isUtf8 }: Place): void {
  const { number, start } = firstUndecodable(bytes, before, separator)
  if (isUtf8 || bytes.subarray(0, start).some((byte) => byte > 0x7f)) throw notReadable(number)
}

function inArabicWindows(bytes: Uint8Array, before: number, end: string): string[] {
  const lines = new TextDecoder('windows-1256').decode(bytes).split(end)
  const strange = lines.findIndex((line) => STRANGE.test(line))
  if (strange !== -1) throw notReadable(before + strange + 1)
  return lines
}

function strictly(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

/** The first line that is not UTF-8, and where it begins. */
function firstUndecodable(bytes: Uint8Array, before: number, separator: number): { number: number; start: number } {
  for (let start = 0, number = before + 1; ; number += 1) {
    const end = bytes.indexOf(separator, start)
    if (end === -1 || strictly(bytes.subarray(start, end)) === null) return { number, start }
    start = end + 1
  }
}

/** The byte that ends lines, by the first line end; null while none has come. */
export function separatorIn(bytes: Uint8Array): number | null {
  const feed = bytes.indexOf(LINE_FEED)
  const carriage = bytes.indexOf(CARRIAGE_RETURN)
  if (carriage === -1 || (feed !== -1 && feed <= carriage + 1)) return feed === -1 ? null : LINE_FEED
  return carriage === bytes.length - 1 ? null : CARRIAGE_RETURN
}

function notReadable(line: number): Error {
  return contentRefused(
    `Line ${line} is in no encoding that can be read: save the file as UTF-8.`,
    `السطر ${line} بترميز لا يُقرأ: احفظ الملف بترميز UTF-8.`,
  )
}
