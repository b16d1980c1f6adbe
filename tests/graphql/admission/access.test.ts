import { readFile } from 'node:fs/promises'
import { makeExecutableSchema } from '@graphql-tools/schema'
import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql'
import { seedAccounts } from '@/demo/accounts'
import { seedPartner } from '@/demo/partner'
import { permissions, roles } from '@/domain/accounts/permissions'
import { scopes } from '@/domain/partners/scopes'
import { needOf } from '@/graphql/admission/access'
import { resolvers } from '@/graphql/generated/resolver-map'
import { typeDefs } from '@/graphql/generated/type-defs'
import { accessTables } from '@/graphql/reference/access-tables'
import { newKeyText } from '@/services/partners/key-text'
import { type TestApi, testApi } from '@/tests/support/api'
import { aPartner, sessionOf } from '@/tests/support/partner'

const schema = makeExecutableSchema({ typeDefs, resolvers })
let t: TestApi
/** Every kind of caller: each role, a key with each one scope, and a key with none that matters. */
const callers = new Map<string, Record<string, string>>()

beforeAll(async () => {
  t = await testApi()
  await seedAccounts(t.connection.db, 'correct horse battery staple', {
    agencyId: await seedPartner(t.connection.db, newKeyText(), new Date()),
  })
  callers.set('GUEST', {})
  for (const role of roles.slice(1)) callers.set(role, await sessionOf(t, role.toLowerCase()))
  for (const scope of scopes) callers.set(scope, (await aPartner(t.connection.db, { scopes: [scope] })).headers)
})
afterAll(() => t.close())

type Place = { readonly type: GraphQLObjectType; readonly field: GraphQLField<unknown, unknown>; readonly path: readonly Step[] }
type Step = { readonly on: string; readonly field: GraphQLField<unknown, unknown> }

const rootTypes = [schema.getQueryType(), schema.getMutationType()].filter((type) => type != null)

type Reached = { readonly type: GraphQLObjectType; readonly path: readonly Step[] }

/** Each field of the schema once, with the shortest way to it from an operation. */
function places(): readonly Place[] {
  const found: Place[] = []
  const visited = new Set<string>()
  let frontier: Reached[] = rootTypes.map((type) => ({ type, path: [] }))
  while (frontier.length > 0) {
    const reached = frontier.filter(
      ({ type }, index) => !visited.has(type.name) && frontier.findIndex((one) => one.type === type) === index,
    )
    for (const { type } of reached) visited.add(type.name)
    const fields = reached.flatMap(fieldsOf)
    found.push(...fields)
    frontier = fields.flatMap(({ field, path }) => objectTypesOf(field).map((type) => ({ type, path })))
  }
  return found
}

function fieldsOf({ type, path }: Reached): Place[] {
  return Object.values(type.getFields()).map((field) => ({ type, field, path: [...path, { on: type.name, field }] }))
}

function objectTypesOf(field: GraphQLField<unknown, unknown>): readonly GraphQLObjectType[] {
  const type = getNamedType(field.type)
  if (isObjectType(type)) return [type]
  return isUnionType(type) || type.name === 'UserError' ? [...schema.getPossibleTypes(type as never)] : []
}

/** A value that the schema lets through; what is behind it does not matter, because access is judged before. */
function sample(type: GraphQLInputType): string {
  if (isNonNullType(type)) return sample(type.ofType)
  if (isListType(type)) return `[${sample(type.ofType)}]`
  if (isEnumType(type)) return type.getValues()[0]?.name ?? ''
  if (isInputObjectType(type)) {
    const needed = Object.values(type.getFields()).filter(
      ({ type: inner, defaultValue }) => isNonNullType(inner) && defaultValue === undefined,
    )
    return `{ ${needed.map(({ name, type: inner }) => `${name}: ${sample(inner)}`).join(', ')} }`
  }
  const samples: Record<string, string> = { Int: '1', Fils: '1', Boolean: 'true', Date: '"2030-08-15"', PaymentNumber: '"1000326480165"' }
  return samples[type.name] ?? '"1"'
}

function documentOf({ path, field }: Place): string {
  const steps = path.map(({ on, field: one }) => {
    const needed = one.args.filter(({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined)
    const given = needed.length > 0 ? `(${needed.map(({ name, type }) => `${name}: ${sample(type)}`).join(', ')})` : ''
    return { on, text: one.name + given }
  })
  const leaf = objectTypesOf(field).length > 0 ? ' { __typename }' : ''
  const inside = steps.slice(1).reduceRight((inner, { on, text }) => ` { ... on ${on} { ${text}${inner} } }`, leaf)
  const kind = path[0]?.on === 'Mutation' ? 'mutation' : 'query'
  return `${kind} { ${steps[0]?.text}${inside} }`
}

/** What the directives on the way to a field say about a caller. */
function expected(caller: string, { path }: Place): boolean {
  const needs = path.flatMap(({ on, field }) => needOf(schema.getType(on) as GraphQLObjectType, field) ?? [])
  if ((scopes as readonly string[]).includes(caller)) return needs.every(({ scope }) => scope === caller)
  return needs.every(({ may }) => may === null || (permissions[may] as readonly string[]).includes(caller))
}

const REFUSALS = new Set(['FORBIDDEN', 'SCOPE_MISSING', 'NOT_FOR_KEYS'])

test('every field of the schema answers exactly the callers that its directives name', async () => {
  const wrong: string[] = []
  for (const place of places()) {
    const document = documentOf(place)
    const answered = await Promise.all([...callers].map(async ([caller, headers]) => [caller, await t.ask(document, {}, headers)] as const))
    for (const [caller, { errors }] of answered) {
      const codes = (errors ?? []).map(({ extensions }) => extensions.code)
      if (codes.includes('GRAPHQL_VALIDATION_FAILED')) wrong.push(`${document} is no operation: ${errors?.[0]?.message}`)
      const isAnswered = !codes.some((code) => REFUSALS.has(code))
      if (isAnswered !== expected(caller, place)) wrong.push(`${place.type.name}.${place.field.name} for ${caller}`)
    }
  }
  expect(wrong).toEqual([])
})

test('permissions and scopes of the schema are those of the code', () => {
  const valuesOf = (name: string) => {
    const type = schema.getType(name)
    return isEnumType(type) ? type.getValues().map((value) => value.name) : []
  }
  expect(valuesOf('Permission').sort()).toEqual(Object.keys(permissions).sort())
  expect(valuesOf('Scope').sort()).toEqual([...scopes].sort())
})

test('docs/security.md has the tables that `npm run security:tables` writes', async () => {
  const text = await readFile('docs/security.md', 'utf8')
  for (const table of accessTables(schema)) expect(text).toContain(`${table}\n\n`)
})

test('one operation of a document is judged by what it asks itself, fragments included', async () => {
  const headers = callers.get('LICENSES_READ') ?? {}
  const document = `query A { licenseClasses { id } } query B { ...F } fragment F on Query { messages { totalCount } }`
  const ask = async (operationName: string) => {
    const response = await fetch(t.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query: document, operationName }),
    })
    return ((await response.json()) as { errors?: { extensions: { code: string } }[] }).errors?.[0]?.extensions.code
  }
  expect([await ask('A'), await ask('B')]).toEqual([undefined, 'NOT_FOR_KEYS'])
})
