import { rowId } from '@/domain/values/row-id'
import type { Scope } from '@/graphql/generated/client/graphql'

/** What can be done on the pages of an agency, by the name that its form sends. */
export const ACTIONS = ['application', 'key', 'revoke', 'operation', 'restrict', 'release', 'rotate', 'suspend', 'resume'] as const

export type AgencyAction = (typeof ACTIONS)[number]

export const SCOPES = [
  'LICENSES_READ',
  'VIOLATIONS_READ',
  'VIOLATIONS_WRITE',
  'PAYMENTS_READ',
  'PAYMENTS_ISSUE',
  'OBJECTIONS_READ',
] as const satisfies Scope[]

/** A form as it was sent; `key` makes sending it twice one action. Scopes are parted by spaces, addresses by lines or commas. */
export type AgencyForm = {
  readonly action: AgencyAction
  readonly application: string
  readonly key: string
  readonly name: string
  readonly scopes: string
  readonly addresses: string
  readonly expiresOn: string
  readonly apiKey: string
  readonly document: string
  /** Why, for a key that may register violations. */
  readonly reason: string
}

/** What the longest document and a little more hold; the API says where the limit is. */
const MAX_LENGTH = 12_000

/** The form of one of our pages out of what was sent, or null: of no action of ours. */
export function readAgencyForm(form: FormData): AgencyForm | null {
  const action = ACTIONS.find((one) => one === form.get('action'))
  if (!action) return null
  const textOf = (field: string) => {
    const value = form.get(field)
    return typeof value === 'string' ? value.slice(0, MAX_LENGTH) : ''
  }
  const application = rowId(textOf('application')) === null ? '' : textOf('application')
  const scopes = form.getAll('scopes').filter((scope) => SCOPES.some((one) => one === scope))
  // Browsers send every line's end as two characters, and a document is known by the hash of what was typed.
  const document = textOf('document').replaceAll('\r\n', '\n')
  const [key, name, addresses] = [textOf('key').slice(0, 65), textOf('name').slice(0, 200), textOf('addresses').slice(0, 2_000)]
  return {
    action,
    application,
    key,
    name,
    scopes: scopes.join(' '),
    addresses,
    expiresOn: textOf('expiresOn').slice(0, 10),
    apiKey: textOf('apiKey').slice(0, 20),
    document,
    reason: textOf('reason').slice(0, 2_000),
  }
}

/** The scopes of a kept form. */
export function scopesIn(text: string): Scope[] {
  return SCOPES.filter((scope) => text.split(' ').includes(scope))
}

/** Addresses as somebody lists them. */
export function addressesIn(text: string): string[] {
  return text.split(/[\s,،]+/).filter(Boolean)
}
