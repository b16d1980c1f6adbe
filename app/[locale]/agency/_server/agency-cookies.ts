import { keepForm, keptForm } from '@/app/_server/form-cookie'
import { ACTIONS, type AgencyAction, type AgencyForm } from './agency-form'
import type { Outcome } from './run-agency-action'

const TYPED = 'agency'
/** `proxy.ts` takes the cookie away as soon as the page that shows it was asked for. */
const SECRET = 'new-key'

/** Characters of a document that fit into a cookie with the rest. */
const DOCUMENT_KEPT = 1_000

/** A form that was refused, with what is wrong. `field`: beside which of its fields; '' where it is about none. `isCut`: of the document only its beginning was kept. */
export type KeptAgencyForm = Omit<AgencyForm, 'action'> & {
  readonly action: AgencyAction
  readonly code: string
  readonly field: string
  readonly ar: string
  readonly en: string
  readonly isCut: boolean
}

/** Keeps a form that was not done, and why; returns the id that stands for it in an address. */
export function keepAgencyForm(typed: AgencyForm, outcome: Exclude<Outcome, { kind: 'done' }>): Promise<string> {
  const document = typed.document.slice(0, DOCUMENT_KEPT)
  const why =
    outcome.kind === 'refused'
      ? { code: outcome.refusal.code, field: outcome.refusal.field?.at(-1) ?? '', ...outcome.refusal.message }
      : { code: outcome.fault, field: outcome.fault === 'date' ? 'expiresOn' : '', ar: '', en: '' }
  return keepForm(
    TYPED,
    { ...typed, addresses: typed.addresses.slice(0, 800), document, cut: document === typed.document ? '' : 'yes', ...why },
    1,
  )
}

/** A form that was not done, or null: expired, another browser's, or no id of ours. */
export async function keptAgencyForm(id: string | undefined): Promise<KeptAgencyForm | null> {
  const content = id ? await keptForm(TYPED, id) : null
  const action = ACTIONS.find((one) => one === content?.action)
  if (!content || !action) return null
  const textOf = (field: string) => content[field] ?? ''
  const fields = [
    'application',
    'key',
    'name',
    'scopes',
    'addresses',
    'expiresOn',
    'apiKey',
    'document',
    'reason',
    'code',
    'field',
    'ar',
    'en',
  ] as const
  const texts = Object.fromEntries(fields.map((field) => [field, textOf(field)])) as Record<(typeof fields)[number], string>
  return { ...texts, action, isCut: textOf('cut') !== '' }
}

/** Keeps a new key for the one page that shows it. */
export function keepSecret(application: string, secret: string): Promise<string> {
  return keepForm(SECRET, { application, secret }, 1)
}

/** The new key of this id, for the application's page alone; null once it was shown. */
export async function newSecret(application: string, id: string | undefined): Promise<string | null> {
  const content = id ? await keptForm(SECRET, id) : null
  return content?.application === application ? (content.secret ?? null) : null
}
