import { sql } from 'drizzle-orm'
import { pino } from 'pino'
import { sendNotices } from '@/jobs/notices/send-notices'
import { smtpChannel } from '@/jobs/notices/smtp'
import { useConfirmation } from '@/services/contacts/use-confirmation'
import { forgetNotices } from '@/services/notices/forget-notices'
import { SESSION_SECRET, type TestApi, testApi } from '@/tests/support/api'
import { mailServer } from '@/tests/support/mail-server'

let t: TestApi
let limited: TestApi
let now = new Date('2026-07-01T20:00:00Z')
let keys = 0
let mail: Awaited<ReturnType<typeof mailServer>>

beforeAll(async () => {
  t = await testApi(() => now)
  limited = await testApi(() => now, { limited: true, sendable: ['EMAIL'], keepsMessages: true })
  mail = await mailServer()
})
afterAll(async () => {
  await t.close()
  await limited.close()
  await mail.close()
})
beforeEach(() => {
  mail.received.length = 0
})

type Input = Record<string, unknown>

async function act(mutation: string, fields: string, input: Input, api = t) {
  keys += 1
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`
  const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${fields} userErrors { code field message { ar en } } } }`
  return api.ask(query, { input: { idempotencyKey: `contact-step-${keys}`, ...input } })
}

const FIELDS = 'confirmation channel maskedContact expiresAt'

async function request(contact: string, more: Input = {}) {
  const input = { contact, purpose: 'OBJECTION', language: 'AR', ...more }
  return (await act('contactCodeRequest', FIELDS, input)).data.contactCodeRequest
}

async function confirm(confirmation: string, code: string, more: Input = {}) {
  return (await act('contactCodeConfirm', 'confirmed', { confirmation, code, ...more })).data.contactCodeConfirm
}

/** What arrived by SMTP, once all that is due was sent. */
async function sent(): Promise<string[]> {
  const channels = { EMAIL: smtpChannel({ url: mail.url, from: 'traffic@example.jo' }) }
  const outbox = {
    channels,
    keeps: false,
    quietHours: { from: 1_260, to: 480 },
    sealKey: SESSION_SECRET,
    site: 'https://tasdeed.example.jo',
  }
  await sendNotices({ db: t.connection.db, logger: pino({ level: 'silent' }), now: () => now, outbox })
  return mail.received.map(({ text }) => text)
}

async function codeFor(contact: string, more: Input = {}) {
  mail.received.length = 0
  const { confirmation } = await request(contact, more)
  const code = /\d{6}/.exec((await sent()).at(-1) ?? '')?.[0] ?? ''
  return { confirmation, code, wrong: code === '000000' ? '000001' : '000000' }
}

const use = (token: string, purpose: 'OBJECTION' | 'REFUND' = 'OBJECTION', subject: string | null = null) =>
  t.connection.db.transaction((tx) => useConfirmation(tx, { token, purpose, subject, now, sealKey: SESSION_SECRET }))
const codes = (payload: { userErrors: { code: string }[] }) => payload.userErrors.map(({ code }) => code)
const arabic = (digits: string) => digits.replace(/\d/g, (digit) => String.fromCharCode(0x0660 + Number(digit)))

test('a code comes by mail at night as well; typed in Arabic digits it confirms the contact, which serves one thing once', async () => {
  const { confirmation, code } = await codeFor(' lina@example.jo ')
  expect(await use(confirmation)).toBeNull()
  expect(await confirm(confirmation, ` ${arabic(code.slice(0, 3))} ${arabic(code.slice(3))}`)).toEqual({ confirmed: true, userErrors: [] })
  expect(await use(confirmation, 'REFUND')).toBeNull()
  expect(await use(confirmation, 'OBJECTION', 'objection:O-7K3QX2P9')).toBeNull()
  expect(await use(confirmation)).toEqual({ contact: { channel: 'EMAIL', address: 'lina@example.jo' }, language: 'ar' })
  expect(await use(confirmation)).toBeNull()
})

test('the request says where the code went, most of it hidden, and until when it holds', async () => {
  expect(await request('٠٧٩ ١٢٣ ٤٥٦٧')).toEqual({
    confirmation: expect.stringMatching(/^[0-9A-Z]{26}$/),
    channel: 'SMS',
    maskedContact: '+962 •••• 567',
    expiresAt: '2026-07-01T20:10:00.000Z',
    userErrors: [],
  })
})

test('the same request again sends no second code and names the same confirmation', async () => {
  const more = { idempotencyKey: 'once-and-again' }
  const first = await request('lina@example.jo', more)
  expect(await request('lina@example.jo', more)).toEqual(first)
  await sent()
  expect(mail.received).toHaveLength(1)
  expect(codes(await request('salem@example.jo', more))).toEqual(['IDEMPOTENCY_KEY'])
})

test('wrong, unknown, late and spent codes have one answer', async () => {
  const { confirmation, code, wrong } = await codeFor('lina@example.jo')
  const refused = await confirm(confirmation, wrong)
  expect(refused).toMatchObject({ confirmed: false, userErrors: [{ code: 'CONTACT_CODE_WRONG', field: ['input', 'code'] }] })
  expect(await confirm('23456789ABCDEFGHJKMNPQRSTW', code)).toEqual(refused)
  expect(await confirm(confirmation, 'no code')).toEqual(refused)
  expect(await confirm(confirmation, code)).toMatchObject({ confirmed: true })
  expect(await confirm(confirmation, code)).toEqual(refused)
  const late = await codeFor('lina@example.jo')
  now = new Date(now.getTime() + 600_000)
  expect(await confirm(late.confirmation, late.code)).toEqual(refused)
})

test('after five tries not even the right code confirms, and what is sent again under its key is one try', async () => {
  const { confirmation, code, wrong } = await codeFor('lina@example.jo')
  const again = { idempotencyKey: 'one-try-only' }
  for (let i = 0; i < 4; i++) expect((await confirm(confirmation, wrong, again)).confirmed).toBe(false)
  for (let i = 0; i < 4; i++) expect((await confirm(confirmation, wrong)).confirmed).toBe(false)
  expect((await confirm(confirmation, code)).confirmed).toBe(false)
})

test('of many tries at one moment at most five count, so that nobody tries more at once', async () => {
  const { confirmation, wrong } = await codeFor('lina@example.jo')
  await Promise.all(Array.from({ length: 12 }, () => confirm(confirmation, wrong)))
  const rows = await t.connection.db.execute<{ tries: number }>(sql`select tries from contact_confirmations order by id desc limit 1`)
  expect(rows[0]?.tries).toBe(5)
})

test('a confirmed contact is used once when two use it at one moment, and waits two hours at most', async () => {
  const one = await codeFor('lina@example.jo')
  await confirm(one.confirmation, one.code)
  const used = await Promise.all([use(one.confirmation), use(one.confirmation)])
  expect(used.filter((found) => found !== null)).toHaveLength(1)
  const other = await codeFor('lina@example.jo')
  await confirm(other.confirmation, other.code)
  now = new Date(now.getTime() + 120 * 60_000)
  expect(await use(other.confirmation)).toBeNull()
})

test('the database has neither code, contact nor token', async () => {
  const { confirmation, code } = await codeFor('lina@example.jo')
  const rows = await t.connection.db.execute<{ text: string }>(sql`
    select to_jsonb(c)::text as text from contact_confirmations c union all select to_jsonb(n)::text from notices n
    union all select to_jsonb(a)::text from answered_mutations a`)
  const text = rows.map((row) => row.text).join('\n')
  for (const secret of [confirmation, `"${code}"`, 'lina']) expect(text).not.toContain(secret)
  await forgetNotices(t.connection.db, new Date(now.getTime() + 26 * 3_600_000))
  expect(await t.connection.db.$count(sql`contact_confirmations`)).toBe(0)
})

test.each(['', 'lina', '06 500 1234', 'lina@example.jo\nBcc: x@example.jo'])('the contact %j is refused by name', async (contact) => {
  expect(codes(await request(contact))).toEqual(['CONTACT_INVALID'])
})

test('a way by which nothing is sent here is refused by name', async () => {
  const input = { contact: '0791234567', purpose: 'REFUND', language: 'EN' }
  const { data } = await act('contactCodeRequest', FIELDS, input, limited)
  expect(codes(data.contactCodeRequest)).toEqual(['CONTACT_CHANNEL'])
})

test('a contact gets five codes an hour, whoever asks; another one gets its own', async () => {
  const ask = (contact: string) => act('contactCodeRequest', FIELDS, { contact, purpose: 'OBJECTION', language: 'EN' }, limited)
  for (let i = 0; i < 5; i++) expect((await ask('lina@example.jo')).errors).toBeUndefined()
  expect((await ask('LINA@example.jo')).errors?.[0]?.extensions).toMatchObject({ code: 'RATE_LIMITED' })
  expect((await ask('salem@example.jo')).errors).toBeUndefined()
})

test('a demo shows its messages with the contact hidden; where messages are sent there are none to see', async () => {
  const query = '{ sandboxMessages { channel to subject text language sentAt } }'
  const outbox = { channels: {}, keeps: true, quietHours: { from: 0, to: 0 }, sealKey: SESSION_SECRET, site: 'https://tasdeed.example.jo' }
  await sendNotices({ db: limited.connection.db, logger: pino({ level: 'silent' }), now: () => now, outbox })
  const shown = (await limited.ask(query)).data.sandboxMessages
  expect(shown[0]).toMatchObject({ channel: 'EMAIL', to: 's•••@example.jo', subject: 'Your confirmation code', language: 'EN' })
  expect((await t.ask(query)).data.sandboxMessages).toBeNull()
})
