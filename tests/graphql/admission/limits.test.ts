import { getIntrospectionQuery } from 'graphql'
import { type TestApi, testApi } from '@/tests/support/api'
import { aViolation, given } from '@/tests/support/records'

let t: TestApi

beforeAll(async () => {
  t = await testApi()
  await given(t.connection.db, { number: '10000001' }, [aViolation()])
  await t.ask('{ __typename }')
})
afterAll(() => t.close())

const lookup = 'lookup: { number: "10000001", expiresOn: "2030-08-15" }'
const number = 'number: "1000326480165"'
const times = (count: number, text: (nth: number) => string) => Array.from({ length: count }, (_, nth) => text(nth)).join(' ')
const guesses = (count: number) => times(count, (nth) => `a${nth}: license(${lookup}) { __typename }`)
const nested = (depth: number, page = 'first: 1'): string =>
  depth === 0 ? '__typename' : `violations(${page}) { nodes { paymentReference { ${nested(depth - 1, page)} } } }`
const doubling = times(40, (nth) => `fragment F${nth} on Query { ${times(2, () => `...F${nth + 1}`)} }`)
const fragments = (count: number) => times(count, (nth) => `fragment F${nth} on Query { __typename }`)
const NAMES = ['id', 'number', 'holderName', '__typename']
const mixed = (count: number) => times(count, (nth) => NAMES[nth % NAMES.length] ?? '')
const issue = `paymentReferenceIssue(input: { ${lookup}, violationIds: ["1"], idempotencyKey: "12345678" }) { userErrors { code } }`

test.each<[string, string, string]>([
  ['six guesses by aliases', `{ ${guesses(6)} }`, 'OPERATION_TOO_MANY_LOOKUPS'],
  ['two hundred guesses', `{ ${guesses(200)} }`, 'OPERATION_TOO_MANY_LOOKUPS'],
  [
    'guesses behind a fragment',
    `{ ...F ...G } fragment F on Query { ${guesses(5)} } fragment G on Query { ... on Query { ...H } } fragment H on Query { b: ${guesses(1).slice(4)} }`,
    'OPERATION_TOO_MANY_LOOKUPS',
  ],
  ['six numbers', `{ ${times(6, (nth) => `a${nth}: paymentReference(${number}) { total }`)} }`, 'OPERATION_TOO_MANY_LOOKUPS'],
  ['six choices', `mutation { ${times(6, (nth) => `a${nth}: ${issue}`)} }`, 'OPERATION_TOO_MANY_LOOKUPS'],
  ['look-ups in the second of two operations', `query A { __typename } query B { ${guesses(6)} }`, 'OPERATION_TOO_MANY_LOOKUPS'],
  ['a fragment that spreads itself', '{ ...F } fragment F on Query { __typename ...F }', 'OPERATION_TOO_LARGE'],
  ['eleven levels', `{ paymentReference(${number}) { ${nested(3)} } }`, 'OPERATION_TOO_DEEP'],
  ['fifty levels', `{ paymentReference(${number}) { ${nested(16)} } }`, 'OPERATION_TOO_DEEP'],
  ['401 fields', `{ ${'__typename '.repeat(401)} }`, 'OPERATION_TOO_LARGE'],
  ['101 aliases', `{ ${times(101, (nth) => `a${nth}: __typename`)} }`, 'OPERATION_TOO_LARGE'],
  ['fragments that double forty times', `{ ...F0 } ${doubling} fragment F40 on Query { __typename }`, 'OPERATION_TOO_LARGE'],
  ['61 fragments', `{ ${times(61, (nth) => `...F${nth}`)} } ${fragments(61)}`, 'OPERATION_TOO_MANY_FRAGMENTS'],
  ['121 spreads', `{ ${times(121, (nth) => `...F${nth % 60}`)} } ${fragments(60)}`, 'OPERATION_TOO_MANY_FRAGMENTS'],
  ['121 inline fragments', `{ ${times(121, () => '... { __typename }')} }`, 'OPERATION_TOO_MANY_FRAGMENTS'],
  ['101 fields of one name at one place', `{ ${'__typename '.repeat(101)} }`, 'OPERATION_TOO_LARGE'],
  [
    '101 fields of one name behind fragments',
    `{ ...F ... { ...F } } fragment F on Query { ${'__typename '.repeat(51)} }`,
    'OPERATION_TOO_LARGE',
  ],
  ['a large fragment that nothing spreads', `{ __typename } fragment F on Query { ${'__typename '.repeat(4_000)} }`, 'OPERATION_TOO_LARGE'],
  [
    'three lists inside each element of a list of 100',
    `{ paymentReference(${number}) { violations(first: 100) { nodes { paymentReference { ${times(3, (nth) => `a${nth}: violations { totalCount }`)} } } } } }`,
    'OPERATION_TOO_COSTLY',
  ],
  [
    'the same beside a page of less than nothing',
    `{ paymentReference(${number}) { violations(first: 100) { nodes { paymentReference { ${times(3, (nth) => `a${nth}: violations { totalCount }`)} } } }
      less: violations(first: -100) { nodes { paymentReference { violations { totalCount } b: violations { totalCount } } } } } }`,
    'OPERATION_TOO_COSTLY',
  ],
  [
    'the same with a page size in a variable',
    `query ($first: Int!) { paymentReference(${number}) { violations(first: $first) { nodes { paymentReference { ${times(3, (nth) => `a${nth}: violations { totalCount }`)} } } } } }`,
    'OPERATION_TOO_COSTLY',
  ],
])('%s: refused with a code and a text in both languages before anything is read', async (_title, query, reason) => {
  const before = t.statements.length
  const { data, errors } = await t.ask(query)
  expect(data).toBeUndefined()
  expect(errors).toHaveLength(1)
  expect(errors?.[0]?.extensions).toMatchObject({ reason, userMessage: { ar: expect.any(String), en: errors?.[0]?.message } })
  expect(t.statements.slice(before).filter((text) => text.includes('"licenses"') || text.includes('"payment_references"'))).toEqual([])
})

test.each<[string, string]>([
  ['five look-ups', `{ ${guesses(5)} }`],
  [
    'ten levels',
    `{ paymentReference(${number}) { ${nested(2, 'first: 5').replace('__typename', 'violations { pageInfo { endCursor } }')} } }`,
  ],
  [
    '400 fields',
    `{ ${times(4, (part) => `p${part}: license(${lookup}) { ... on License { ${mixed(97)} } }`)} ${times(7, (nth) => `b${nth}: __typename`)} }`,
  ],
  [
    '60 fragments, spread 120 times',
    `{ ${times(60, (nth) => `...F${nth % 30}`)} violationTypes { ${times(60, (nth) => `...T${nth % 30}`)} } }
     ${fragments(30)} ${times(30, (nth) => `fragment T${nth} on ViolationType { __typename }`)}`,
  ],
  ['100 aliases', `{ ${times(100, (nth) => `a${nth}: __typename`)} }`],
  [
    'a list inside each element of a list of 100',
    `{ paymentReference(${number}) { violations(first: 100) { nodes { paymentReference { violations { pageInfo { hasNextPage } } } } } } }`,
  ],
  ['the standard introspection query', getIntrospectionQuery({ inputValueDeprecation: true, schemaDescription: true })],
])('%s: answered', async (_title, query) => {
  const { data, errors } = await t.ask(query)
  expect(errors).toBeUndefined()
  expect(data).toBeDefined()
})
