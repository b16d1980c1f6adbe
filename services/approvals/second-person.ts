import { and, eq, gte, inArray, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Db, Tx } from '@/db/client/client'
import { users } from '@/db/schema/accounts'
import { auditLog } from '@/db/schema/audit'
import { INDEPENDENCE_DAYS } from '@/domain/approvals/approval'
import type { AuditAction } from '@/domain/audit/audit-action'

/** Why somebody cannot be the second person beside whoever asked. */
export type SecondPersonProblem = 'SAME_PERSON' | 'LINKED_ACCOUNTS'

type Pair = { readonly asker: string; readonly decider: string; readonly now: Date }

type Pairs = { readonly askers: readonly string[]; readonly decider: string; readonly now: Date }

const makerAccounts = alias(users, 'makers')

/** What gives somebody power over an account. */
const POWERS: AuditAction[] = ['account.created', 'account.changed', 'account.reset', 'account.confirmed']

/**
 * Whether two accounts are two people who decide apart (rules: Control 2): not one person's, neither made by the other,
 * and not both made, reset or given a role by one person within 30 days. User names as in the audit log.
 */
export async function secondPersonProblem(db: Db | Tx, { asker, decider, now }: Pair): Promise<SecondPersonProblem | null> {
  return (await secondPersonProblems(db, { askers: [asker], decider, now })).get(asker) ?? null
}

/** The same for many who asked, in one statement: those beside whom somebody is no second person, and why. */
export async function secondPersonProblems(
  db: Db | Tx,
  { askers, decider, now }: Pairs,
): Promise<ReadonlyMap<string, SecondPersonProblem>> {
  const others = askers.filter((asker) => asker !== decider)
  const people = others.length === 0 ? [] : await peopleOf(db, [decider, ...others], now)
  const own = people.find(({ userName }) => userName === decider)
  const found = people.flatMap((person): [string, SecondPersonProblem][] => {
    if (!own || person === own) return []
    if (isOnePerson(own, person)) return [[person.userName, 'SAME_PERSON']]
    return isLinked(own, person) ? [[person.userName, 'LINKED_ACCOUNTS']] : []
  })
  return new Map([...found, ...(askers.includes(decider) ? [[decider, 'SAME_PERSON'] as const] : [])])
}

type Person = Pick<typeof users.$inferSelect, 'userName' | 'employeeNumber' | 'nationalNumberHash'> & {
  /** The accounts that made, reset or gave a role to this one lately. The operator's commands are no account. */
  readonly makers: readonly string[]
}

function isOnePerson(one: Person, other: Person): boolean {
  const isSame = (a: string | null, b: string | null) => a !== null && a === b
  return isSame(one.employeeNumber, other.employeeNumber) || isSame(one.nationalNumberHash, other.nationalNumberHash)
}

function isLinked(one: Person, other: Person): boolean {
  return (
    one.makers.includes(other.userName) || other.makers.includes(one.userName) || one.makers.some((maker) => other.makers.includes(maker))
  )
}

function peopleOf(db: Db | Tx, userNames: readonly string[], now: Date): Promise<Person[]> {
  const since = new Date(now.getTime() - INDEPENDENCE_DAYS * 86_400_000)
  const isPower = sql`(${auditLog.action} <> 'account.changed' or ${auditLog.details} -> 'after' ?| array['role', 'isDisabled'])`
  const acts = db
    .selectDistinct({ actor: auditLog.actor })
    .from(auditLog)
    .innerJoin(makerAccounts, eq(makerAccounts.userName, auditLog.actor))
    .where(and(sql`${auditLog.subject} = 'account:' || ${users.id}`, inArray(auditLog.action, POWERS), gte(auditLog.at, since), isPower))
  const { userName, employeeNumber, nationalNumberHash } = users
  const makers = sql<string[]>`array(${acts})`
  return db
    .select({ userName, employeeNumber, nationalNumberHash, makers })
    .from(users)
    .where(inArray(userName, [...userNames]))
}
