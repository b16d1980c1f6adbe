import { rowId } from '@/domain/row-id'
import { changeAccount, resetAccount } from '@/services/accounts/change-account'
import { changePassword } from '@/services/accounts/change-password'
import { createAccount } from '@/services/accounts/create-account'
import { endSessions } from '@/services/accounts/sessions'
import { accountErrorTexts } from '../../account-texts'
import { nameOf } from '../../agency-manager'
import type { Context } from '../../context'
import type { MutationResolvers } from '../../generated/resolvers'
import { repeatable } from '../../repeatable'

type Code = keyof typeof accountErrorTexts
type Mutations = Required<
  Pick<MutationResolvers, 'accountCreate' | 'accountChange' | 'accountReset' | 'accountSessionsEnd' | 'passwordChange'>
>

const accountCreate: Mutations['accountCreate'] = async (_parent, { input }, context) => {
  const by = await whoActs(context)
  const { role, userName } = input
  const displayName = nameOf(input.displayName, 80)
  if (!/^[a-z0-9._-]{2,40}$/.test(userName)) return refused('ACCOUNT_NAME', 'userName')
  if (!displayName) return refused('DISPLAY_NAME', 'displayName')
  const agency = input.agency == null ? null : await context.queries.apiKeys.agency(idOf(input.agency))
  if ((role === 'AGENCY' || input.agency != null) !== (agency !== null)) return refused('ACCOUNT_AGENCY', 'agency')
  const agencyId = role === 'AGENCY' && agency ? agency.id : null
  const made = await repeatable(context, 'accountCreate', input, async (tx) => {
    const account = await createAccount(tx, { userName, displayName, role, agencyId }, by)
    return account ? { ok: true, answer: account.id, password: account.password } : { ok: false, reason: 'ACCOUNT_NAME' as const }
  })
  if (!made.ok) return refused(made.reason, made.reason === 'ACCOUNT_NAME' ? 'userName' : 'idempotencyKey')
  return changed(Number(made.answer), context, made.password ?? null)
}

const accountChange: Mutations['accountChange'] = async (_parent, { input }, context) => {
  const by = await whoActs(context)
  const { role, isDisabled } = input
  const displayName = input.displayName == null ? undefined : nameOf(input.displayName, 80)
  if (displayName === null) return refused('DISPLAY_NAME', 'displayName')
  const change = { ...(displayName && { displayName }), ...(role && { role }), ...(isDisabled != null && { isDisabled }) }
  const made = await repeatable(context, 'accountChange', input, async (tx) => {
    const problem = await changeAccount(tx, idOf(input.account), change, by)
    return problem ? { ok: false, reason: problem } : { ok: true, answer: null }
  })
  if (!made.ok) return refused(made.reason, made.reason === 'IDEMPOTENCY_KEY' ? 'idempotencyKey' : 'account')
  return changed(idOf(input.account), context)
}

const accountReset: Mutations['accountReset'] = async (_parent, { input }, context) => {
  const by = await whoActs(context)
  const made = await repeatable(context, 'accountReset', input, async (tx) => {
    const password = await resetAccount(tx, idOf(input.account), by)
    return password === null ? { ok: false, reason: 'ACCOUNT_UNKNOWN' as const } : { ok: true, answer: null, password }
  })
  if (!made.ok) return refused(made.reason, made.reason === 'IDEMPOTENCY_KEY' ? 'idempotencyKey' : 'account')
  return changed(idOf(input.account), context, made.password ?? null)
}

const accountSessionsEnd: Mutations['accountSessionsEnd'] = async (_parent, { input }, context) => {
  const account = await context.queries.accounts.account(idOf(input.account))
  if (!account) return refused('ACCOUNT_UNKNOWN', 'account')
  const made = await repeatable(context, 'accountSessionsEnd', input, async (tx) => {
    await endSessions(tx, String(account.id))
    return { ok: true, answer: null } as const
  })
  return made.ok ? changed(account.id, context) : refused(made.reason, 'idempotencyKey')
}

/** Not repeated: the session that asked ends with it. */
const passwordChange: Mutations['passwordChange'] = async (_parent, { input: { current, next } }, context) => {
  const asker = await context.viewer()
  if (asker.kind !== 'ACCOUNT') throw new Error('Somebody without an account was let through')
  const problem = await changePassword(context.db, { id: asker.id, current, next, now: context.now })
  return problem ? refused(problem, problem === 'PASSWORD_WEAK' ? 'next' : 'current') : changed(asker.id, context)
}

export const accountMutations: Mutations = { accountCreate, accountChange, accountReset, accountSessionsEnd, passwordChange }

async function whoActs({ viewer, now }: Context): Promise<{ actor: string; now: Date }> {
  const asker = await viewer()
  if (asker.kind !== 'ACCOUNT') throw new Error('Somebody without an account was let through')
  return { actor: asker.userName, now }
}

/** No account and no agency has the id 0. */
const idOf = (id: string) => rowId(id) ?? 0

async function changed(id: number, { queries }: Context, password: string | null = null) {
  return { account: await queries.accounts.account(id), password, userErrors: [] }
}

function refused(code: Code, field: string) {
  const userErrors = [{ __typename: 'InputRefusal' as const, code, message: accountErrorTexts[code], field: ['input', field] }]
  return { account: null, password: null, userErrors }
}
