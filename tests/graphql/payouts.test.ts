import { createHash } from 'node:crypto'
import { DOMParser } from '@xmldom/xmldom'
import { seedAccounts } from '@/demo/accounts'
import { DEMO_PAYOUT_ACCOUNT } from '@/demo/payout-account'
import { readPayoutFile } from '@/services/payouts/read-payout-file'
import { SESSION_SECRET, type TestApi, testApi } from '@/tests/support/api'
import * as cases from '@/tests/support/cases'
import { plain } from '@/tests/support/cases'
import { sessionOf } from '@/tests/support/partner'

const IBAN = 'JO94CBJO0010000000000131000302'
const OTHER_IBAN = 'DE89370400440532013000'

let t: TestApi
let now = cases.LATER
let keys = 0
const sessions = new Map<string, Record<string, string>>()

beforeAll(async () => {
  t = await testApi(() => now, { payoutFrom: DEMO_PAYOUT_ACCOUNT })
  await seedAccounts(t.connection.db, 'correct horse battery staple')
  for (const name of ['clerk', 'finance', 'finance2', 'auditor']) sessions.set(name, await sessionOf(t, name))
})
afterAll(() => t.close())
afterEach(async () => {
  now = cases.LATER
  expect(await cases.brokenEquations(t.connection.db)).toEqual([])
})

type Input = Record<string, unknown>

async function act(mutation: string, type: string, fields: string, input: Input, who: string | null) {
  keys += 1
  const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${fields} userErrors { code field message { ar en } } } }`
  const { data, errors } = await t.ask(query, { input: { idempotencyKey: `payout-step-${keys}`, ...input } }, who ? sessions.get(who) : {})
  expect(errors).toBeUndefined()
  return data[mutation]
}

const link = (reference: string, revision: number, more: Input = {}) =>
  act('paymentCasePayeeLinkMake', 'PaymentCasePayeeLinkMakeInput', 'token expiresAt', { reference, revision, ...more }, 'clerk')
const give = (token: string, iban = IBAN, more: Input = {}) =>
  act('refundAccountGive', 'RefundAccountGiveInput', 'maskedIban caseReference', { token, iban, holder: 'لينا سمير', ...more }, null)
const FILE =
  'payoutFile { reference refunds total filed paidOut returned xmlSha256 csvSha256 items { endToEndId caseReference amount maskedIban state } }'
const make = (who = 'finance', more: Input = {}) => act('payoutFileMake', 'PayoutFileMakeInput', FILE, more, who)
const paidOut = (input: Input, who = 'finance2') =>
  act('payoutFilePaidOutRecord', 'PayoutFilePaidOutRecordInput', FILE, { transferNumber: 'TR-0001', ...input }, who)
const returned = (input: Input, who = 'finance2') => act('payoutFileReturnRecord', 'PayoutFileReturnRecordInput', FILE, input, who)
const codes = (payload: { userErrors: { code: string }[] }) => payload.userErrors.map(({ code }) => code)

async function seen(token: string) {
  return (await t.ask('query ($token: String!) { refundLink(token: $token) { state approved caseReference amount } }', { token })).data
    .refundLink
}

async function shown(reference: string) {
  const query = `query ($reference: String!) { paymentCase(reference: $reference) { state waiting revision payee { linkUsed maskedIban payoutFile } events { action actor } } }`
  return (await t.ask(query, { reference }, sessions.get('clerk'))).data.paymentCase
}

/** 14.000 came for a number that costs 15.000, and somebody asked for it back. */
async function asked(amount = 14_000) {
  const { number } = await cases.aLicense(t.connection.db, [plain(15_000)])
  const { reference } = await cases.caseOf(t.connection.db, await cases.pay(t.connection.db, number, amount))
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

/** Approved, with an account. */
async function ready(amount?: number, iban?: string) {
  const reference = await asked(amount)
  const { token } = await link(reference, 1)
  expect(codes(await give(token, iban))).toEqual([])
  await approve(reference)
  return reference
}

describe('the link for an account', () => {
  test('is told once, shows amount and case alone, takes one account, and is then used', async () => {
    const reference = await asked()
    const made = await link(reference, 1, { idempotencyKey: 'link-of-a-case' })
    expect(made.expiresAt).toBe('2026-07-06T09:00:00.000Z')
    expect(await link(reference, 1, { idempotencyKey: 'link-of-a-case' })).toMatchObject({ token: null, userErrors: [] })
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
    const third = await link(reference, 4)
    expect(codes(await give(third.token, OTHER_IBAN))).toEqual([])
    expect((await shown(reference)).payee.maskedIban).toBe('DE89 •••• 3000')
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

describe('a file for the bank', () => {
  test('has every approved refund with an account once, to the fils; the same key gives the same file, and then nothing is left', async () => {
    const [one, other, without] = [await ready(14_000), await ready(9_001, OTHER_IBAN), await asked()]
    await approve(without)
    const made = await make('finance', { idempotencyKey: 'file-of-today' })
    const { payoutFile: file } = made
    expect(file).toMatchObject({ refunds: 2, total: 23_001, filed: 2, paidOut: 0, returned: 0 })
    expect(file.items).toMatchObject([
      { endToEndId: `${one}-1`, caseReference: one, amount: 14_000, maskedIban: 'JO94 •••• 0302', state: 'FILED' },
      { endToEndId: `${other}-1`, caseReference: other, amount: 9_001, maskedIban: 'DE89 •••• 3000', state: 'FILED' },
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
    const second = (await make()).payoutFile
    expect(second.items).toMatchObject([{ endToEndId: `${reference}-2`, maskedIban: 'DE89 •••• 3000' }])
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
