import type { Db, Tx } from '@/db/client/client'
import { digestsOf, holdMark, type LogSealRow, lastSealOf, setMark } from '@/db/queries/log-seals'
import { logSeals, type SealedLog, sealedLogs } from '@/db/schema/log-seals'
import { digestOf, merkleRoot } from './seal-text'

const ROWS_A_SEAL = 5_000

/** So many a run and log: a first run over very many rows goes on in the next. */
const MAX_SEALS = 20

/**
 * Chains the rows of audit log and ledger that can have no further row before them; resolves with how many seals were made. Of
 * two processes one waits for the other.
 */
export async function sealLogs(db: Db, now: Date): Promise<number> {
  let made = 0
  for (const log of sealedLogs) made += await db.transaction((tx) => sealLog(tx, log, now))
  return made
}

async function sealLog(tx: Tx, log: SealedLog, now: Date): Promise<number> {
  const mark = await holdMark(tx, log)
  if (mark && !mark.isPassed && !mark.isForeign) return 0
  const made = mark?.isPassed ? await sealUpTo(tx, log, mark.lastId, now) : 0
  if (made < MAX_SEALS) await setMark(tx, log)
  return made
}

async function sealUpTo(tx: Tx, log: SealedLog, upTo: number, now: Date): Promise<number> {
  let last = await lastSealOf(tx, log)
  for (let made = 0; ; made += 1) {
    const seal = made < MAX_SEALS ? await nextSeal(tx, last, { log, upTo, now }) : null
    if (!seal) return made
    await tx.insert(logSeals).values(seal)
    last = seal
  }
}

type Next = { readonly log: SealedLog; readonly upTo: number; readonly now: Date }

async function nextSeal(tx: Tx, last: LogSealRow | null, { log, upTo, now }: Next): Promise<LogSealRow | null> {
  const { leaves, lastId } = await digestsOf(tx, log, { after: last?.lastId ?? 0, upTo, limit: ROWS_A_SEAL })
  if (leaves.length === 0) return null
  const seal = { log, lastId, rows: leaves.length, root: merkleRoot(leaves), previous: last?.hash ?? beginningOf(log) }
  return { ...seal, hash: logHash(seal), sealedAt: now }
}

/** What the first seal of a log is chained to. */
export const beginningOf = (log: SealedLog) => `tasdeed ${log.toLowerCase()}`

/** The hash that the next seal is chained to. */
export function logHash({ log, lastId, rows, root, previous }: Omit<LogSealRow, 'hash' | 'sealedAt'>): string {
  return digestOf([log, lastId, rows, root, previous])
}
