import { readFileSync } from 'node:fs'
import { makeExecutableSchema } from '@graphql-tools/schema'
import { type GraphQLField, getNamedType, isCompositeType, isListType, isNonNullType, isObjectType, Kind, parse } from 'graphql'
import { seedAccounts } from '@/demo/accounts'
import { MAX_POINTS } from '@/graphql/admission/admission'
import { estimatesIn } from '@/graphql/admission/cost'
import { programBudget } from '@/graphql/admission/spending'
import { resolvers } from '@/graphql/generated/resolver-map'
import { typeDefs } from '@/graphql/generated/type-defs'
import { limiter } from '@/services/platform/limits/limiter'
import { SESSION_SECRET, type TestApi, testApi } from '@/tests/support/api'
import { aPartner, sessionOf, type TestPartner } from '@/tests/support/partner'
import { aViolation, given } from '@/tests/support/records'

const schema = makeExecutableSchema({ typeDefs, resolvers })
const estimateOf = estimatesIn(schema)
const cost = (document: string, variables = {}, name?: string) => estimateOf(parse(document), name)(variables)
const licence = (inside: string) => `{ license(lookup: { number: "10000001", purpose: "claim 4711" }) { ... on License { ${inside} } } }`

test.each([
  ['values are free', '{ __typename }', 0],
  ['a look-up has its weight', licence('number'), 10],
  ['an object costs a point, its values nothing', licence('dues { count total asOf }'), 11],
  [
    'a page costs its list and each element, counted once',
    licence('violations(first: 5) { totalCount pageInfo { hasNextPage } nodes { fine } }'),
    10 + 10 + 10 + 1 + 5,
  ],
  [
    'what is asked of each element counts for each',
    licence('violations(first: 5) { nodes { type { id } authority { id } } }'),
    10 + 10 + 5 * 3,
  ],
  ['edges are elements too', licence('violations(first: 5) { edges { cursor node { fine } } }'), 10 + 10 + 5 * 2],
  ['the usual page, where nothing says how long', licence('violations { nodes { fine } }'), 10 + 10 + 20],
  ['a list of known length', licence('violations(first: 1) { nodes { priceCalendar { due } } }'), 10 + 10 + 1 + 4],
  ['a page longer than allowed counts as the longest', licence('violations(first: 5000) { nodes { fine } }'), 10 + 10 + 100],
  ['a page shorter than nothing gives nothing back', licence('violations(first: -100) { nodes { fine } }'), 10 + 10],
  ['the number of all that a list holds is counted by itself', licence('violations(first: 1) { totalCount }'), 10 + 10 + 10],
  ['the price of a choice costs by what is chosen', licence('choicePrice(violationIds: ["1", "2", "3"]) { total }'), 10 + 40 + 3],
  ['an object pays for twenty of its values', licence(Array.from({ length: 45 }, (_, n) => `a${n}: number`).join(' ')), 10 + 2],
  [
    'a new password costs what hashing costs',
    'mutation { passwordChange(input: { current: "a", next: "b", idempotencyKey: "12345678" }) { userErrors { code } } }',
    1000 + 2,
  ],
  ['introspection costs by its length', '{ __schema { types { name } } __type(name: "License") { name } }', 350],
  ['each alias counts', `{ a: licenseClasses { id } b: licenseClasses { id } }`, 20],
  ['a fragment counts where it is spread', `{ ...F ...F } fragment F on Query { licenseClasses { id } }`, 20],
])('%s', (_title, document, points) => {
  expect(cost(document)).toBe(points)
})

test('a page size in a variable counts as it is sent, by its default, or at its longest', () => {
  const document = (declared: string) => `query (${declared}) ${licence('violations(first: $first) { nodes { fine } }')}`
  expect(cost(document('$first: Int'), { first: 7 })).toBe(27)
  expect(cost(document('$first: Int = 3'))).toBe(23)
  expect(cost(document('$first: Int'))).toBe(120)
  expect(cost(document('$first: Int'), { first: 'many' })).toBe(120)
})

test('rows of an input cost what their list says, literally or in a variable at any step, and so do lists that answer them', () => {
  const document = (input: string, inside = 'userErrors { code }', declared = '') =>
    `mutation ${declared} { violationsRegister(input: ${input}) { ${inside} } }`
  const row = '{ sourceKey: "a", licenseNumber: "1", number: "1", type: "9", occurredOn: "2026-01-01" }'
  const literal = `{ rows: [${row}, ${row}], idempotencyKey: "12345678" }`
  expect(cost(document(literal))).toBe(20 + 2 + 2)
  expect(cost(document(literal, 'rows { outcome message { ar } }'))).toBe(20 + 2 + 2 * 2)
  const whole = document('$input', 'rows { outcome message { ar } }', '($input: ViolationsRegisterInput!)')
  expect(cost(whole, { input: { rows: Array(300).fill({}) } })).toBe(20 + 300 + 300 * 2)
  const part = document('{ rows: $rows, idempotencyKey: "12345678" }', 'rows { outcome }', '($rows: [ViolationRowInput!]!)')
  expect(cost(part, { rows: Array(501).fill({}) })).toBe(20 + 501 + 501)
  expect(cost(whole, { input: { rows: Array(5_000).fill({}) } })).toBeGreaterThan(MAX_POINTS)
  expect(cost(whole)).toBeGreaterThan(100)
  const keys = 'query ($keys: [String!]!) { registeredViolations(sourceKeys: $keys) { sourceKey } }'
  expect([cost(keys, { keys: ['a', 'b', 'c'] }), cost(keys.replace('$keys)', '["a"])'))]).toEqual([13, 11])
})

type Listed = {
  readonly name: string
  readonly inner: string
  readonly isList: boolean
  readonly sizesInside: readonly string[]
  readonly isSized: boolean
}

const listed: Listed[] = Object.values(schema.getTypeMap())
  .filter((type) => isObjectType(type) && !type.name.startsWith('__'))
  .flatMap((type) => (isObjectType(type) ? Object.values(type.getFields()).map((field) => sizeOf(type.name, field)) : []))

function sizeOf(type: string, { name, type: fieldType, astNode }: GraphQLField<unknown, unknown>): Listed {
  const inner = getNamedType(fieldType)
  const directive = astNode?.directives?.find((one) => one.name.value === 'listSize')
  const inside = directive?.arguments?.find((argument) => argument.name.value === 'sizedFields')?.value
  const names = inside?.kind === Kind.LIST ? inside.values.flatMap((value) => (value.kind === Kind.STRING ? [value.value] : [])) : []
  const isList = isCompositeType(inner) && isListType(isNonNullType(fieldType) ? fieldType.ofType : fieldType)
  return {
    name: `${type}.${name}`,
    inner: inner.name,
    isList,
    sizesInside: names.map((one) => `${inner.name}.${one}`),
    isSized: directive !== undefined,
  }
}

test('every list of objects in the schema says how long it can be', () => {
  const sized = new Set(listed.flatMap(({ sizesInside }) => sizesInside))
  const unsized = listed.filter(({ isList, isSized, name }) => isList && !isSized && !sized.has(name))
  expect(unsized.map(({ name }) => name)).toEqual([])
})

test("none of the site's own operations costs more than is answered", () => {
  const generated = readFileSync('graphql/generated/client/graphql.ts', 'utf8')
  const documents = [...generated.matchAll(/new TypedDocumentString\(`([^`]+)`/g)].map(([, text]) => text ?? '')
  expect(documents.length).toBeGreaterThan(5)
  expect(documents.filter((text) => /(query|mutation) /.test(text)).filter((text) => cost(text) > MAX_POINTS)).toEqual([])
})

describe('a budget', () => {
  let now = new Date('2026-11-22T10:00:00Z')
  let t: TestApi
  let partner: TestPartner

  beforeAll(async () => {
    t = await testApi(() => now, { limited: true })
    await given(t.connection.db, { number: '10000001' }, [aViolation()])
  })
  afterAll(() => t.close())
  beforeEach(async () => {
    partner = await aPartner(t.connection.db, { now })
    await t.connection.sql`update applications set budget = 600 where id = ${partner.applicationId}`
  })

  const dear = licence('violations(first: 80) { nodes { fine } }')
  const send = (document = dear) => t.ask(document, {}, partner.headers)

  test('is told beside each answer, compiled or not, and in headers', async () => {
    for (let use = 1; use <= 4; use++) {
      const { status, headers, extensions } = (await send()) as never as { status: number; headers: Headers; extensions: object }
      const left = 600 - use * 100
      expect([status, extensions]).toEqual([200, { cost: { points: 100, budget: { most: 600, left, perSecond: 10 } } }])
      expect(['x-cost', 'ratelimit-limit', 'ratelimit-remaining', 'ratelimit-reset'].map((name) => headers.get(name))).toEqual([
        '100',
        '600',
        String(left),
        String(use * 10),
      ])
    }
  })

  test('that is spent refuses with 429 and the wait, runs nothing, and comes back with time', async () => {
    for (let use = 1; use <= 6; use++) expect((await send()).status).toBe(200)
    const before = t.statements.length
    const { status, headers, data, errors } = await send()
    expect([status, headers.get('retry-after'), data]).toEqual([429, '10', undefined])
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'BUDGET_EXCEEDED',
      points: 100,
      retryAfter: 10,
      userMessage: { ar: expect.any(String) },
    })
    expect(t.statements.slice(before).filter((text) => /licenses|access_log/.test(text))).toEqual([])
    expect((await send('{ __typename }')).status).toBe(200)
    now = new Date(now.getTime() + 10_000)
    expect((await send()).status).toBe(200)
    expect((await send()).status).toBe(429)
  })

  test('is seen by whoever looks after the application, also what another process spent', async () => {
    const asked = '{ agencies { applications { budget budgetLeft } } }'
    await seedAccounts(t.connection.db, 'correct horse battery staple', { agencyId: partner.agencyId })
    const left = async () => {
      const { data } = await t.ask(asked, {}, await sessionOf(t, 'admin'))
      return data.agencies.flatMap((agency: { applications: object[] }) => agency.applications).at(-1)
    }
    expect(await left()).toEqual({ budget: 600, budgetLeft: 600 })
    await send()
    expect(await left()).toEqual({ budget: 600, budgetLeft: 500 })
    const elsewhere = limiter({ db: t.connection.db, secret: SESSION_SECRET, now: () => now, onFault: () => undefined })
    await elsewhere.take(programBudget(600), String(partner.applicationId), 200)
    await elsewhere.stop()
    expect((await left()).budgetLeft).toBe(300)
    now = new Date(now.getTime() + 60_000)
    expect((await left()).budgetLeft).toBeGreaterThanOrEqual(500)
  })

  test('is asked for before: the price of an operation without running it', async () => {
    const query =
      'query ($operation: String!, $variables: String) { queryCost(operation: $operation, variables: $variables) { points most budget { left } } }'
    const priced = async (operation: string, variables: object | null = null) =>
      t.ask(query, { operation, variables: variables && JSON.stringify(variables) }, partner.headers)
    const refusalOf = async (operation: string) => {
      const [error] = (await priced(operation)).errors ?? []
      return error?.extensions.reason ?? error?.extensions.code
    }
    expect((await priced(dear)).data.queryCost).toEqual({ points: 100, most: MAX_POINTS, budget: { left: 594 } })
    expect((await priced(`query ($n: Int) ${dear.replace('80', '$n')}`, { n: 2 })).data.queryCost.points).toBe(22)
    for (const [operation, code] of [
      ['{', 'GRAPHQL_PARSE_FAILED'],
      ['{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
      [`{ ${'licenseClasses { id } '.repeat(401)} }`, 'OPERATION_TOO_LARGE'],
    ])
      expect(await refusalOf(operation ?? '')).toBe(code)
    expect((await t.ask(query, { operation: '{ __typename }', variables: '[]' }, partner.headers)).errors?.[0]?.extensions.code).toBe(
      'VARIABLES_INVALID',
    )
  })
})
