import { sql } from 'drizzle-orm'
import { keyring, newSigningKey } from '@/documents/keyring'
import { checkSignedText } from '@/documents/signed-text'
import { calendarDay } from '@/domain/values/calendar-day'
import { fils } from '@/domain/values/money'
import { releaseSettled } from '@/services/payments/release-settled'
import { withHeldPayments } from '@/services/payments/with-held-payments'
import { type TestApi, testApi } from '@/tests/support/api'
import { report } from '@/tests/support/pay'
import { aViolation, given } from '@/tests/support/records'

const now = new Date('2026-11-22T12:00:00Z')
const [oldKey, newKey] = [newSigningKey(), newSigningKey()]
const oldKeys = keyring([oldKey])
let t: TestApi
let number: string
let transactionId: string

beforeAll(async () => {
  t = await testApi(() => now, { keys: oldKeys })
  await given(t.connection.db, { number: '42000001' }, [aViolation({ number: '9' }), aViolation({ number: '10', fine: fils(20_000) })], now)
  number = await openNumber('42000001')
  transactionId = await report(t.connection.db, number, fils(35_000), now)
})
afterAll(() => t.close())

async function openNumber(license: string): Promise<string> {
  const [row] = await t.connection.db.execute<{ number: string }>(sql`
    select r.number from payment_references r join licenses l on l.id = r.license_id where l.number = ${license} and r.status = 'OPEN'`)
  return row?.number ?? ''
}

const RECEIPT = `number amount issuedAt voidedAt paymentNumber transactionId bankTransactionId signedText signedLines
  lines { violationNumber authority { id } type { id } occurredOn fine discount amount legalBasis { en } }`

async function receiptsOf(proof: object | null, api = t) {
  const query = `query ($number: PaymentNumber!, $proof: LicenseLookup) {
    paymentReference(number: $number, proof: $proof) { receipt { ${RECEIPT} } receipts { number } } }`
  return (await api.ask(query, { number, proof })).data.paymentReference
}

const PROOF = { number: '42000001', expiresOn: '2030-08-15' }

const CHECK = `query ($input: DocumentCheckInput!) { documentCheck(input: $input) {
  verdict message { ar en } number keyId voidedAt receipt { licenseEnd amount paymentNumber lines { violationNumber fine } } certificate { licenseNumber } } }`
const check = async (input: object, api = t) => (await api.ask(CHECK, { input })).data.documentCheck

test('whoever proves the licence gets the receipt with every violation and both transactions; nobody else gets any of it', async () => {
  const { receipt, receipts } = await receiptsOf(PROOF)
  expect(receipt).toMatchObject({ amount: 35_000, paymentNumber: number, transactionId, voidedAt: null, signedLines: null })
  expect(receipt.bankTransactionId).toMatch(/^BANK \d+$/)
  expect(receipt.lines.map((line: { violationNumber: string; amount: number }) => [line.violationNumber, line.amount]).sort()).toEqual([
    ['10', 20_000],
    ['9', 15_000],
  ])
  expect(receipts).toEqual([{ number: receipt.number }])
  expect(await receiptsOf(null)).toEqual({ receipt: null, receipts: null })
  expect(await receiptsOf({ ...PROOF, expiresOn: '2030-08-16' })).toEqual({ receipt: null, receipts: null })
})

test('each paid violation says which receipt and number it was paid with, a page of them in one statement', async () => {
  const query = `query ($lookup: LicenseLookup!) { license(lookup: $lookup) { ... on License {
    violations(status: PAID) { nodes { number paidWith { receiptNumber paymentNumber } } } } } }`
  const before = t.statements.length
  const { data } = await t.ask(query, { lookup: PROOF })
  const { receipt } = await receiptsOf(PROOF)
  const paidWith = { receiptNumber: receipt.number, paymentNumber: number }
  expect(data.license.violations.nodes).toEqual([
    { number: '10', paidWith },
    { number: '9', paidWith },
  ])
  const read = t.statements.slice(before).filter((statement) => statement.includes('"violation_id" in'))
  expect(read).toHaveLength(1)
})

test('the signed text proves itself, and the check says no more than it states', async () => {
  const { signedText, number: receiptNumber } = (await receiptsOf(PROOF)).receipt
  expect(checkSignedText(signedText, oldKeys.publicKeys).verdict).toBe('SIGNED')
  const checked = await check({ text: `https://tasdeed.example.jo/ar/verify#${signedText}` })
  expect(checked).toMatchObject({ verdict: 'GENUINE', number: receiptNumber, keyId: oldKeys.signing.id, certificate: null })
  expect(checked.receipt).toMatchObject({ licenseEnd: '001', amount: 35_000, paymentNumber: number })
  expect(JSON.stringify(checked)).not.toContain('42000001')
  const altered = await check({ text: signedText.replace(':35000:', ':36000:') })
  expect(altered).toMatchObject({ verdict: 'ALTERED', number: null, receipt: null })
  expect(await check({ number: receiptNumber.toLowerCase() })).toMatchObject({ verdict: 'ISSUED', number: receiptNumber, receipt: null })
  expect((await check({ number: 'R-22222222' })).verdict).toBe('UNRECORDED')
})

test('after a new key the old receipt still verifies, new texts are signed with the new key, and a key that was dropped is named as unknown', async () => {
  const { signedText } = (await receiptsOf(PROOF)).receipt
  const rotated = await testApi(() => now, { keys: keyring([newKey, oldKey]), database: t.database })
  const dropped = await testApi(() => now, { keys: keyring([newKey]), database: t.database })
  try {
    expect((await check({ text: signedText }, rotated)).verdict).toBe('GENUINE')
    const anew = (await receiptsOf(PROOF, rotated)).receipt.signedText
    expect(anew).not.toBe(signedText)
    expect((await check({ text: anew }, rotated)).verdict).toBe('GENUINE')
    expect((await check({ text: signedText }, dropped)).verdict).toBe('UNKNOWN_KEY')
  } finally {
    await rotated.close()
    await dropped.close()
  }
})

test('a licence that got another number: the receipt is ours, and no longer the latest; a void one says since when', async () => {
  const { db } = t.connection
  const { signedText, number: receiptNumber } = (await receiptsOf(PROOF)).receipt
  await db.execute(sql`update licenses set number = '42000009' where number = '42000001'`)
  expect((await check({ text: signedText })).verdict).toBe('SUPERSEDED')
  await db.execute(sql`update licenses set number = '42000001' where number = '42000009'`)
  await db.execute(sql`update receipts set voided_at = '2026-11-23T08:00:00Z' where number = ${receiptNumber}`)
  const voided = { verdict: 'VOID', voidedAt: '2026-11-23T08:00:00.000Z' }
  expect(await check({ text: signedText })).toMatchObject(voided)
  expect(await check({ number: receiptNumber })).toMatchObject(voided)
})

test.each([
  [{}, 'DOCUMENT_INPUT_INVALID'],
  [{ text: 'x', number: 'R-22222222' }, 'DOCUMENT_INPUT_INVALID'],
  [{ number: '1000326480165' }, 'DOCUMENT_NUMBER_INVALID'],
])('a check of %j is refused as %s', async (input, reason) => {
  const { errors } = await t.ask(CHECK, { input })
  expect(errors?.[0]?.extensions).toMatchObject({ reason, userMessage: { ar: expect.any(String) } })
})

test('an unknown document limits who guesses, not who knows', async () => {
  const limited = await testApi(() => now, { limited: true, keys: oldKeys, database: t.database })
  try {
    const address = { 'x-client-address': '192.0.2.77' }
    const ask = (input: object) => limited.ask(CHECK, { input }, address)
    for (let i = 0; i < 60; i++) await ask({ number: 'R-22222222' })
    expect((await ask({ number: 'R-22222222' })).errors?.[0]?.extensions.code).toBe('RATE_LIMITED')
    expect((await ask({ text: 'TSD1:R:NOTHING' })).data.documentCheck.verdict).toBe('ALTERED')
  } finally {
    await limited.close()
  }
})

test('a discount names its legal basis', async () => {
  const { db } = t.connection
  await db.execute(sql`
    insert into discount_rules (id, version, title_ar, title_en, legal_basis_ar, legal_basis_en, percent, kind, pay_from, approved_by, approved_at)
    values ('receipt-test', 1, 'خصم', 'Discount', 'نظام', 'Regulation 7', 30, 'PER_VIOLATION', '2026-01-02', 'test', '2026-01-01T00:00:00Z')`)
  await given(db, { number: '42000002' }, [aViolation({ occurredOn: calendarDay('2026-05-01') })], now)
  number = await openNumber('42000002')
  await report(db, number, fils(10_500), now)
  const { receipt } = await receiptsOf({ number: '42000002', expiresOn: '2030-08-15' })
  expect(receipt.lines).toMatchObject([{ fine: 15_000, discount: 4_500, amount: 10_500, legalBasis: { en: 'Regulation 7' } }])
  expect(receipt.signedText).toMatch(/\*15000\*4500:/)
})

test('a receipt whose violation is cancelled later stays genuine, and says so with the case; the number alone tells nothing of it', async () => {
  await given(t.connection.db, { number: '42000077' }, [aViolation({ number: '77' })], now)
  const paid = await openNumber('42000077')
  await report(t.connection.db, paid, fils(10_500), now)
  const [row] = await t.connection.db.execute<{ id: number }>(sql`select id::int from violations where number = '77'`)
  const change = { violationId: Number(row?.id), fine: null, details: {} }
  await withHeldPayments(t.connection.db, (tx, payments) => releaseSettled(tx, [change], { payments, at: now, actor: 'import' }))
  const CORRECTIONS = 'corrections { kind violationNumber fineBefore fineAfter amount caseReference }'
  const query = `query ($number: PaymentNumber!, $proof: LicenseLookup!) { paymentReference(number: $number, proof: $proof) {
    status cases { reference reason amount } receipt { number amount voidedAt signedText ${CORRECTIONS} } } }`
  const proof = { number: '42000077', expiresOn: '2030-08-15' }
  const { status, cases, receipt } = (await t.ask(query, { number: paid, proof })).data.paymentReference
  const [waiting] = cases
  expect([status, waiting]).toEqual(['PAID', { reference: expect.stringMatching(/^H-/), reason: 'NO_LONGER_DUE', amount: 10_500 }])
  const expected = [
    { kind: 'CANCELLED', violationNumber: '77', fineBefore: 15_000, fineAfter: null, amount: 10_500, caseReference: waiting.reference },
  ]
  expect(receipt).toMatchObject({ amount: 10_500, voidedAt: null, corrections: expected })
  const asked = `query ($input: DocumentCheckInput!) { documentCheck(input: $input) { verdict ${CORRECTIONS} } }`
  const told = async (input: object) => (await t.ask(asked, { input })).data.documentCheck
  expect(await told({ text: receipt.signedText })).toEqual({ verdict: 'GENUINE', corrections: expected })
  expect(await told({ number: receipt.number })).toEqual({ verdict: 'ISSUED', corrections: [] })
  const list = `query ($lookup: LicenseLookup!) { license(lookup: $lookup) { ... on License {
    violations(status: PAID) { nodes { status payability cancelledAt ${CORRECTIONS} } } } } }`
  const { license } = (await t.ask(list, { lookup: proof })).data
  expect(license.violations.nodes).toEqual([
    { status: 'PAID', payability: 'PAID_THEN_CANCELLED', cancelledAt: now.toISOString(), corrections: expected },
  ])
})
