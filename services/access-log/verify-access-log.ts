import type { Db, Tx } from '@/db/client/client'
import { leavesOf, type SealRow, seals, unsealedRows } from '@/db/queries/access-log'
import { BEGINNING, hashOf, merkleRoot } from '@/services/audit/seal-text'
import { closedBefore } from './seal-access-log'

/** `ROWS_CHANGED`: rows of the minute were changed, added or taken out. `CHAIN_BROKEN`: the seal does not follow the one before. `UNSEALED`: rows that no seal covers. `HEAD_MISSING`: a hash noted earlier is not in the chain. */
type Problem = {
  readonly kind: 'ROWS_CHANGED' | 'CHAIN_BROKEN' | 'UNSEALED' | 'HEAD_MISSING'
  readonly minute: Date | null
  readonly rows: number
}

export type AccessLogVerdict = {
  readonly minutes: number
  readonly rows: number
  /** The last hash: noted elsewhere, it proves later that the log up to here is the same. */
  readonly head: string
  readonly problems: readonly Problem[]
}

/**
 * Computes every seal of the access log anew and compares. `heads`: hashes that were noted earlier, outside the database: whoever can write to it could chain
 * everything anew, but not so that an earlier hash is still there. Looks at one instant, so it may run while people ask.
 */
export function verifyAccessLog(
  db: Db,
  { now, heads = [] }: { readonly now: Date; readonly heads?: readonly string[] },
): Promise<AccessLogVerdict> {
  return db.transaction((tx) => verdictOf(tx, now, heads), { isolationLevel: 'repeatable read', accessMode: 'read only' })
}

async function verdictOf(tx: Tx, now: Date, heads: readonly string[]): Promise<AccessLogVerdict> {
  const problems: Problem[] = []
  const missing = new Set(heads)
  let head = BEGINNING
  let minutes = 0
  for await (const seal of seals(tx)) {
    problems.push(...(await problemsOf(tx, seal, head)))
    missing.delete(seal.hash)
    head = seal.hash
    minutes += 1
  }
  const { unsealed, rows } = await unsealedRows(tx, new Date(closedBefore(now).getTime() - GRACE_MS))
  if (unsealed > 0) problems.push({ kind: 'UNSEALED', minute: null, rows: unsealed })
  for (const _head of missing) problems.push({ kind: 'HEAD_MISSING', minute: null, rows: 0 })
  return { minutes, rows, head, problems }
}

async function problemsOf(tx: Tx, seal: SealRow, previous: string): Promise<Problem[]> {
  const { minute, rows, root } = seal
  const leaves = await leavesOf(tx, minute)
  const isChanged = leaves.length !== rows || merkleRoot(leaves) !== root
  const isBroken = seal.previous !== previous || seal.hash !== hashOf(seal)
  return [
    ...(isChanged ? [{ kind: 'ROWS_CHANGED' as const, minute, rows: leaves.length - rows }] : []),
    ...(isBroken ? [{ kind: 'CHAIN_BROKEN' as const, minute, rows: 0 }] : []),
  ]
}

/** Sealing runs every minute; what waits longer than this was forgotten, or put in later. */
const GRACE_MS = 10 * 60_000
