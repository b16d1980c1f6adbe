import { sql } from 'drizzle-orm'
import { bigint, boolean, check, index, integer, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { instant } from './columns'
import { agencies } from './partners'
import { authorities } from './reference-data'

export const accountRoles = ['CITIZEN', 'AGENCY', 'CLERK', 'FINANCE', 'LEGAL', 'ADJUDICATOR', 'AUDITOR', 'ADMIN'] as const

/** People who sign in. Raising `sessionVersion` ends every session of the account. */
export const users = pgTable(
  'users',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    userName: text('user_name').notNull().unique('users_user_name'),
    displayName: text('display_name').notNull(),
    role: text('role', { enum: accountRoles }).notNull(),
    /** Whose keys somebody of an agency looks after. */
    agencyId: bigint('agency_id', { mode: 'number' }).references(() => agencies.id),
    /** The authority whose objections an adjudicator decides. */
    authorityCode: text('authority_code').references(() => authorities.code),
    /** Whose account it is: each person of the staff has one active account. */
    employeeNumber: text('employee_number'),
    /** Keyed hash of the person's national number. */
    nationalNumberHash: text('national_number_hash'),
    passwordHash: text('password_hash').notNull(),
    /** Whether the password was given by somebody else: then nothing but changing it is allowed. */
    mustChangePassword: boolean('must_change_password').notNull().default(false),
    sessionVersion: integer('session_version').notNull().default(1),
    /** The secret of the second factor, sealed; null until somebody of the staff has signed in for the first time. */
    secondFactor: text('second_factor'),
    /** The time step of the last code: none is taken twice. */
    lastCodeStep: integer('last_code_step'),
    /** Since when nobody signs in with it. */
    disabledAt: instant('disabled_at'),
    createdAt: instant('created_at').notNull().defaultNow(),
  },
  (t) => [
    check('users_user_name_lower_case', sql`${t.userName} = lower(${t.userName})`),
    check('users_role', sql`${t.role} in ('CITIZEN', 'AGENCY', 'CLERK', 'FINANCE', 'LEGAL', 'ADJUDICATOR', 'AUDITOR', 'ADMIN')`),
    check('users_authority', sql`(${t.role} = 'ADJUDICATOR') = (${t.authorityCode} is not null)`),
    uniqueIndex('users_active_employee_number').on(t.employeeNumber).where(sql`${t.disabledAt} is null`),
    uniqueIndex('users_active_national_number').on(t.nationalNumberHash).where(sql`${t.disabledAt} is null`),
    check('users_agency', sql`(${t.role} = 'AGENCY') = (${t.agencyId} is not null)`),
  ],
)

/** Who is signed in where. A session token names one, and holds only while it does. */
export const sessions = pgTable(
  'sessions',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    accountId: bigint('account_id', { mode: 'number' })
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    startedAt: instant('started_at').notNull(),
    /** When it was last used, to the minute. */
    seenAt: instant('seen_at').notNull(),
  },
  (t) => [index('sessions_account').on(t.accountId), index('sessions_started_at').on(t.startedAt)],
)

/** Addresses that staff signed in from lately: a sign that whoever names an account from there may be one of them. */
export const staffAddresses = pgTable('staff_addresses', {
  address: text('address').primaryKey(),
  usedAt: instant('used_at').notNull(),
})

/** Attempts to sign in within a window of minutes, by the SHA-256 of what they are counted for: known and unknown names alike. */
export const signInAttempts = pgTable(
  'sign_in_attempts',
  {
    key: text('key').primaryKey(),
    attempts: integer('attempts').notNull(),
    startedAt: instant('started_at').notNull(),
  },
  (t) => [index('sign_in_attempts_started_at').on(t.startedAt)],
)
