import { sql } from 'drizzle-orm'
import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import { pino } from 'pino'
import type { Contact } from '@/domain/contacts/contact'
import { type Outbox, sendNotices } from '@/jobs/notices/send-notices'
import { smsChannel } from '@/jobs/notices/sms'
import { smtpChannel } from '@/jobs/notices/smtp'
import { runJobs } from '@/jobs/run-jobs'
import { claimNotice } from '@/services/notices/claim-notice'
import { forgetNotices } from '@/services/notices/forget-notices'
import { queueNotice } from '@/services/notices/queue-notice'
import { openedMessage } from '@/services/notices/sealed-notice'
import { withdrawNotices } from '@/services/notices/withdraw-notices'
import { randomNumbers } from '@/services/references/draw-payment-numbers'
import { SESSION_SECRET } from '../support/api'
import { withDatabase } from '../support/database'
import { mailServer } from '../support/mail-server'

const NOON = new Date('2026-07-01T09:00:00Z')
const NIGHT = new Date('2026-07-01T19:00:00Z')
const SMS_URL = 'https://sms.example.jo/send'
const LINA: Contact = { channel: 'EMAIL', address: 'lina@example.jo' }
const LINAS_TELEPHONE: Contact = { channel: 'SMS', address: '+962791234567' }

const connection = withDatabase({ max: 6 })
const logged: string[] = []
const logger = pino({ level: 'warn' }, { write: (line: string) => void logged.push(line) })
const sms = setupServer()
let mail: Awaited<ReturnType<typeof mailServer>>
let refusal: number | undefined

beforeAll(async () => {
  mail = await mailServer((address) => (address.startsWith('gone') ? 550 : refusal))
  sms.listen({ onUnhandledRequest: 'bypass' })
})
afterAll(async () => {
  sms.close()
  await mail.close()
})
beforeEach(async () => {
  refusal = undefined
  mail.received.length = 0
  logged.length = 0
  sms.resetHandlers()
  await connection.db.execute(sql`truncate notices`)
})

const outbox = (more: Partial<Outbox> = {}): Outbox => ({
  channels: {
    EMAIL: smtpChannel({ url: mail.url, from: 'traffic@example.jo' }),
    SMS: smsChannel({ url: SMS_URL, token: 'a token of the tests' }),
  },
  keeps: false,
  quietHours: { from: 21 * 60, to: 8 * 60 },
  sealKey: SESSION_SECRET,
  site: 'https://tasdeed.example.jo',
  ...more,
})

const send = (now = NOON, more: Partial<Outbox> = {}) => sendNotices({ db: connection.db, logger, now: () => now, outbox: outbox(more) })

/** A link for the payee of a refund, which nobody waits for at night. */
function queueLink(to = LINA, now = NOON, language: 'ar' | 'en' = 'ar') {
  const values = { caseReference: 'H-7K3QX2P9', token: 'X', lastDay: '2026-07-15' }
  const notice = { kind: 'REFUND_LINK', to, language, values, subject: 'refund:1', now } as const
  return connection.db.transaction((tx) => queueNotice(tx, notice, SESSION_SECRET))
}

function queueCode(to = LINA, now = NOON) {
  const expiresAt = new Date(now.getTime() + 600_000)
  const notice = { kind: 'CONTACT_CODE', to, language: 'ar', values: { code: '042137' }, subject: null, now, expiresAt } as const
  return connection.db.transaction((tx) => queueNotice(tx, notice, SESSION_SECRET))
}

const rows = () =>
  connection.db.execute<{ state: string; attempts: number; problem: string | null; sealed: string | null }>(
    sql`select state, attempts, problem, sealed from notices order by id`,
  )
const states = async () => (await rows()).map(({ state }) => state)

test('a message is sent to its reader in the reader’s language, once, and nothing of it is left', async () => {
  await queueLink(LINA, NOON, 'en')
  await send()
  await send()
  expect(mail.received).toHaveLength(1)
  const [received] = mail.received
  expect(received).toMatchObject({ to: ['lina@example.jo'], from: 'traffic@example.jo' })
  expect(received?.raw).toMatch(/^Subject: A refund of what you paid/m)
  expect(received?.raw).toMatch(/^Message-ID: <notice-\d+@example\.jo>/m)
  expect(received?.text).toContain('https://tasdeed.example.jo/en/refund/X')
  expect([...(await rows())]).toEqual([{ state: 'SENT', attempts: 1, problem: null, sealed: null }])
})

test('what is rolled back is never sent', async () => {
  const rolledBack = connection.db.transaction(async (tx) => {
    const notice = { kind: 'CONTACT_CODE', to: LINA, language: 'ar', values: { code: '000000' }, subject: null, now: NOON } as const
    await queueNotice(tx, notice, SESSION_SECRET)
    throw new Error('rolled back')
  })
  await expect(rolledBack).rejects.toThrow('rolled back')
  await send()
  expect(mail.received).toEqual([])
})

test('address and code lie encrypted while a message waits, and no line of the log has them', async () => {
  refusal = 451
  await queueCode()
  await send()
  const [row] = await connection.db.execute<{ all: string }>(sql`select to_jsonb(n)::text as all from notices n`)
  expect(row?.all).not.toMatch(/lina|example\.jo|042137/)
  expect(logged.join()).toContain('SMTP 451')
  expect(logged.join()).not.toMatch(/lina|042137/)
})

test('several processes that send at one moment send each message once', async () => {
  await Promise.all(Array.from({ length: 12 }, () => queueCode()))
  await Promise.all([send(), send(), send()])
  expect(mail.received).toHaveLength(12)
  expect(new Set(mail.received.map(({ raw }) => /Message-ID: (.*)/.exec(raw)?.[1])).size).toBe(12)
})

test('at night only what somebody waits for is sent; the rest goes in the morning', async () => {
  await queueLink(LINA, NIGHT)
  await queueCode(LINA, NIGHT)
  await send(NIGHT)
  expect(await states()).toEqual(['WAITING', 'SENT'])
  await send(new Date('2026-07-02T04:59:00Z'))
  expect(mail.received).toHaveLength(1)
  await send(new Date('2026-07-02T05:00:00Z'))
  expect(mail.received.at(-1)?.text).toContain('أُرسلت في 2/7/2026 08:00')
})

test('while the server refuses for now, a message is tried again later, and in the end it arrives', async () => {
  refusal = 451
  await queueLink()
  await send()
  await send(new Date(NOON.getTime() + 14_000))
  expect([...(await rows())]).toMatchObject([{ state: 'WAITING', attempts: 1, problem: 'SMTP 451' }])
  refusal = undefined
  await send(new Date(NOON.getTime() + 15_000))
  expect(mail.received).toHaveLength(1)
  expect(await states()).toEqual(['SENT'])
})

test('while the server is away, three attempts say so and the rest is left for later', async () => {
  for (let i = 0; i < 5; i++) await queueCode()
  await send(NOON, { channels: { EMAIL: smtpChannel({ url: 'smtp://127.0.0.1:1', from: 'traffic@example.jo' }) } })
  expect((await rows()).map(({ attempts }) => attempts)).toEqual([1, 1, 1, 0, 0])
  expect((await rows())[0]?.problem).toBe('SMTP ESOCKET')
})

test('an address that the server refuses for good is given up, and is gone from the outbox', async () => {
  await queueLink({ channel: 'EMAIL', address: 'gone@example.jo' })
  await send()
  expect([...(await rows())]).toEqual([{ state: 'FAILED', attempts: 1, problem: 'SMTP 550', sealed: null }])
})

test('a message that a process took and left when it ended is taken again after two minutes, not before', async () => {
  await queueLink()
  expect(await claimNotice(connection.db, { now: NOON, isQuiet: false, channels: ['EMAIL'] })).not.toBeNull()
  await send(new Date(NOON.getTime() + 119_000))
  expect(mail.received).toEqual([])
  await send(new Date(NOON.getTime() + 120_000))
  expect(mail.received).toHaveLength(1)
})

test('what is no longer true is not sent: withdrawn, or past its time', async () => {
  await queueLink()
  await queueCode()
  await withdrawNotices(connection.db, 'refund:1', NOON)
  await send(new Date(NOON.getTime() + 600_000))
  expect(mail.received).toEqual([])
  expect([...(await rows())]).toMatchObject([
    { state: 'WITHDRAWN', sealed: null },
    { state: 'WITHDRAWN', problem: 'EXPIRED', sealed: null },
  ])
})

test('a text message goes to the SMS service with its token and without a link', async () => {
  const asked: { token: string | null; body: unknown }[] = []
  sms.use(
    http.post(SMS_URL, async ({ request }) => {
      asked.push({ token: request.headers.get('authorization'), body: await request.json() })
      return new HttpResponse(null, { status: 202 })
    }),
  )
  await queueLink(LINAS_TELEPHONE)
  await send()
  const text = 'رد مبلغ، الحالة H-7K3QX2P9: أدخل حسابك في صفحة الرد حتى 15/7'
  expect(asked).toEqual([
    { token: 'Bearer a token of the tests', body: { id: expect.stringMatching(/^notice-\d+$/), to: '+962791234567', text } },
  ])
  expect(await states()).toEqual(['SENT'])
})

test.each([
  [400, 'FAILED'],
  [401, 'WAITING'],
  [429, 'WAITING'],
  [503, 'WAITING'],
])('when the SMS service answers %i a message is %s', async (status, state) => {
  sms.use(http.post(SMS_URL, () => new HttpResponse(null, { status })))
  await queueCode(LINAS_TELEPHONE)
  await send()
  expect([...(await rows())]).toMatchObject([{ state, problem: `SMS ${status}` }])
})

test('an SMS service that leads elsewhere gets no number', async () => {
  sms.use(http.post(SMS_URL, () => HttpResponse.redirect('https://elsewhere.example.jo/')))
  await queueCode(LINAS_TELEPHONE)
  await send()
  expect([...(await rows())]).toMatchObject([{ state: 'WAITING', problem: 'SMS NO_ANSWER' }])
})

test('a demo keeps what it does not send, as it would have been read, for two days', async () => {
  await queueCode()
  await send(NOON, { channels: {}, keeps: true })
  const [row] = await rows()
  expect(row?.state).toBe('KEPT')
  expect(openedMessage(row?.sealed ?? '', SESSION_SECRET)).toMatchObject({ to: 'lina@example.jo', subject: 'رمز التأكيد' })
  await forgetNotices(connection.db, new Date(NOON.getTime() + 49 * 3_600_000))
  expect(await states()).toEqual([])
})

test('where no way is set, messages wait for it until they expire', async () => {
  await queueLink()
  await send(NOON, { channels: {} })
  expect([...(await rows())]).toMatchObject([{ state: 'WAITING', attempts: 0 }])
  await send()
  expect(await states()).toEqual(['SENT'])
})

test('a message that another secret sealed is given up', async () => {
  await queueLink()
  await send(NOON, { sealKey: 'another secret that is long enough for it' })
  expect([...(await rows())]).toMatchObject([{ state: 'FAILED', problem: 'SEALED' }])
})

test('a message of a kind that this version does not know is given up, and holds up no other', async () => {
  await queueCode()
  await connection.db.execute(sql`update notices set kind = 'OF_A_LATER_VERSION'`)
  await queueCode()
  await send()
  expect([...(await rows())]).toMatchObject([{ state: 'FAILED', problem: 'TEXT' }, { state: 'SENT' }])
})

test('messages that ended are deleted after 90 days', async () => {
  await queueLink()
  await send()
  await forgetNotices(connection.db, new Date(NOON.getTime() + 89 * 24 * 3_600_000))
  expect(await states()).toEqual(['SENT'])
  await forgetNotices(connection.db, new Date(NOON.getTime() + 91 * 24 * 3_600_000))
  expect(await states()).toEqual([])
})

test('the running service sends as soon as the transaction is committed', async () => {
  const drawNumbers = randomNumbers('1')
  const jobs = runJobs({ db: connection.db, url: connection.url, logger, drawNumbers, now: () => new Date(), outbox: outbox() })
  await queueCode(LINA, new Date())
  while (mail.received.length === 0) await new Promise((resolve) => setTimeout(resolve, 20))
  await jobs.stop()
  expect(mail.received[0]?.text).toContain('042137')
})
