import { sql } from 'drizzle-orm'
import type { Db } from './client'

const patienceMs = 1_000

/** A check whether the database answers within a second and has been migrated. Callers at the same time share one question, so that a hanging database does not queue them. */
export function readinessOf(db: Db): () => Promise<boolean> {
  let underWay: Promise<boolean> | undefined
  return () => {
    underWay ??= isMigrated(db).finally(() => {
      underWay = undefined
    })
    return Promise.race([underWay, no(patienceMs)])
  }
}

async function isMigrated(db: Db): Promise<boolean> {
  try {
    const rows = await db.execute(sql`select to_regclass('drizzle.__drizzle_migrations') is not null as migrated`)
    return rows[0]?.migrated === true
  } catch {
    return false
  }
}

function no(afterMs: number): Promise<boolean> {
  return new Promise((resolve) => setTimeout(() => resolve(false), afterMs).unref())
}
