import { sql } from 'drizzle-orm'
import { bigint, boolean, check, index, integer, pgTable, text } from 'drizzle-orm/pg-core'
import { instant } from './columns'

export const looks = ['INQUIRY', 'PAYMENT_NUMBER', 'ISSUING', 'CERTIFICATE', 'SEARCH'] as const

/**
 * Append-only: who looked at whose licence and why. Guests are not here: they prove that the card is at hand. Rows are written unchained, so that
 * look-ups never wait for one another; `access_log_seals` chains them minute by minute. No foreign keys: they would make a look-up wait for whoever holds
 * the licence.
 */
export const accessLog = pgTable(
  'access_log',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    at: instant('at').notNull().defaultNow(),
    role: text('role').notNull(),
    userId: bigint('user_id', { mode: 'number' }),
    agencyId: bigint('agency_id', { mode: 'number' }),
    keyId: bigint('key_id', { mode: 'number' }),
    purpose: text('purpose'),
    look: text('look', { enum: looks }).notNull(),
    /** Null when nothing was found. */
    licenseId: bigint('license_id', { mode: 'number' }),
    found: boolean('found').notNull(),
    /** `X-Request-Id` of the request that looked; null for rows from before it was kept. */
    requestId: text('request_id'),
  },
  (t) => [
    index('access_log_license').on(t.licenseId, t.id).where(sql`${t.licenseId} is not null`),
    index('access_log_at').on(t.at),
    check('access_log_found', sql`${t.found} = (${t.licenseId} is not null)`),
    check('access_log_who', sql`(${t.role} = 'PARTNER') = (${t.keyId} is not null) and (${t.userId} is null) = (${t.keyId} is not null)`),
    check('access_log_purpose', sql`${t.role} <> 'PARTNER' or ${t.purpose} is not null`),
  ],
)

/** Minutes of the log, each chained to the one before: `hash` is that of minute, rows, root and the hash before. `root` is the Merkle root of the rows. */
export const accessLogSeals = pgTable('access_log_seals', {
  minute: instant('minute').primaryKey(),
  rows: integer('rows').notNull(),
  root: text('root').notNull(),
  previous: text('previous').notNull(),
  hash: text('hash').notNull().unique('access_log_seals_hash'),
  sealedAt: instant('sealed_at').notNull(),
})
