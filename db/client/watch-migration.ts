import { setTimeout as sleep } from 'node:timers/promises'
import type postgres from 'postgres'
import { connect } from './client'
import { MigrationBlocked, type MigrationWaits } from './migration-lock'

type Wait = { readonly pid: number; readonly what: string }

/**
 * Says what a migration on a connection named `name` waits for, and ends that connection once one wait has lasted too
 * long: for a lock that somebody holds, or for a standby to confirm. `stop` rejects with the reason when it ended it.
 */
export function watchMigration(url: string, name: string, waits: MigrationWaits): { stop: () => Promise<void> } {
  const { sql, close } = connect(url, { max: 1, name: 'tasdeed migration watch' })
  const stopping = new AbortController()
  const watching = (async () => {
    const blocked = await untilBlocked(() => waitOf(sql, name).catch(() => null), stopping.signal, waits)
    if (blocked) await sql`select pg_terminate_backend(${blocked.pid})`.catch(() => undefined)
    return blocked
  })()
  return {
    stop: async () => {
      stopping.abort()
      const blocked = await watching
      await close()
      if (blocked)
        throw new MigrationBlocked(`The migration waited ${waits.maxWaitMs / 1000} s for ${blocked.what} and was given up: start again.`)
    },
  }
}

/** The wait that lasted too long, or null once `signal` fires. */
async function untilBlocked(look: () => Promise<Wait | null>, signal: AbortSignal, { say, maxWaitMs, everyMs }: MigrationWaits) {
  let waitedMs = 0
  let known = ''
  while (!signal.aborted) {
    await sleep(everyMs, undefined, { signal }).catch(() => undefined)
    const wait = await look()
    waitedMs = wait?.what === known ? waitedMs + everyMs : 0
    if (wait && wait.what !== known) say(`The migration waits for ${wait.what} …`)
    known = wait?.what ?? ''
    if (wait && waitedMs >= maxWaitMs) return wait
  }
  return null
}

async function waitOf(sql: postgres.Sql, name: string): Promise<Wait | null> {
  const [wait] = await sql`
    select pid, wait_event as event,
      (select string_agg(format('%s (%s, %s)', b.pid, b.application_name, b.state), ', ')
        from pg_stat_activity b where b.pid = any(pg_blocking_pids(a.pid))) as holders
    from pg_stat_activity a
    where application_name = ${name} and datname = current_database() and (wait_event_type = 'Lock' or wait_event = 'SyncRep')
    limit 1`
  if (!wait) return null
  const what = wait.event === 'SyncRep' ? 'a standby to confirm' : `a lock of process ${wait.holders ?? 'unknown'}`
  return { pid: Number(wait.pid), what }
}
