import { count, sql } from 'drizzle-orm'
import type { Db } from '@/db/client/client'
import type { accessLog } from '@/db/schema/access-log'
import { requestId } from '../platform/request-id'

/** One look at a licence: who, why, and what was found. */
type Look = Pick<typeof accessLog.$inferInsert, 'role' | 'look'> & {
  readonly userId: number | null
  readonly agencyId: number | null
  readonly keyId: number | null
  readonly purpose: string | null
  readonly licenseId: number | null
}

export type AppendLook = (look: Look) => Promise<void>

const MAX_PER_STATEMENT = 2_000

/** A look with the request that it was asked by, which its answer and its log lines name too. */
type KeptLook = Look & { readonly requestId: string | null }

type Waiting = { readonly look: KeptLook; readonly done: () => void; readonly failed: (error: unknown) => void }

/**
 * Appends looks to the access log. Those that come while others are being written go together in the next statement, so that a look-up waits for at most two
 * commits however many come at once. It resolves once the look is durable: whoever asked is answered only then.
 */
export function lookAppender(db: Db): AppendLook {
  const append = appendStatement(db)
  const waiting: Waiting[] = []
  let isWriting = false
  const writeAll = async () => {
    isWriting = true
    while (waiting.length > 0) await write(append, waiting.splice(0, MAX_PER_STATEMENT))
    isWriting = false
  }
  return (look) =>
    new Promise((done, failed) => {
      waiting.push({ look: { ...look, requestId: requestId() ?? null }, done, failed })
      if (!isWriting) setImmediate(() => (isWriting ? undefined : void writeAll()))
    })
}

type Append = ReturnType<typeof appendStatement>

/** As a part of a query, because a bare INSERT of an expression cannot be prepared here. */
function appendStatement(db: Db) {
  const appended = db.$with('appended', { id: sql<number>`id`.as('id') }).as(sql`
    insert into access_log (role, user_id, agency_id, key_id, purpose, look, license_id, found, request_id)
    select role, "userId", "agencyId", "keyId", purpose, look, "licenseId", "licenseId" is not null, "requestId"
    from json_to_recordset(${sql.placeholder('looks')}::json) as t (role text, "userId" bigint, "agencyId" bigint, "keyId" bigint, purpose text, look text,
      "licenseId" bigint, "requestId" text)
    returning id`)
  return db.with(appended).select({ rows: count() }).from(appended).prepare('append_looks')
}

async function write(append: Append, batch: readonly Waiting[]): Promise<void> {
  try {
    await append.execute({ looks: JSON.stringify(batch.map(({ look }) => look)) })
    for (const { done } of batch) done()
  } catch (error) {
    for (const { failed } of batch) failed(error)
  }
}
