import { seedAccounts } from '@/demo/accounts'
import { fils, formatJod } from '@/domain/values/money'
import { countDelivery } from '@/services/feeds/count-delivery'
import { logNetworkMessage } from '@/services/payments/log-network-message'
import { recordUnreadable } from '@/services/payments/record-unreadable'
import { settlePayment } from '@/services/payments/settle-payment'
import { type TestApi, testApi } from '@/tests/support/api'
import * as cases from '@/tests/support/cases'
import { drawNumbers, NOW, plain } from '@/tests/support/cases'
import { sessionOf } from '@/tests/support/partner'

let t: TestApi
let session: Record<string, string>
let reported = 0

beforeAll(async () => {
  t = await testApi(() => cases.LATER)
  await seedAccounts(t.connection.db, 'correct horse battery staple')
  session = await sessionOf(t, 'clerk')
})
afterAll(() => t.close())
afterEach(async () => expect(await cases.brokenEquations(t.connection.db)).toEqual([]))

type Told = { readonly transactionId: string; readonly number: string; readonly amountText: string; readonly currency?: string }

/** A message of the network as it is kept; resolves with its id. */
function messageOf({ transactionId, number, amountText, currency = 'JOD' }: Told): Promise<number> {
  const told = { JOEBPPSTrx: transactionId, PaidAmt: amountText, Currency: currency, AcctInfo: { BillNo: number } }
  const content = { MsgBody: { Transactions: { TrxInf: { ...told, ProcessDate: '2026-06-20T12:00:00', PmtStatus: 'PmtNew' } } } }
  const kept = { receivedAt: NOW, kind: 'PAYMENT_NOTIFICATION', format: 'JSON', address: '192.0.2.1', rawHash: 'x' } as const
  return logNetworkMessage(t.connection.db, { ...kept, content })
}

/** Reported by a message that is kept; resolves with the payment. */
async function report(told: Told): Promise<number> {
  const messageId = await messageOf(told)
  const currency = told.currency ?? 'JOD'
  const paid = currency === 'JOD' ? fils(Math.round(Number(told.amountText) * 1000)) : null
  const notice = { ...told, currency, paid, rawHash: 'x', processedAt: NOW, messageId, source: 'NOTIFICATION' } as const
  return (await settlePayment(t.connection.db, notice, { now: NOW, drawNumbers })).paymentId
}

async function aTransaction(fine = 106_000): Promise<Told> {
  reported += 1
  const { number } = await cases.aLicense(t.connection.db, [plain(fine)])
  return { transactionId: `REPORT-${reported}`, number, amountText: formatJod(fils(fine)) }
}

async function shown(reference: string) {
  const query = `query ($reference: String!) { paymentCase(reference: $reference) { amount concerned concernedText
    reports { stands amountText currency number processed processedAt receivedAt problems { ar en } message } } }`
  const { data, errors } = await t.ask(query, { reference }, session)
  expect(errors).toBeUndefined()
  return data.paymentCase
}

test('two reports that contradict each other stand side by side, each with its message', async () => {
  const told = await aTransaction()
  const paymentId = await report(told)
  await report({ ...told, amountText: '107.000' })
  const { reference } = await cases.caseOf(t.connection.db, paymentId, 'CONFLICT')
  const { reports, ...about } = await shown(reference)
  expect(about).toEqual({ amount: 0, concerned: 106_000, concernedText: '106.000 JOD' })
  expect(reports).toMatchObject([
    { stands: true, amountText: '106.000', currency: 'JOD', number: told.number, processed: NOW.toISOString(), problems: [] },
    {
      stands: false,
      amountText: '107.000',
      currency: 'JOD',
      number: told.number,
      processed: '2026-06-20T12:00:00',
      processedAt: NOW.toISOString(),
      problems: [],
    },
  ])
  expect(JSON.parse(reports[1].message).MsgBody.Transactions.TrxInf.PaidAmt).toBe('107.000')
})

test('a report that cannot be read is shown with what it says, its message, and why', async () => {
  const told = { ...(await aTransaction()), amountText: '15,000' }
  const unreadable = { transactionId: told.transactionId, messageId: await messageOf(told), now: NOW }
  await recordUnreadable(t.connection.db, unreadable)
  const [row] = await t.connection.sql`select reference from payment_cases where transaction_id = ${told.transactionId}`
  const { reports, ...about } = await shown(row?.reference)
  expect(about).toEqual({ amount: 0, concerned: null, concernedText: '' })
  expect(reports).toMatchObject([{ stands: false, amountText: '15,000', number: told.number, receivedAt: NOW.toISOString() }])
  expect(reports[0].problems).toEqual([{ ar: expect.stringMatching(/[ء-ي]/), en: 'Its amount is none that can be read.' }])
})

test('another currency and a payment that the file lacks say how much they are about', async () => {
  const dollars = await report({ ...(await aTransaction()), amountText: '814.500', currency: 'USD' })
  const { reference } = await cases.caseOf(t.connection.db, dollars, 'CURRENCY')
  expect(await shown(reference)).toMatchObject({ amount: 0, concerned: null, concernedText: '814.500 USD', reports: [{ currency: 'USD' }] })
  const lacked = await cases.lackedCase(t.connection.db, await report(await aTransaction(100_000)))
  expect(await shown(lacked.reference)).toMatchObject({ concerned: 100_000, concernedText: '100.000 JOD', reports: [{ stands: true }] })
})

test('money that came is what came here, and needs no report to explain it', async () => {
  const { number } = await cases.aLicense(t.connection.db, [plain(15_000)])
  const { reference } = await cases.caseOf(t.connection.db, await cases.pay(t.connection.db, number, 16_000))
  expect(await shown(reference)).toEqual({ amount: 1_000, concerned: 1_000, concernedText: '1.000 JOD', reports: [] })
})

test('the queue comes by amount when asked, page by page, each case once, also of other currencies', async () => {
  const page = `query ($after: String) { paymentCases(order: AMOUNT, first: 2, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } nodes { reference concernedText } } }`
  const found: { reference: string; concernedText: string }[] = []
  let after: string | null = null
  let total = 0
  do {
    const { data, errors } = await t.ask(page, { after }, session)
    expect(errors).toBeUndefined()
    found.push(...data.paymentCases.nodes)
    total = data.paymentCases.totalCount
    after = data.paymentCases.pageInfo.hasNextPage ? data.paymentCases.pageInfo.endCursor : null
  } while (after)
  const sizes = found.map(({ concernedText }) => Number.parseFloat(concernedText) || 0)
  expect(sizes).toEqual(sizes.toSorted((a, b) => b - a))
  expect(found[0]?.concernedText).toBe('814.500 USD')
  expect(new Set(found.map(({ reference }) => reference)).size).toBe(total)
  const wrong = await t.ask(page, { after: Buffer.from('amount.x.1').toString('base64url') }, session)
  expect(wrong.errors?.[0]?.extensions.reason).toBe('CURSOR_INVALID')
})

test('a missing delivery is shown with its authority and the two instants; closing it leaves the feed stale', async () => {
  const { db } = t.connection
  const at = (hour: number) => new Date(Date.UTC(2026, 5, 20, hour))
  const by = { source: 'test', actor: 'GAM', at: cases.LATER }
  await db.transaction((tx) => countDelivery(tx, { authority: 'GAM', since: at(0), asOf: at(1) }, by))
  await db.transaction((tx) => countDelivery(tx, { authority: 'GAM', since: at(2), asOf: at(3) }, by))
  const list = `{ paymentCases(reason: DELIVERY_MISSING) { nodes { reference revision reasonText { en } amount concernedText transactionId
    payment { currency } missingDelivery { authority { id } from to } } } }`
  const [one] = (await t.ask(list, {}, session)).data.paymentCases.nodes
  const missingDelivery = { authority: { id: 'GAM' }, from: at(1).toISOString(), to: at(2).toISOString() }
  expect(one).toMatchObject({
    reasonText: { en: 'A delivery of the authority is missing' },
    amount: 0,
    concernedText: '',
    transactionId: '',
  })
  expect(one).toMatchObject({ payment: null, missingDelivery })
  expect(await shown(one.reference)).toMatchObject({ reports: [], concerned: null })
  const input = { reference: one.reference, revision: one.revision, reason: 'أكدت الجهة', idempotencyKey: 'close-missing-delivery' }
  const close = `mutation ($input: PaymentCaseCloseRequestInput!) { paymentCaseCloseRequest(input: $input) {
    userErrors { code } paymentCase { proposal { amount consequences { en } } } } }`
  const { data } = await t.ask(close, { input }, session)
  const { paymentCase, userErrors } = data.paymentCaseCloseRequest
  expect([userErrors, paymentCase.proposal.amount]).toEqual([[], 0])
  expect(paymentCase.proposal.consequences.map(({ en }: { en: string }) => en).join(' ')).toContain('data stay incomplete until')
})
