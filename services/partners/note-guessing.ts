import { and, eq, isNull, lt, or } from 'drizzle-orm'
import { LRUCache } from 'lru-cache'
import type { Db } from '@/db/client/client'
import { auditLog } from '@/db/schema/audit'
import { agencies } from '@/db/schema/partners'

/** Notes that an agency was refused look-ups because its keys ask for so many numbers that do not exist. */
export type NoteGuessing = (agencyId: number, numbers: string) => void

type Options = { readonly db: Db; readonly now: () => Date; readonly onFault: (error: unknown) => void }

const DAY_MS = 24 * 3_600_000
const MINUTE_MS = 60_000
const REMEMBERED = 1_000

/** Notes it beside the answer, the first time in a day: for the agency and staff on its page, and in the audit log. */
export function guessingNoter({ db, now, onFault }: Options): NoteGuessing {
  const noted = new LRUCache<number, number>({ max: REMEMBERED })
  return (agencyId, numbers) => {
    const at = now()
    if (at.getTime() - (noted.get(agencyId) ?? 0) < MINUTE_MS) return
    noted.set(agencyId, at.getTime())
    void note(db, { agencyId, numbers, at }).catch(onFault)
  }
}

async function note(db: Db, { agencyId, numbers, at }: { agencyId: number; numbers: string; at: Date }): Promise<void> {
  const isLongAgo = or(isNull(agencies.guessedAt), lt(agencies.guessedAt, new Date(at.getTime() - DAY_MS)))
  await db.transaction(async (tx) => {
    const first = await tx
      .update(agencies)
      .set({ guessedAt: at })
      .where(and(eq(agencies.id, agencyId), isLongAgo))
      .returning({ id: agencies.id })
    if (first.length === 0) return
    const subject = `agency:${agencyId}`
    await tx.insert(auditLog).values({ at, actor: 'limits', action: 'agency.guessed', subject, details: { numbers } })
  })
}
