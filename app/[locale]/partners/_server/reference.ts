import reference from '@/graphql/generated/reference.json'

type Argument = { readonly name: string; readonly type: string; readonly about: string; readonly usual?: string }

/** A field as the reference tells it; see `graphql/reference/partner-reference.ts`, which writes it. */
export type Field = Argument & {
  readonly args?: readonly Argument[]
  readonly access?: { readonly key: string; readonly account?: string }
  readonly points?: number
  readonly times?: number | string
}

export type SchemaType = {
  readonly name: string
  readonly kind: 'object' | 'interface' | 'input' | 'union' | 'enum' | 'scalar'
  readonly noun: string
  readonly about: string
  readonly fields?: readonly Field[]
  readonly values?: readonly { readonly name: string; readonly about: string }[]
  readonly members?: readonly string[]
}

type Text = { readonly ar: string; readonly en: string }

export type ErrorGroup = 'key' | 'access' | 'budget' | 'limit' | 'document' | 'input' | 'service'

type ListedError = {
  readonly code: string
  readonly in: 'code' | 'reason'
  readonly group: ErrorGroup
  readonly status: number
  readonly text: Text | null
  readonly retry: 'never' | 'later'
}

export const TYPES = reference.types as readonly SchemaType[]
export const ERRORS = reference.errors as readonly ListedError[]
export const USER_ERRORS: Readonly<Record<string, Text>> = reference.userErrors
export const SCOPES: readonly { readonly name: string; readonly text: string }[] = reference.scopes

/** The files of the schema in the order in which one reads them. */
export const NOUNS = [
  'query',
  'mutation',
  'license',
  'violation',
  'price',
  'discount-rule',
  'choice',
  'payment-reference',
  'agency',
  'access',
  'cost',
  'scalars',
  'message',
  'contact',
  'subscription',
  'notice',
  'registering',
  'parked-violation',
  'document',
  'announcement',
  'account',
  'approval',
  'audit',
  'discount-rule-draft',
  'objection',
  'court-decision',
  'calendar',
  'overview',
  'feed',
  'file-import',
  'story',
  'work',
  'reference-data',
  'payment-case',
  'payout',
  'reconciliation',
] as const

/** What only accounts of staff reach. */
const OF_STAFF: ReadonlySet<string> = new Set([
  'payment-case',
  'payout',
  'reference-data',
  'reconciliation',
  'message',
  'account',
  'approval',
  'audit',
  'parked-violation',
  'feed',
  'discount-rule-draft',
  'file-import',
  'overview',
  'story',
  'work',
  'calendar',
])

const NOUN_OF: ReadonlyMap<string, string> = new Map(TYPES.map(({ name, noun }) => [name, noun]))

/** Where a type is described, after the language; null for GraphQL's own scalars. */
export function typePath(name: string): string | null {
  const noun = NOUN_OF.get(name)
  return noun ? `/partners/reference/${noun}#${name}` : null
}

/** Fields of types that take or give a type, each as `Type.field`. */
export function usersOf(name: string): readonly string[] {
  const uses = (type: string) => type.replace(/[[\]!]/g, '') === name
  return TYPES.flatMap(({ name: owner, fields = [] }) =>
    fields
      .filter(({ type, args = [] }) => uses(type) || args.some((argument) => uses(argument.type)))
      .map((field) => `${owner}.${field.name}`),
  )
}

/** A scope as people write it: `licenses:read`. */
export function scopeText(name: string): string {
  return SCOPES.find((scope) => scope.name === name)?.text ?? name
}

/** Fields that a scope opens, each as `Type.field`. */
export function openedBy(scope: string): readonly string[] {
  return TYPES.flatMap(({ name, fields = [] }) =>
    fields.filter(({ access }) => access?.key === scope).map((field) => `${name}.${field.name}`),
  )
}

/** Fields that cost more than one point and are for partners, the dearest first. */
export function weightyFields(): readonly (Field & { readonly owner: string })[] {
  return TYPES.filter(({ noun }) => !OF_STAFF.has(noun))
    .flatMap(({ name, fields = [] }) => fields.map((field) => ({ ...field, owner: name })))
    .filter(({ points = 0, access }) => points > 1 && access?.key !== 'none')
    .sort((a, b) => (b.points ?? 0) - (a.points ?? 0))
}

export type Match = { readonly path: string; readonly name: string; readonly about: string }

/** Types, fields and values whose names or descriptions hold every word of a query; those whose names do come first. */
export function searchReference(query: string): readonly Match[] {
  const words = query
    .toLowerCase()
    .split(/[^\p{L}\p{N}_]+/u)
    .filter(Boolean)
  if (words.length === 0) return []
  const matches = TYPES.flatMap(({ name, about, fields = [], values = [] }) => {
    const path = typePath(name) ?? ''
    const inside = [...fields, ...values].map((one) => ({ path: `${path}.${one.name}`, name: `${name}.${one.name}`, about: one.about }))
    return [{ path, name, about }, ...inside]
  }).filter(({ name, about }) => words.every((word) => `${name} ${about}`.toLowerCase().includes(word)))
  const inName = ({ name }: Match) => words.every((word) => name.toLowerCase().includes(word))
  return [...matches.filter(inName), ...matches.filter((match) => !inName(match))]
}
