import { keepForm, keptForm } from '@/app/_server/kept-form'
import type { Outcome } from './do-deed'
import { DEEDS, type Deed, type TypedDeed } from './typed-deed'

const TYPED = 'agency'
/** `proxy.ts` takes the cookie away as soon as the page that shows it was asked for. */
const SECRET = 'new-key'

/** Characters of a document that fit into a cookie with the rest. */
const DOCUMENT_KEPT = 1_000

/** A form that was refused, with what is wrong. `field`: beside which of its fields; '' where it is about none. `isCut`: of the document only its beginning was kept. */
export type KeptDeed = Omit<TypedDeed, 'deed'> & {
  readonly deed: Deed
  readonly code: string
  readonly field: string
  readonly ar: string
  readonly en: string
  readonly isCut: boolean
}

/** Keeps a form that was not done, and why; returns the id that stands for it in an address. */
export function keepDeed(typed: TypedDeed, outcome: Exclude<Outcome, { kind: 'done' }>): Promise<string> {
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
export async function keptDeed(id: string | undefined): Promise<KeptDeed | null> {
  const content = id ? await keptForm(TYPED, id) : null
  const deed = DEEDS.find((one) => one === content?.deed)
  if (!content || !deed) return null
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
  return { ...texts, deed, isCut: textOf('cut') !== '' }
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
