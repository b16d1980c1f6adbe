import { sql } from 'drizzle-orm'
import { bigint, boolean, check, index, integer, pgTable, text, unique } from 'drizzle-orm/pg-core'
import { approvals } from './approvals'
import { instant } from './columns'
import { authorities } from './reference-data'

/** Partner agencies. `authorityCode`: the authority whose violations it registers. `scopes`: what its keys may be given at most. */
export const agencies = pgTable(
  'agencies',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    code: text('code').notNull().unique('agencies_code'),
    nameAr: text('name_ar').notNull(),
    nameEn: text('name_en').notNull(),
    authorityCode: text('authority_code').references(() => authorities.code),
    scopes: text('scopes').array().notNull(),
    /** Points that all its programs together may spend a minute. */
    budget: integer('budget').notNull().default(120_000),
    /** When its keys were last refused because they ask for so many numbers that do not exist. */
    guessedAt: instant('guessed_at'),
    createdAt: instant('created_at').notNull(),
    closedAt: instant('closed_at'),
  },
  (t) => [check('agencies_budget', sql`${t.budget} > 0`)],
)

/** Programs of an agency. Keys of one program share its budget. */
export const applications = pgTable(
  'applications',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    agencyId: bigint('agency_id', { mode: 'number' })
      .notNull()
      .references(() => agencies.id),
    name: text('name').notNull(),
    /** Points that it may spend a minute. */
    budget: integer('budget').notNull(),
    /** Whether its keys run registered operations only. */
    registeredOnly: boolean('registered_only').notNull().default(false),
    createdAt: instant('created_at').notNull(),
    /** Since when its keys are refused; null: they are not. */
    suspendedAt: instant('suspended_at'),
  },
  (t) => [unique('applications_name').on(t.agencyId, t.name), check('applications_budget', sql`${t.budget} > 0`)],
)

/** Keys of programs. Of the key itself only a digest is kept; `start` are the characters by which its owner recognises it. */
export const apiKeys = pgTable(
  'api_keys',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    applicationId: bigint('application_id', { mode: 'number' })
      .notNull()
      .references(() => applications.id),
    digest: text('digest').notNull().unique('api_keys_digest'),
    start: text('start').notNull(),
    scopes: text('scopes').array().notNull(),
    /** Addresses and ranges that it may be used from; empty: everywhere. */
    addresses: text('addresses').array().notNull().default(sql`'{}'`),
    requestKey: text('request_key').notNull(),
    /** The approval of a key that may register violations; each makes one key. */
    approvalId: bigint('approval_id', { mode: 'number' })
      .references(() => approvals.id)
      .unique('api_keys_approval'),
    createdBy: text('created_by').notNull(),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    revokedAt: instant('revoked_at'),
    lastUsedAt: instant('last_used_at'),
  },
  (t) => [
    unique('api_keys_request').on(t.applicationId, t.requestKey),
    index('api_keys_application').on(t.applicationId),
    check('api_keys_expiry', sql`${t.expiresAt} > ${t.createdAt}`),
  ],
)
