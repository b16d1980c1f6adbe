import type { AccountRow } from '@/db/queries/accounts'
import { parseEmployeeNumber, parseNationalNumber } from '@/domain/accounts/person'
import { controlRoles } from '@/domain/approvals/approval'
import { mayRegister } from '@/domain/partners/scopes'
import type { AccountChangeInput, AccountCreateInput, UserErrorCode } from '@/graphql/generated/resolvers'
import { idOf } from '@/graphql/lib/id'
import { nameOf } from '@/graphql/partners/agency-manager'
import type { Context } from '@/graphql/server/context'
import { isStaffRole } from '@/graphql/server/viewer'
import type { AccountChange } from '@/services/accounts/change-account'
import type { NewAccount } from '@/services/accounts/create-account'
import { nationalNumberHash } from '@/services/accounts/national-number'

type Wrong = { readonly ok: false; readonly reason: UserErrorCode; readonly field: string }

const wrong = (reason: UserErrorCode, field: string): Wrong => ({ ok: false, reason, field })

type NewAccountRead = Wrong | { readonly ok: true; readonly account: NewAccount; readonly needsApproval: boolean }

/** The account that is to be made, or the first thing that is wrong with it. */
export async function newAccountOf(input: AccountCreateInput, context: Context): Promise<NewAccountRead> {
  const { role, userName } = input
  const displayName = nameOf(input.displayName, 80)
  if (!/^[a-z0-9._-]{2,40}$/.test(userName)) return wrong('ACCOUNT_NAME', 'userName')
  if (!displayName) return wrong('DISPLAY_NAME', 'displayName')
  const agency = input.agency == null ? null : await context.queries.apiKeys.agency(idOf(input.agency))
  const hasAgency = role === 'AGENCY' ? agency !== null : input.agency != null
  const person = personOf(input, context)
  if (!person.ok) return person
  const authorityCode = input.authority ?? null
  const problem = roleProblem({ role, hasAgency, authorityCode, person: person.columns }, context)
  if (problem) return problem
  const account = { userName, displayName, role, agencyId: agency?.id ?? null, authorityCode, ...person.columns }
  return { ok: true, account, needsApproval: (agency !== null && mayRegister(agency)) || controlRoles.includes(role) }
}

type RoleBonds = {
  readonly role: AccountRow['role']
  readonly hasAgency: boolean
  readonly authorityCode: string | null
  readonly person: PersonColumns
}

/** What a role needs: an agency, a person, or an authority. */
function roleProblem({ role, hasAgency, authorityCode, person }: RoleBonds, context: Context): Wrong | null {
  if ((role === 'AGENCY') !== hasAgency) return wrong('ACCOUNT_AGENCY', 'agency')
  if (isStaffRole(role) && !person.employeeNumber) return wrong('ACCOUNT_PERSON', 'employeeNumber')
  if (isStaffRole(role) && !person.nationalNumberHash) return wrong('ACCOUNT_PERSON', 'nationalNumber')
  return isAuthorityRight(role, authorityCode, context) ? null : wrong('ACCOUNT_AUTHORITY', 'authority')
}

type AccountChangeRead = Wrong | { readonly ok: true; readonly change: AccountChange }

/** What is to be another of an account, or the first thing that is wrong with it. */
export function accountChangeOf(input: AccountChangeInput, account: AccountRow, context: Context): AccountChangeRead {
  const displayName = input.displayName == null ? account.displayName : nameOf(input.displayName, 80)
  if (displayName === null) return wrong('DISPLAY_NAME', 'displayName')
  const person = personOf(input, context)
  if (!person.ok) return person
  const role = input.role ?? account.role
  if (role !== account.role && (role === 'AGENCY' || account.role === 'AGENCY')) return wrong('ACCOUNT_UNKNOWN', 'account')
  const authorityCode = input.authority ?? (role === account.role ? account.authorityCode : null)
  if (!isAuthorityRight(role, authorityCode, context)) return wrong('ACCOUNT_AUTHORITY', 'authority')
  const told = { displayName, role, authorityCode, ...person.columns }
  const isOther = ([name, value]: [string, unknown]) => value !== account[name as keyof typeof told]
  const change = Object.fromEntries(Object.entries(told).filter(isOther)) as AccountChange
  return { ok: true, change: { ...change, ...(input.isDisabled != null && { isDisabled: input.isDisabled }) } }
}

function isAuthorityRight(role: AccountRow['role'], authority: string | null, { reference }: Context): boolean {
  if (role !== 'ADJUDICATOR') return authority === null
  return authority !== null && reference.authorities.has(authority)
}

type Person = Pick<AccountCreateInput, 'employeeNumber' | 'nationalNumber'>
type PersonColumns = { employeeNumber?: string; nationalNumberHash?: string }
type PersonRead = Wrong | { ok: true; columns: PersonColumns }

/** Whose account it is, as far as the input says; empty fields say nothing. */
function personOf({ employeeNumber, nationalNumber }: Person, { sealKey }: Context): PersonRead {
  const columns: PersonColumns = {}
  if (employeeNumber?.trim()) {
    const parsed = parseEmployeeNumber(employeeNumber)
    if (parsed === null) return wrong('EMPLOYEE_NUMBER', 'employeeNumber')
    columns.employeeNumber = parsed
  }
  if (nationalNumber?.trim()) {
    const parsed = parseNationalNumber(nationalNumber)
    if (parsed === null) return wrong('NATIONAL_NUMBER', 'nationalNumber')
    columns.nationalNumberHash = nationalNumberHash(parsed, sealKey)
  }
  return { ok: true, columns }
}

/** Whether whoever has an account may ask, decide or register: giving it back to somebody takes two people. */
export async function isPowerful({ role, agencyId }: AccountRow, { queries }: Context): Promise<boolean> {
  const agency = agencyId === null ? null : await queries.apiKeys.agency(agencyId)
  return controlRoles.includes(role) || (agency !== null && mayRegister(agency))
}
