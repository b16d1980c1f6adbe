import { and, eq, gte, inArray, sql } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client/client'
import { users } from '@/db/schema/accounts'
import { auditLog } from '@/db/schema/audit'
import { INDEPENDENCE_DAYS } from '@/domain/approvals/approval'

/** Why somebody cannot be the second person beside whoever asked. */
export type SecondPersonProblem = 'SAME_PERSON' | 'LINKED_ACCOUNTS'

type Pair = { readonly asker: string; readonly decider: string; readonly now: Date }

/** What gives somebody power over an account. */
const POWERS = ['account.created', 'account.changed', 'account.reset', 'account.confirmed']

/**
 * Whether two accounts are two people who decide apart (rules: Control 2): not one person's, neither made by the other,
 * and not both made, reset or given a role by one person within 30 days. User names as in the audit log.
 */
export async function secondPersonProblem(db: Db | Tx, { asker, decider, now }: Pair): Promise<SecondPersonProblem | null> {
  if (asker === decider) return 'SAME_PERSON'
  const rows = await db
    .select()
    .from(users)
    .where(inArray(users.userName, [asker, decider]))
  const [one, other] = rows
  if (!one || !other) return null
  if (isOnePerson(one, other)) return 'SAME_PERSON'
  const [makersOfOne, makersOfOther] = [await makersOf(db, one.id, now), await makersOf(db, other.id, now)]
  const isLinked =
    makersOfOne.has(other.userName) || makersOfOther.has(one.userName) || [...makersOfOne].some((maker) => makersOfOther.has(maker))
  return isLinked ? 'LINKED_ACCOUNTS' : null
}

type Person = Pick<typeof users.$inferSelect, 'employeeNumber' | 'nationalNumberHash'>

function isOnePerson(one: Person, other: Person): boolean {
  const isSame = (a: string | null, b: string | null) => a !== null && a === b
  return isSame(one.employeeNumber, other.employeeNumber) || isSame(one.nationalNumberHash, other.nationalNumberHash)
}

/** The accounts that made, reset or gave a role to this one lately. The operator's commands are no account. */
async function makersOf(db: Db | Tx, accountId: number, now: Date): Promise<ReadonlySet<string>> {
  const since = new Date(now.getTime() - INDEPENDENCE_DAYS * 86_400_000)
  const isPower = sql`(${auditLog.action} <> 'account.changed' or ${auditLog.details} -> 'after' ?| array['role', 'isDisabled'])`
  const rows = await db
    .selectDistinct({ actor: auditLog.actor })
    .from(auditLog)
    .innerJoin(users, eq(users.userName, auditLog.actor))
    .where(and(eq(auditLog.subject, `account:${accountId}`), inArray(auditLog.action, POWERS), gte(auditLog.at, since), isPower))
  return new Set(rows.map(({ actor }) => actor))
}
