import { lt, sql } from 'drizzle-orm'
import { textArray } from '@/db/client/arrays'
import type { Db } from '@/db/client/client'
import { wrongProofs } from '@/db/schema/wrong-proofs'
import type { CompleteLookup } from '@/domain/licenses/license-lookup'
import { addDays, dayInAmman } from '@/domain/values/calendar-day'

export type NoteWrongProof = (lookup: CompleteLookup) => void

type Options = { readonly db: Db; readonly now: () => Date; readonly onFault: (error: unknown) => void }

/** How long the holder can read of them. */
export const WRONG_PROOFS_DAYS = 90

const MAX_PER_STATEMENT = 2_000
/** Beyond this many different licences at once, the holders of the rest hear of it another time. */
const MAX_WAITING = 50_000

type Counts = Map<string, { readonly lookup: CompleteLookup; count: number }>

/**
 * Counts wrong proofs for the holders of the licences that exist. It happens after the answer and many at a time, so that
 * the answer to a number that exists takes no longer than that to one that does not.
 */
export function wrongProofNoter({ db, now, onFault }: Options): NoteWrongProof {
  let waiting: Counts = new Map()
  let isWriting = false
  const writeAll = async () => {
    isWriting = true
    while (waiting.size > 0) {
      const counts = [...waiting.values()]
      waiting = new Map()
      for (let start = 0; start < counts.length; start += MAX_PER_STATEMENT)
        await add(db, counts.slice(start, start + MAX_PER_STATEMENT), now()).catch(onFault)
    }
    isWriting = false
  }
  return (lookup) => {
    const key = keyOf(lookup)
    const known = waiting.get(key)
    if (known) known.count += 1
    else if (waiting.size < MAX_WAITING) waiting.set(key, { lookup, count: 1 })
    if (!isWriting) setImmediate(() => (isWriting ? undefined : void writeAll()))
  }
}

function keyOf(lookup: CompleteLookup): string {
  return lookup.kind === 'NATIONWIDE' ? lookup.number : `${lookup.number} ${lookup.center} ${lookup.class}`
}

async function add(db: Db, counts: readonly { lookup: CompleteLookup; count: number }[], now: Date): Promise<void> {
  const older = counts.map(({ lookup }) => (lookup.kind === 'OLDER' ? lookup : { center: '-', class: '-' }))
  const numbers = textArray(counts.map(({ lookup }) => lookup.number))
  const day = dayInAmman(now)
  await db.execute(sql`
    with tried as (
      select * from unnest(${numbers}, ${textArray(older.map(({ center }) => center))}, ${textArray(older.map((one) => one.class))},
        ${`{${counts.map(({ count }) => count).join(',')}}`}::int[]) as t (number, center, class, count)
    ), known as (
      select coalesce(l.merged_into, l.id) as id, t.count from tried t join licenses l on l.number = t.number and length(l.number) = 8
      union all
      select coalesce(l.merged_into, l.id), t.count from tried t
        join licenses l on l.number = t.number and length(l.number) < 8 and l.center_code = t.center and l.class_code = t.class
    )
    insert into wrong_proofs as w (license_id, day, count) select id, ${day}::date, sum(count) from known group by id order by id
    on conflict (license_id, day) do update set count = w.count + excluded.count`)
}

/** Forgets what the holders cannot read any more. */
export async function forgetWrongProofs(db: Db, now: Date): Promise<void> {
  await db.delete(wrongProofs).where(lt(wrongProofs.day, addDays(dayInAmman(now), -WRONG_PROOFS_DAYS)))
}
