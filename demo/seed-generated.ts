import { connect } from '@/db/client/client'
import { paymentReferences } from '@/db/schema/references'
import type { CalendarDay } from '@/domain/values/calendar-day'
import type { FeedRow } from '@/services/feeds/feed-row'
import { registerLicenses } from '@/services/licenses/register-licenses'
import { registerViolations } from '@/services/violations/register-violations'
import { generatedLicense } from './generated-licenses'
import { generatedViolations } from './generated-violations'
import { demoNumbers } from './numbers'

export type GeneratedOptions = {
  /** How many; their violations are about five times as many. */
  readonly licenses: number
  readonly day: CalendarDay
  readonly prefix: string
  readonly now: Date
  readonly onProgress?: (licenses: number) => void
  /** Rows in one transaction. */
  readonly batchRows?: number
}

/** Licences whose rows are staged together: it bounds the temporary disk space. */
const SLICE = 100_000

/**
 * Registers made-up licences and violations through the services that real deliveries go through. The same day gives the same data in a new
 * database, numbers included; stopped and started again it is finished.
 */
export async function seedGenerated(url: string, { licenses, day, prefix, now, onProgress, batchRows }: GeneratedOptions): Promise<void> {
  const issued = await numbersIssued(url)
  for (let from = 0; from < licenses; from += SLICE) {
    const to = Math.min(licenses, from + SLICE)
    const options = {
      at: now,
      batchRows,
      source: `generated ${from + 1}–${to}`,
      drawNumbers: demoNumbers(`generated ${from} after ${issued}`, prefix),
    }
    await registerLicenses(
      url,
      rowsOf(from, to, (index) => [generatedLicense(index, day)]),
      options,
    )
    await registerViolations(
      url,
      rowsOf(from, to, (index) => generatedViolations(index, day)),
      options,
    )
    onProgress?.(to)
  }
}

/** A seed that was stopped goes on with other numbers: it would draw all those that it has issued already once more. */
async function numbersIssued(url: string): Promise<number> {
  const { db, close } = connect(url, { max: 1 })
  try {
    return await db.$count(paymentReferences)
  } finally {
    await close()
  }
}

async function* rowsOf<Notice>(from: number, to: number, noticesOf: (index: number) => Iterable<Notice>): AsyncGenerator<FeedRow<Notice>> {
  let line = 0
  for (let index = from; index < to; index += 1) {
    for (const notice of noticesOf(index)) {
      line += 1
      yield { line, original: '', notice }
    }
  }
}
