import { sql } from 'drizzle-orm'
import { bigint, check, index, integer, pgTable, text } from 'drizzle-orm/pg-core'
import { agencies } from './agencies'
import { instant } from './columns'

export const accountRoles = ['CITIZEN', 'AGENCY', 'CLERK', 'FINANCE', 'AUDITOR', 'ADMIN'] as const

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
    passwordHash: text('password_hash').notNull(),
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
    check('users_role', sql`${t.role} in ('CITIZEN', 'AGENCY', 'CLERK', 'FINANCE', 'AUDITOR', 'ADMIN')`),
    check('users_agency', sql`(${t.role} = 'AGENCY') = (${t.agencyId} is not null)`),
  ],
)

/** Attempts to sign in since the last right password, by the SHA-256 of the name that was typed: known and unknown names alike. */
export const signInAttempts = pgTable(
  'sign_in_attempts',
  {
    nameHash: text('name_hash').primaryKey(),
    attempts: integer('attempts').notNull(),
    lastAt: instant('last_at').notNull(),
  },
  (t) => [index('sign_in_attempts_last_at').on(t.lastAt)],
)
