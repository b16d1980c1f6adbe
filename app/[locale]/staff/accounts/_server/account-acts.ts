import { ask } from '@/app/_server/ask'
import { graphql } from '@/graphql/generated/client'
import type { AccountRole } from '@/graphql/generated/client/graphql'
import { type ActOutcome, told } from '../../_server/told'
import { ROLES } from './accounts'

const AccountCreate = graphql(`
  mutation AccountCreate($input: AccountCreateInput!) {
    accountCreate(input: $input) { password account { id userName } userErrors { code field message { ar en } } }
  }
`)

const AccountChange = graphql(`
  mutation AccountChange($input: AccountChangeInput!) { accountChange(input: $input) { userErrors { code field message { ar en } } } }
`)

const AccountReset = graphql(`
  mutation AccountReset($input: AccountResetInput!) {
    accountReset(input: $input) { password account { id userName } userErrors { code field message { ar en } } }
  }
`)

const AccountSessionsEnd = graphql(`
  mutation AccountSessionsEnd($input: AccountSessionsEndInput!) {
    accountSessionsEnd(input: $input) { userErrors { code field message { ar en } } }
  }
`)

type Field = (name: string) => string

/** What came of it, and the password of a new or reset account, which is told once. */
export type AccountOutcome = ActOutcome & { readonly password?: string | null; readonly userName?: string }

const ACTS: Record<string, (field: Field) => Promise<AccountOutcome>> = {
  create: async (field) => {
    const [userName, displayName, idempotencyKey] = [field('userName').trim().toLowerCase(), field('displayName'), field('key')]
    const input = { userName, displayName, role: roleOf(field('role')) ?? 'CLERK', agency: field('agency') || null, idempotencyKey }
    const result = await ask(AccountCreate, { input })
    return { ...told(result, (data) => data.accountCreate), ...(result.ok && secretOf(result.data.accountCreate)) }
  },
  change: async (field) => {
    const input = {
      account: field('account'),
      displayName: field('displayName'),
      role: roleOf(field('role')),
      idempotencyKey: field('key'),
    }
    return told(await ask(AccountChange, { input }), (data) => data.accountChange)
  },
  disable: (field) => setDisabled(field, true),
  enable: (field) => setDisabled(field, false),
  reset: async (field) => {
    const result = await ask(AccountReset, { input: { account: field('account'), idempotencyKey: field('key') } })
    return { ...told(result, (data) => data.accountReset), ...(result.ok && secretOf(result.data.accountReset)) }
  },
  end: async (field) => {
    const input = { account: field('account'), idempotencyKey: field('key') }
    return told(await ask(AccountSessionsEnd, { input }), (data) => data.accountSessionsEnd)
  },
}

/** Does one thing about an account; undefined for what is no such thing. */
export function actOnAccount(act: string, field: Field): Promise<AccountOutcome> | undefined {
  return Object.hasOwn(ACTS, act) ? ACTS[act]?.(field) : undefined
}

async function setDisabled(field: Field, isDisabled: boolean): Promise<AccountOutcome> {
  const input = { account: field('account'), isDisabled, idempotencyKey: field('key') }
  return told(await ask(AccountChange, { input }), (data) => data.accountChange)
}

function secretOf({ password, account }: { password?: string | null; account?: { userName: string } | null }) {
  return { password: password ?? null, userName: account?.userName ?? '' }
}

const roleOf = (text: string): AccountRole | null => ROLES.find((role) => role === text) ?? null
