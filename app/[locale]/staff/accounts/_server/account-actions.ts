import { ask } from '@/app/_server/ask'
import type { FormField } from '@/app/_server/form-action'
import { type ActionOutcome, outcomeOf, type Payload } from '@/app/[locale]/staff/_server/action-outcome'
import { graphql } from '@/graphql/generated/client'
import type { AccountRole } from '@/graphql/generated/client/graphql'
import type { PageResult } from '@/graphql/server/execute'
import { ROLES } from './accounts'

const AccountCreate = graphql(`
  mutation AccountCreate($input: AccountCreateInput!) {
    accountCreate(input: $input) {
      password
      account { userName }
      approval { id }
      userErrors { code field message { ar en } }
    }
  }
`)

const AccountChange = graphql(`
  mutation AccountChange($input: AccountChangeInput!) {
    accountChange(input: $input) { approval { id } userErrors { code field message { ar en } } }
  }
`)

const AccountReset = graphql(`
  mutation AccountReset($input: AccountResetInput!) {
    accountReset(input: $input) {
      password
      account { userName }
      approval { id }
      userErrors { code field message { ar en } }
    }
  }
`)

const AccountSessionsEnd = graphql(`
  mutation AccountSessionsEnd($input: AccountSessionsEndInput!) {
    accountSessionsEnd(input: $input) { userErrors { code field message { ar en } } }
  }
`)

/** What of a refused form is typed again by nobody. */
export const KEPT_FIELDS = ['account', 'userName', 'displayName', 'role', 'employeeNumber', 'authority', 'reason'] as const

const ACTIONS: Readonly<Record<string, (field: FormField) => Promise<ActionOutcome>>> = {
  create: async (field) => {
    const userName = field('userName').trim().toLowerCase()
    const agency = field('agency') || null
    const role = roleOf(field('role')) ?? 'CLERK'
    const input = { ...person(field), userName, displayName: field('displayName'), role, agency, ...common(field) }
    return passwordOutcome(await ask(AccountCreate, { input }), ({ accountCreate }) => accountCreate)
  },
  change: async (field) => {
    const role = roleOf(field('role'))
    const input = { account: field('account'), displayName: field('displayName'), role, ...person(field), ...common(field) }
    return passwordOutcome(await ask(AccountChange, { input }), ({ accountChange }) => accountChange)
  },
  disable: (field) => setDisabled(field, true),
  enable: (field) => setDisabled(field, false),
  reset: async (field) => {
    const input = { account: field('account'), ...common(field) }
    return passwordOutcome(await ask(AccountReset, { input }), ({ accountReset }) => accountReset)
  },
  end: async (field) => {
    const input = { account: field('account'), idempotencyKey: field('key') }
    return outcomeOf(await ask(AccountSessionsEnd, { input }), ({ accountSessionsEnd }) => accountSessionsEnd)
  },
}

/** Does one thing about an account; undefined for what is no such thing. */
export function runAccountAction(act: string, field: FormField): Promise<ActionOutcome> | undefined {
  return Object.hasOwn(ACTIONS, act) ? ACTIONS[act]?.(field) : undefined
}

async function setDisabled(field: FormField, isDisabled: boolean): Promise<ActionOutcome> {
  const input = { account: field('account'), isDisabled, ...common(field) }
  return passwordOutcome(await ask(AccountChange, { input }), ({ accountChange }) => accountChange)
}

const common = (field: FormField) => ({ reason: field('reason') || null, idempotencyKey: field('key') })

const person = (field: FormField) => ({
  employeeNumber: field('employeeNumber') || null,
  nationalNumber: field('nationalNumber') || null,
  authority: field('authority').trim().toUpperCase() || null,
})

type AccountPayload = Payload & {
  readonly password?: string | null
  readonly account?: { readonly userName: string } | null
}

/** The same with a password, which is shown once. */
function passwordOutcome<Data>(result: PageResult<Data>, payloadOf: (data: Data) => AccountPayload): ActionOutcome {
  const outcome = outcomeOf(result, payloadOf)
  if (!outcome.ok || !result.ok) return outcome
  const { password, account } = payloadOf(result.data)
  return password ? { ok: true, shown: { password, userName: account?.userName ?? '' } } : outcome
}

const roleOf = (text: string): AccountRole | null => ROLES.find((role) => role === text) ?? null
