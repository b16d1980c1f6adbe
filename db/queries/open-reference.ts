import { type AnyColumn, type Placeholder, type SQL, sql } from 'drizzle-orm'
import { paymentReferences } from '@/db/schema/references'

/** The condition that a payment reference is the open `ALL_DUE` of the licence: literal, because a partial index depends on it. */
export function openReferenceOf(licenseId: AnyColumn | Placeholder): SQL {
  return sql`${paymentReferences.licenseId} = ${licenseId} and ${paymentReferences.kind} = 'ALL_DUE' and ${paymentReferences.status} = 'OPEN'`
}
