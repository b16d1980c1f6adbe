import { createHash } from 'node:crypto'
import type { CalendarDay } from '@/domain/values/calendar-day'
import type { SettlementFile } from '@/services/reconciliation/settlement-file'
import { refusalIn } from '../file-refused'
import type { Source } from '../open-address'
import { openSource } from '../open-source'
import { beginningOf, FIRST_BYTES } from '../source-text'
import { camtFile } from './camt-file'
import { csvFile } from './csv-file'
import { notAhead, type SettlementContent } from './settlement-format'
import { isSettlementRefused, settlementRefused } from './settlement-refused'

/** Opens a settlement file, or what the network serves at an http(s) address, and finds out its format by its first character. Throws a FileRefused. */
export async function readSettlementFile(location: string, today: CalendarDay): Promise<SettlementFile> {
  return settlementFileOf(await openSource(location).catch(withTexts), today)
}

/** Finds out the format of a settlement file that has been opened. Throws a FileRefused. */
export async function settlementFileOf(source: Source, today: CalendarDay): Promise<SettlementFile> {
  const hash = createHash('sha256')
  const { isXml, chunks } = await firstLook(source.chunks).catch(withTexts)
  let content: SettlementContent | undefined
  return {
    name: source.name,
    lines: async function* () {
      try {
        content = yield* notAhead((isXml ? camtFile : csvFile)(hashed(chunks, hash)), today)
      } catch (error) {
        withTexts(error)
      }
    },
    identity: () => {
      if (!content) throw new Error('The file has not been read to its end')
      return { ...content, contentHash: hash.copy().digest('hex') }
    },
  }
}

/** Refusals that every kind of file can get have an English text alone: they become a SettlementFileRefused. */
function withTexts(error: unknown): never {
  const refusal = refusalIn(error)
  if (!refusal || isSettlementRefused(refusal)) throw refusal ?? error
  throw settlementRefused('UNREADABLE', { found: refusal.message, arabic: refusal.arabic }, error)
}

async function firstLook(source: AsyncIterable<Uint8Array>): Promise<{ isXml: boolean; chunks: AsyncIterable<Uint8Array> }> {
  const iterator = source[Symbol.asyncIterator]()
  let start = Buffer.alloc(0)
  let done = false
  while (!done && (start.length < FIRST_BYTES || (beginningOf(start) === '' && start.length < 4_096))) {
    const next = await iterator.next()
    done = next.done === true
    if (!next.done) start = Buffer.concat([start, next.value])
  }
  async function* chunks(): AsyncGenerator<Uint8Array> {
    try {
      yield start
      if (!done) yield* { [Symbol.asyncIterator]: () => iterator }
    } finally {
      await iterator.return?.()
    }
  }
  return { isXml: beginningOf(start).startsWith('<'), chunks: chunks() }
}

async function* hashed(chunks: AsyncIterable<Uint8Array>, hash: ReturnType<typeof createHash>): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    hash.update(chunk)
    yield chunk
  }
}
