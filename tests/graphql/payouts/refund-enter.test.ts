import { pino } from 'pino'
import { seedAccounts } from '@/demo/accounts'
import { DEMO_PAYOUT_ACCOUNT } from '@/demo/payout-account'
import { sendNotices } from '@/jobs/notices/send-notices'
import { smtpChannel } from '@/jobs/notices/smtp'
import { forgetNotices } from '@/services/notices/forget-notices'
import { SESSION_SECRET, type TestApi, testApi } from '@/tests/support/api'
import * as cases from '@/tests/support/cases'
import { mailServer } from '@/tests/support/mail-server'
import { sessionOf } from '@/tests/support/partner'

const IBAN = 'JO94CBJO0010000000000131000302'
/** What a clerk types whom the payee shows an identity document. */
const COUNTER = { iban: IBAN, holder: 'لينا سمير', documentKind: 'NATIONAL_ID', documentEnds: '1234', documentSeen: true }
const WRONG = 'REFUND_PROOF_WRONG'

let t: TestApi
let mail: Awaited<ReturnType<typeof mailServer>>
let now = cases.LATER
let keys = 0
const sessions = new Map<string, Record<string, string>>()

beforeAll(async () => {
  t = await testApi(() => now, { payoutFrom: DEMO_PAYOUT_ACCOUNT })
  mail = await mailServer()
  await seedAccounts(t.connection.db, 'correct horse battery staple')
  for (const name of ['clerk', 'finance', 'finance2']) sessions.set(name, await sessionOf(t, name))
})
afterAll(async () => {
  await t.close()
  await mail.close()
})
beforeEach(() => {
  now = cases.LATER
  mail.received.length = 0
})

type Input = Record<string, unknown>

async function act(mutation: string, fields: string, input: Input, who: string | null = null, type = mutation) {
  keys += 1
  const name = `${type.charAt(0).toUpperCase()}${type.slice(1)}Input`
  const query = `mutation ($input: ${name}!) { ${mutation}(input: $input) { ${fields} userErrors { code field message { ar en } } } }`
  const answer = await t.ask(query, { input: { idempotencyKey: `payee-step-${keys}`, ...input } }, who ? sessions.get(who) : {})
  expect(answer.errors).toBeUndefined()
  return answer.data[mutation]
}

const codes = (payload: { userErrors: { code: string }[] }) => payload.userErrors.map(({ code }) => code)

/** What arrived by SMTP, once all that is due was sent. */
async function sent(): Promise<string[]> {
  const channels = { EMAIL: smtpChannel({ url: mail.url, from: 'traffic@example.jo' }) }
  const outbox = { channels, keeps: false, quietHours: { from: 0, to: 0 }, sealKey: SESSION_SECRET, site: 'https://tasdeed.example.jo' }
  await sendNotices({ db: t.connection.db, logger: pino({ level: 'silent' }), now: () => now, outbox })
  return mail.received.map(({ text }) => text)
}

/** 14.000 came for a number that costs 15.000; `asked`: somebody asked for it back. */
async function aCase(asked = true) {
  const { license, number } = await cases.aLicense(t.connection.db, [cases.plain(15_000)])
  const paymentId = await cases.pay(t.connection.db, number, 14_000)
  const { reference } = await cases.caseOf(t.connection.db, paymentId)
  if (asked) {
    const input = { reference, revision: 0, amount: 14_000, reason: 'x' }
    expect(codes(await act('paymentCaseRefundRequest', 'paymentCase { state }', input, 'clerk'))).toEqual([])
  }
  const [row] = await t.connection.sql`
    select l.expires_on::text as "expiresOn", p.transaction_id as transaction from payments p join licenses l on l.id = p.license_id where p.id = ${paymentId}`
  return { reference, license, expiresOn: String(row?.expiresOn), transaction: String(row?.transaction) }
}

type Case = Awaited<ReturnType<typeof aCase>>

/** A contact that was confirmed by the code that arrived. */
async function confirmed(purpose = 'REFUND', contact = 'lina@example.jo'): Promise<string> {
  const { confirmation } = await act('contactCodeRequest', 'confirmation', { contact, purpose, language: 'EN' })
  const code = /\d{6}/.exec((await sent()).at(-1) ?? '')?.[0] ?? ''
  expect((await act('contactCodeConfirm', 'confirmed', { confirmation, code })).confirmed).toBe(true)
  return confirmation
}

const enter = (input: Input, who: string | null = null) => act('refundEnter', 'token', input, who)
const byLicense = ({ reference, license, expiresOn }: Case, confirmation: string | null, more: Input = {}) =>
  enter({ caseReference: reference, license: { number: license, expiresOn }, confirmation, ...more })
const byPayment = ({ reference, transaction }: Case, more: Input = {}) =>
  enter({ caseReference: reference, payment: { transaction, amount: 14_000, paidOn: '2026-06-20', ...more } })
const give = (token: string) => act('refundAccountGive', 'caseReference maskedIban', { token, iban: IBAN, holder: 'لينا سمير' })

const SHOWN = `state revision payee { maskedContact linkMadeBy linkExpiresAt linkUsed maskedIban } events { action actor note }`

async function shown(reference: string, who = 'clerk') {
  const { data } = await t.ask(
    `query ($reference: String!) { paymentCase(reference: $reference) { ${SHOWN} } }`,
    { reference },
    sessions.get(who),
  )
  return data.paymentCase
}

async function sendLink(reference: string) {
  const { revision } = await shown(reference)
  return act('paymentCasePayeeLinkSend', `paymentCase { ${SHOWN} }`, { reference, revision }, 'clerk')
}

test('the payee comes in with the licence and a contact that is confirmed by mail, and names the account', async () => {
  const one = await aCase()
  const { token } = await byLicense(one, await confirmed())
  expect(await give(token)).toMatchObject({ caseReference: one.reference, maskedIban: 'JO94 •••• 0302' })
  expect((await shown(one.reference)).payee).toMatchObject({ maskedContact: 'l•••@example.jo', linkMadeBy: 'payer', linkUsed: true })
})

test('the clerk presses, the payee gets the link by mail, and nothing that staff can read has it', async () => {
  const one = await aCase()
  await byLicense(one, await confirmed())
  const payload = await sendLink(one.reference)
  expect(payload.userErrors).toEqual([])
  const text = (await sent()).at(-1) ?? ''
  const token = /https:\/\/tasdeed\.example\.jo\/en\/refund\/([2-9A-Z]{26})/.exec(text)?.[1] ?? 'none'
  expect(text).toContain(one.reference)
  const [dump] = await t.connection.sql`
    select (select string_agg(row_to_json(x)::text, '') from audit_log x) || (select string_agg(row_to_json(x)::text, '') from case_events x)
      || (select string_agg(row_to_json(x)::text, '') from answered_mutations x) || (select string_agg(row_to_json(x)::text, '') from payee_links x)
      || (select string_agg(row_to_json(x)::text, '') from payee_contacts x) || (select string_agg(row_to_json(x)::text, '') from notices x) as kept`
  for (const readable of [
    JSON.stringify(payload),
    JSON.stringify(await shown(one.reference)),
    String(dump?.kept),
    JSON.stringify(t.logged),
  ])
    for (const secret of [token, 'lina@']) expect(readable).not.toContain(secret)
  expect(codes(await give(token))).toEqual([])
})

test('without a confirmed contact no link is sent, and the clerk is told how the payee comes in', async () => {
  const one = await aCase()
  const { userErrors } = await sendLink(one.reference)
  expect(userErrors).toMatchObject([{ code: 'CASE_NO_CONTACT', message: { en: expect.stringContaining('refund page') } }])
  expect((await shown(one.reference)).payee.maskedContact).toBeNull()
})

test('a later link ends the one before, also before it was sent', async () => {
  const one = await aCase()
  const { token } = await byLicense(one, await confirmed())
  mail.received.length = 0
  await sendLink(one.reference)
  await sendLink(one.reference)
  expect(await sent()).toHaveLength(1)
  expect(codes(await give(token))).toEqual(['REFUND_LINK_ENDED'])
})

test.each([
  ['the request was withdrawn', 'paymentCaseRequestWithdraw', {}],
  ['an account was entered at the counter', 'paymentCaseAccountEnter', COUNTER],
])('a link that waits is not sent once %s', async (_what, mutation, input) => {
  const one = await aCase()
  await byLicense(one, await confirmed())
  mail.received.length = 0
  expect(codes(await sendLink(one.reference))).toEqual([])
  const { revision } = await shown(one.reference)
  expect(codes(await act(mutation, 'paymentCase { state }', { reference: one.reference, revision, ...input }, 'clerk'))).toEqual([])
  expect(await sent()).toEqual([])
})

test('with the bank’s number, the amount and the day the payee needs neither licence nor contact', async () => {
  const one = await aCase()
  const { token } = await byPayment(one, { transaction: ` ${one.transaction.toLowerCase()} ` })
  expect(codes(await give(token))).toEqual([])
  expect((await shown(one.reference)).payee.maskedContact).toBeNull()
})

test('an unknown case, one without a refund and a wrong proof have one answer, and use up no confirmation', async () => {
  const [one, other] = [await aCase(), await aCase()]
  const confirmation = await confirmed()
  const refused = await byLicense({ ...one, reference: 'H-22222222' }, confirmation)
  expect(refused).toMatchObject({ token: null, userErrors: [{ code: WRONG, field: null }] })
  const tried = [
    await byLicense(await aCase(false), confirmation),
    await byLicense({ ...one, license: other.license }, confirmation),
    await byLicense({ ...one, expiresOn: '2031-01-01' }, confirmation),
    await byLicense({ ...one, license: 'x' }, confirmation),
    await byPayment(one, { amount: 14_001 }),
    await byPayment(one, { paidOn: '2026-06-21' }),
    await byPayment(one, { transaction: other.transaction }),
    await byPayment(one, { transaction: ' ' }),
    await byLicense(one, confirmation, { payment: { transaction: one.transaction, amount: 14_000, paidOn: '2026-06-20' } }),
    await enter({ caseReference: one.reference }),
  ]
  for (const attempt of tried) expect(attempt).toEqual(refused)
  expect((await byLicense(one, confirmation)).token).toMatch(/^[2-9A-Z]{26}$/)
})

test('a licence proves nothing without a contact that was confirmed for a refund and not used', async () => {
  const one = await aCase()
  const used = await confirmed()
  expect(codes(await byLicense(one, used))).toEqual([])
  const { confirmation } = await act('contactCodeRequest', 'confirmation', { contact: 'x@example.jo', purpose: 'REFUND', language: 'AR' })
  for (const given of [null, 'nothing', used, confirmation, await confirmed('OBJECTION')])
    expect(codes(await byLicense(one, given))).toEqual(['CONTACT_UNCONFIRMED'])
})

test('the same request again gives the same way in', async () => {
  const one = await aCase()
  const [confirmation, idempotencyKey] = [await confirmed(), 'the-same-payee']
  const first = await byLicense(one, confirmation, { idempotencyKey })
  expect(await byLicense(one, confirmation, { idempotencyKey })).toEqual(first)
})

test('somebody signed in as staff does not come in, and that he tried is in the audit log', async () => {
  const one = await aCase()
  const input = { caseReference: one.reference, payment: { transaction: one.transaction, amount: 14_000, paidOn: '2026-06-20' } }
  expect(codes(await enter(input, 'clerk'))).toEqual(['REFUND_LINK_STAFF'])
  const tried = await t.connection.sql`
    select actor from audit_log where action = 'case.account_refused' and details ->> 'reference' = ${one.reference}`
  expect(tried.map(({ actor }) => actor)).toEqual(['clerk'])
})

test('whoever had no part in it approves an account that the payee named after coming in; once the bank has it nobody comes in', async () => {
  const one = await aCase()
  await give((await byPayment(one)).token)
  const decide = async (mutation: string, who: string) => {
    const { revision } = await shown(one.reference)
    return codes(await act(mutation, 'paymentCase { state }', { reference: one.reference, revision, decision: 'APPROVE' }, who))
  }
  expect(await decide('paymentCaseRequestDecide', 'finance')).toEqual([])
  expect(await decide('paymentCaseAccountDecide', 'finance')).toEqual([])
  const { payoutFile } = await act('payoutFileMake', 'payoutFile { reference }', { cases: [one.reference] }, 'finance2')
  expect(payoutFile.reference).toMatch(/^P-/)
  expect(codes(await byPayment(one))).toEqual(['REFUND_IN_FILE'])
})

test('the contact of a payee is deleted half a year later, unless the refund is under way', async () => {
  const [over, living] = [await aCase(), await aCase()]
  for (const one of [over, living]) await byLicense(one, await confirmed())
  const { revision } = await shown(over.reference)
  expect(codes(await act('paymentCaseRequestWithdraw', 'paymentCase { state }', { reference: over.reference, revision }, 'clerk'))).toEqual(
    [],
  )
  await forgetNotices(t.connection.db, new Date(now.getTime() + 181 * 24 * 3_600_000))
  expect((await shown(over.reference)).payee.maskedContact).toBeNull()
  expect((await shown(living.reference)).payee.maskedContact).toBe('l•••@example.jo')
})

test('a contact tries ten proofs an hour', async () => {
  const limited = await testApi(() => now, { limited: true, database: t.database })
  const one = await aCase()
  const confirmation = await confirmed()
  const query = 'mutation ($input: RefundEnterInput!) { refundEnter(input: $input) { token userErrors { code } } }'
  const ask = (expiresOn: string, n: number) => {
    const license = { number: one.license, expiresOn }
    return limited.ask(query, { input: { caseReference: one.reference, license, confirmation, idempotencyKey: `guess-number-${n}` } })
  }
  for (let n = 0; n < 10; n++) expect((await ask('2031-01-01', n)).data.refundEnter.userErrors).toEqual([{ code: WRONG }])
  expect((await ask(one.expiresOn, 10)).errors?.[0]?.extensions).toMatchObject({ code: 'RATE_LIMITED' })
  await limited.close()
})
