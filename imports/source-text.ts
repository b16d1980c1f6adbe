import { contentRefused } from './file-refused'

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be'

/** Bytes that are enough to know an encoding and a format by. */
export const FIRST_BYTES = 256

/** The encoding of a text by its first bytes: by its byte order mark or, of UTF-16 without one, by where the zeros of Latin letters are. */
function encodingOf(start: Uint8Array): Encoding {
  const [first, second] = start
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  const zeros = [0, 0]
  start.subarray(0, 64).forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = zeros
  if (odd > 0 && even === 0) return 'utf-16le'
  return even > 0 && odd === 0 ? 'utf-16be' : 'utf-8'
}

/** How a text begins, without its byte order mark and the space before it: enough to know what it is. */
export function beginningOf(start: Uint8Array): string {
  return new TextDecoder(encodingOf(start)).decode(start).trimStart()
}

/** A text in UTF-8 or UTF-16 as it comes, without its byte order mark. Throws a FileRefused where it is neither. */
export async function* textOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined
  const decoded = (chunk?: Uint8Array) => {
    try {
      decoder ??= new TextDecoder(encodingOf(chunk ?? new Uint8Array()), { fatal: true })
      return decoder.decode(chunk, { stream: chunk !== undefined })
    } catch {
      throw contentRefused('it is neither UTF-8 nor UTF-16.', 'ترميزه ليس UTF-8 ولا UTF-16.')
    }
  }
  for await (const chunk of begun(chunks)) yield decoded(chunk)
  yield decoded()
}

/** The same text as bytes in UTF-8; what is not in UTF-16 passes as it is. */
export async function* inUtf8(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let decoder: TextDecoder | null | undefined
  for await (const chunk of begun(chunks)) {
    if (decoder === undefined) {
      const encoding = encodingOf(chunk)
      decoder = encoding === 'utf-8' ? null : new TextDecoder(encoding)
    }
    yield decoder ? Buffer.from(decoder.decode(chunk, { stream: true })) : chunk
  }
}

/** The same bytes, the first chunk long enough to know the encoding by. */
async function* begun(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let first: Uint8Array | null = new Uint8Array()
  for await (const chunk of chunks) {
    if (first === null) {
      yield chunk
      continue
    }
    first = Buffer.concat([first, chunk])
    if (first.length < FIRST_BYTES) continue
    yield first
    first = null
  }
  if (first !== null && first.length > 0) yield first
}
