import { checkKind } from './file-kind'
import { contentRefused } from './file-refused'
import { CARRIAGE_RETURN, LINE_FEED, lineDecoder, separatorIn } from './line-text'
import { inUtf8 } from './source-text'

/** A line without its line end; the first is 1. */
export type Line = { readonly number: number; readonly text: string }

const MAX_LINE_LENGTH = 64 * 1024

/**
 * The lines of a text in UTF-8, UTF-16 or the encoding of Arabic Windows, some at a time; a byte order mark, every kind of line end and a missing last one are
 * accepted. No more than one chunk and one unfinished line are in memory. Throws a FileRefused that names the line when one is too long, in another encoding or
 * binary.
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line[]> {
  const decode = lineDecoder()
  let done = 0
  for await (const { bytes, separator } of wholeLines(inUtf8(chunks), () => done)) {
    const lines = numbered(decode(bytes, done, separator), done)
    done += lines.length
    yield lines
  }
}

type Whole = { readonly bytes: Uint8Array; readonly separator: number }

/** The bytes of some whole lines at a time, without the last line's end. */
async function* wholeLines(chunks: AsyncIterable<Uint8Array>, done: () => number): AsyncGenerator<Whole> {
  let rest: Uint8Array = new Uint8Array()
  let separator: number | null = null
  let isFirst = true
  for await (const chunk of chunks) {
    if (isFirst) checkKind(chunk)
    isFirst = false
    const bytes: Uint8Array = Buffer.concat([rest, chunk])
    separator ??= separatorIn(bytes)
    const end: number = separator === null ? 0 : bytes.lastIndexOf(separator) + 1
    if (separator !== null && end > 0) yield { bytes: bytes.subarray(0, end - 1), separator }
    rest = bytes.subarray(end)
    if (rest.length > MAX_LINE_LENGTH) throw tooLong(done() + 1)
  }
  if (rest.length > 0) yield { bytes: withoutEnd(rest), separator: separator ?? LINE_FEED }
}

/** A last carriage return may have been waiting for the line feed that ends its line with it. */
function withoutEnd(rest: Uint8Array): Uint8Array {
  return rest.at(-1) === CARRIAGE_RETURN ? rest.subarray(0, -1) : rest
}

function numbered(texts: readonly string[], before: number): Line[] {
  return texts.map((text, index) => {
    const number = before + index + 1
    if (text.length > MAX_LINE_LENGTH) throw tooLong(number)
    if (text.includes('\0')) throw contentRefused(`Line ${number} is binary, not text.`, `السطر ${number} ليس نصًا.`)
    return { number, text: withoutMarks(text, number) }
  })
}

function withoutMarks(text: string, number: number): string {
  const start = number === 1 && text.startsWith('\ufeff') ? 1 : 0
  const end = text.endsWith('\r') ? text.length - 1 : text.length
  return start === 0 && end === text.length ? text : text.slice(start, end)
}

function tooLong(number: number): Error {
  return contentRefused(
    `Line ${number} is longer than 64 KiB: the file is damaged, or its lines end in another way.`,
    `السطر ${number} أطول من 64 كيلوبايت: الملف تالف، أو أسطره مفصولة بطريقة أخرى.`,
  )
}
