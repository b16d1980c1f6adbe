import { open, readFile } from 'node:fs/promises'
import type { Db } from '@/db/client/client'
import { lastSeal } from '@/db/queries/access-log'
import { lastSealOf } from '@/db/queries/log-seals'
import { sealedLogs } from '@/db/schema/log-seals'

/** The last hash of a chain at a time, as one line of JSON in a file outside the database. */
export type Anchor = { readonly at: string; readonly log: string; readonly hash: string }

/** Adds the last hash of each chain to the file and waits until it is on disk; resolves with what was added. Rejects where the file cannot be written. */
export async function anchorHeads(db: Db, path: string, now: Date): Promise<readonly Anchor[]> {
  const heads = await db.transaction(async (tx) => {
    const logs = await Promise.all(sealedLogs.map(async (log) => ({ log: log as string, seal: await lastSealOf(tx, log) })))
    return [{ log: 'ACCESS', seal: await lastSeal(tx) }, ...logs]
  })
  const anchors = heads.flatMap(({ log, seal }) => (seal ? [{ at: now.toISOString(), log, hash: seal.hash }] : []))
  const file = await open(path, 'a', 0o600)
  try {
    await file.appendFile(anchors.map((anchor) => `${JSON.stringify(anchor)}\n`).join(''))
    await file.sync()
  } finally {
    await file.close()
  }
  return anchors
}

/** What was anchored; nothing where there is no file. A line that was cut off by a crash counts for nothing. */
export async function readAnchors(path: string): Promise<readonly Anchor[]> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return ''
    throw error
  })
  return text.split('\n').flatMap((line) => {
    const anchor = parsed(line)
    return anchor ? [anchor] : []
  })
}

function parsed(line: string): Anchor | null {
  try {
    const { at, log, hash } = JSON.parse(line)
    return typeof at === 'string' && typeof log === 'string' && typeof hash === 'string' ? { at, log, hash } : null
  } catch {
    return null
  }
}
