import { seedAccounts } from '@/demo/accounts'
import { seedDiscountRules } from '@/demo/discount-rules'
import { dayInAmman } from '@/domain/values/calendar-day'
import { type TestApi, testApi } from '@/tests/support/api'
import { sessionCookie } from '@/tests/support/session'

let now = new Date('2026-11-22T10:00:00Z')
let keys = 0
let t: TestApi

beforeAll(async () => {
  t = await testApi(() => now)
  await seedAccounts(t.connection.db, 'correct horse battery staple')
})
afterAll(() => t.close())
beforeEach(() => t.connection.sql`truncate messages`)

const freshKey = () => `message-key-${keys++}`
const complaint = (overrides: object = {}) => ({
  kind: 'COMPLAINT',
  text: 'المبلغ خطأ',
  language: 'AR',
  idempotencyKey: freshKey(),
  ...overrides,
})

const SEND = `mutation ($input: MessageSendInput!) { messageSend(input: $input) { reference userErrors { code field message { ar en } } } }`

async function send(input: object) {
  return (await t.ask(SEND, { input })).data.messageSend
}

async function sessionOf(userName: string): Promise<Record<string, string>> {
  return sessionCookie(t.connection.sql, userName)
}

const LIST = `query ($first: Int, $after: String, $kind: MessageKind) { messages(first: $first, after: $after, kind: $kind) {
  totalCount pageInfo { hasNextPage endCursor } edges { cursor }
  nodes { reference kind rating text contact language sentAt } } }`

const list = async (variables: object = {}, userName = 'clerk') => t.ask(LIST, { ...variables }, await sessionOf(userName))

test('a guest sends a complaint and is told a number that nobody misreads; a clerk reads it', async () => {
  const { reference, userErrors } = await send(complaint({ contact: '٠٧٩ ١٢٣ ٤٥٦٧' }))
  expect([reference, userErrors]).toEqual([expect.stringMatching(/^M-[2-9A-HJKMNP-TW-Z]{8}$/), []])
  const { nodes } = (await list()).data.messages
  expect(nodes).toEqual([
    {
      reference,
      kind: 'COMPLAINT',
      rating: null,
      text: 'المبلغ خطأ',
      contact: '0791234567',
      language: 'AR',
      sentAt: '2026-11-22T10:00:00.000Z',
    },
  ])
})

test('a survey needs a rating only', async () => {
  const survey = { kind: 'SURVEY', rating: 4, language: 'EN', idempotencyKey: freshKey() }
  expect((await send(survey)).userErrors).toEqual([])
  expect((await list()).data.messages.nodes[0]).toMatchObject({ rating: 4, text: '', contact: null, language: 'EN' })
})

test.each([
  ['no text', { text: ' \u200f ' }, 'MESSAGE_TEXT_REQUIRED', 'text'],
  ['1001 characters', { text: 'م'.repeat(1001) }, 'MESSAGE_TEXT_TOO_LONG', 'text'],
  ['a survey without rating', { kind: 'SURVEY' }, 'MESSAGE_RATING_REQUIRED', 'rating'],
  ['a rating of 6', { kind: 'SURVEY', rating: 6 }, 'MESSAGE_RATING_REQUIRED', 'rating'],
  ['a contact that is none', { contact: 'call me' }, 'MESSAGE_CONTACT_INVALID', 'contact'],
  ['a key too short', { idempotencyKey: 'short' }, 'IDEMPOTENCY_KEY', 'idempotencyKey'],
])('%s is refused beside its field, in both languages, and kept nowhere', async (_title, wrong, code, field) => {
  const { reference, userErrors } = await send(complaint(wrong))
  expect(reference).toBeNull()
  expect(userErrors).toEqual([{ code, field: ['input', field], message: { ar: expect.any(String), en: expect.any(String) } }])
  expect((await list()).data.messages.totalCount).toBe(0)
})

test('everything that is wrong is told at once', async () => {
  const { userErrors } = await send(complaint({ text: '', contact: '?' }))
  expect(userErrors.map(({ code }: { code: string }) => code)).toEqual(['MESSAGE_TEXT_REQUIRED', 'MESSAGE_CONTACT_INVALID'])
})

test('a thousand emoji, markup and control characters arrive as they were seen', async () => {
  for (const text of ['🚗'.repeat(1000), '<script>alert(1)</script>', 'a\u0000b'])
    expect((await send(complaint({ text }))).userErrors).toEqual([])
  const texts = (await list()).data.messages.nodes.map(({ text }: { text: string }) => text)
  expect(texts).toEqual(['ab', '<script>alert(1)</script>', '🚗'.repeat(1000)])
})

test('sent ten times at once under one key, it is one message with one number', async () => {
  const input = complaint()
  const answers = await Promise.all(Array.from({ length: 10 }, () => send(input)))
  expect(new Set(answers.map(({ reference }) => reference)).size).toBe(1)
  expect(answers.flatMap(({ userErrors }) => userErrors)).toEqual([])
  expect((await list()).data.messages.totalCount).toBe(1)
})

test('the key of another message is refused, and that message stays as it is', async () => {
  const input = complaint()
  await send(input)
  expect((await send({ ...input, text: 'شيء آخر' })).userErrors[0].code).toBe('IDEMPOTENCY_KEY')
  expect((await list()).data.messages.nodes).toMatchObject([{ text: 'المبلغ خطأ' }])
})

test.each([
  ['a guest', async () => ({})],
  ['a citizen', () => sessionOf('citizen')],
])('%s may not read messages', async (_title, session) => {
  const { status, data, errors } = await t.ask(LIST, {}, await session())
  expect([status, data]).toEqual([403, undefined])
  expect(errors?.[0]?.extensions).toMatchObject({
    code: 'FORBIDDEN',
    reason: 'FORBIDDEN',
    userMessage: { ar: expect.stringContaining('لموظفي الخدمة'), en: expect.stringContaining('staff') },
  })
})

test.each(['clerk', 'finance', 'auditor', 'admin'])('%s may', async (userName) => {
  expect((await list({}, userName)).errors).toBeUndefined()
})

test('pages hold every message once, the latest first, also those of one instant and of one kind', async () => {
  for (let i = 0; i < 25; i++) {
    if (i % 4 === 0) now = new Date(now.getTime() + 1_000)
    await send(complaint({ text: `${i}`, kind: i % 5 === 0 ? 'CONTACT' : 'COMPLAINT' }))
  }
  const pagesOf = async (kind: string | null, after: string | null = null): Promise<number[]> => {
    const { nodes, pageInfo } = (await list({ first: 7, after, kind })).data.messages
    const texts = nodes.map(({ text }: { text: string }) => Number(text))
    return pageInfo.hasNextPage ? [...texts, ...(await pagesOf(kind, pageInfo.endCursor))] : texts
  }
  const all = Array.from({ length: 25 }, (_, i) => 24 - i)
  expect(await pagesOf(null)).toEqual(all)
  expect(await pagesOf('COMPLAINT')).toEqual(all.filter((i) => i % 5 !== 0))
  expect((await list({ kind: 'CONTACT' })).data.messages.totalCount).toBe(5)
})

test.each([
  [{ first: 101 }, 'PAGE_SIZE_INVALID'],
  [{ first: 0 }, 'PAGE_SIZE_INVALID'],
  [{ after: 'bm9uc2Vuc2U' }, 'CURSOR_INVALID'],
  [{ after: 'MTIzNDU2Nzg5MDEyMzQ1Njc4LjE' }, 'CURSOR_INVALID'],
])('%j is an error, never a silent cut', async (variables, reason) => {
  const { errors } = await list(variables)
  expect(errors?.[0]?.extensions.reason ?? 'none').toBe(reason)
})

test('the catalogue names the law where it is known, and the discounts of today that do not exclude the type', async () => {
  await seedDiscountRules(t.connection.db, dayInAmman(now))
  await t.api.refresh()
  const { data } = await t.ask('{ violationTypes { id legalBasis { ar en } discountRules { id } } }')
  const byId = Object.fromEntries(data.violationTypes.map((type: { id: string }) => [type.id, type]))
  expect(byId['7']).toMatchObject({ legalBasis: { en: 'Article 36 of the Traffic Law, as amended in 2023' } })
  expect(byId['9']).toMatchObject({ legalBasis: null, discountRules: [{ id: 'incentives-2026' }, { id: 'demo-all-together' }] })
  // A court fixes its fine: no rule lowers it.
  expect(byId['5']).toMatchObject({ discountRules: [] })
})
