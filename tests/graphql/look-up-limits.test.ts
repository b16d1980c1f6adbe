import { hash } from '@node-rs/argon2'
import { encode } from 'next-auth/jwt'
import { users } from '@/db/schema/accounts'
import { SESSION_SECRET, type TestApi, testApi } from '@/tests/support/api'
import { aViolation, given } from '@/tests/support/records'

let clock = new Date('2026-11-22T10:00:00Z')
let t: TestApi

beforeAll(async () => {
  t = await testApi(() => clock, { limited: true })
  for (const number of ['50000001', '50000002', '50000003', '50000004', '50000005', '50000006'])
    await given(t.connection.db, { number }, [aViolation()])
})
afterAll(() => t.close())
beforeEach(() => {
  clock = new Date(clock.getTime() + 48 * 3_600_000)
})

const RIGHT = '2030-08-15'
const LOOK_UP = 'query ($lookup: LicenseLookup!) { license(lookup: $lookup) { __typename } }'

/** What a look-up answers: the type of its answer, or the code and the wait of its refusal. */
async function lookUp(number: string, expiresOn: string | null, headers: Record<string, string> = {}) {
  const { data, errors } = await t.ask(LOOK_UP, { lookup: { number, expiresOn } }, { 'x-client-address': '192.0.2.1', ...headers })
  return errors ? [errors[0]?.extensions.code, errors[0]?.extensions.retryAfter] : data.license.__typename
}

async function times(count: number, one: (i: number) => Promise<unknown>): Promise<unknown[]> {
  const answers: unknown[] = []
  for (let i = 0; i < count; i++) answers.push(await one(i))
  return answers
}

const day = (i: number) => `2029-01-${String(i + 1).padStart(2, '0')}`

test('after ten wrong proofs a licence answers nobody without an account: right and wrong proofs get the same refusal, with the wait', async () => {
  await times(10, (i) => lookUp('50000001', day(i), { 'x-client-address': `192.0.2.${i + 10}` }))
  expect(await lookUp('50000001', day(20))).toEqual(['RATE_LIMITED', 900])
  expect(await lookUp('50000001', RIGHT)).toEqual(['RATE_LIMITED', 900])
  expect(await lookUp('50000002', RIGHT)).toBe('License')
  clock = new Date(clock.getTime() + 15 * 60_000)
  expect(await lookUp('50000001', RIGHT)).toBe('License')
})

test('a number that does not exist is refused after as many attempts as one that does', async () => {
  const answers = async (number: string) => times(12, (i) => lookUp(number, day(i), { 'x-client-address': '192.0.2.40' }))
  expect(await answers('50999999')).toEqual(await answers('50000003'))
})

test('of fifty proofs tried at the same moment no more than ten are looked at', async () => {
  const answers = await Promise.all(
    Array.from({ length: 50 }, (_, i) => lookUp('50000004', `2029-02-${String((i % 28) + 1).padStart(2, '0')}`)),
  )
  expect(answers.filter((answer) => answer === 'LicenseNotFound')).toHaveLength(10)
})

test('an address that misses sixty times has to wait, whatever it asks for; the rest of its network has too', async () => {
  const from = { 'x-client-address': '2001:db8:1:2::1' }
  await times(60, (i) => lookUp(String(51000000 + i), RIGHT, from))
  expect(await lookUp('50000002', RIGHT, from)).toEqual(['RATE_LIMITED', 600])
  expect(await lookUp('50000002', RIGHT, { 'x-client-address': '2001:db8:1:2:ffff::9' })).toEqual(['RATE_LIMITED', 600])
  expect(await lookUp('50000002', RIGHT, { 'x-client-address': '2001:db8:1:3::1' })).toBe('License')
})

test('whoever has the right proof may ask as often as they like', async () => {
  expect(new Set(await times(80, () => lookUp('50000002', RIGHT)))).toEqual(new Set(['License']))
})

test('whoever has the right proof is never refused for asking many times at the same moment', async () => {
  const answers = await Promise.all(Array.from({ length: 50 }, () => lookUp('50000005', RIGHT)))
  expect(new Set(answers)).toEqual(new Set(['License']))
})

test('right proofs that wait behind wrong ones are refused only once ten were wrong', async () => {
  const wrong = Array.from({ length: 9 }, (_, i) => lookUp('50000006', day(i)))
  const right = Array.from({ length: 20 }, () => lookUp('50000006', RIGHT))
  expect(new Set(await Promise.all(wrong))).toEqual(new Set(['LicenseNotFound']))
  expect(new Set(await Promise.all(right))).toEqual(new Set(['License']))
})

test('a look-up that lacks its proof counts as nothing', async () => {
  await times(30, () => lookUp('50000002', null))
  expect(await lookUp('50000002', RIGHT)).toBe('License')
})

test('an account may ask for two hundred different licences a day, and for each of them again', async () => {
  const headers = await signedIn('CITIZEN')
  await times(199, (i) => lookUp(String(52000000 + i), null, headers))
  expect(await lookUp('50000002', null, headers)).toBe('License')
  expect(await lookUp('50000003', null, headers)).toEqual(['RATE_LIMITED', 24 * 3600])
  expect(await lookUp('50000002', null, headers)).toBe('License')
}, 40_000)

test('staff are not counted here', async () => {
  const headers = await signedIn('CLERK')
  expect(new Set(await times(205, (i) => lookUp(String(53000000 + i), null, headers)))).toEqual(new Set(['LicenseNotFound']))
}, 40_000)

test('sixty unknown payment numbers from one address are answered, then none', async () => {
  const ask = async (number: string) => {
    const { data, errors } = await t.ask(`{ paymentReference(number: "${number}") { number } }`, {}, { 'x-client-address': '192.0.2.90' })
    return errors ? errors[0]?.extensions.code : data.paymentReference
  }
  expect(new Set(await times(60, () => ask('1000000000009')))).toEqual(new Set([null]))
  expect(await ask('1000000000009')).toBe('RATE_LIMITED')
})

test('an address may send twenty messages in a quarter of an hour', async () => {
  const send = async (i: number) => {
    const input = { kind: 'SUGGESTION', language: 'EN', text: 'A thought', idempotencyKey: `thought-${i}-of-many` }
    const query = 'mutation ($input: MessageSendInput!) { messageSend(input: $input) { reference } }'
    const { data, errors } = await t.ask(query, { input }, { 'x-client-address': '192.0.2.91' })
    return errors ? errors[0]?.extensions.code : typeof data.messageSend.reference
  }
  expect(new Set(await times(20, send))).toEqual(new Set(['string']))
  expect(await send(20)).toBe('RATE_LIMITED')
})

async function signedIn(role: 'CITIZEN' | 'CLERK'): Promise<Record<string, string>> {
  const passwordHash = await hash('a password')
  const values = { userName: `limited-${role.toLowerCase()}`, displayName: 'مستخدم تجريبي', role, passwordHash }
  const [user] = await t.connection.db.insert(users).values(values).returning()
  const token = await encode({ token: { sub: String(user?.id), sessionVersion: 1 }, secret: SESSION_SECRET })
  return { cookie: `next-auth.session-token=${token}` }
}
