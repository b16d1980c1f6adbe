import { seedAccounts } from '@/demo/accounts'
import { type TestApi, testApi } from '@/tests/support/api'
import { sessionCookie } from '@/tests/support/session'

const NOW = new Date('2026-11-22T10:00:00Z')
let keys = 0
let t: TestApi

beforeAll(async () => {
  t = await testApi(() => NOW)
  await seedAccounts(t.connection.db, 'correct horse battery staple')
})
afterAll(() => t.close())

const SEND = `mutation ($input: MessageSendInput!) { messageSend(input: $input) { reference } }`
const TAKE = `mutation ($input: MessageTakeInput!) { messageTake(input: $input) { message { state assignee } userErrors { code field } } }`
const ANSWER = `mutation ($input: MessageAnswerInput!) { messageAnswer(input: $input) { message { state answer answeredBy } userErrors { code field } } }`
const PROGRESS = `query ($reference: String!) { messageProgress(reference: $reference) { reference sentAt state answer answeredAt } }`

const key = () => `answer-key-${keys++}`

async function aLetter(contact = ''): Promise<string> {
  const input = { kind: 'CONTACT', text: 'متى يصل الإيصال؟', language: 'AR', contact, idempotencyKey: key() }
  return (await t.ask(SEND, { input })).data.messageSend.reference
}

const as = (userName: string) => sessionCookie(t.connection.sql, userName)
const take = async (reference: string, userName = 'clerk') =>
  (await t.ask(TAKE, { input: { reference, idempotencyKey: key() } }, await as(userName))).data.messageTake
const answer = async (reference: string, text: string, idempotencyKey = key()) =>
  (await t.ask(ANSWER, { input: { reference, text, idempotencyKey } }, await as('clerk'))).data.messageAnswer
const progress = async (reference: string) => (await t.ask(PROGRESS, { reference })).data.messageProgress
const told = async () =>
  Number((await t.connection.sql`select count(*)::int as n from notices where kind = 'MESSAGE_ANSWERED' and state = 'WAITING'`)[0]?.n)

test('whoever has the number follows a letter from arriving to its answer, and reads nothing of the letter itself', async () => {
  const reference = await aLetter()
  expect(await progress(reference)).toMatchObject({ reference, state: 'NEW', answer: null, sentAt: NOW.toISOString() })
  expect(await take(reference)).toEqual({ message: { state: 'TAKEN', assignee: 'clerk' }, userErrors: [] })
  expect(await progress(reference.toLowerCase())).toMatchObject({ state: 'TAKEN', answer: null })
  expect(await answer(reference, ' يظهر في صفحة رقم الدفع. ')).toEqual({
    message: { state: 'ANSWERED', answer: 'يظهر في صفحة رقم الدفع.', answeredBy: 'clerk' },
    userErrors: [],
  })
  expect(await progress(reference)).toEqual({
    reference,
    sentAt: NOW.toISOString(),
    state: 'ANSWERED',
    answer: 'يظهر في صفحة رقم الدفع.',
    answeredAt: NOW.toISOString(),
  })
})

test('an answer is given once and stays; sent twice under one key it is one', async () => {
  const reference = await aLetter()
  const once = key()
  expect((await answer(reference, 'first', once)).userErrors).toEqual([])
  expect((await answer(reference, 'first', once)).message.answer).toBe('first')
  expect((await answer(reference, 'second')).userErrors).toEqual([{ code: 'MESSAGE_CLOSED', field: ['input', 'reference'] }])
  expect((await take(reference)).userErrors[0]?.code).toBe('MESSAGE_CLOSED')
  expect((await progress(reference)).answer).toBe('first')
})

test.each([
  ['nothing', ' \u200f '],
  ['too much', 'x'.repeat(2_001)],
])('an answer of %s is refused', async (_what, text) => {
  expect((await answer(await aLetter(), text)).userErrors).toEqual([{ code: 'MESSAGE_ANSWER', field: ['input', 'text'] }])
})

test('the sender is told by the outbox where the contact can be reached, and not where it cannot', async () => {
  const before = await told()
  await answer(await aLetter('lina@example.jo'), 'x')
  expect(await told()).toBe(before + 1)
  await answer(await aLetter('06 500 0000'), 'x')
  await answer(await aLetter(), 'x')
  expect(await told()).toBe(before + 1)
})

test('an unknown number has no progress; auditors read letters and answer none; both steps are in the audit log', async () => {
  expect(await progress('M-22222222')).toBeNull()
  const reference = await aLetter()
  const refused = await t.ask(TAKE, { input: { reference, idempotencyKey: key() } }, await as('auditor'))
  expect(refused.errors?.[0]?.extensions?.reason).toBe('FORBIDDEN')
  await take(reference, 'finance')
  await answer(reference, 'x')
  const rows = await t.connection.sql`select action, actor from audit_log where subject = ${`message:${reference}`} order by id`
  expect(rows.map(({ action, actor }) => [action, actor])).toEqual([
    ['message.taken', 'finance'],
    ['message.answered', 'clerk'],
  ])
})

test('votes about pages are counted by kind of page; what is no page of ours is not', async () => {
  const vote = async (page: string, useful: boolean) =>
    (
      await t.ask(`mutation ($input: PageVoteInput!) { pageVote(input: $input) { counted } }`, {
        input: { page, useful, idempotencyKey: key() },
      })
    ).data.pageVote.counted
  expect([await vote('pay', true), await vote('pay', true), await vote('pay', false), await vote('staff', true)]).toEqual([
    true,
    true,
    true,
    false,
  ])
  const { data } = await t.ask('{ pageVotes { page useful useless } }', {}, await as('clerk'))
  expect(data.pageVotes).toEqual([{ page: 'pay', useful: 2, useless: 1 }])
})
