import { seedAccounts } from '@/demo/accounts'
import { type TestApi, testApi } from '@/tests/support/api'
import * as cases from '@/tests/support/cases'
import { aPartner, sessionOf } from '@/tests/support/partner'
import { given } from '@/tests/support/records'
import { spellingsOf } from '@/tests/support/spellings'

let t: TestApi
const known = { number: '', license: '', expiresOn: '2030-01-01', caseDigits: '', receipt: '', clerk: {}, key: {} }

beforeAll(async () => {
  t = await testApi(() => cases.LATER)
  const { db, sql } = t.connection
  await seedAccounts(db, 'correct horse battery staple')
  const { license, number } = await cases.aLicense(db, [cases.plain(15_000, { vehiclePlate: '21-33445' })])
  const paid = await cases.aLicense(db, [cases.plain(20_000)])
  const { id } = await cases.caseOf(db, await cases.pay(db, paid.number, 21_000))
  // Codes have letters; of one that is all digits every spelling is known.
  await sql`update payment_cases set reference = 'H-76543298' where id = ${id}`
  await given(db, { number: '4711', centerCode: 'MRK', classCode: '3' }, [], new Date('2026-06-10T09:00:00Z'))
  const [row] = await sql`select expires_on::text as day from licenses where number = ${license}`
  const key = await aPartner(db, { authorityCode: 'GAM', now: cases.LATER })
  Object.assign(known, { license, number, expiresOn: row?.day, clerk: await sessionOf(t, 'clerk'), key: key.headers })
})
afterAll(() => t.close())

type Entrance = {
  readonly digits: () => string
  readonly who?: () => Record<string, string>
  readonly ask: (text: string) => readonly [query: string, variables: Record<string, unknown>]
}

const lookup = (number: string) => ({ number, expiresOn: known.expiresOn })
const search = (fields: string) => (text: string) =>
  [`query ($text: String!) { staffSearch(text: $text) { ${fields} } }`, { text }] as const
const clerk = () => known.clerk

/** Each argument of the API that is a number of ours, with a question whose answer shows whether it was understood. */
const entrances: Readonly<Record<string, Entrance>> = {
  'Query.license': {
    digits: () => known.license,
    ask: (text) => [
      'query ($lookup: LicenseLookup!) { license(lookup: $lookup) { __typename ... on License { number } } }',
      { lookup: lookup(text) },
    ],
  },
  'Query.paymentReference': {
    digits: () => known.number,
    ask: (number) => ['query ($number: PaymentNumber!) { paymentReference(number: $number) { number status } }', { number }],
  },
  'Query.paymentReference, in the document itself': {
    digits: () => known.number,
    ask: (number) => [`{ paymentReference(number: ${JSON.stringify(number)}) { number status } }`, {}],
  },
  'Query.paymentReference(proof:)': {
    digits: () => known.license,
    ask: (text) => [
      'query ($number: PaymentNumber!, $proof: LicenseLookup!) { paymentReference(number: $number, proof: $proof) { violations { totalCount } } }',
      { number: known.number, proof: lookup(text) },
    ],
  },
  'Query.paymentCase': {
    digits: () => '76543298',
    who: clerk,
    ask: (text) => ['query ($reference: String!) { paymentCase(reference: $reference) { reference } }', { reference: `H-${text}` }],
  },
  'PaymentCase.candidates(lookup:)': {
    digits: () => known.license,
    who: clerk,
    ask: (number) => [
      'query ($lookup: LicenseLookup!) { paymentCase(reference: "H-76543298") { candidates(lookup: $lookup) { nodes { due } } } }',
      { lookup: { number } },
    ],
  },
  'Mutation.paymentCaseNote': {
    digits: () => '76543298',
    who: clerk,
    ask: (text) => [
      'mutation ($input: PaymentCaseNoteInput!) { paymentCaseNote(input: $input) { paymentCase { reference } userErrors { code } } }',
      { input: { reference: `h ${text}`, note: 'x', idempotencyKey: `note-${Buffer.from(text).toString('hex').slice(0, 50)}` } },
    ],
  },
  'Query.staffSearch of a licence': { digits: () => known.license, who: clerk, ask: search('licenses { number }') },
  'Query.staffSearch of an older licence': { digits: () => '4711', who: clerk, ask: search('licenses { number }') },
  'Query.staffSearch of a payment number': { digits: () => known.number, who: clerk, ask: search('paymentNumbers { number }') },
  'Query.staffSearch of a plate': {
    digits: () => '33445',
    who: clerk,
    ask: (text) => search('violations { licenseNumber }')(`21 - ${text.replace(/[-– \u00a0]/g, '')}`),
  },
  'Mutation.violationsRegister': {
    digits: () => known.license,
    who: () => known.key,
    ask: (licenseNumber) => {
      const row = { sourceKey: 'S-1', licenseNumber, number: '9', type: '9', fine: 15_000, occurredOn: '2024-03-01' }
      const input = { idempotencyKey: `row-${Buffer.from(licenseNumber).toString('hex').slice(0, 60)}`, rows: [row] }
      const query =
        'mutation ($input: ViolationsRegisterInput!) { violationsRegister(input: $input) { rows { violationId } userErrors { code } } }'
      return [query, { input }]
    },
  },
}

test.each(Object.entries(entrances))('%s understands a number however it is written', async (_name, { digits, who, ask }) => {
  const answers = new Map<string, string>()
  for (const [how, text] of spellingsOf(digits())) {
    const { data, errors } = await t.ask(...ask(text), who?.() ?? {})
    answers.set(how, JSON.stringify({ data, errors }))
  }
  const [first] = [...answers.values()]
  expect(first).not.toMatch(/"errors":\[|:null|"(licenses|violations|paymentNumbers|nodes)":\[\]|NOT_FOUND|UNKNOWN/)
  expect(Object.fromEntries(answers)).toEqual(Object.fromEntries([...answers.keys()].map((how) => [how, first])))
})
