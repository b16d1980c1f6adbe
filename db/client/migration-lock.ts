import { setTimeout as sleep } from 'node:timers/promises'
import type postgres from 'postgres'
import { connect } from './client'

/** The lock that whoever migrates holds, for all databases of Tasdeed. */
const LOCK = 7361

export type MigrationWaits = {
  /** Told what is waited for. */
  readonly say: (line: string) => void
  /** How long any one wait may last. */
  readonly maxWaitMs: number
  /** How often a wait is looked at. */
  readonly everyMs: number
}

/** A migration that waited too long for another start, a lock or a standby. */
export class MigrationBlocked extends Error {}

/**
 * Runs `work` while nobody else migrates this database. The lock belongs to a transaction of a connection of its own: it
 * is free as soon as that ends, however this process ends.
 */
export async function withMigrationLock<Result>(url: string, waits: MigrationWaits, work: () => Promise<Result>): Promise<Result> {
  const { sql, close } = connect(url, { max: 1, name: 'tasdeed migration lock' })
  try {
    return (await sql.begin(async (tx) => {
      await tx`set local idle_in_transaction_session_timeout = 0`
      await takeLock(tx, waits)
      return work()
    })) as Result
  } finally {
    await close()
  }
}

async function takeLock(tx: postgres.TransactionSql, { say, maxWaitMs, everyMs }: MigrationWaits): Promise<void> {
  for (let waitedMs = 0; ; waitedMs += everyMs) {
    const [lock] = await tx`select pg_try_advisory_xact_lock(${LOCK}) as taken`
    if (lock?.taken === true) return
    if (waitedMs === 0) say(`The database is being migrated by ${await holderOf(tx)}: waiting for it …`)
    if (waitedMs >= maxWaitMs) throw stuck(await holderOf(tx), maxWaitMs)
    await sleep(everyMs)
  }
}

function stuck(holder: string, maxWaitMs: number): MigrationBlocked {
  const remedy = 'If that process is stuck, end it (select pg_terminate_backend(PROCESS)) and start again.'
  return new MigrationBlocked(`The database is still being migrated by ${holder} after ${maxWaitMs / 1000} s. ${remedy}`)
}

async function holderOf(tx: postgres.TransactionSql): Promise<string> {
  const [holder] = await tx`
    select a.pid, a.application_name as name, coalesce(host(a.client_addr), 'a socket') as host, a.backend_start as since
    from pg_locks l join pg_stat_activity a on a.pid = l.pid
    where l.locktype = 'advisory' and l.classid = 0 and l.objid = ${LOCK} and l.granted
      and l.database = (select oid from pg_database where datname = current_database())`
  return holder ? `process ${holder.pid} (${holder.name}, from ${holder.host}, since ${holder.since})` : 'another start'
}
