import { sql } from 'drizzle-orm'
import { bigint, check, integer, pgTable, text } from 'drizzle-orm/pg-core'
import { instant } from './columns'

export const roles = ['CITIZEN', 'CLERK', 'FINANCE', 'AUDITOR', 'ADMIN'] as const

/** People who sign in. Raising `sessionVersion` ends every session of the account. */
export const users = pgTable(
  'users',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    userName: text('user_name').notNull().unique('users_user_name'),
    displayName: text('display_name').notNull(),
    role: text('role', { enum: roles }).notNull(),
    passwordHash: text('password_hash').notNull(),
    sessionVersion: integer('session_version').notNull().default(1),
    failedAttempts: integer('failed_attempts').notNull().default(0),
    lockedUntil: instant('locked_until'),
    createdAt: instant('created_at').notNull().defaultNow(),
  },
  (t) => [
    check('users_user_name_lower_case', sql`${t.userName} = lower(${t.userName})`),
    check('users_role', sql`${t.role} in ('CITIZEN', 'CLERK', 'FINANCE', 'AUDITOR', 'ADMIN')`),
  ],
)
