import { sql } from 'drizzle-orm'
import { bigint, check, index, jsonb, pgTable, text } from 'drizzle-orm/pg-core'
import { instant } from './columns'
import { licenses } from './licenses'

/** Clearance certificates: nothing was unpaid on the licence at `asOf`. The share code shows one to a third person, once, for 21 days. */
export const clearanceCertificates = pgTable(
  'clearance_certificates',
  {
    number: text('number').primaryKey(),
    licenseId: bigint('license_id', { mode: 'number' })
      .notNull()
      .references(() => licenses.id),
    /** What is signed, word for word. */
    content: jsonb('content').notNull(),
    asOf: instant('as_of').notNull(),
    issuedAt: instant('issued_at').notNull(),
    shareCodeHash: text('share_code_hash').unique('clearance_certificates_share_code'),
    shareExpiresAt: instant('share_expires_at'),
    shareUsedAt: instant('share_used_at'),
  },
  (t) => [
    index('clearance_certificates_license').on(t.licenseId, t.issuedAt),
    check('clearance_certificates_share', sql`(${t.shareCodeHash} is null) = (${t.shareExpiresAt} is null)`),
  ],
)
