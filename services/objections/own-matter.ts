import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/client/client'
import { licenses } from '@/db/schema/licenses'
import { isMoneyOf } from '@/services/cases/own-money'

/** Whether one of these people of the staff has the name of the licence's holder or of whoever objected: nobody decides about a licence of his own. */
export async function isHolder(
  tx: Tx,
  { licenseId, makerName }: { readonly licenseId: number; readonly makerName: string | null },
  userNames: readonly string[],
): Promise<boolean> {
  const [row] = await tx.select({ holder: licenses.holderName }).from(licenses).where(eq(licenses.id, licenseId))
  return isMoneyOf(tx, userNames, row?.holder ?? null, makerName)
}
