import crypto from 'node:crypto'
import { makeExecutableSchema } from '@graphql-tools/schema'
import { getIntrospectionQuery, parse, specifiedRules, validate } from 'graphql'
import { judgeBy } from '@/graphql/admission/admission'
import { readingPoints } from '@/graphql/admission/document-text'
import { limits, MAX_TOKENS } from '@/graphql/admission/limits'
import { resolvers } from '@/graphql/generated/resolver-map'
import { typeDefs } from '@/graphql/generated/type-defs'
import { type TestApi, testApi } from '@/tests/support/api'
import { climb, climbNumbers, grown } from '@/tests/support/grown-documents'
import { aViolation, given } from '@/tests/support/records'

const schema = makeExecutableSchema({ typeDefs, resolvers })
const judge = judgeBy(schema)

/** For how long to search; more than a test has time for: `SEARCH_ROUNDS=20000 npx jest tests/graphql/dearest`. */
const ROUNDS = Number(process.env.SEARCH_ROUNDS ?? 150)

const times = (count: number, text: (nth: number) => string) => Array.from({ length: count }, (_, nth) => text(nth)).join(' ')

/** An object whose properties, and theirs, count how often they are read. */
function counted<Root extends object>(root: Root): { node: Root; reads: () => number } {
  let reads = 0
  const known = new WeakMap<object, object>()
  const wrapped = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value
    const old = known.get(value)
    if (old) return old
    const get = (target: object, key: string | symbol, receiver: unknown) => {
      reads += 1
      return wrapped(Reflect.get(target, key, receiver))
    }
    const proxy = new Proxy(value, { get })
    known.set(value, proxy).set(proxy, proxy)
    return proxy
  }
  return { node: wrapped(root) as Root, reads: () => reads }
}

type Reading = { readonly reads: number; readonly refusal: unknown }

/** What is read of a document's tree until it is refused, or is ready to run. */
function readingOf(text: string): Reading {
  const document = parsed(text)
  if (!document) return { reads: 0, refusal: 'PARSE' }
  const { node, reads } = counted(document)
  const [error] = validate(schema, node, [...specifiedRules, ...limits], { maxErrors: 10 })
  if (!error) judge(node, null).estimate({})
  return { reads: reads(), refusal: error?.extensions.reason ?? (error && 'INVALID') }
}

function parsed(text: string) {
  try {
    return parse(text, { maxTokens: MAX_TOKENS, noLocation: true })
  } catch {
    return null
  }
}

/** Reads of the tree; a plain operation of four hundred fields takes about half of them. */
const MAX_READS = 130_000

describe('reading a document', () => {
  const families: Record<string, { ranges: number[]; document: (...numbers: number[]) => string }> = {
    'one field many times': { ranges: [400], document: (fields = 0) => `{ ${times(fields, () => '__typename')} }` },
    'many fields': { ranges: [400, 100], document: (fields = 0, names = 0) => `{ ${times(fields, (n) => `a${n % names}: __typename`)} }` },
    'fragments with the same fields, each spread': {
      ranges: [60, 10, 60],
      document: (count = 0, spreads = 0, fields = 0) =>
        `{ ${times(spreads, () => times(count, (n) => `...F${n}`))} }
         ${times(count, (n) => `fragment F${n} on Query { ${times(fields, (f) => `x${f}: __typename`)} }`)}`,
    },
    'fragments in one another': {
      ranges: [60, 5, 60],
      document: (count = 0, spreads = 0, fields = 0) =>
        `{ ...F0 } ${times(count, (n) => `fragment F${n} on Query { ${times(fields, (f) => `x${f % 90}: __typename`)} ${n + 1 < count ? times(spreads, () => `...F${n + 1}`) : ''} }`)}`,
    },
    'the same objects many times, with the same fields': {
      ranges: [60, 60, 20],
      document: (objects = 0, inside = 0, deep = 0) =>
        `{ ${times(objects, () => `violationTypes { ${times(inside, () => `discountRules { ${times(deep, () => 'id')} }`)} }`)} }`,
    },
    'inline fragments in one another': {
      ranges: [120, 400],
      document: (levels = 0, fields = 0) =>
        `{ ${'... { '.repeat(levels)} ${times(fields, (n) => `x${n % 90}: __typename`)} ${'} '.repeat(levels)} }`,
    },
    'variables and arguments': {
      ranges: [100, 400],
      document: (variables = 0, uses = 0) =>
        `query (${times(variables, (n) => `$v${n}: ID!`)}) { ${times(uses, (n) => `a${n % 90}: __type(name: $v${n % variables}) { name }`)} }`,
    },
  }

  test.each(Object.entries(families))(
    '%s: the dearest that are not refused for their size are bounded',
    async (_name, { ranges, document }) => {
      const { points } = await climbNumbers(ranges, async (numbers) => {
        const { reads, refusal } = readingOf(document(...numbers))
        expect(reads).toBeLessThan(MAX_READS)
        return refusal === undefined || refusal === 'INVALID' ? reads : 0
      })
      expect(points).toBeGreaterThan(0)
    },
  )

  test.each([1, 2, 3])(
    'whatever grows from the schema is bounded too (seed %i)',
    (seed) => {
      const roots = [
        'license',
        'paymentReference',
        'documentCheck',
        'violationTypes',
        'announcements',
        'discountRules',
        'queryCost',
        '__schema',
        '__type',
      ]
      const { points } = climb((genome) => readingOf(grown(genome, schema, roots)).reads, ROUNDS, seed)
      expect(points).toBeGreaterThan(10_000)
      expect(points).toBeLessThan(MAX_READS)
    },
    3_600_000,
  )

  test('what is refused for its size is hardly read', () => {
    const refused = [
      `{ ${times(401, () => '__typename')} }`,
      `{ ${times(390, (n) => `...F${n}`)} } ${times(390, (n) => `fragment F${n} on Query { __typename }`)}`,
      `{ ...F0 } ${times(600, (n) => `fragment F${n} on Query { ${n < 599 ? `...F${n + 1}` : '__typename'} }`)}`,
      `{ ${times(61, (n) => `...F${n}`)} } ${times(61, (n) => `fragment F${n} on Query { __typename }`)}`,
      `{ ${times(121, () => '... { __typename }')} }`,
      `{ ${times(101, () => 'x: __typename')} }`,
    ]
    for (const text of refused) {
      const { reads, refusal } = readingOf(text)
      expect(refusal).toMatch(/^OPERATION_TOO/)
      expect(reads).toBeLessThan(20_000)
    }
  })

  test('it costs points by what it holds, so that nobody reads new ones without end', () => {
    const longest = `{ ${times(390, (n) => `...F${n}`)} } ${times(390, (n) => `fragment F${n} on Query { __typename }`)}`
    expect([readingPoints('{ __typename }'), readingPoints(getIntrospectionQuery()), readingPoints(longest)]).toEqual([1, 10, 193])
    expect(readingPoints(`{ __typename } # ${'x'.repeat(200_000)}`)).toBeGreaterThan(200)
  })
})

describe('running an operation', () => {
  let t: TestApi
  let ids: string[]
  let number: string
  let hashes = 0

  beforeAll(async () => {
    t = await testApi()
    await given(
      t.connection.db,
      { number: '10000001' },
      Array.from({ length: 250 }, () => aViolation()),
    )
    await given(
      t.connection.db,
      { number: '10000002' },
      Array.from({ length: 60 }, () => aViolation()),
    )
    ids = (await t.connection.sql<{ id: string }[]>`select id::text from violations order by id limit 100`).map(({ id }) => id)
    number = (await t.connection.sql<{ number: string }[]>`select number from payment_references order by issued_at`)[0]?.number ?? ''
    // A connection takes hashes to sign in: all are open before any is counted.
    await Promise.all(Array.from({ length: 4 }, () => t.connection.sql`select pg_sleep(0.1)`))
    for (const name of ['createHash', 'createHmac', 'sign', 'verify', 'scrypt'] as const) {
      const original = crypto[name] as (...args: unknown[]) => unknown
      const counting = (...args: unknown[]) => {
        hashes += 1
        return original(...args)
      }
      jest.spyOn(crypto, name).mockImplementation(counting as never)
    }
  })
  afterAll(async () => {
    jest.restoreAllMocks()
    await t.close()
  })

  const license = (inside: string, of = '10000001') =>
    `license(lookup: { number: "${of}", expiresOn: "2030-08-15" }) { ... on License { ${inside} } }`
  const aliases = (count: number, field: string, from = 0) => times(count, (n) => `a${from + n}: ${field}`)

  const families: Record<string, { ranges: number[]; document: (...numbers: number[]) => string }> = {
    'prices of choices': {
      ranges: [90, 100],
      document: (count = 0, chosen = 0) =>
        `{ ${license(aliases(count, `choicePrice(violationIds: ${JSON.stringify(ids.slice(0, chosen))}) { total }`))} }`,
    },
    'counts of lists': {
      ranges: [90, 100],
      document: (count = 0, first = 0) => `{ ${license(aliases(count, `violations(status: PAID, first: ${first}) { totalCount }`))} }`,
    },
    'pages with many values': {
      ranges: [5, 100, 90],
      document: (pages = 0, first = 0, values = 0) =>
        `{ ${license(times(pages, (n) => `p${n}: violations(first: ${first}) { nodes { ${aliases(Math.floor(values / pages), 'payability')} } }`))} }`,
    },
    'lists in lists': {
      ranges: [100, 4, 80],
      document: (first = 0, lists = 0, values = 0) =>
        `{ ${license(`violations(first: ${first}) { nodes { ${times(lists, (n) => `c${n}: priceCalendar { ${aliases(Math.floor(values / lists), 'due')} }`)} type { id } authority { id } } }`)} }`,
    },
    'numbers of violations of numbers': {
      ranges: [100, 100, 60],
      document: (first = 0, inner = 0, values = 0) =>
        `{ paymentReference(number: "${number}", proof: { number: "10000001", expiresOn: "2030-08-15" }) {
          violations(first: ${first}) { nodes { paymentReference { violations(first: ${inner}) { nodes { ${aliases(values, 'fine')} } } } } } } }`,
    },
    'look-ups of everything': {
      ranges: [5, 20],
      document: (count = 0, first = 0) =>
        `{ ${times(
          count,
          (n) =>
            `l${n}: ${license(`number dues { total paymentReference { number timeline { kind } } } clearanceCertificate { number }
          accessLog(first: ${first}) { totalCount nodes { at } } wrongProofs { count } violations(first: ${first}) { totalCount nodes { id type { id discountRules { id } } discount { amount rule { id } } } }`)}`,
        )} }`,
    },
    'documents to check': {
      ranges: [5],
      document: (count = 0) =>
        `{ ${times(count, (n) => `d${n}: documentCheck(input: { text: "TSD1:${'A'.repeat(50)}" }) { verdict number keyId }`)} }`,
    },
    plans: {
      ranges: [3],
      document: (count = 0) => `{ ${license(aliases(count, 'paymentPlan(budget: 400000) { __typename }'), '10000002')} }`,
    },
    'a catalogue': {
      ranges: [90, 20],
      document: (count = 0, values = 0) =>
        `{ ${aliases(count, `violationTypes { id ${times(values, () => 'fine')} name { ar en } discountRules { id title { ar } } }`)} }`,
    },
  }

  const valuesIn = (answer: unknown): number =>
    typeof answer === 'object' && answer !== null ? Object.values(answer).reduce((total: number, value) => total + valuesIn(value), 1) : 1

  /** What one operation made the process do; null for one that is refused. */
  async function workOf(document: string) {
    const [before, hashesBefore] = [t.statements.length, hashes]
    const { data, errors } = await t.ask(document)
    if (errors) return null
    const points = judge(parse(document), null).estimate({})
    return { points, statements: t.statements.length - before, values: valuesIn(data), hashes: hashes - hashesBefore }
  }

  test.each(Object.entries(families))(
    '%s: statements, values and hashes are bounded by the points',
    async (_name, { ranges, document }) => {
      const works = new Map<string, ReturnType<typeof workOf>>()
      const workFor = (numbers: readonly number[]) => {
        const known = works.get(`${numbers}`) ?? workOf(document(...numbers))
        works.set(`${numbers}`, known)
        return known
      }
      for (const what of ['statements', 'values', 'hashes'] as const) {
        const { points } = await climbNumbers(ranges, async (numbers) => {
          const work = await workFor(numbers)
          if (!work) return 0
          expect(work.points).toBeLessThanOrEqual(2_000)
          expect(work.statements).toBeLessThanOrEqual(3 + work.points / 5)
          expect(work.values).toBeLessThanOrEqual(500 + 30 * work.points)
          expect(work.hashes).toBeLessThanOrEqual(12)
          return 1 + work[what]
        })
        expect(points).toBeGreaterThan(0)
      }
    },
    300_000,
  )

  test('a page takes as many statements for a hundred violations as for one', async () => {
    const page = (first: number) =>
      `{ ${license(`violations(first: ${first}) { nodes { id type { id } authority { id } paymentReference { number } discount { rule { id } } } }`)} }`
    const [one, hundred] = [await workOf(page(1)), await workOf(page(100))]
    expect(hundred?.statements).toBe(one?.statements)
  })

  test('introspection is worked out once a document, and told again from memory', async () => {
    const types = jest.spyOn(Object.getPrototypeOf(schema), 'getTypeMap')
    const ask = async () => {
      types.mockClear()
      const { data } = await t.ask(getIntrospectionQuery({ inputValueDeprecation: true }))
      return [types.mock.calls.length > 0, JSON.stringify(data).length > 100_000]
    }
    expect([await ask(), await ask(), await ask()]).toEqual([
      [true, true],
      [false, true],
      [false, true],
    ])
  })
})
