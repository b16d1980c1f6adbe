import { hash } from '@node-rs/argon2'
import { users } from '@/db/schema/accounts'
import { BY_ALL } from '@/graphql/admission/license-guesses'
import { knownBrowserProof } from '@/graphql/server/known-browser'
import { SESSION_SECRET, type TestApi, testApi } from '@/tests/support/api'
import { aViolation, given } from '@/tests/support/records'
import { sessionCookie } from '@/tests/support/session'

let clock = new Date('2026-11-22T10:00:00Z')
let t: TestApi

const NUMBERS = ['50000001', '50000002', '50000003', '50000004', '50000005', '50000006', '50000007', '50000008', '50000009']

beforeAll(async () => {
  t = await testApi(() => clock, { limited: true })
  for (const number of NUMBERS) await given(t.connection.db, { number, holderName: 'أحمد إبراهيم' }, [aViolation()])
})
afterAll(() => t.close())
beforeEach(() => {
  clock = new Date(clock.getTime() + 48 * 3_600_000)
})

const RIGHT = '2030-08-15'
const LOOK_UP =
  'query ($lookup: LicenseLookup!) { license(lookup: $lookup) { __typename ... on MoreDetailsNeeded { missing message { ar en } } } }'

type Headers = Record<string, string>

/** What a look-up answers: the type of its answer, what it lacks, or the code and the wait of its refusal. */
async function lookUp(number: string, expiresOn: string | null, headers: Headers = {}, holderName?: string) {
  const lookup = { number, expiresOn, ...(holderName && { holderName }) }
  const { data, errors } = await t.ask(LOOK_UP, { lookup }, { 'x-client-address': '192.0.2.1', ...headers })
  if (errors) return [errors[0]?.extensions.code, errors[0]?.extensions.retryAfter]
  return data.license.missing ?? data.license.__typename
}

const from = (address: string): Headers => ({ 'x-client-address': address })

async function times(count: number, one: (i: number) => Promise<unknown>): Promise<unknown[]> {
  const answers: unknown[] = []
  for (let i = 0; i < count; i++) answers.push(await one(i))
  return answers
}

const day = (i: number) => `2029-01-${String((i % 28) + 1).padStart(2, '0')}`

/** Ten wrong proofs, each from a network of its own. */
const guess = (number: string) => times(10, (i) => lookUp(number, day(i), from(`192.0.2.${i + 10}`)))

describe('guesses of one licence', () => {
  test('after ten from anywhere the holder is asked for the name, never refused; right and wrong dates hear the same', async () => {
    await guess('50000001')
    const asked = ['HOLDER_NAME']
    expect(await lookUp('50000001', day(20))).toEqual(asked)
    expect(await lookUp('50000001', RIGHT)).toEqual(asked)
    expect(await lookUp('50000002', RIGHT)).toBe('License')
    expect(await lookUp('50000001', RIGHT, {}, 'أح')).toBe('License')
    expect(await lookUp('50000001', RIGHT, {}, 'احمد ابراهيم')).toBe('License')
    expect(await lookUp('50000001', RIGHT, {}, 'مح')).toBe('LicenseNotFound')
    expect(await lookUp('50000001', day(21), {}, 'أح')).toBe('LicenseNotFound')
  })

  test('however many come, whoever has the card gets in at once with the name', async () => {
    for (let round = 0; round < 6; round++) await guess('50000007')
    expect(await lookUp('50000007', RIGHT, from('198.51.100.1'), 'أح')).toBe('License')
  })

  test('the name is asked for no longer once the guesses have stopped', async () => {
    await guess('50000001')
    clock = new Date(clock.getTime() + 24 * 3_600_000)
    expect(await lookUp('50000001', RIGHT)).toBe('License')
  })

  test('one network that was wrong ten times has to wait, for this licence and even with the right date', async () => {
    await times(10, (i) => lookUp('50000001', day(i), from('192.0.2.40'), 'أح'))
    expect(await lookUp('50000001', RIGHT, from('192.0.2.40'), 'أح')).toEqual(['RATE_LIMITED', 90])
    expect(await lookUp('50000002', RIGHT, from('192.0.2.40'))).toBe('License')
  })

  test('a network of 65,536 households has no more tries at one licence than one of them', async () => {
    await times(10, (i) => lookUp('50000001', day(i), from(`2001:db8:7:${i}::1`), 'أح'))
    expect(await lookUp('50000001', day(11), from('2001:db8:7:aaaa::1'), 'أح')).toEqual(['RATE_LIMITED', 90])
  })

  test('a number that does not exist is answered like one that does, attempt by attempt', async () => {
    const answers = async (number: string) => times(12, (i) => lookUp(number, day(i), from('192.0.2.41')))
    expect(await answers('50999999')).toEqual(await answers('50000003'))
  })

  test('a name that was not asked for is compared all the same, and one letter is none', async () => {
    expect(await lookUp('50000002', RIGHT, {}, 'سليم')).toBe('LicenseNotFound')
    expect(await lookUp('50000002', RIGHT, {}, ' أ ')).toEqual(['HOLDER_NAME_TOO_SHORT', undefined])
  })

  test('of fifty proofs tried at the same moment no more than ten are looked at', async () => {
    const answers = await Promise.all(Array.from({ length: 50 }, (_, i) => lookUp('50000004', day(i), from(`192.0.2.${i + 100}`))))
    expect(answers.filter((answer) => answer === 'LicenseNotFound')).toHaveLength(10)
  })

  test('whoever has the right proof may ask as often as they like, also many times at the same moment', async () => {
    expect(new Set(await times(80, () => lookUp('50000002', RIGHT)))).toEqual(new Set(['License']))
    const answers = await Promise.all(Array.from({ length: 50 }, () => lookUp('50000005', RIGHT)))
    expect(new Set(answers)).toEqual(new Set(['License']))
  })

  test('right proofs that wait behind nine wrong ones are answered', async () => {
    const wrong = Array.from({ length: 9 }, (_, i) => lookUp('50000006', day(i)))
    const right = Array.from({ length: 20 }, () => lookUp('50000006', RIGHT))
    expect(new Set(await Promise.all(wrong))).toEqual(new Set(['LicenseNotFound']))
    expect(new Set(await Promise.all(right))).toEqual(new Set(['License']))
  })

  test('a look-up that lacks its proof counts as nothing', async () => {
    await times(30, () => lookUp('50000002', null))
    expect(await lookUp('50000002', RIGHT)).toBe('License')
  })

  test('an account that has to give no proof is held to it where it tries one', async () => {
    const headers = await signedIn('CITIZEN', 'guessing')
    await times(10, (i) => lookUp('50000003', day(i), headers))
    expect(await lookUp('50000003', RIGHT, headers, 'أح')).toEqual(['RATE_LIMITED', 90])
    expect(await lookUp('50000003', null, headers)).toBe('License')
  })
})

describe('guesses from one network', () => {
  test('after sixty wrong proofs it has to wait, whatever it asks for, and so do its neighbours in the same household', async () => {
    await times(60, (i) => lookUp(String(51000000 + i), RIGHT, from('2001:db8:1:2::1')))
    const refused = ['RATE_LIMITED', 10]
    expect(await lookUp('50000002', RIGHT, from('2001:db8:1:2::1'))).toEqual(refused)
    expect(await lookUp('50000002', RIGHT, from('2001:db8:1:2:ffff::9'))).toEqual(refused)
    expect(await lookUp('50000002', RIGHT, from('2001:db8:1:3::1'))).toBe('License')
  })

  test('a /56 has twice and a /48 four times the tries of a household, however many households it has', async () => {
    const missesFrom = async (network: (i: number) => string, number: number) => {
      const answers = await times(300, (i) => lookUp(String(number + i), RIGHT, from(`${network(i)}::1`)))
      return answers.filter((answer) => answer === 'LicenseNotFound').length
    }
    expect(await missesFrom((i) => `2001:db8:3:${(i % 256).toString(16)}`, 54000000)).toBe(120)
    expect(await missesFrom((i) => `2001:db8:4:${(i * 256).toString(16).slice(-4)}`, 55000000)).toBe(240)
  })

  test('where many people share an address the name is asked for instead', async () => {
    const carrier = from('198.51.100.200')
    for (let i = 0; i < 20; i++) await given(t.connection.db, { number: String(56000000 + i) }, [])
    expect(new Set(await times(20, (i) => lookUp(String(56000000 + i), RIGHT, carrier)))).toEqual(new Set(['License']))
    await times(60, (i) => lookUp(String(57000000 + i), RIGHT, carrier))
    expect(await lookUp('50000008', RIGHT, carrier)).toEqual(['HOLDER_NAME'])
    expect(await lookUp('50000008', RIGHT, carrier, 'أحمد')).toBe('License')
  })

  test('a browser that has proved a licence here before is not kept out, but has few wrong tries itself', async () => {
    const known = { ...from('192.0.2.60'), cookie: `tasdeed.known=${knownBrowserProof('50000002', SESSION_SECRET)}` }
    await times(60, (i) => lookUp(String(58000000 + i), RIGHT, from('192.0.2.60')))
    expect(await lookUp('50000002', RIGHT, from('192.0.2.60'))).toEqual(['RATE_LIMITED', 10])
    expect(await lookUp('50000002', RIGHT, known)).toBe('License')
    await guess('50000002')
    expect(await lookUp('50000002', RIGHT, known)).toBe('License')
    await times(10, (i) => lookUp(String(59000000 + i), RIGHT, known))
    expect(await lookUp('50000002', RIGHT, known)).toEqual(['RATE_LIMITED', 10])
  })

  test('a cookie that we did not sign makes no browser known', async () => {
    await times(60, (i) => lookUp(String(58000000 + i), RIGHT, from('192.0.2.61')))
    const proof = knownBrowserProof('50000002', 'another secret')
    for (const cookie of [`tasdeed.known=${proof}`, 'tasdeed.known=x', `tasdeed.known=${'a'.repeat(22)}.${'b'.repeat(43)}`])
      expect(await lookUp('50000002', RIGHT, { ...from('192.0.2.61'), cookie })).toEqual(['RATE_LIMITED', 10])
  })
})

test('after three thousand wrong proofs by everybody the name is asked for, whatever the licence', async () => {
  await t.limits.take(BY_ALL, '', 2_999)
  expect(await lookUp('50000009', RIGHT, from('203.0.113.1'))).toBe('License')
  expect(await lookUp('52000000', RIGHT, from('203.0.113.2'))).toBe('LicenseNotFound')
  expect(await lookUp('50000009', RIGHT, from('203.0.113.1'))).toEqual(['HOLDER_NAME'])
  expect(await lookUp('50000009', RIGHT, from('203.0.113.1'), 'أح')).toBe('License')
  expect(t.logged.filter(({ msg }) => String(msg).startsWith('many wrong proofs of licences'))).toHaveLength(1)
})

test('the holder reads how often a wrong proof was given, and nobody else does', async () => {
  const read = async (headers: Headers, expiresOn: string | null = RIGHT) => {
    const lookup = { number: '50000008', expiresOn }
    const query = 'query ($lookup: LicenseLookup!) { license(lookup: $lookup) { ... on License { wrongProofs { count lastOn } } } }'
    return (await t.ask(query, { lookup }, headers)).data.license.wrongProofs
  }
  expect(await read(from('203.0.113.5'))).toEqual({ count: 0, lastOn: null })
  await times(3, (i) => lookUp('50000008', day(i), from(`203.0.113.${i + 10}`)))
  await until(async () => (await read(from('203.0.113.5'))).count === 3)
  const today = clock.toISOString().slice(0, 10)
  expect(await read(from('203.0.113.5'))).toEqual({ count: 3, lastOn: today })
  expect(await read(await signedIn('CITIZEN', 'curious'), null)).toBeNull()
  clock = new Date(clock.getTime() + 91 * 24 * 3_600_000)
  expect(await read(from('203.0.113.5'))).toEqual({ count: 0, lastOn: null })
})

test('an account may ask for twenty different licences a day, and for each of them again', async () => {
  const headers = await signedIn('CITIZEN', 'many')
  await times(19, (i) => lookUp(String(52000000 + i), null, headers))
  expect(await lookUp('50000002', null, headers)).toBe('License')
  expect(await lookUp('50000003', null, headers)).toEqual(['RATE_LIMITED', 4320])
  expect(await lookUp('50000002', null, headers)).toBe('License')
})

test('staff are not counted here', async () => {
  const headers = await signedIn('CLERK', 'staff')
  expect(new Set(await times(70, (i) => lookUp(String(53000000 + i), null, headers)))).toEqual(new Set(['LicenseNotFound']))
})

test('sixty unknown payment numbers from one address are answered, then none', async () => {
  const ask = async () => {
    const { data, errors } = await t.ask('{ paymentReference(number: "1000000000009") { number } }', {}, from('192.0.2.90'))
    return errors ? errors[0]?.extensions.code : data.paymentReference
  }
  expect(new Set(await times(60, ask))).toEqual(new Set([null]))
  expect(await ask()).toBe('RATE_LIMITED')
})

test('an address may send twenty messages in a quarter of an hour', async () => {
  const send = async (i: number) => {
    const input = { kind: 'SUGGESTION', language: 'EN', text: 'A thought', idempotencyKey: `thought-${i}-of-many` }
    const query = 'mutation ($input: MessageSendInput!) { messageSend(input: $input) { reference } }'
    const { data, errors } = await t.ask(query, { input }, from('192.0.2.91'))
    return errors ? errors[0]?.extensions.code : typeof data.messageSend.reference
  }
  expect(new Set(await times(20, send))).toEqual(new Set(['string']))
  expect(await send(20)).toBe('RATE_LIMITED')
})

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((done) => setTimeout(done, 20))
}

async function signedIn(role: 'CITIZEN' | 'CLERK', userName: string): Promise<Headers> {
  const passwordHash = await hash('a password')
  const values = { userName, displayName: 'مستخدم تجريبي', role, passwordHash }
  await t.connection.db.insert(users).values(values)
  return sessionCookie(t.connection.sql, values.userName, { startedAt: clock })
}
