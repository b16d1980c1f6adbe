import type { Db, Tx } from '@/db/client/client'
import { digestsOf, type LogSealRow, rowsAfter, sealsOf } from '@/db/queries/log-seals'
import { type SealedLog, sealedLogs } from '@/db/schema/log-seals'
import { beginningOf, logHash } from './seal-logs'
import { merkleRoot } from './seal-text'

/** `ROWS_CHANGED`: rows of the seal were changed, added or taken out. `CHAIN_BROKEN`: it does not follow the one before. `UNSEALED`: rows that no seal covers. `HEAD_MISSING`: a hash noted earlier is not in the chain. */
type LogProblem = {
  readonly kind: 'ROWS_CHANGED' | 'CHAIN_BROKEN' | 'UNSEALED' | 'HEAD_MISSING'
  /** The last row of the seal; null where no seal is meant. */
  readonly lastId: number | null
  /** How many rows there are more or fewer than sealed. */
  readonly rows: number
}

export type LogVerdict = {
  readonly log: SealedLog
  readonly seals: number
  readonly rows: number
  /** The last hash: noted elsewhere, it proves later that the log up to here is the same. */
  readonly head: string
  readonly problems: readonly LogProblem[]
}

type Options = { readonly now: Date; readonly heads?: readonly string[] }

/** Sealing runs every minute and waits for open transactions; what is older than this without a seal was forgotten, or put in later. */
const GRACE_MS = 60 * 60_000

/**
 * Computes every seal of audit log and ledger anew and compares. `heads`: hashes that were noted outside the database; each
 * must be in one of the chains. Looks at one instant, so it may run while people work.
 */
export async function verifyLogs(db: Db, { now, heads = [] }: Options): Promise<LogVerdict[]> {
  const missing = new Set(heads)
  const verdicts: LogVerdict[] = []
  for (const log of sealedLogs) {
    const verdict = await db.transaction((tx) => verdictOf(tx, log, { now, missing }), {
      isolationLevel: 'repeatable read',
      accessMode: 'read only',
    })
    verdicts.push(verdict)
  }
  return verdicts.map((verdict, nth) => (nth === 0 ? withMissing(verdict, missing) : verdict))
}

/** A hash that is in no chain may have been of any. */
function withMissing(verdict: LogVerdict, missing: ReadonlySet<string>): LogVerdict {
  const problems = [...missing].map(() => ({ kind: 'HEAD_MISSING' as const, lastId: null, rows: 0 }))
  return { ...verdict, problems: [...verdict.problems, ...problems] }
}

async function verdictOf(tx: Tx, log: SealedLog, { now, missing }: { now: Date; missing: Set<string> }): Promise<LogVerdict> {
  const problems: LogProblem[] = []
  let last = { lastId: 0, hash: beginningOf(log) }
  let seals = 0
  for await (const seal of sealsOf(tx, log)) {
    problems.push(...(await problemsOf(tx, seal, last)))
    missing.delete(seal.hash)
    last = seal
    seals += 1
  }
  const { rows, late } = await rowsAfter(tx, log, last.lastId, new Date(now.getTime() - GRACE_MS))
  if (late > 0) problems.push({ kind: 'UNSEALED', lastId: null, rows: late })
  return { log, seals, rows, head: last.hash, problems }
}

async function problemsOf(tx: Tx, seal: LogSealRow, before: { lastId: number; hash: string }): Promise<LogProblem[]> {
  const { log, lastId, rows, root, previous, hash } = seal
  const { leaves } = await digestsOf(tx, log, { after: before.lastId, upTo: lastId, limit: rows + 1 })
  const isChanged = leaves.length !== rows || merkleRoot(leaves) !== root
  const isBroken = previous !== before.hash || hash !== logHash(seal)
  return [
    ...(isChanged ? [{ kind: 'ROWS_CHANGED' as const, lastId, rows: leaves.length - rows }] : []),
    ...(isBroken ? [{ kind: 'CHAIN_BROKEN' as const, lastId, rows: 0 }] : []),
  ]
}
