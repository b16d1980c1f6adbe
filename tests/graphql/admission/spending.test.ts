import { seedAccounts } from '@/demo/accounts'
import { type TestApi, testApi } from '@/tests/support/api'
import { aPartner, sessionOf } from '@/tests/support/partner'
import { aViolation, given } from '@/tests/support/records'

let now = new Date('2026-11-22T10:00:00Z')
let t: TestApi

beforeAll(async () => {
  t = await testApi(() => now, { limited: true })
  await given(t.connection.db, { number: '10000001' }, [aViolation()])
  await seedAccounts(t.connection.db, 'correct horse battery staple')
})
afterAll(() => t.close())
beforeEach(() => {
  now = new Date(now.getTime() + 3_600_000)
})

const from = (address: string) => ({ 'x-client-address': address })
const times = (count: number, text: (nth: number) => string) => Array.from({ length: count }, (_, nth) => text(nth)).join(' ')
/** 1,200 points. */
const DEAR = `{ ${times(10, (nth) => `a${nth}: violationTypes { id discountRules { id } }`)} }`

type Headers = Record<string, string>

/** How often an operation is answered before it is refused, and the refusal. */
async function untilRefused(query: (nth: number) => string, headers: (nth: number) => Headers, most = 400) {
  for (let nth = 0; nth < most; nth++) {
    const { status, errors, headers: sent } = await t.ask(query(nth), {}, headers(nth))
    if (status === 429) return { answered: nth, code: errors?.[0]?.extensions.code, retryAfter: Number(sent.get('retry-after')) }
  }
  return { answered: most }
}

test('a guest’s network may spend 30,000 points a minute by GraphQL, then hears when to come again; others go on', async () => {
  const refused = await untilRefused(
    () => DEAR,
    () => from('192.0.2.1'),
  )
  expect(refused).toEqual({ answered: 24, code: 'BUDGET_EXCEEDED', retryAfter: 1 })
  expect((await t.ask('{ licenseClasses { id } }', {}, from('192.0.2.2'))).status).toBe(200)
  now = new Date(now.getTime() + 3_000)
  expect((await t.ask(DEAR, {}, from('192.0.2.1'))).status).toBe(200)
})

test('a /56 may spend half as much again as a household, a /48 twice as much, however many households it has', async () => {
  const answered = async (network: (nth: number) => string) =>
    (
      await untilRefused(
        () => DEAR,
        (nth) => from(`${network(nth)}::1`),
      )
    ).answered
  expect(await answered((nth) => `2001:db8:1:${nth.toString(16)}`)).toBe(37)
  expect(await answered((nth) => `2001:db8:2:${(256 * nth).toString(16)}`)).toBe(49)
}, 30_000)

test('documents that are new each time cost what it takes to read them, though they ask for nothing', async () => {
  const fields = times(90, (nth) => `a${nth}: __typename`)
  const refused = await untilRefused(
    (nth) => `query Q${nth} { ${fields} } # ${'x'.repeat(99_000)}`,
    () => from('192.0.2.3'),
  )
  expect(refused).toMatchObject({ code: 'BUDGET_EXCEEDED' })
  expect(refused.answered).toBeLessThan(300)
})

test('so do documents that cannot be read, and the price of somebody else’s operation', async () => {
  const wrong = await untilRefused(
    (nth) => `{ unknown${nth} } # ${'x'.repeat(99_000)}`,
    () => from('192.0.2.4'),
  )
  expect(wrong).toMatchObject({ code: 'BUDGET_EXCEEDED' })
  const operation = `{ ${times(90, (nth) => `a${nth}: __typename`)} } # ${'x'.repeat(99_000)}`
  const priced = await untilRefused(
    () => `{ queryCost(operation: ${JSON.stringify(operation)}) { points } }`,
    () => from('192.0.2.5'),
  )
  expect(priced).toMatchObject({ code: 'BUDGET_EXCEEDED' })
})

test('a document that was read costs only what it asks for', async () => {
  const document = `{ __typename } # ${'x'.repeat(9_000)}`
  expect(
    await untilRefused(
      () => document,
      () => from('192.0.2.6'),
      300,
    ),
  ).toEqual({ answered: 300 })
})

test('a citizen who is signed in is counted by the account too, wherever the account asks from', async () => {
  const cookie = await sessionOf(t, 'citizen')
  const { answered } = await untilRefused(
    () => DEAR,
    (nth) => ({ ...cookie, ...from(`198.51.100.${nth}`) }),
  )
  expect(answered).toBe(24)
})

test('pages have room for a thousand a minute from one address, whatever programs there spend, and staff are not held to their network', async () => {
  const page = new String('{ licensingCenters { id } licenseClasses { id } }') as never
  const run = (address: string, sessionToken?: string) => t.api.inProcess.execute(page, {} as never, { address, sessionToken })
  await untilRefused(
    () => DEAR,
    () => from('192.0.2.7'),
  )
  let pages = 0
  let last = await run('192.0.2.7')
  for (; last.ok && pages < 10_000; pages++) last = await run('192.0.2.7')
  expect(pages).toBeGreaterThan(1_000)
  expect(last).toMatchObject({ ok: false, code: 'BUDGET_EXCEEDED', retryAfter: expect.any(Number) })
  const { cookie = '' } = await sessionOf(t, 'clerk')
  expect(await run('192.0.2.7', cookie.split('=')[1])).toMatchObject({ ok: true })
}, 60_000)

test('a program pays its budget for what it asks, and has a limit of its own for documents that are new', async () => {
  const partner = await aPartner(t.connection.db, { now })
  const { headers } = await t.ask('{ __typename }', {}, partner.headers)
  expect(headers.get('x-cost')).toBe('0')
  const refused = await untilRefused(
    (nth) => `query Q${nth} { __typename } # ${'x'.repeat(99_000)}`,
    () => partner.headers,
  )
  expect(refused).toMatchObject({ code: 'BUDGET_EXCEEDED' })
  expect((await t.ask('{ __typename }', {}, partner.headers)).status).toBe(200)
}, 30_000)

test('of one network sixteen operations run at once and a hundred wait; more are refused at once, and others do not notice', async () => {
  const slow = 'query ($lookup: LicenseLookup!) { license(lookup: $lookup) { __typename } }'
  const lookup = { number: '10000001', expiresOn: '2030-08-15' }
  const release = await lockLicenses()
  const answers = Array.from({ length: 150 }, () => t.ask(slow, { lookup }, from('192.0.2.8')))
  const refused = await firstOf(answers, 150 - 16 - 100)
  expect(new Set(refused)).toEqual(new Set(['RATE_LIMITED']))
  release()
  const codes = (await Promise.all(answers)).map(({ errors }) => errors?.[0]?.extensions.code ?? 'OK')
  expect(codes.filter((code) => code === 'RATE_LIMITED')).toHaveLength(150 - 16 - 100)
}, 60_000)

/** Keeps every look-up waiting until what it resolves with is called. */
function lockLicenses(): Promise<() => void> {
  return new Promise((locked, failed) => {
    const held = t.connection.sql.begin(async (sql) => {
      await sql`lock table licenses in access exclusive mode`
      await new Promise<void>((release) => locked(release))
    })
    held.catch(failed)
  })
}

/** The codes of the answers that come first. */
function firstOf(answers: Promise<{ errors?: { extensions: Record<string, unknown> }[] }>[], count: number): Promise<unknown[]> {
  const codes: unknown[] = []
  return new Promise((done) => {
    for (const answer of answers)
      void answer.then(({ errors }) => {
        codes.push(errors?.[0]?.extensions.code ?? 'OK')
        if (codes.length === count) done([...codes])
      })
  })
}
