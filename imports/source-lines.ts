import { checkKind } from './file-kind'
import { contentRefused } from './file-refused'

/** A line without its line end; the first is 1. */
export type Line = { readonly number: number; readonly text: string }

const LONGEST_LINE = 64 * 1024

const LINE_FEED = 10

/**
 * The lines of a text in strict UTF-8, some at a time; a byte order mark, CRLF and a missing last line end are accepted. No more than one
 * chunk and one unfinished line are in memory. Throws a FileRefused that names the line when one is too long, not UTF-8 or binary.
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line[]> {
  let rest: Uint8Array = new Uint8Array()
  let done = 0
  for await (const chunk of chunks) {
    if (done === 0 && rest.length < 8) checkKind(Buffer.concat([rest, chunk]))
    const end = chunk.lastIndexOf(LINE_FEED) + 1
    if (end > 0) {
      const lines = decoded(Buffer.concat([rest, chunk.subarray(0, end - 1)]), done)
      done += lines.length
      yield lines
      rest = Buffer.from(chunk.subarray(end))
    } else rest = Buffer.concat([rest, chunk])
    if (rest.length > LONGEST_LINE) throw tooLong(done + 1)
  }
  if (rest.length > 0) yield decoded(rest, done)
}

function decoded(bytes: Uint8Array, before: number): Line[] {
  const texts = textOf(bytes, before).split('\n')
  return texts.map((text, index) => {
    const number = before + index + 1
    if (text.length > LONGEST_LINE) throw tooLong(number)
    if (text.includes('\0')) throw contentRefused(`Line ${number} is binary, not text.`, `السطر ${number} ليس نصًا.`)
    return { number, text: withoutMarks(text, number) }
  })
}

function withoutMarks(text: string, number: number): string {
  const start = number === 1 && text.startsWith('\ufeff') ? 1 : 0
  const end = text.endsWith('\r') ? text.length - 1 : text.length
  return start === 0 && end === text.length ? text : text.slice(start, end)
}

function textOf(bytes: Uint8Array, before: number): string {
  try {
    return strictly(bytes)
  } catch {
    const line = firstUndecodable(bytes, before)
    throw contentRefused(
      `Line ${line} is not UTF-8. The file may be in windows-1256 (Arabic Windows): save it as UTF-8.`,
      `السطر ${line} ليس بترميز UTF-8. قد يكون الملف بترميز windows-1256 (ويندوز العربي): احفظه بترميز UTF-8.`,
    )
  }
}

function strictly(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
}

function firstUndecodable(bytes: Uint8Array, before: number): number {
  for (let start = 0, number = before + 1; ; number += 1) {
    const end = bytes.indexOf(LINE_FEED, start)
    try {
      strictly(bytes.subarray(start, end === -1 ? bytes.length : end))
    } catch {
      return number
    }
    if (end === -1) return number
    start = end + 1
  }
}

function tooLong(number: number): Error {
  return contentRefused(
    `Line ${number} is longer than 64 KiB: the file is damaged, or its lines end in another way.`,
    `السطر ${number} أطول من 64 كيلوبايت: الملف تالف، أو أسطره مفصولة بطريقة أخرى.`,
  )
}
