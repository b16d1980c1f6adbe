import type { Tx } from '@/db/client/client'
import { objections } from '@/db/schema/objections'
import { randomReference } from '@/services/platform/random-reference'

const ATTEMPTS = 20

/** Writes an objection under a number of its own. Throws where no free number is drawn. */
export async function insertObjection(
  tx: Tx,
  values: Omit<typeof objections.$inferInsert, 'number'>,
): Promise<{ readonly id: number; readonly number: string }> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const [made] = await tx
      .insert(objections)
      .values({ ...values, number: randomReference('O') })
      .onConflictDoNothing({ target: objections.number })
      .returning({ id: objections.id, number: objections.number })
    if (made) return made
  }
  throw new Error(`No free number of an objection in ${ATTEMPTS} draws`)
}
