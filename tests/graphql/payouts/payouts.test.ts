import { createHash } from 'node:crypto'
import { DOMParser } from '@xmldom/xmldom'
import { seedAccounts } from '@/demo/accounts'
import { DEMO_PAYOUT_ACCOUNT } from '@/demo/payout-account'
import { readPayoutFile } from '@/services/payouts/read-payout-file'
import { SESSION_SECRET, type TestApi, testApi } from '@/tests/support/api'
import * as cases from '@/tests/support/cases'
import { plain } from '@/tests/support/cases'
import { untilWaiting } from '@/tests/support/locks'
import { sessionOf } from '@/tests/support/partner'
import { confirmedPayee, sentToken } from '@/tests/support/payee'

const IBAN = 'JO94CBJO0010000000000131000302'
const OTHER_IBAN = 'JO09ARAB1110000000123456789012'

let t: TestApi
let now = cases.LATER
let keys = 0
const sessions = new Map<string, Record<string, string>>()

beforeAll(async () => {
  t = await testApi(() => now, { payoutFrom: DEMO_PAYOUT_ACCOUNT })
  await seedAccounts(t.connection.db, 'correct horse battery staple')
  for (const name of ['citizen', 'clerk', 'clerk2', 'finance', 'finance2', 'auditor']) sessions.set(name, await sessionOf(t, name))
})
afterAll(() => t.close())
afterEach(async () => {
  now = cases.LATER
  expect(await cases.brokenEquations(t.connection.db)).toEqual([])
})

type Input = Record<string, unknown>

async function act(mutation: string, type: string, fields: string, input: Input, who: string | null, api = t) {
  keys += 1
  const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${fields} userErrors { code field message { ar en } } } }`
  const { data, errors } = await api.ask(
    query,
    { input: { idempotencyKey: `payout-step-${keys}`, ...input } },
    who ? sessions.get(who) : {},
  )
  expect(errors).toBeUndefined()
  return data[mutation]
}

/** The clerk has a link sent to the payee, who has confirmed a contact; its token is read from the outbox, which nobody else can. */
async function link(reference: string, revision: number, more: Input = {}, who = 'clerk') {
  await confirmedPayee(t.connection.db, reference, now)
  const payload = await act(
    'paymentCasePayeeLinkSend',
    'PaymentCasePayeeLinkSendInput',
    'paymentCase { state }',
    { reference, revision, ...more },
    who,
  )
  return { ...payload, token: await sentToken(t.connection.db, reference) }
}
const give = (token: string, iban = IBAN, more: Input = {}, who: string | null = null) =>
  act('refundAccountGive', 'RefundAccountGiveInput', 'maskedIban caseReference', { token, iban, holder: 'لينا سمير', ...more }, who)
const FILE =
  'payoutFile { reference refunds total filed paidOut returned cancelled taken xmlSha256 csvSha256 items { endToEndId caseReference amount maskedIban state } }'
const make = (who = 'finance', more: Input = {}) => act('payoutFileMake', 'PayoutFileMakeInput', FILE, more, who)
const paidOut = (input: Input, who = 'finance2') =>
  act('payoutFilePaidOutRecord', 'PayoutFilePaidOutRecordInput', FILE, { transferNumber: 'TR-0001', ...input }, who)
const returned = (input: Input, who = 'finance2') => act('payoutFileReturnRecord', 'PayoutFileReturnRecordInput', FILE, input, who)
const cancel = (reference: string, who = 'finance') => act('payoutFileCancel', 'PayoutFileCancelInput', FILE, { reference }, who)
const codes = (payload: { userErrors: { code: string }[] }) => payload.userErrors.map(({ code }) => code)

async function seen(token: string, who = '') {
  return (
    await t.ask(
      'query ($token: String!) { refundLink(token: $token) { state approved caseReference amount } }',
      { token },
      sessions.get(who),
    )
  ).data.refundLink
}

const atCounter = { iban: IBAN, holder: 'لينا سمير', documentKind: 'PASSPORT', documentEnds: '٤٣21', documentSeen: true }

/** A clerk enters the account of a payee at the counter, having seen the case as it is. */
async function enter(reference: string, more: Input = {}, who = 'clerk') {
  const { revision } = await shown(reference)
  const input = { reference, revision, ...atCounter, ...more }
  return act('paymentCaseAccountEnter', 'PaymentCaseAccountEnterInput', 'paymentCase { state }', input, who)
}

async function shown(reference: string, who = 'clerk') {
  const query = `query ($reference: String!) { paymentCase(reference: $reference) { state waiting revision payee { linkUsed maskedIban counter { enteredBy documentKind documentEnds } payoutFile payeeName holderName signs { en } approvedBy refusal { en } approvalRefusal { en } } events { action actor } } }`
  return (await t.ask(query, { reference }, sessions.get(who))).data.paymentCase
}

/** 14.000 came for a number that costs 15.000, the daily file has it, and somebody asked for it back. */
async function asked(amount = 14_000, confirmed = true) {
  const { number } = await cases.aLicense(t.connection.db, [plain(15_000)])
  const paymentId = await cases.pay(t.connection.db, number, amount)
  if (confirmed) await t.connection.sql`update payments set reconciled_at = ${now.toISOString()} where id = ${paymentId}`
  const { reference } = await cases.caseOf(t.connection.db, paymentId)
  await act(
    'paymentCaseRefundRequest',
    'PaymentCaseRefundRequestInput',
    'paymentCase { state }',
    { reference, revision: 0, amount, reason: 'x' },
    'clerk',
  )
  return reference
}

async function approve(reference: string) {
  const { revision } = await shown(reference)
  const input = { reference, revision, decision: 'APPROVE' }
  await act('paymentCaseRequestDecide', 'PaymentCaseRequestDecideInput', 'paymentCase { state }', input, 'finance')
}

/** Decides about the account of a case as it is; the codes of why not. */
async function decideAccount(reference: string, who = 'finance2', input: Input = { decision: 'APPROVE' }) {
  const { revision } = await shown(reference)
  const decided = { reference, revision, ...input }
  return codes(await act('paymentCaseAccountDecide', 'PaymentCaseAccountDecideInput', 'paymentCase { state }', decided, who))
}

/** Approved, with an account that nobody has approved. */
async function named(iban?: string, amount?: number, confirmed?: boolean) {
  const reference = await asked(amount, confirmed)
  const { token } = await link(reference, 1)
  expect(codes(await give(token, iban))).toEqual([])
  await approve(reference)
  return reference
}

/** Approved, with an approved account. */
async function ready(amount?: number, iban?: string, confirmed?: boolean) {
  const reference = await named(iban, amount, confirmed)
  expect(await decideAccount(reference)).toEqual([])
  return reference
}

/** What `begin` has begun, once the case is let go that was held until all of it waited. */
async function whileHeld<Result>(reference: string, begin: () => Promise<Promise<Result>[]>): Promise<Result[]> {
  let begun: Promise<Result>[] = []
  await t.connection.sql.begin(async (tx) => {
    await tx`select from payment_cases where reference = ${reference} for update`
    begun = await begin()
    await untilWaiting(t.connection.db, begun.length)
  })
  return Promise.all(begun)
}

async function waiting() {
  const fields = 'refunds total unconfirmed toApprove withoutAccount items { caseReference amount maskedIban payeeName confirmed }'
  return (await t.ask(`{ payoutsReady { ${fields} } }`, {}, sessions.get('finance'))).data.payoutsReady
}

describe('the link for an account', () => {
  test('shows amount and case alone, takes one account, and is then used', async () => {
    const reference = await asked()
    const made = await link(reference, 1, { idempotencyKey: 'link-of-a-case' })
    expect(await link(reference, 1, { idempotencyKey: 'link-of-a-case' })).toEqual(made)
    expect(await seen(made.token)).toEqual({ state: 'OPEN', approved: false, caseReference: reference, amount: 14_000 })
    expect(await give(made.token, ' jo٩٤ cbjo 0010 0000 0000 0131 0003 02')).toMatchObject({
      maskedIban: 'JO94 •••• 0302',
      caseReference: reference,
    })
    expect((await seen(made.token)).state).toBe('USED')
    expect(codes(await give(made.token, OTHER_IBAN))).toEqual(['REFUND_LINK_USED'])
    expect(await shown(reference)).toMatchObject({ payee: { linkUsed: true, maskedIban: 'JO94 •••• 0302', payoutFile: null } })
    expect((await shown(reference)).events.at(-1)).toEqual({ action: 'ACCOUNT_GIVEN', actor: 'payer' })
  })

  test('promises nothing before the refund is approved', async () => {
    const reference = await asked()
    const { token } = await link(reference, 1)
    expect((await seen(token)).approved).toBe(false)
    await approve(reference)
    expect((await seen(token)).approved).toBe(true)
  })

  test('a later one ends it, and takes the place of an account that was named before', async () => {
    const reference = await asked()
    const first = await link(reference, 1)
    const second = await link(reference, 2)
    expect((await seen(first.token)).state).toBe('ENDED')
    expect(codes(await give(first.token))).toEqual(['REFUND_LINK_ENDED'])
    await give(second.token)
    await approve(reference)
    expect(await decideAccount(reference)).toEqual([])
    const third = await link(reference, 6)
    expect(codes(await give(third.token, OTHER_IBAN))).toEqual([])
    expect((await shown(reference)).payee.approvedBy).toBeNull()
    expect((await shown(reference)).payee.maskedIban).toBe('JO09 •••• 9012')
  })

  test('is the payer’s: somebody signed in as staff names no account by it, and that he tried is in the audit log', async () => {
    const reference = await asked()
    const { token } = await link(reference, 1)
    for (const who of ['clerk', 'auditor']) {
      expect((await seen(token, who)).state).toBe('STAFF')
      expect((await give(token, IBAN, {}, who)).userErrors).toMatchObject([
        {
          code: 'REFUND_LINK_STAFF',
          field: ['input', 'token'],
          message: { ar: expect.stringContaining('موظف'), en: expect.stringContaining('staff') },
        },
      ])
    }
    const tried = await t.connection.sql`
      select actor from audit_log where action = 'case.account_refused' and details ->> 'reference' = ${reference} order by id`
    expect(tried.map(({ actor }) => actor)).toEqual(['clerk', 'auditor'])
    expect((await shown(reference)).payee.maskedIban).toBeNull()
    expect(codes(await give(token, IBAN, {}, 'citizen'))).toEqual([])
    const [use] = await t.connection.sql`
      select details -> 'address' as address from audit_log where action = 'case.account_given' and details ->> 'reference' = ${reference}`
    expect(use).toHaveProperty('address')
  })

  test('an account in another country is refused at once, and told so', async () => {
    const { token } = await link(await asked(), 1)
    const { userErrors } = await give(token, 'GB29 NWBK 6016 1331 9268 19', { checkOnly: true })
    expect(userErrors).toMatchObject([
      { code: 'IBAN_FOREIGN', field: ['input', 'iban'], message: { en: expect.stringContaining('Jordan') } },
    ])
  })

  test('its time ends, and so does the refund that it is of', async () => {
    const reference = await asked()
    const { token } = await link(reference, 1)
    now = new Date('2026-07-06T09:00:00Z')
    expect((await seen(token)).state).toBe('EXPIRED')
    expect(codes(await give(token))).toEqual(['REFUND_LINK_EXPIRED'])
    now = cases.LATER
    const input = { reference, revision: 2, decision: 'REJECT', note: 'لا' }
    await act('paymentCaseRequestDecide', 'PaymentCaseRequestDecideInput', 'paymentCase { state }', input, 'finance')
    expect((await seen(token)).state).toBe('ENDED')
    expect(codes(await give(token))).toEqual(['REFUND_LINK_ENDED'])
    expect(codes(await link(reference, 3))).toEqual(['CASE_STATE'])
  })

  test('every mistake is told beside its field in both languages, checking alone keeps nothing, and another token is unknown', async () => {
    const { token } = await link(await asked(), 1)
    const wrong = await give(token, 'JO94CBJO001000000000013100030', { holder: '1' })
    expect(wrong.userErrors.map(({ code, field }: { code: string; field: string[] }) => [code, field.at(-1)])).toEqual([
      ['IBAN_LENGTH', 'iban'],
      ['HOLDER_INVALID', 'holder'],
    ])
    expect(wrong.userErrors[0].message).toEqual({ ar: expect.stringContaining('30'), en: expect.stringContaining('30') })
    expect(await give(token, IBAN, { checkOnly: true })).toMatchObject({ maskedIban: 'JO94 •••• 0302', caseReference: null })
    expect((await seen(token)).state).toBe('OPEN')
    expect(codes(await give('23456789ABCDEFGHJKMNPQRSTW'))).toEqual(['REFUND_LINK_UNKNOWN'])
    expect(await seen('\u0000')).toBeNull()
  })

  test('of two who name an account at one moment, one does', async () => {
    const { token } = await link(await asked(), 1)
    const outcomes = await Promise.all([give(token), give(token, OTHER_IBAN)])
    expect(outcomes.map(codes).sort()).toEqual([[], ['REFUND_LINK_USED']])
  })

  test('neither token nor account nor holder stands in the database, nor in a log', async () => {
    const { token } = await link(await asked(), 1)
    await give(token)
    const [dump] = await t.connection.sql`
      select (select string_agg(row_to_json(x)::text, '') from payee_links x) || (select string_agg(row_to_json(x)::text, '') from payee_accounts x)
        || (select string_agg(row_to_json(x)::text, '') from audit_log x) || (select string_agg(row_to_json(x)::text, '') from case_events x)
        || (select string_agg(row_to_json(x)::text, '') from answered_mutations x)
        || coalesce((select string_agg(row_to_json(x)::text, '') from payout_files x), '') as kept`
    const kept = String(dump?.kept) + JSON.stringify(t.logged)
    for (const secret of [token, IBAN, IBAN.slice(6, 26), 'لينا']) expect(kept).not.toContain(secret)
  })
})

describe('the account that was named', () => {
  test('is none at first: the case says so, and that there is nothing to decide', async () => {
    const reference = await asked()
    expect((await shown(reference, 'finance')).payee).toMatchObject({ maskedIban: null, payeeName: null, signs: [], approvedBy: null })
  })

  test('is shown beside the licence’s holder, with its signs, and is approved by neither asker nor maker of the link', async () => {
    const reference = await named()
    expect((await shown(reference, 'finance')).payee).toMatchObject({
      payeeName: 'لينا سمير',
      holderName: 'سالم ناصر الأحمد',
      signs: [{ en: 'The account’s holder is not the licence’s.' }],
      approvedBy: null,
      refusal: null,
    })
    expect((await shown(reference, 'clerk')).payee.refusal.en).toContain('role')
    expect(await make('finance').then(codes)).toEqual(['PAYOUT_NOTHING'])
    expect(await decideAccount(reference, 'finance')).toEqual([])
    expect((await shown(reference)).payee.approvedBy).toBe('finance')
    expect((await shown(reference)).events.at(-1)).toEqual({ action: 'ACCOUNT_APPROVED', actor: 'finance' })
    expect(await decideAccount(reference, 'finance2')).toEqual(['CASE_NO_ACCOUNT'])
  })

  test('whoever made the link, or asked, decides nothing about it', async () => {
    const reference = await asked()
    await approve(reference)
    const made = await link(reference, 2, {}, 'finance2')
    await give(made.token)
    expect((await shown(reference, 'finance2')).payee.refusal.en).toContain('Whoever asked cannot decide')
    expect(await decideAccount(reference, 'finance2')).toEqual(['CASE_SAME_PERSON'])
    expect(await decideAccount(reference, 'finance2', { decision: 'REJECT', note: 'لا' })).toEqual(['CASE_SAME_PERSON'])
    expect(await decideAccount(reference, 'finance')).toEqual([])
    await make('finance', { cases: [reference] })
  })

  test('before the refund is approved, and where none is named, there is nothing to decide', async () => {
    const reference = await asked()
    await give((await link(reference, 1)).token)
    expect(await decideAccount(reference)).toEqual(['CASE_STATE'])
    const without = await asked()
    await approve(without)
    expect(await decideAccount(without)).toEqual(['CASE_NO_ACCOUNT'])
  })

  test('rejected, with the reason, it is at an end, and another takes another link', async () => {
    const reference = await named()
    expect(await decideAccount(reference, 'finance', { decision: 'REJECT' })).toEqual(['CASE_NOTE_REQUIRED'])
    expect(await decideAccount(reference, 'finance', { decision: 'REJECT', note: 'اسم آخر' })).toEqual([])
    expect((await shown(reference)).payee.maskedIban).toBeNull()
    await give((await link(reference, (await shown(reference)).revision)).token, OTHER_IBAN)
    expect(await decideAccount(reference, 'finance')).toEqual([])
  })

  test('of somebody of the staff who asked, made the link or decides is not approved, however the name is written', async () => {
    const { sql } = t.connection
    for (const [who, decider] of [
      ['clerk', 'finance'],
      ['finance', 'finance'],
    ] as const) {
      const reference = await named()
      const [before] = await sql`select display_name as name from users where user_name = ${who}`
      await sql`update users set display_name = 'لِينا سمــير' where user_name = ${who}`
      expect(await decideAccount(reference, decider)).toEqual(['CASE_OWN_MONEY'])
      expect((await shown(reference, decider)).payee[who === decider ? 'refusal' : 'approvalRefusal'].en).toContain('his own money')
      await sql`update users set display_name = ${before?.name} where user_name = ${who}`
      expect(await decideAccount(reference, 'finance2')).toEqual([])
    }
  })

  test('a sign says that it was named from where staff had signed in', async () => {
    const reference = await named()
    const signs = async () => (await shown(reference, 'finance')).payee.signs.map(({ en }: { en: string }) => en)
    expect(await signs()).toHaveLength(1)
    const { sql } = t.connection
    await sql`update payee_accounts set given_from = '192.0.2.7' where given_at = ${now.toISOString()} and ended_at is null`
    await sql`insert into staff_addresses values ('192.0.2.7', ${new Date(now.getTime() + 3_600_000).toISOString()})`
    expect(await signs()).toContainEqual(expect.stringContaining('network address that staff signed in from'))
  })
})

describe('an account that is named at the counter', () => {
  test('is entered by a clerk who has seen the document, marked so, and approved by another before it is paid', async () => {
    const reference = await asked()
    expect(codes(await enter(reference, {}, 'clerk2'))).toEqual([])
    await approve(reference)
    const { payee, events } = await shown(reference)
    expect(payee).toMatchObject({ maskedIban: 'JO94 •••• 0302', payeeName: 'لينا سمير', approvedBy: null })
    expect(payee.counter).toEqual({ enteredBy: 'clerk2', documentKind: 'PASSPORT', documentEnds: '4321' })
    expect(events).toContainEqual({ action: 'ACCOUNT_ENTERED', actor: 'clerk2' })
    expect(codes(await make('finance', { cases: [reference] }))).toEqual(['PAYOUT_NOT_READY'])
    expect(await decideAccount(reference, 'finance2')).toEqual([])
    expect((await make('finance', { cases: [reference] })).payoutFile.items).toMatchObject([
      { caseReference: reference, maskedIban: 'JO94 •••• 0302' },
    ])
    expect(codes(await enter(reference))).toEqual(['CASE_IN_PAYOUT_FILE'])
  })

  test('is not approved by whoever entered it', async () => {
    const reference = await asked()
    await approve(reference)
    expect(codes(await enter(reference, {}, 'finance2'))).toEqual([])
    expect((await shown(reference, 'finance2')).payee.refusal.en).toContain('Whoever asked cannot decide')
    expect(await decideAccount(reference, 'finance2')).toEqual(['CASE_SAME_PERSON'])
    expect(await decideAccount(reference, 'finance')).toEqual([])
  })

  test('takes the place of an approved one, which its approver is told, and ends a link that was not used', async () => {
    const reference = await ready()
    const { token } = await link(reference, (await shown(reference)).revision)
    expect(codes(await enter(reference, { iban: OTHER_IBAN }))).toEqual([])
    expect((await seen(token)).state).toBe('ENDED')
    const { payee } = await shown(reference)
    expect(payee).toMatchObject({ maskedIban: 'JO09 •••• 9012', approvedBy: null })
    expect(payee.signs.map(({ en }: { en: string }) => en).join(' ')).toContain('in place of an account that was named before')
    const again = await link(reference, (await shown(reference)).revision)
    expect(codes(await give(again.token))).toEqual([])
    expect((await shown(reference)).payee.counter).toBeNull()
  })

  test('is never the clerk’s own, nor where the licence is the clerk’s', async () => {
    const reference = await asked()
    const [clerk] = await t.connection.sql`select display_name as name from users where user_name = 'clerk'`
    expect(codes(await enter(reference, { holder: clerk?.name }))).toEqual(['CASE_OWN_MONEY'])
    expect((await shown(reference)).payee.maskedIban).toBeNull()
  })

  test.each([
    [{ documentSeen: false }, ['DOCUMENT_NOT_SEEN']],
    [{ documentEnds: '1234567' }, ['DOCUMENT_ENDS']],
    [{ documentEnds: '12' }, ['DOCUMENT_ENDS']],
    [{ iban: 'GB29NWBK60161331926819', holder: '' }, ['IBAN_FOREIGN', 'HOLDER_REQUIRED']],
  ])('%j is refused: %s', async (more, expected) => {
    const reference = await asked()
    expect(codes(await enter(reference, more))).toEqual(expected)
    expect((await shown(reference)).payee.maskedIban).toBeNull()
  })

  test('is kept sealed with its document, which stands in no log', async () => {
    const reference = await asked()
    await enter(reference, { documentEnds: 'ZX9Q' })
    const [dump] = await t.connection.sql`
      select (select string_agg(row_to_json(x)::text, '') from payee_accounts x) || (select string_agg(row_to_json(x)::text, '') from audit_log x)
        || (select string_agg(row_to_json(x)::text, '') from case_events x) || (select string_agg(row_to_json(x)::text, '') from answered_mutations x) as kept`
    const kept = String(dump?.kept) + JSON.stringify(t.logged)
    for (const secret of ['ZX9Q', 'CBJO0010', 'لينا سمير']) expect([secret, kept.includes(secret)]).toEqual([secret, false])
  })

  test('is named only for a refund that is under way', async () => {
    const { number } = await cases.aLicense(t.connection.db, [plain(15_000)])
    const { reference } = await cases.caseOf(t.connection.db, await cases.pay(t.connection.db, number, 14_000))
    expect(codes(await enter(reference))).toEqual(['CASE_STATE'])
  })
})

describe('a file for the bank', () => {
  beforeAll(async () => void (await make()))

  test('has those that are chosen, all or none; by itself it leaves out what the daily file has not confirmed', async () => {
    const [one, other] = [await ready(14_000), await ready(9_000)]
    const early = await ready(8_000, IBAN, false)
    const unapproved = await named()
    expect(await waiting()).toMatchObject({ refunds: 2, total: 23_000, unconfirmed: 1, toApprove: expect.any(Number) })
    expect((await waiting()).items).toContainEqual({
      caseReference: early,
      amount: 8_000,
      maskedIban: 'JO94 •••• 0302',
      payeeName: 'لينا سمير',
      confirmed: false,
    })
    expect(codes(await make('finance', { cases: [one, unapproved] }))).toEqual(['PAYOUT_NOT_READY'])
    expect(codes(await make('finance', { cases: ['H-?'] }))).toEqual(['PAYOUT_NOT_READY'])
    expect((await make('finance', { cases: [one.toLowerCase()] })).payoutFile.items).toMatchObject([{ caseReference: one }])
    expect((await make()).payoutFile.items).toMatchObject([{ caseReference: other }])
    expect(codes(await make())).toEqual(['PAYOUT_NOTHING'])
    expect((await make('finance', { cases: [early] })).payoutFile.items).toMatchObject([{ caseReference: early }])
  })

  test('that nobody has taken is cancelled, and its refunds are ready again; one that was taken is not', async () => {
    const { db } = t.connection
    const reference = await ready()
    const first = (await make()).payoutFile
    expect(first).toMatchObject({ taken: false, cancelled: 0 })
    expect((await cancel(first.reference)).payoutFile).toMatchObject({ cancelled: 1, filed: 0, items: [{ state: 'CANCELLED' }] })
    expect((await shown(reference)).events.at(-1)).toEqual({ action: 'UNFILED', actor: 'finance' })
    const download = { actor: 'finance', now, sealKey: SESSION_SECRET, format: 'xml' } as const
    expect(await readPayoutFile(db, { ...download, reference: first.reference })).toBeNull()
    expect(codes(await paidOut({ reference: first.reference }))).toEqual(['PAYOUT_NOTHING_LEFT'])
    expect(codes(await cancel(first.reference))).toEqual(['PAYOUT_ITEM_STATE'])
    const second = (await make()).payoutFile
    expect(second.items).toMatchObject([{ endToEndId: `${reference}-2` }])
    expect(await readPayoutFile(db, { ...download, reference: second.reference })).toContain('<Document')
    expect(codes(await cancel(second.reference))).toEqual(['PAYOUT_TAKEN'])
    expect(codes(await cancel('P-22222222'))).toEqual(['PAYOUT_FILE_UNKNOWN'])
  })

  test('is taken or cancelled, never both, when two do so at one moment', async () => {
    await ready()
    const { reference } = (await make()).payoutFile
    const taking = readPayoutFile(t.connection.db, { reference, actor: 'finance2', now, sealKey: SESSION_SECRET, format: 'csv' })
    const [content, cancelled] = await Promise.all([taking, cancel(reference)])
    expect(codes(cancelled)).toEqual(content === null ? [] : ['PAYOUT_TAKEN'])
    expect(codes(await make())).toEqual(content === null ? [] : ['PAYOUT_NOTHING'])
  })

  test('has every approved refund with an account once, to the fils; the same key gives the same file, and then nothing is left', async () => {
    const [one, other, without] = [await ready(14_000), await ready(9_001, OTHER_IBAN), await asked()]
    await approve(without)
    const made = await make('finance', { idempotencyKey: 'file-of-today' })
    const { payoutFile: file } = made
    expect(file).toMatchObject({ refunds: 2, total: 23_001, filed: 2, paidOut: 0, returned: 0 })
    expect(file.items).toMatchObject([
      { endToEndId: `${one}-1`, caseReference: one, amount: 14_000, maskedIban: 'JO94 •••• 0302', state: 'FILED' },
      { endToEndId: `${other}-1`, caseReference: other, amount: 9_001, maskedIban: 'JO09 •••• 9012', state: 'FILED' },
    ])
    expect(await make('finance', { idempotencyKey: 'file-of-today' })).toEqual(made)
    expect(codes(await make())).toEqual(['PAYOUT_NOTHING'])
    const download = { reference: file.reference, actor: 'finance', now, sealKey: SESSION_SECRET }
    const xml = (await readPayoutFile(t.connection.db, { ...download, format: 'xml' })) ?? ''
    const csv = (await readPayoutFile(t.connection.db, { ...download, format: 'csv' })) ?? ''
    const sha256 = (content: string) => createHash('sha256').update(content).digest('hex')
    expect([sha256(xml), sha256(csv)]).toEqual([file.xmlSha256, file.csvSha256])
    const document = new DOMParser().parseFromString(xml, 'text/xml')
    const texts = (name: string) => Array.from(document.getElementsByTagName(name), ({ textContent }) => textContent)
    expect([texts('IBAN').slice(1), texts('InstdAmt'), texts('CtrlSum')[0]]).toEqual([[IBAN, OTHER_IBAN], ['14.000', '9.001'], '23.001'])
    expect(csv).toContain(`${one}-1,${one},لينا سمير,${IBAN},JOD,14.000`)
    expect(
      await readPayoutFile(t.connection.db, { ...download, format: 'xml', sealKey: 'another secret of the service, long enough' }),
    ).toBeNull()
  })

  test('two who ask at one moment get one file', async () => {
    const reference = await ready()
    const made = await Promise.all([make('finance'), make('finance2'), make('finance')])
    expect(made.map(codes).sort()).toEqual([[], ['PAYOUT_NOTHING'], ['PAYOUT_NOTHING']])
    const [row] = await t.connection.sql`select count(*)::int as items from payout_items where end_to_end_id like ${`${reference}%`}`
    expect(row?.items).toBe(1)
  })

  test('two files that are made at once never have one refund in both, whichever refunds each was asked for', async () => {
    const [shared, one, other] = [await ready(), await ready(9_001), await ready(8_000)]
    const asks = [
      [shared, one],
      [shared, other],
    ]
    const made = await whileHeld(shared, async () => asks.map((chosen, i) => make(i ? 'finance2' : 'finance', { cases: chosen })))
    expect(made.map(codes).sort()).toEqual([[], ['PAYOUT_NOT_READY']])
    const left = (await make()).payoutFile
    expect(left.refunds).toBe(1)
    const [row] = await t.connection.sql`
      select count(*)::int as items, count(distinct request_id)::int as refunds from payout_items where state not in ('RETURNED', 'CANCELLED')`
    expect(row?.items).toBe(row?.refunds)
  })

  test('a file whose refunds another one took while it waited has those that are ready since', async () => {
    const taken = await ready()
    const later = await named()
    const made = await whileHeld(taken, async () => {
      const first = make('finance', { cases: [taken] })
      await untilWaiting(t.connection.db, 1)
      const second = make('finance2')
      await untilWaiting(t.connection.db, 2)
      await t.connection.sql`
        update payee_accounts set approved_by = 'finance2', approved_at = now() where ended_at is null and approved_at is null
          and request_id = (select q.id from case_requests q join payment_cases c on c.id = q.case_id where c.reference = ${later})`
      return [first, second]
    })
    expect(made.map(codes)).toEqual([[], []])
    expect(made.map(({ payoutFile }) => payoutFile.items[0].caseReference)).toEqual([taken, later])
  })

  test('what is in it is not paid out by hand as well, and its account is not changed', async () => {
    const reference = await ready()
    await make()
    const { revision } = await shown(reference)
    const input = { reference, revision, transferNumber: 'TR-0002' }
    const byHand = await act('paymentCasePayoutRecord', 'PaymentCasePayoutRecordInput', 'paymentCase { state }', input, 'finance2')
    expect(codes(byHand)).toEqual(['CASE_IN_PAYOUT_FILE'])
    expect(codes(await link(reference, revision))).toEqual(['CASE_IN_PAYOUT_FILE'])
  })

  test('paid out as a whole by somebody else: the cases are at an end, and what is recorded once is not recorded again', async () => {
    const [one, other] = [await ready(), await ready(9_000)]
    const { reference } = (await make()).payoutFile
    expect(codes(await paidOut({ reference }, 'finance'))).toEqual(['PAYOUT_SAME_PERSON'])
    expect(codes(await paidOut({ reference, transferNumber: '!' }))).toEqual(['CASE_TRANSFER_NUMBER'])
    expect((await paidOut({ reference })).payoutFile).toMatchObject({ filed: 0, paidOut: 2 })
    for (const one_ of [one, other]) expect(await shown(one_)).toMatchObject({ state: 'CLOSED', waiting: 0 })
    expect(codes(await paidOut({ reference }))).toEqual(['PAYOUT_NOTHING_LEFT'])
    expect(codes(await paidOut({ reference: 'P-22222222' }))).toEqual(['PAYOUT_FILE_UNKNOWN'])
  })

  test('two who record the payout at one moment record it once', async () => {
    const reference = await ready()
    const file = (await make()).payoutFile.reference
    const outcomes = await Promise.all([paidOut({ reference: file }), paidOut({ reference: file })])
    expect(outcomes.map(codes).sort()).toEqual([[], ['PAYOUT_NOTHING_LEFT']])
    expect((await shown(reference)).events.filter(({ action }: { action: string }) => action === 'PAID_OUT')).toHaveLength(1)
  })

  test('a case alone is paid out or returned; a list that names what is none of it changes nothing', async () => {
    const [one, other] = [await ready(), await ready(9_000)]
    const { reference } = (await make()).payoutFile
    expect(codes(await paidOut({ reference, endToEndIds: [`${one}-1`, 'H-22222222-1'] }))).toEqual(['PAYOUT_ITEM_STATE'])
    expect((await paidOut({ reference, endToEndIds: [`${one}-1`] })).payoutFile).toMatchObject({ filed: 1, paidOut: 1 })
    expect(codes(await returned({ reference, endToEndIds: [`${other}-1`] }, 'finance'))).toEqual(['PAYOUT_SAME_PERSON'])
    expect((await returned({ reference, endToEndIds: [`${other}-1`], note: 'حساب مغلق' })).payoutFile).toMatchObject({
      filed: 0,
      returned: 1,
    })
    expect([(await shown(one)).state, (await shown(other)).state]).toEqual(['CLOSED', 'REFUND_APPROVED'])
  })
})

describe('money that the bank returns', () => {
  test('before it was paid out: the refund stays approved, needs another account, and goes out under another number', async () => {
    const reference = await ready()
    const first = (await make()).payoutFile.reference
    await returned({ reference: first })
    expect(codes(await make())).toEqual(['PAYOUT_NOTHING'])
    const { revision, payee } = await shown(reference)
    expect(payee.maskedIban).toBeNull()
    await give((await link(reference, revision)).token, OTHER_IBAN)
    expect(codes(await make())).toEqual(['PAYOUT_NOTHING'])
    expect(await decideAccount(reference)).toEqual([])
    const second = (await make()).payoutFile
    expect(second.items).toMatchObject([{ endToEndId: `${reference}-2`, maskedIban: 'JO09 •••• 9012' }])
    await paidOut({ reference: second.reference })
    expect(await shown(reference)).toMatchObject({ state: 'CLOSED', waiting: 0 })
  })

  test('after it was paid out: it waits again, the case is open, and the whole way can be gone anew', async () => {
    const reference = await ready()
    const file = (await make()).payoutFile.reference
    await paidOut({ reference: file })
    expect((await returned({ reference: file, note: 'رقم الحساب مغلق' })).payoutFile).toMatchObject({ paidOut: 0, returned: 1 })
    const open = await shown(reference)
    expect(open).toMatchObject({ state: 'OPEN', waiting: 14_000 })
    const again = { reference, revision: open.revision, amount: 14_000, reason: 'مرة أخرى' }
    await act('paymentCaseRefundRequest', 'PaymentCaseRefundRequestInput', 'paymentCase { state }', again, 'clerk')
    await approve(reference)
    expect(codes(await make())).toEqual(['PAYOUT_NOTHING'])
    await give((await link(reference, (await shown(reference)).revision)).token, OTHER_IBAN)
    expect(await decideAccount(reference)).toEqual([])
    expect((await make()).payoutFile.items).toMatchObject([{ endToEndId: `${reference}-2` }])
  })

  test('recorded at the case by hand, it is returned in its file too, but not by whoever made the file', async () => {
    const reference = await ready()
    const file = (await make()).payoutFile.reference
    await paidOut({ reference: file })
    const [request] = await t.connection.sql`
      select q.id, (select count(*) from case_events e where e.case_id = c.id)::int as revision from case_requests q join payment_cases c on c.id = q.case_id
      where c.reference = ${reference}`
    const input = { reference, revision: request?.revision, requestId: String(request?.id) }
    const back = (who: string) => act('paymentCaseReturnRecord', 'PaymentCaseReturnRecordInput', 'paymentCase { state }', input, who)
    expect(codes(await back('finance'))).toEqual(['CASE_SAME_PERSON'])
    expect(codes(await back('finance2'))).toEqual([])
    const { data } = await t.ask(`{ payoutFile(reference: "${file}") { returned paidOut } }`, {}, sessions.get('auditor'))
    expect(data.payoutFile).toEqual({ returned: 1, paidOut: 0 })
  })
})

test('money that the network’s file lacks stays out of every file', async () => {
  const reference = await ready()
  const [row] = await t.connection.sql`select payment_id::int as id from payment_cases where reference = ${reference}`
  await cases.lackedCase(t.connection.db, row?.id)
  expect(codes(await make())).toEqual(['PAYOUT_NOTHING'])
})

describe('where the bank takes Latin letters alone', () => {
  let latin: TestApi
  beforeAll(async () => {
    await make()
    latin = await testApi(() => now, { payoutFrom: DEMO_PAYOUT_ACCOUNT, payoutLetters: 'latin', database: t.database })
  })
  afterAll(() => latin.close())

  const giveLatin = (token: string, more: Input) =>
    act('refundAccountGive', 'RefundAccountGiveInput', 'maskedIban', { token, iban: IBAN, holder: 'لينا سمير', ...more }, null, latin)
  const makeLatin = (more: Input = {}) => act('payoutFileMake', 'PayoutFileMakeInput', FILE, more, 'finance', latin)

  test('whoever paid is asked for the name in them, its approver sees it, and the file has it', async () => {
    const reference = await asked()
    const { token } = await link(reference, 1)
    await approve(reference)
    const { data } = await latin.ask('query ($token: String!) { refundLink(token: $token) { latinName } }', { token })
    expect(data.refundLink.latinName).toBe(true)
    expect(codes(await giveLatin(token, {}))).toEqual(['HOLDER_LATIN_REQUIRED'])
    expect(codes(await giveLatin(token, { holderLatin: 'لينا' }))).toEqual(['HOLDER_LATIN_INVALID'])
    expect(codes(await giveLatin(token, { holderLatin: 'Lína Sameer' }))).toEqual([])
    const query = `{ paymentCase(reference: "${reference}") { payee { payeeName bankName } } }`
    const shownPayee = (await latin.ask(query, {}, sessions.get('finance'))).data.paymentCase.payee
    expect(shownPayee).toEqual({ payeeName: 'لينا سمير', bankName: 'Lina Sameer' })
    expect(await decideAccount(reference)).toEqual([])
    const { payoutFile } = await makeLatin({ cases: [reference] })
    const download = { reference: payoutFile.reference, actor: 'finance', now, sealKey: SESSION_SECRET }
    expect(await readPayoutFile(t.connection.db, { ...download, format: 'xml' })).toContain('<Cdtr><Nm>Lina Sameer</Nm></Cdtr>')
    expect(await readPayoutFile(t.connection.db, { ...download, format: 'csv' })).toContain('Lina Sameer')
  })

  test('a name that is Latin already is enough', async () => {
    const { token } = await link(await asked(), 1)
    expect(codes(await giveLatin(token, { holder: 'Lina Sameer' }))).toEqual([])
  })

  test('an account that was named before is left out, or asked for anew', async () => {
    const reference = await ready()
    const { data } = await latin.ask('{ payoutsReady { items { caseReference bankName } } }', {}, sessions.get('finance'))
    expect(data.payoutsReady.items).toContainEqual({ caseReference: reference, bankName: null })
    expect(codes(await makeLatin({ cases: [reference] }))).toEqual(['PAYOUT_NAME_LATIN'])
    const { revision } = await shown(reference)
    const { token } = await link(reference, revision)
    expect(codes(await giveLatin(token, { holderLatin: 'LINA SAMEER' }))).toEqual([])
    expect(await decideAccount(reference)).toEqual([])
    expect(codes(await makeLatin({ cases: [reference] }))).toEqual([])
  })
})
