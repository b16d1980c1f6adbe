import { sql } from 'drizzle-orm'
import { paymentNumber } from '@/domain/references/payment-number'
import { calendarDay } from '@/domain/values/calendar-day'
import { fils } from '@/domain/values/money'
import type { Format } from '@/network/messages'
import { billPull, deliver, nodeAt, notificationOf, type Report } from '@/sandbox/wire'
import { type TestGateway, testGateway } from '../support/network'
import { aViolation, given, givenLater } from '../support/records'

const NOW = new Date('2026-11-22T10:00:00Z')
const OLD = calendarDay('2021-08-15')
let t: TestGateway
let strict: TestGateway
let licenses = 70_000_000
let transactions = 0

beforeAll(async () => {
  t = await testGateway({ now: () => NOW })
  strict = await testGateway(
    { now: () => NOW, trust: { serviceType: 'Traffic', refusals: 'record', settlingStatus: 'PmtComplt' } },
    t.database,
  )
})
afterAll(async () => {
  await strict.close()
  await t.close()
})

/** The open number of a new licence with these fines. */
async function aNumber(...fines: number[]): Promise<string> {
  licenses += 1
  const violations = fines.map((fine) => aViolation({ fine: fils(fine), occurredOn: OLD }))
  await given(t.connection.db, { number: String(licenses) }, violations, NOW)
  const [row] = await t.connection.db.execute<{ number: string }>(sql`
    select r.number from payment_references r join licenses l on l.id = r.license_id where l.number = ${String(licenses)} and r.status = 'OPEN'`)
  return row?.number ?? ''
}

function aReport(number: string, paid = '15.000', overrides: Partial<Report> = {}): Report {
  transactions += 1
  return { transactionId: `N${transactions}`, number, paid, processedAt: NOW, ...overrides }
}

const pull = (number: string, format: Format, gate = t) => gate.send(billPull(number, 'guid-7', 'Traffic'), { format })
const notify = (reports: Report[], format: Format, gate = t) => gate.send(notificationOf(reports, 'guid-8', format), { format })
const state = async (number: string) =>
  (await t.connection.db.execute<{ status: string }>(sql`select status from payment_references where number = ${number}`))[0]?.status
const casesOf = async ({ transactionId }: Report) =>
  (
    await t.connection.db.execute<{ reason: string }>(sql`
      select c.reason from payment_cases c left join payments p on p.id = c.payment_id
      where ${transactionId} in (p.transaction_id, c.transaction_id) order by c.id`)
  ).map(({ reason }) => reason)

describe.each(['XML', 'JSON'] as const)('in %s', (format) => {
  const record = (body: Parameters<typeof nodeAt>[0], name: string) =>
    nodeAt(body, format === 'XML' ? ['BillsRec', 'BillRec', name] : ['BillRec', name])

  test('a payable number is answered with its price, whole, and the last day that it holds', async () => {
    const answer = await pull(await aNumber(15_000, 20_000), format)
    expect(answer).toMatchObject({ httpStatus: 200, code: '0', guid: 'guid-7', isGenuine: true })
    expect(answer.body.RecCount).toBe('1')
    expect([record(answer.body, 'DueAmount'), record(answer.body, 'DueDate'), record(answer.body, 'CloseDate')]).toEqual([
      '35.000',
      '2026-12-22T23:59:59',
      '2026-12-22T23:59:59',
    ])
    expect(record(answer.body, 'PmtConst')).toEqual({ AllowPart: 'false', Lower: '35.000', Upper: '35.000' })
    expect(record(answer.body, 'IssueDate')).toBe('2026-11-22T13:00:00')
  })

  test('what cannot be paid is refused with its reason, without a price', async () => {
    const number = await aNumber(15_000)
    const codeOf = async (asked: string) => {
      const { code, httpStatus, body } = await pull(asked, format)
      expect([httpStatus, body.RecCount]).toEqual([200, '0'])
      return code
    }
    expect(await codeOf(`${number}0`)).toBe('408')
    expect(await codeOf(`${number.slice(0, 12)}${(Number(number[12]) + 1) % 10}`)).toBe('408')
    expect(await codeOf(paymentNumber('9', '12345678901'))).toBe('401')
    await notify([aReport(number)], format)
    expect(await codeOf(number)).toBe('324')
    const left = await aNumber(15_000)
    await t.connection.db.execute(sql`update payment_references set status = 'CLOSED', closed_at = now() where number = ${left}`)
    expect(await codeOf(left)).toBe('409')
    const short = await aNumber(15_000)
    await notify([aReport(short, '14.999')], format)
    expect(await codeOf(short)).toBe('342')
  })

  test('where refusals stand in the record, the header says success and the record why', async () => {
    const number = await aNumber(15_000)
    await notify([aReport(number)], format)
    const answer = await pull(number, format, strict)
    expect([answer.code, answer.body.RecCount, record(answer.body, 'BillStatus')]).toEqual(['0', '1', 'BillPaid'])
    expect(record(answer.body, 'Result')).toMatchObject({ ErrorCode: '324', Severity: 'Error' })
    expect(record(answer.body, 'DueAmount')).toBeUndefined()
  })

  test('another service than ours is refused, and what was paid for it waits in a case', async () => {
    const number = await aNumber(15_000)
    const refused = await strict.send(billPull(number, 'g', 'Water'), { format })
    expect(record(refused.body, 'Result')).toMatchObject({ ErrorCode: '322' })
    const report = aReport(number, '15.000', { status: 'PmtComplt', serviceType: 'Water' })
    expect((await notify([report], format, strict)).code).toBe('0')
    expect([await casesOf(report), await state(number)]).toEqual([['UNKNOWN_REFERENCE'], 'OPEN'])
  })

  test('what the network signed for another biller settles nothing here, whatever its header says', async () => {
    const number = await aNumber(15_000)
    const reports = [undefined, '', 'Another service', 'traffic'].map((serviceType) =>
      aReport(number, '15.000', { status: 'PmtComplt', serviceType }),
    )
    for (const report of reports) {
      expect((await notify([report], format, strict)).code).toBe('0')
      expect(await casesOf(report)).toEqual(['UNKNOWN_REFERENCE'])
    }
    const other = aReport(number, '15.000', { status: 'PmtComplt', serviceType: 'Traffic' })
    const answer = await deliver(notificationOf([other], 'g', format), { ...strict.biller, code: '77' }, { format, at: NOW })
    expect([answer.code, await casesOf(other), await state(number)]).toEqual(['101', ['UNREADABLE'], 'OPEN'])
  })

  test('a payment is settled once it is acknowledged, and its repeat gets the same answer', async () => {
    const number = await aNumber(15_000)
    const report = aReport(number)
    const first = await notify([report], format)
    expect([first.code, await state(number)]).toEqual(['0', 'PAID'])
    expect([nodeAt(first.body, ['Transactions', 'TrxInf'])].flat()).toEqual([
      {
        JOEBPPSTrx: report.transactionId,
        ProcessDate: '2026-11-22T13:00:00',
        STMTDate: '2026-11-22',
        Result: { ErrorCode: '0', ErrorDesc: 'Success', Severity: 'Info' },
      },
    ])
    expect(await notify([report], format)).toEqual(first)
    const [row] = await t.connection.db.execute(sql`
      select count(*)::int as payments, min(bank_transaction_id) as bank, min(bank_code) as code, min(channel) as channel, count(message_id)::int as logged
      from payments where transaction_id = ${report.transactionId}`)
    expect(row).toEqual({ payments: 1, bank: `B${report.transactionId}`, code: '20', channel: 'MOB', logged: 1 })
  })

  test.each([
    ['a number that is not ours', () => paymentNumber('9', '12345678901'), '15.000', {}, ['UNKNOWN_REFERENCE']],
    ['a wrong check digit', () => '1000326480166', '15.000', {}, ['UNKNOWN_REFERENCE']],
    ['a number of another length', () => '15', '15.000', {}, ['UNKNOWN_REFERENCE']],
    ['one fils too little', () => aNumber(15_000), '14.999', {}, ['AMOUNT_MISMATCH']],
    ['one fils too much', () => aNumber(15_000), '15.001', {}, ['OVERPAID']],
    ['another currency', () => aNumber(15_000), '15.000', { currency: 'USD' }, ['CURRENCY']],
    ['a payment of next week', () => aNumber(15_000), '15.000', { processedAt: new Date('2026-11-29T10:00:00Z') }, ['PROCESS_DATE']],
  ])('money that moved is acknowledged: %s', async (_title, number, paid, overrides, reasons) => {
    const report = aReport(await number(), paid, overrides)
    const { code, httpStatus } = await notify([report], format)
    expect([httpStatus, code, await casesOf(report)]).toEqual([200, '0', reasons])
  })

  test.each<[string, (number: string) => string, object]>([
    ['with spaces in its number', (number) => number.replace(/(?=\d{9}$)/, ' '), {}],
    ['with Arabic digits and hyphens', (number) => number.replace(/\d/g, (digit) => `${'٠١٢٣٤٥٦٧٨٩'.charAt(Number(digit))}-`), {}],
    ['with an empty currency', (number) => number, { currency: '' }],
    ['with its currency in small letters', (number) => number, { currency: 'jod' }],
  ])('a report %s settles what it was paid for', async (_title, written, overrides) => {
    const number = await aNumber(15_000)
    const report = aReport(written(number), '000000000000015.000', overrides)
    expect([(await notify([report], format)).code, await state(number), await casesOf(report)]).toEqual(['0', 'PAID', []])
    expect((await pull(written(number), format)).code).toBe('324')
  })

  test('what was paid already, or by a report that contradicts, is acknowledged and waits', async () => {
    const number = await aNumber(15_000)
    const [first, again] = [aReport(number), aReport(number)]
    await notify([first], format)
    expect([(await notify([again], format)).code, await casesOf(again)]).toEqual(['0', ['ALREADY_SETTLED']])
    expect([(await notify([{ ...first, paid: '16.000' }], format)).code, await casesOf(first)]).toEqual(['0', ['CONFLICT']])
  })

  test.each(['', '0', '0.000', '-15', '+15', '1e3', '15.0005', '15,000', '١٥', '9007199254740992', '1234567890.123', 'NaN', '15.000 JOD'])(
    'the amount "%s" is not acknowledged: kept in one case a transaction until it is told right',
    async (paid) => {
      const number = await aNumber(15_000)
      const report = aReport(number, paid)
      for (const _ of [1, 2]) {
        const { httpStatus, code, body } = await notify([report], format)
        expect([httpStatus, code]).toEqual([200, '325'])
        expect(nodeAt(body, ['Transactions', 'TrxInf', 'Result'])).toMatchObject({ ErrorCode: '325' })
      }
      expect([await casesOf(report), await state(number)]).toEqual([['UNREADABLE'], 'OPEN'])
      expect((await notify([{ ...report, paid: '15.000' }], format)).code).toBe('0')
      expect(await state(number)).toBe('PAID')
    },
  )

  test('a report of another status is answered and moves nothing; the one that settles does afterwards', async () => {
    const number = await aNumber(15_000)
    const report = aReport(number, '15.000', { status: 'PmtNew', serviceType: 'Traffic' })
    expect([(await notify([report], format, strict)).code, await state(number)]).toEqual(['0', 'OPEN'])
    expect([(await notify([{ ...report, status: 'PmtComplt' }], format, strict)).code, await state(number)]).toEqual(['0', 'PAID'])
    expect([(await notify([{ ...report, status: 'PmtSent' }], format, strict)).code, await casesOf(report)]).toEqual(['0', []])
  })

  test('several payments in one message are several transactions, each with its answer', async () => {
    const [one, two] = [await aNumber(15_000), await aNumber(20_000)]
    const reports = [aReport(one), aReport(two, 'bad'), aReport(two, '20.000')]
    const { code, body } = await notify(reports, format)
    const answers = nodeAt(body, ['Transactions'])
    const listed = (answers as { TrxInf: { JOEBPPSTrx: string; Result: { ErrorCode: string } }[] }).TrxInf
    expect(code).toBe('325')
    expect(listed.map(({ JOEBPPSTrx, Result }) => [JOEBPPSTrx, Result.ErrorCode])).toEqual([
      [reports[0]?.transactionId, '0'],
      [reports[1]?.transactionId, '325'],
      [reports[2]?.transactionId, '0'],
    ])
    expect([await state(one), await state(two)]).toEqual(['PAID', 'PAID'])
  })

  test('what cannot be read as payments is malformed, and each transaction that can be named has a case', async () => {
    const number = await aNumber(15_000)
    const report = aReport(number, '15.000', { status: 'PmtLost' })
    expect([(await notify([report], format)).code, await casesOf(report)]).toEqual(['101', ['UNREADABLE']])
    const nameless = { ...aReport(number), transactionId: '' }
    expect((await notify([nameless], format)).code).toBe('101')
    const empty = { kind: 'PAYMENT_NOTIFICATION', guid: 'g', body: {} } as const
    expect((await t.send(empty, { format })).code).toBe('101')
    expect((await t.send({ ...empty, kind: 'BILL_PULL' }, { format })).code).toBe('101')
    expect(await state(number)).toBe('OPEN')
  })

  test('a message for another biller is not acknowledged', async () => {
    const number = await aNumber(15_000)
    const report = aReport(number)
    const answer = await deliver(notificationOf([report], 'g', format), { ...t.biller, code: '77' }, { format, at: NOW })
    expect([answer.code, await state(number), await casesOf(report)]).toEqual(['101', 'OPEN', ['UNREADABLE']])
  })

  test('a number keeps its word after what is payable changed', async () => {
    const number = await aNumber(15_000)
    await givenLater(t.connection.db, String(licenses), [aViolation({ fine: fils(20_000), occurredOn: OLD })], NOW)
    expect(record((await pull(number, format)).body, 'DueAmount')).toBe('15.000')
    expect((await notify([aReport(number)], format)).code).toBe('0')
    expect(await state(number)).toBe('PAID')
  })
})

test('64 reports of one number at the same moment, each another transaction: one settles, 63 wait', async () => {
  const number = await aNumber(15_000)
  const reports = Array.from({ length: 64 }, () => aReport(number))
  const answers = await Promise.all(reports.map((report, i) => notify([report], i % 2 ? 'XML' : 'JSON')))
  expect(new Set(answers.map(({ code }) => code))).toEqual(new Set(['0']))
  const [row] = await t.connection.db.execute(sql`
    select count(*)::int as payments, count(*) filter (where settled = 15000)::int as settled, count(c.id)::int as cases
    from payments p left join payment_cases c on c.payment_id = p.id where p.reference_number = ${number}`)
  expect(row).toEqual({ payments: 64, settled: 1, cases: 63 })
})

test('one transaction reported 32 times at the same moment is one payment, and every report is acknowledged', async () => {
  const number = await aNumber(15_000)
  const report = aReport(number)
  const answers = await Promise.all(Array.from({ length: 32 }, (_, i) => notify([report], i % 2 ? 'XML' : 'JSON')))
  expect(new Set(answers.map(({ code }) => code))).toEqual(new Set(['0']))
  const [row] = await t.connection.db.execute(
    sql`select count(*)::int as payments, sum(settled)::int as settled from payments where transaction_id = ${report.transactionId}`,
  )
  expect(row).toEqual({ payments: 1, settled: 15_000 })
})
