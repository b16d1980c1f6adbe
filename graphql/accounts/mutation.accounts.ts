import { approvalModel } from '@/graphql/approvals/approval-model'
import type { MutationResolvers, UserErrorCode } from '@/graphql/generated/resolvers'
import { idOf } from '@/graphql/lib/id'
import { repeatable } from '@/graphql/lib/repeatable'
import { userError } from '@/graphql/lib/user-error'
import type { Context } from '@/graphql/server/context'
import { signedInAs } from '@/graphql/server/viewer'
import { changeAccount, needsSecondPerson, resetAccount } from '@/services/accounts/change-account'
import { changePassword } from '@/services/accounts/change-password'
import { createAccount } from '@/services/accounts/create-account'
import { endSessions } from '@/services/accounts/sessions'
import { requestApproval } from '@/services/approvals/request-approval'
import { accountChangeOf, isPowerful, newAccountOf } from './account-input'

type Mutations = Required<
  Pick<MutationResolvers, 'accountCreate' | 'accountChange' | 'accountReset' | 'accountSessionsEnd' | 'passwordChange'>
>

const accountCreate: Mutations['accountCreate'] = async (_parent, { input }, context) => {
  const by = await actorOf(context)
  const read = await newAccountOf(input, context)
  if (!read.ok) return refused(read.reason, read.field)
  const { account, needsApproval } = read
  const made = await repeatable(context, 'accountCreate', input, async (tx) => {
    if (!needsApproval) {
      const created = await createAccount(tx, account, by)
      return created.ok ? { ok: true, answer: { account: created.id }, password: created.password } : created
    }
    const subject = `account:${account.userName}`
    const asked = { kind: 'ACCOUNT_CREATE', subject, payload: account, reason: input.reason ?? '' } as const
    return answerOf(await requestApproval(tx, asked, by))
  })
  return payloadOf(made, context)
}

const accountChange: Mutations['accountChange'] = async (_parent, { input }, context) => {
  const by = await actorOf(context)
  const id = idOf(input.account)
  const account = await context.queries.accounts.account(id)
  if (!account) return refused('ACCOUNT_UNKNOWN', 'account')
  const read = accountChangeOf(input, account, context)
  if (!read.ok) return refused(read.reason, read.field)
  const { change } = read
  const isReturn = change.isDisabled === false && (await isPowerful(account, context))
  const made = await repeatable(context, 'accountChange', input, async (tx) => {
    if (!isReturn && !needsSecondPerson(account, change)) {
      const problem = await changeAccount(tx, id, change, by)
      return problem ? { ok: false, reason: problem } : { ok: true, answer: { account: id } }
    }
    const payload = { account: id, role: change.role ?? account.role, change }
    const asked = { kind: 'ACCOUNT_CHANGE', subject: `account:${id}`, payload, reason: input.reason ?? '' } as const
    return answerOf(await requestApproval(tx, asked, by), id)
  })
  return payloadOf(made, context)
}

const accountReset: Mutations['accountReset'] = async (_parent, { input }, context) => {
  const by = await actorOf(context)
  const id = idOf(input.account)
  const account = await context.queries.accounts.account(id)
  if (!account) return refused('ACCOUNT_UNKNOWN', 'account')
  const isAsked = await isPowerful(account, context)
  const made = await repeatable(context, 'accountReset', input, async (tx) => {
    if (!isAsked) {
      const password = await resetAccount(tx, id, by)
      return password === null ? { ok: false, reason: 'ACCOUNT_UNKNOWN' as const } : { ok: true, answer: { account: id }, password }
    }
    const payload = { account: id, role: account.role }
    const asked = { kind: 'ACCOUNT_RESET', subject: `account:${id}`, payload, reason: input.reason ?? '' } as const
    return answerOf(await requestApproval(tx, asked, by), id)
  })
  return payloadOf(made, context)
}

const accountSessionsEnd: Mutations['accountSessionsEnd'] = async (_parent, { input }, context) => {
  const by = await actorOf(context)
  const account = await context.queries.accounts.account(idOf(input.account))
  if (!account) return refused('ACCOUNT_UNKNOWN', 'account')
  const made = await repeatable(context, 'accountSessionsEnd', input, async (tx) => {
    await endSessions(tx, String(account.id), by)
    return { ok: true, answer: { account: account.id } } as const
  })
  return payloadOf(made, context)
}

/** Not repeated: the session that asked ends with it. */
const passwordChange: Mutations['passwordChange'] = async (_parent, { input: { current, next } }, context) => {
  const asker = await signedInAs(context.viewer)
  const problem = await changePassword(context.db, { id: asker.id, current, next, now: context.now })
  if (problem) return refused(problem, problem === 'PASSWORD_WEAK' ? 'next' : 'current')
  return payloadOf({ ok: true, answer: { account: asker.id } }, context)
}

export const accountMutations: Mutations = { accountCreate, accountChange, accountReset, accountSessionsEnd, passwordChange }

async function actorOf({ viewer, now }: Context): Promise<{ actor: string; now: Date }> {
  return { actor: (await signedInAs(viewer)).userName, now }
}

type Answer = { readonly account?: number; readonly approval?: number }
type Made =
  | { readonly ok: true; readonly answer: unknown; readonly password?: string }
  | { readonly ok: false; readonly reason: UserErrorCode }

function answerOf(asked: Awaited<ReturnType<typeof requestApproval>>, account?: number) {
  return asked.ok ? { ok: true as const, answer: { approval: asked.id, ...(account && { account }) } } : asked
}

/** Which field of the input a refusal is about. */
const FIELDS: Readonly<Partial<Record<UserErrorCode, string>>> = {
  ACCOUNT_NAME: 'userName',
  ACCOUNT_PERSON_KNOWN: 'employeeNumber',
  APPROVAL_REASON: 'reason',
  IDEMPOTENCY_KEY: 'idempotencyKey',
}

async function payloadOf(made: Made, context: Context) {
  if (!made.ok) return refused(made.reason, FIELDS[made.reason] ?? 'account')
  const { account, approval } = made.answer as Answer
  return {
    account: account === undefined ? null : await context.queries.accounts.account(account),
    approval: approval === undefined ? null : await approvalModel(approval, context),
    password: made.password ?? null,
    userErrors: [],
  }
}

function refused(code: UserErrorCode, field: string) {
  return { account: null, approval: null, password: null, userErrors: [userError(code, field)] }
}
