import { pino } from 'pino'
import { calendarDay } from '@/domain/values/calendar-day'
import { fils } from '@/domain/values/money'
import { stopNotices } from '@/http/stop-notices'
import { sendNotices } from '@/jobs/notices/send-notices'
import { smtpChannel } from '@/jobs/notices/smtp'
import { endOutdated } from '@/services/subscriptions/end-subscription'
import { remindPrices } from '@/services/subscriptions/remind-prices'
import { stopToken } from '@/services/subscriptions/stop-token'
import { SESSION_SECRET, type TestApi, testApi } from '@/tests/support/api'
import { aConfirmation } from '@/tests/support/confirmed'
import { approveRule, aRuleContent } from '@/tests/support/discount-rules'
import { mailServer } from '@/tests/support/mail-server'
import { aPartner } from '@/tests/support/partner'
import { report } from '@/tests/support/pay'
import { aViolation, given } from '@/tests/support/records'

const NOON = new Date('2026-11-24T09:00:00Z')
const NUMBER = '50000001'
const LOOKUP = { number: NUMBER, expiresOn: '2030-08-15' }
const silent = pino({ level: 'silent' })

let now = NOON
let t: TestApi
let mail: Awaited<ReturnType<typeof mailServer>>
let keys = 0

beforeAll(async () => {
  mail = await mailServer()
})
afterAll(() => mail.close())
beforeEach(async () => {
  now = NOON
  mail.received.length = 0
  t = await testApi(() => now)
  await given(t.connection.db, { number: NUMBER }, [aViolation({ fine: fils(15_000), occurredOn: calendarDay('2026-11-01') })], now)
})
afterEach(() => t.close())

// biome-ignore lint/suspicious/noExplicitAny: an answer is whatever the test then asserts
async function act(mutation: string, input: object, fields = 'subscriptions { id channel maskedContact }'): Promise<any> {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`
  const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${fields} userErrors { code } } }`
  const { data, errors } = await t.ask(query, { input: { idempotencyKey: `subscription-${keys++}`, ...input } })
  if (errors) throw new Error(JSON.stringify(errors))
  return data[mutation]
}

const codes = ({ userErrors }: { userErrors: { code: string }[] }) => userErrors.map(({ code }) => code)

async function subscribed(): Promise<string> {
  const confirmation = await aConfirmation(t.connection.db, now, 'SUBSCRIPTION')
  const { subscriptions, userErrors } = await act('noticeSubscriptionStart', { lookup: LOOKUP, confirmation })
  expect(userErrors).toEqual([])
  return subscriptions.at(-1).id
}

/** What arrived by SMTP since the last time, once all that is due was sent. */
async function sent() {
  mail.received.length = 0
  const channels = { EMAIL: smtpChannel({ url: mail.url, from: 'traffic@example.jo' }) }
  const outbox = {
    channels,
    keeps: false,
    quietHours: { from: 1_260, to: 480 },
    sealKey: SESSION_SECRET,
    site: 'https://tasdeed.example.jo',
  }
  await sendNotices({ db: t.connection.db, logger: silent, now: () => now, outbox })
  return [...mail.received]
}

async function register(rows: readonly { sourceKey: string; fine: number; cancelled?: boolean }[]) {
  const { headers } = await aPartner(t.connection.db, { authorityCode: 'GAM', now })
  const input = rows.map((row) => ({ licenseNumber: NUMBER, number: '7', type: '14', occurredOn: '2026-11-20', ...row }))
  const query = 'mutation ($input: ViolationsRegisterInput!) { violationsRegister(input: $input) { rows { outcome } } }'
  const { data } = await t.ask(query, { input: { rows: input, idempotencyKey: `register-${keys++}` } }, headers)
  return data.violationsRegister.rows.map(({ outcome }: { outcome: string }) => outcome)
}

const openNumber = async () => {
  const [row] = await t.connection.sql`
    select r.number from payment_references r join licenses l on l.id = r.license_id where l.number = ${NUMBER} and r.status = 'OPEN'`
  return row?.number as string
}

const states = async () =>
  (await t.connection.sql`select kind, state from notices order by id`).map(({ kind, state }) => `${kind} ${state}`)

test('whoever proved a licence and confirmed a contact is told, once for one contact, and sees it on the licence', async () => {
  const id = await subscribed()
  expect(await subscribed()).toBe(id)
  const [confirming] = await sent()
  expect(confirming?.text).toContain('تنتهي بـ 001')
  const query =
    'query ($lookup: LicenseLookup!) { license(lookup: $lookup) { ... on License { noticeSubscriptions { id channel maskedContact } } } }'
  const { data } = await t.ask(query, { lookup: LOOKUP })
  expect(data.license.noticeSubscriptions).toEqual([{ id, channel: 'EMAIL', maskedContact: 'l•••@example.jo' }])
})

test('a new violation is told with its amount and number, and its mail has a link to stop and none to pay', async () => {
  const id = await subscribed()
  await sent()
  expect(await register([{ sourceKey: 'A', fine: 20_000 }])).toEqual(['REGISTERED'])
  const [message] = await sent()
  expect(message?.text).toContain(`قيمتها 20.000 د.أ، ورقم الدفع ${await openNumber()}`)
  const stop = stopToken(Number(id), SESSION_SECRET)
  expect(message?.raw.replace(/\r\n /g, ' ')).toContain(`List-Unsubscribe: <https://tasdeed.example.jo/api/notices/stop?token=${stop}>`)
  expect(message?.raw).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click')
  expect(message?.text.match(/https?:\S+/g)).toEqual([`https://tasdeed.example.jo/ar/notices/stop/${stop}`])
})

test('several of one delivery are one message; what was cancelled before it was sent is not told', async () => {
  await subscribed()
  await sent()
  await register([
    { sourceKey: 'A', fine: 20_000 },
    { sourceKey: 'B', fine: 10_000 },
  ])
  expect((await sent()).map(({ text }) => /عددها (\d+)، ومجموعها ([\d.]+)/.exec(text)?.slice(1))).toEqual([['2', '30.000']])
  now = new Date(now.getTime() + 1_000)
  await register([{ sourceKey: 'C', fine: 5_000 }])
  await register([{ sourceKey: 'C', fine: 5_000, cancelled: true }])
  expect(await sent()).toEqual([])
  expect((await states()).at(-1)).toBe('VIOLATION_NEW WITHDRAWN')
})

test('what was rolled back is told to nobody', async () => {
  await subscribed()
  await sent()
  await t.connection.sql`alter table payment_references add constraint broken check (issued_at < '2026-01-01') not valid`
  await register([{ sourceKey: 'A', fine: 20_000 }]).catch(() => undefined)
  await t.connection.sql`alter table payment_references drop constraint broken`
  expect(await sent()).toEqual([])
  expect(await states()).toEqual(['SUBSCRIBED SENT'])
})

test('a violation of the evening is told in the morning, at the price that holds then; a payment is told at once', async () => {
  await subscribed()
  await sent()
  now = new Date('2026-11-24T19:00:00Z')
  await register([{ sourceKey: 'A', fine: 20_000 }])
  expect(await sent()).toEqual([])
  await report(t.connection.db, await openNumber(), fils(35_000), now)
  const [paid] = await sent()
  expect(paid?.text).toMatch(/وصلنا 35\.000 د\.أ.*رقم الإيصال R-/s)
  now = new Date('2026-11-25T05:30:00Z')
  expect(await sent()).toEqual([])
  expect(await states()).toEqual(['SUBSCRIBED SENT', 'VIOLATION_NEW WITHDRAWN', 'PAID SENT'])
})

test('seven days and one day before a price rises its reader is told, once each; on the last day the message says so', async () => {
  await approveRule(t.connection.db, aRuleContent({ payFrom: calendarDay('2026-01-02'), payTo: calendarDay('2026-12-01') }))
  await subscribed()
  await sent()
  const remind = () => remindPrices(t.connection.db, now)
  expect([await remind(), await remind()]).toEqual([1, 0])
  expect((await sent()).map(({ text }) => /آخر يوم للخصم 1\/12\/2026: ترتفع المخالفات بعده 4\.500/.test(text))).toEqual([true])
  for (const day of ['25', '26', '27', '28', '29']) {
    now = new Date(`2026-11-${day}T06:00:00Z`)
    expect(await remind()).toBe(0)
  }
  now = new Date('2026-11-30T19:00:00Z')
  expect(await remind()).toBe(1)
  expect(await sent()).toEqual([])
  now = new Date('2026-12-01T06:00:00Z')
  expect((await sent()).map(({ text }) => text.includes('آخر يوم للخصم اليوم 1/12/2026'))).toEqual([true])
})

test('a stop link stops with one POST, also when it is used again; a made-up one stops nothing', async () => {
  const id = await subscribed()
  await sent()
  await register([{ sourceKey: 'A', fine: 20_000 }])
  const stop = (token: string) => act('noticeSubscriptionStop', { token }, 'stopped')
  expect(codes(await stop(`${id}-${'x'.repeat(22)}`))).toEqual(['SUBSCRIPTION_UNKNOWN'])
  const answered: number[] = []
  const post = stopNotices({ db: t.connection.db, sealKey: SESSION_SECRET, now: () => now })
  const ask = async (method: string, token: string) => {
    const res = { writeHead: (status: number) => (answered.push(status), res), end: () => res }
    await post({ method, url: `/api/notices/stop?token=${token}`, resume: () => undefined } as never, res as never)
  }
  const token = stopToken(Number(id), SESSION_SECRET)
  await ask('GET', token)
  expect((await states()).at(-1)).toBe('VIOLATION_NEW WAITING')
  await ask('POST', `${id}-${'y'.repeat(22)}`)
  await ask('POST', token)
  await ask('POST', token)
  expect(answered).toEqual([303, 404, 200, 200])
  expect(await stop(token)).toMatchObject({ stopped: true })
  expect(await sent()).toEqual([])
  const [row] = await t.connection.sql`select sealed, "end" from subscriptions`
  expect(row).toEqual({ sealed: null, end: 'STOPPED' })
})

test('the holder ends a subscription that somebody else made; who has not the card makes none', async () => {
  const id = await subscribed()
  expect(codes(await act('noticeSubscriptionEnd', { lookup: { ...LOOKUP, expiresOn: '2030-08-16' }, subscription: id }))).toEqual([
    'LICENSE_NOT_FOUND',
  ])
  expect((await act('noticeSubscriptionEnd', { lookup: LOOKUP, subscription: id })).subscriptions).toEqual([])
  expect(codes(await act('noticeSubscriptionEnd', { lookup: LOOKUP, subscription: id }))).toEqual(['SUBSCRIPTION_UNKNOWN'])
  const confirmation = await aConfirmation(t.connection.db, now, 'SUBSCRIPTION')
  expect(codes(await act('noticeSubscriptionStart', { lookup: { number: NUMBER }, confirmation }))).toEqual(['SUBSCRIPTION_PROOF'])
  const other = await aConfirmation(t.connection.db, now, 'REFUND')
  expect(codes(await act('noticeSubscriptionStart', { lookup: LOOKUP, confirmation: other }))).toEqual(['SUBSCRIPTION_CONTACT'])
})

test('another expiry date ends it: the licence may be somebody else’s', async () => {
  await subscribed()
  await sent()
  await register([{ sourceKey: 'A', fine: 20_000 }])
  await t.connection.sql`update licenses set expires_on = '2040-01-01' where number = ${NUMBER}`
  expect(await sent()).toEqual([])
  expect(await endOutdated(t.connection.db, now)).toBe(1)
  const [row] = await t.connection.sql`select "end", sealed from subscriptions`
  expect(row).toEqual({ end: 'LICENSE_CHANGED', sealed: null })
})
