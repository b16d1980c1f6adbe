import {
  type DirectiveNode,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql'

/** One operation with one odd value at one place; `place` names it. */
export type OddCase = {
  readonly place: string
  readonly path: readonly Step[]
  readonly query: string
  readonly variables: Record<string, unknown>
}

/** Values that reach something: by the name of the argument or field, or by `Type.name` where the name alone is not enough. */
export type Known = Readonly<Record<string, unknown>>

const LONG = 'x'.repeat(10_000)
const TEXTS = ['', ' ', '\0', 'a\0b', '\ud800', LONG, '../../etc', "' or 1=1 --", '%_\\', '\u202e', '٣', '💸'.repeat(300), '__proto__']
const LISTS = [
  'look',
  'import',
  'account',
  'announcement',
  'approval',
  'payout',
  'file',
  'day',
  'message',
  'event',
  'ledger',
  'violation by DATE',
]
const PARTS = ['""', '"\\u0000"', '1e308', '"999999999999999","999999999999999"', '"2026-02-30","1"', 'null', '{"a":1}']
const PLACES = [
  '',
  '\0',
  '[]',
  '{}',
  'look.1',
  LONG,
  ...LISTS.flatMap((list) => PARTS.map((parts) => `["${list}",${parts}]`)),
  '["case by due","99999999999999","999999999999999"]',
]
const CURSORS = PLACES.map((place) => Buffer.from(place).toString('base64url'))

/** Odd values of each scalar of the schema. A scalar that is not here fails. */
const ODD: Readonly<Record<string, readonly unknown[]>> = {
  String: TEXTS,
  ID: ['', '0', '-1', '1e3', '٣', '1 ', '0x1', '999999999999999', '9'.repeat(20), '9'.repeat(400), '\0', '../', '\ud800', 0, 1e15],
  Int: [0, -1, 0.5, 1e15, 1e308, 2 ** 31 - 1, -(2 ** 31), '1'],
  Fils: [0, -1, 0.5, 1e15, 1e308, 2 ** 53 - 1, 2 ** 53, '1', null],
  Boolean: [true, false, 1, 'true'],
  Date: ['', '0000-01-01', '0001-01-01', '1900-01-01', '2999-12-31', '9999-12-31', '10000-01-01', '2026-02-30', '\0', 1e15],
  DateTime: [
    '',
    '0000-01-01T00:00:00Z',
    '1900-01-01T00:00:00Z',
    '2999-12-31T23:59:59.999Z',
    '9999-12-31T23:59:59.999Z',
    '+010000-01-01T00:00:00Z',
    '-271821-04-20T00:00:00Z',
    '\0',
    8.64e15,
  ],
  PaymentNumber: ['', '0'.repeat(13), '1'.repeat(13), '٣'.repeat(13), LONG, '\0', -1, 1e15],
}

type Step = { readonly on: string; readonly field: GraphQLField<unknown, unknown> }
type Reached = { readonly type: GraphQLObjectType; readonly path: readonly Step[] }

/** Every argument of every field of the schema, and every field of its input, with every odd value of its type. */
export function oddCases(schema: GraphQLSchema, known: Known): OddCase[] {
  return pathsToArguments(schema).flatMap((path) => {
    const target = path.at(-1)
    if (!target) return []
    return target.field.args.flatMap((argument) =>
      oddValues(argument, known, [target.on, target.field.name, argument.name]).map(({ place, value }) =>
        caseOf(path, known, { place, argument, value }),
      ),
    )
  })
}

/** The shortest way to each field that takes arguments. */
function pathsToArguments(schema: GraphQLSchema): (readonly Step[])[] {
  const found: (readonly Step[])[] = []
  const visited = new Set<string>()
  const waiting: Reached[] = [schema.getQueryType(), schema.getMutationType()].flatMap((type) => (type ? [{ type, path: [] }] : []))
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const { type, path } = next
    if (visited.has(type.name)) continue
    visited.add(type.name)
    const longer = Object.values(type.getFields()).map((field) => [...path, { on: type.name, field }])
    found.push(...longer.filter((one) => one.at(-1)?.field.args.length))
    for (const one of longer) waiting.push(...reachedBy(schema, one))
  }
  return found
}

function reachedBy(schema: GraphQLSchema, path: readonly Step[]): Reached[] {
  const last = path.at(-1)
  return last ? objectTypesOf(schema, last.field).map((type) => ({ type, path })) : []
}

function objectTypesOf(schema: GraphQLSchema, field: GraphQLField<unknown, unknown>): readonly GraphQLObjectType[] {
  const type = getNamedType(field.type)
  if (isObjectType(type)) return [type]
  return isUnionType(type) || isInterfaceType(type) ? [...schema.getPossibleTypes(type)] : []
}

type Odd = { readonly place: string; readonly value: unknown }
type Named = { readonly name: string; readonly type: GraphQLInputType }

/** What one argument, or one field of an input, can be that is odd, the rest of it being right. */
function oddValues({ name, type: given }: Named, known: Known, path: readonly string[]): Odd[] {
  const type = isNonNullType(given) ? given.ofType : given
  const at = (value: unknown): Odd => ({ place: `${path.join('.')} = ${JSON.stringify(value)?.slice(0, 60)}`, value })
  if (isListType(type)) {
    const inner = oddValues({ name, type: type.ofType }, known, path)
    return [
      at([]),
      at(Array(300).fill(base({ name, type: type.ofType }, known))),
      ...inner.map(({ place, value }) => ({ place, value: [value] })),
    ]
  }
  if (isInputObjectType(type)) {
    const whole = base({ name, type }, known) as Record<string, unknown>
    return Object.values(type.getFields()).flatMap((field) =>
      oddValues(ofType(field, type.name), known, [...path, field.name]).map(({ place, value }) => ({
        place,
        value: { ...whole, [field.name]: value },
      })),
    )
  }
  if (isEnumType(type)) return [...type.getValues().map((value) => at(value.name)), at('')]
  const values = name === 'after' && type.name === 'String' ? [...TEXTS, ...CURSORS] : ODD[type.name]
  if (!values) throw new Error(`No odd values for ${type.name}`)
  return values.map(at)
}

const ofType = (field: GraphQLInputField, of: string): Named & { readonly of: string } => ({ name: field.name, type: field.type, of })

/** A right value, as short as can be. */
function base({ name, type: given, of }: Named & { readonly of?: string }, known: Known): unknown {
  const type = isNonNullType(given) ? given.ofType : given
  const value = known[`${of}.${name}`] ?? known[name]
  if (value !== undefined) return isListType(type) ? [value] : value
  if (isListType(type)) return [base({ name, type: type.ofType }, known)]
  if (isEnumType(type)) return type.getValues()[0]?.name
  if (isInputObjectType(type)) {
    const needed = Object.values(type.getFields()).filter((field) => isNeeded(field) || `${type.name}.${field.name}` in known)
    return Object.fromEntries(needed.map((field) => [field.name, base(ofType(field, type.name), known)]))
  }
  return known[type.name] ?? null
}

const isNeeded = ({ type, defaultValue }: GraphQLInputField | GraphQLArgument) => isNonNullType(type) && defaultValue === undefined

type Target = Odd & { readonly argument: GraphQLArgument }

function caseOf(path: readonly Step[], known: Known, { place, argument, value }: Target): OddCase {
  const variables: Record<string, unknown> = {}
  const declared: string[] = []
  const steps = path.map(({ on, field }, depth) => {
    const isLast = depth === path.length - 1
    const given = field.args.filter((one) => isNeeded(one) || (isLast && one === argument))
    for (const one of given) {
      declared.push(`$v${depth}_${one.name}: ${one.type}`)
      variables[`v${depth}_${one.name}`] = isLast && one === argument ? value : base({ ...one, of: field.name }, known)
    }
    const listed = given.map((one) => `${one.name}: $v${depth}_${one.name}`).join(', ')
    return { on, text: `${field.name}${listed && `(${listed})`}` }
  })
  const target = path.at(-1)?.field
  const inside = steps.slice(1).reduceRight((inner, { on, text }) => ` { ... on ${on} { ${text}${inner} } }`, selectionOf(target))
  const kind = path[0]?.on === 'Mutation' ? 'mutation' : 'query'
  return { place, path, query: `${kind} (${declared.join(', ')}) { ${steps[0]?.text}${inside} }`, variables }
}

const isRestricting = ({ name }: DirectiveNode) => name.value !== 'listSize'

/** What needs no arguments of an answer: its values, and of what is inside only what it is. */
function selectionOf(field: GraphQLField<unknown, unknown> | undefined): string {
  const type = field && getNamedType(field.type)
  if (!type || isLeafType(type)) return ''
  if (!isObjectType(type)) return ' { __typename }'
  const plain = Object.values(type.getFields()).filter(
    ({ args, astNode }) => args.length === 0 && !astNode?.directives?.some(isRestricting),
  )
  const parts = plain.map((one) => one.name + (isLeafType(getNamedType(one.type)) ? '' : ' { __typename }'))
  return ` { __typename ${parts.join(' ')} }`
}
