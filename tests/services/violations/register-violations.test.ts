import { sql } from 'drizzle-orm'
import { type PaymentNumber, paymentNumber } from '@/domain/references/payment-number'
import { calendarDay } from '@/domain/values/calendar-day'
import { fils } from '@/domain/values/money'
import { totalOf } from '@/services/feeds/summary'
import { withDatabase } from '@/tests/support/database'
import {
  aLicense,
  aNotice,
  deliverLicenses,
  deliverViolations,
  named,
  openReferenceOf,
  outcomesOf,
  referencesOf,
} from '@/tests/support/deliveries'

const connection = withDatabase()

let next = 30_000_000

/** A licence of its own for a test, registered. */
async function registered(): Promise<string> {
  next += 1
  await deliverLicenses(connection.url, [aLicense(String(next))])
  return String(next)
}

async function statusOf(sourceKey: string): Promise<Record<string, unknown> | undefined> {
  const [row] = await connection.db.execute(
    sql`select status, fine::float8 as fine, type_code, vehicle_plate, payable from violations where source_key = ${sourceKey}`,
  )
  return row
}

async function pay(sourceKey: string): Promise<void> {
  await connection.db.execute(sql`update violations set status = 'PAID', paid_at = now() where source_key = ${sourceKey}`)
}

const deliver = (...notices: Parameters<typeof deliverViolations>[1]) => deliverViolations(connection.url, notices)

describe('a new violation', () => {
  test('is payable at once, with a number that stands for it', async () => {
    const number = await registered()
    expect(outcomesOf(await deliver(aNotice(number, { sourceKey: 'first' })))).toEqual(['REGISTERED'])
    expect(await openReferenceOf(connection.db, number)).toEqual({ number: expect.stringMatching(/^1\d{12}$/), set: ['first'] })
  })

  test('delivered again is unchanged, and the number stays', async () => {
    const number = await registered()
    const notice = aNotice(number)
    await deliver(notice)
    const before = await referencesOf(connection.db, number)
    expect(outcomesOf(await deliver(notice))).toEqual(['UNCHANGED'])
    expect(await referencesOf(connection.db, number)).toEqual(before)
  })

  test('of an authority that collects its own fines is registered without a number', async () => {
    const number = await registered()
    await deliver(aNotice(number, { authorityCode: 'MIR' }))
    expect(await referencesOf(connection.db, number)).toEqual([])
  })

  test('that its authority has cancelled already is registered as cancelled', async () => {
    const number = await registered()
    const notice = aNotice(number, { cancelled: true })
    expect(outcomesOf(await deliver(notice))).toEqual(['REGISTERED'])
    expect(await statusOf(notice.sourceKey)).toMatchObject({ status: 'CANCELLED', payable: false })
    expect(outcomesOf(await deliver(notice))).toEqual(['UNCHANGED'])
  })

  test('finds an older licence by number, centre and class, and only by all three', async () => {
    await deliverLicenses(connection.url, [
      aLicense('4711', { license: named('4711', 'MRK', '3') }),
      aLicense('4711', { license: named('4711', 'IRB', '3') }),
    ])
    const notice = aNotice('4711', { license: named('4711', 'IRB', '3') })
    const [right, wrong] = [notice, aNotice('4711', { license: named('4711', 'ZRQ', '3') })]
    expect(outcomesOf(await deliver(right, wrong))).toEqual(['REGISTERED', 'PARKED'])
    const rows = await connection.db.execute(
      sql`select center_code from violations v join licenses l on l.id = v.license_id where source_key = ${notice.sourceKey}`,
    )
    expect(rows.map((row) => row.center_code)).toEqual(['IRB'])
  })

  test('costs the same whether its licence has one violation or thousands: no other row is touched', async () => {
    const number = await registered()
    await deliver(...Array.from({ length: 3_000 }, () => aNotice(number)))
    const untouched = sql`select max(v.xmin::text::bigint)::text as last from violations v join licenses l on l.id = v.license_id where l.number = ${number}`
    const [before] = await connection.db.execute(untouched)
    const late = aNotice(number)
    await deliver(late)
    const [after] = await connection.db.execute(sql`${untouched} and v.source_key <> ${late.sourceKey}`)
    expect(after).toEqual(before)
    expect((await openReferenceOf(connection.db, number))?.set).toHaveLength(3_001)
  })
})

describe('a delivery', () => {
  test('gives a licence one new number at most, and never splits it over two transactions', async () => {
    const number = await registered()
    const notices = Array.from({ length: 7 }, () => aNotice(number))
    await deliverViolations(connection.url, notices, { batchRows: 1 })
    expect(await referencesOf(connection.db, number)).toHaveLength(1)
  })

  test('adds up: read = registered + unchanged + amended + parked + refused, in rows and in fils', async () => {
    const number = await registered()
    const known = aNotice(number, { fine: fils(1_000) })
    const changing = aNotice(number, { fine: fils(2_000) })
    await deliver(known, changing)
    const { summary } = await deliver(
      known,
      { ...changing, fine: fils(4_000) },
      aNotice(number, { fine: fils(8_000) }),
      aNotice('99999999', { fine: fils(16_000) }),
      aNotice(number, { fine: fils(32_000), typeCode: '99' }),
    )
    expect(summary).toEqual({
      UNCHANGED: { rows: 1, fils: 1_000 },
      AMENDED: { rows: 1, fils: 4_000 },
      REGISTERED: { rows: 1, fils: 8_000 },
      PARKED: { rows: 1, fils: 16_000 },
      REFUSED: { rows: 1, fils: 32_000 },
    })
    expect(totalOf(summary)).toEqual({ rows: 5, fils: 61_000 })
  })

  test('is the last success of the authorities that it has rows of, and of no others', async () => {
    const number = await registered()
    const at = new Date('2026-06-01T10:00:00Z')
    await connection.db.execute(sql`update feeds set last_success_at = null`)
    await deliverViolations(connection.url, [aNotice(number, { authorityCode: 'TRD' })], { at })
    const feeds = await connection.db.execute(
      sql`select authority_code from feeds where last_success_at = ${at.toISOString()}::timestamptz`,
    )
    expect(feeds.map((feed) => feed.authority_code)).toEqual(['TRD'])
  })

  test('whose rows cannot be read to the end leaves everything as it was', async () => {
    const number = await registered()
    async function* broken(): AsyncGenerator<never> {
      yield { line: 1, original: '', notice: aNotice(number) } as never
      throw new Error('cut off')
    }
    const { registerViolations } = await import('@/services/violations/register-violations')
    const options = { at: new Date(), source: 'test', drawNumbers: () => [] }
    await expect(registerViolations(connection.url, broken(), options)).rejects.toThrow('cut off')
    expect(await referencesOf(connection.db, number)).toEqual([])
  })

  test('may run beside another one with the same rows: each is registered once, with one open number', async () => {
    const numbers = Array.from({ length: 5 }, (_, index) => String(42_000_000 + index))
    await deliverLicenses(
      connection.url,
      numbers.map((number) => aLicense(number)),
    )
    const notices = numbers.flatMap((number) => [aNotice(number), aNotice(number)])
    const results = await Promise.all(
      [notices, notices.toReversed(), notices].map((some) => deliverViolations(connection.url, some, { batchRows: 2 })),
    )
    const outcomes = results.map(({ summary }) => summary.REGISTERED.rows + summary.UNCHANGED.rows)
    expect(outcomes).toEqual([10, 10, 10])
    expect(results.reduce((sum, { summary }) => sum + summary.REGISTERED.rows, 0)).toBe(10)
    for (const number of numbers) expect((await openReferenceOf(connection.db, number))?.set).toHaveLength(2)
  })

  test('draws a number again that is taken already', async () => {
    const [first, second] = [await registered(), await registered()]
    const numbers: PaymentNumber[] = ['1', '1', '2', '1', '2', '3'].map((digit) => paymentNumber('1', digit.padStart(11, '0')))
    const drawNumbers = (count: number) => numbers.splice(0, count)
    await deliverViolations(connection.url, [aNotice(first)], { drawNumbers })
    await deliverViolations(connection.url, [aNotice(second)], { drawNumbers })
    expect((await openReferenceOf(connection.db, first))?.number).toBe(paymentNumber('1', '00000000001'))
    expect((await openReferenceOf(connection.db, second))?.number).toBe(paymentNumber('1', '00000000002'))
  })
})

describe('the same key twice in one delivery', () => {
  test('with different content: both rows are bad', async () => {
    const number = await registered()
    const notice = aNotice(number)
    const found = await deliver(notice, { ...notice, fine: fils(20_000) }, aNotice(number))
    expect(outcomesOf(found)).toEqual(['REFUSED source_key SAME_KEY_TWICE', 'REFUSED source_key SAME_KEY_TWICE', 'REGISTERED'])
  })

  test('with the same content: the first counts as what it is, the later as unchanged', async () => {
    const number = await registered()
    const notice = aNotice(number)
    expect(outcomesOf(await deliver(notice, notice, notice))).toEqual(['REGISTERED', 'UNCHANGED', 'UNCHANGED'])
    const amended = { ...notice, fine: fils(20_000) }
    expect(outcomesOf(await deliver(amended, amended))).toEqual(['AMENDED', 'UNCHANGED'])
    const stranger = aNotice('99999998')
    expect(outcomesOf(await deliver(stranger, stranger))).toEqual(['PARKED', 'UNCHANGED'])
  })

  test('of two authorities is two violations', async () => {
    const number = await registered()
    const notice = aNotice(number)
    expect(outcomesOf(await deliver(notice, { ...notice, authorityCode: 'TRD', fine: fils(1) }))).toEqual(['REGISTERED', 'REGISTERED'])
  })
})

describe('while unpaid', () => {
  test('a fine is amended: a new number, and the old one stands for the same violation', async () => {
    const number = await registered()
    const notice = aNotice(number)
    await deliver(notice)
    expect(outcomesOf(await deliver({ ...notice, fine: fils(20_000) }))).toEqual(['AMENDED'])
    expect(await statusOf(notice.sourceKey)).toMatchObject({ fine: 20_000 })
    expect(await referencesOf(connection.db, number)).toMatchObject([
      { status: 'SUPERSEDED', set: [notice.sourceKey] },
      { status: 'OPEN', set: [notice.sourceKey] },
    ])
  })

  test('a type is amended: a new number, because discounts depend on it', async () => {
    const number = await registered()
    const notice = aNotice(number)
    await deliver(notice)
    await deliver({ ...notice, typeCode: '14' })
    expect(await referencesOf(connection.db, number)).toMatchObject([{ status: 'SUPERSEDED' }, { status: 'OPEN' }])
  })

  test('a plate is amended: the number stays', async () => {
    const number = await registered()
    const notice = aNotice(number)
    await deliver(notice)
    expect(outcomesOf(await deliver({ ...notice, vehiclePlate: '12-1' }))).toEqual(['AMENDED'])
    expect(await statusOf(notice.sourceKey)).toMatchObject({ vehicle_plate: '12-1' })
    expect(await referencesOf(connection.db, number)).toHaveLength(1)
  })

  test('a court fixes the fine, and from then on it can be paid', async () => {
    const number = await registered()
    const notice = aNotice(number, { typeCode: '18', fine: null })
    await deliver(notice)
    expect(await openReferenceOf(connection.db, number)).toBeNull()
    expect(outcomesOf(await deliver({ ...notice, fine: fils(300_000) }))).toEqual(['AMENDED'])
    expect((await openReferenceOf(connection.db, number))?.set).toEqual([notice.sourceKey])
  })

  test('the authority cancels it: nothing is left to pay, and its number is closed', async () => {
    const number = await registered()
    const notice = aNotice(number)
    await deliver(notice)
    expect(outcomesOf(await deliver({ ...notice, cancelled: true }))).toEqual(['AMENDED'])
    expect(await statusOf(notice.sourceKey)).toMatchObject({ status: 'CANCELLED', payable: false })
    expect(await referencesOf(connection.db, number)).toMatchObject([{ status: 'CLOSED', set: [notice.sourceKey] }])
  })

  test('the authority cancels one of two: the number for both still stands for both, the new one for the other', async () => {
    const number = await registered()
    const [stays, goes] = [aNotice(number), aNotice(number)]
    await deliver(stays, goes)
    await deliver({ ...goes, cancelled: true })
    expect(await referencesOf(connection.db, number)).toMatchObject([
      { status: 'SUPERSEDED', set: [stays.sourceKey, goes.sourceKey] },
      { status: 'OPEN', set: [stays.sourceKey] },
    ])
  })

  test('every amendment is audited with what was before', async () => {
    const number = await registered()
    const notice = aNotice(number)
    await deliver(notice)
    await deliver({ ...notice, fine: fils(1_000) })
    await deliver({ ...notice, fine: fils(1_000), cancelled: true })
    const rows = await connection.db.execute(sql`
      select a.actor, a.action, a.details->'before'->'fine' as before, a.details->'after'->'fine' as after
      from audit_log a join violations v on a.subject = 'violation:' || v.id where v.source_key = ${notice.sourceKey} order by a.id`)
    expect([...rows]).toEqual([
      { actor: 'import', action: 'violation.amended', before: 15_000, after: 1_000 },
      { actor: 'import', action: 'violation.cancelled', before: 1_000, after: 1_000 },
    ])
  })
})

describe('refused is', () => {
  test('another licence, day or number for a known violation', async () => {
    const [number, other] = [await registered(), await registered()]
    const notice = aNotice(number)
    await deliver(notice)
    expect(outcomesOf(await deliver({ ...notice, license: named(other) }))).toEqual(['REFUSED license_number OTHER_LICENSE'])
    expect(outcomesOf(await deliver({ ...notice, license: named('99999997') }))).toEqual(['REFUSED license_number OTHER_LICENSE'])
    expect(outcomesOf(await deliver({ ...notice, occurredOn: calendarDay('2024-03-02') }))).toEqual(['REFUSED occurred_on CANNOT_CHANGE'])
    expect(outcomesOf(await deliver({ ...notice, number: '10' }))).toEqual(['REFUSED number CANNOT_CHANGE'])
  })

  test('a raise or another plate once it is paid; it can be lowered and cancelled, and the same row is unchanged', async () => {
    const number = await registered()
    const notice = aNotice(number)
    await deliver(notice)
    await pay(notice.sourceKey)
    expect(outcomesOf(await deliver(notice))).toEqual(['UNCHANGED'])
    expect(outcomesOf(await deliver({ ...notice, fine: fils(999_000) }))).toEqual(['REFUSED fine_fils ALREADY_PAID'])
    expect(outcomesOf(await deliver({ ...notice, vehiclePlate: null }))).toEqual(['REFUSED vehicle_plate ALREADY_PAID'])
    expect(outcomesOf(await deliver({ ...notice, fine: fils(1) }))).toEqual(['AMENDED'])
    expect(outcomesOf(await deliver({ ...notice, fine: fils(1), cancelled: true }))).toEqual(['AMENDED'])
  })

  test('any change once it is cancelled, taking the cancellation back among them', async () => {
    const number = await registered()
    const notice = aNotice(number, { cancelled: true })
    await deliver(notice)
    expect(outcomesOf(await deliver({ ...notice, cancelled: false }))).toEqual(['REFUSED status ALREADY_CANCELLED'])
    expect(outcomesOf(await deliver({ ...notice, typeCode: '14' }))).toEqual(['REFUSED type ALREADY_CANCELLED'])
  })

  test.each([
    ['an unknown authority', { authorityCode: 'QQQ' }, 'authority UNKNOWN_VALUE'],
    ['an unknown type', { typeCode: '999' }, 'type UNKNOWN_VALUE'],
    ['a fine of 0', { fine: fils(0) }, 'fine_fils NOT_POSITIVE'],
    ['no fine where no court decides', { fine: null }, 'fine_fils NEEDS_FINE'],
    ['an offence tomorrow', { occurredOn: calendarDay('2026-06-02') }, 'occurred_on FUTURE'],
    ['an older number without centre', { license: named('123', null, '3') }, 'licensing_center MORE_DETAILS_NEEDED'],
    ['an older number without class', { license: named('123', 'MRK') }, 'license_class MORE_DETAILS_NEEDED'],
    ['an unknown centre', { license: named('123', 'QQQ', '3') }, 'licensing_center UNKNOWN_VALUE'],
  ])('%s', async (_title, given, reason) => {
    const at = new Date('2026-06-01T20:59:59Z')
    const found = await deliverViolations(connection.url, [aNotice('30000001', given)], { at })
    expect(outcomesOf(found)).toEqual([`REFUSED ${reason}`])
  })

  test('not an offence of today, nor centre and class that 8 digits do not need', async () => {
    const number = await registered()
    const notice = aNotice(number, { occurredOn: calendarDay('2026-06-02'), license: named(number, 'QQQ', 'YYY') })
    expect(outcomesOf(await deliverViolations(connection.url, [notice], { at: new Date('2026-06-01T21:00:00Z') }))).toEqual(['REGISTERED'])
  })
})

describe('a violation of an unknown licence', () => {
  test('is parked, and attached with a number when the licence arrives', async () => {
    const notice = aNotice('40000001')
    expect(outcomesOf(await deliver(notice))).toEqual(['PARKED'])
    await deliverLicenses(connection.url, [aLicense('40000001')])
    expect((await openReferenceOf(connection.db, '40000001'))?.set).toEqual([notice.sourceKey])
    const left = await connection.db.execute(sql`select from parked_violations where source_key = ${notice.sourceKey}`)
    expect(left).toHaveLength(0)
    expect(outcomesOf(await deliver(notice))).toEqual(['UNCHANGED'])
  })

  test('can be amended and cancelled while it is parked, and arrives so', async () => {
    const [amended, cancelled, same] = [aNotice('40000002'), aNotice('40000002'), aNotice('40000002')]
    await deliver(amended, cancelled, same)
    const again = await deliver({ ...amended, fine: fils(7_000) }, { ...cancelled, cancelled: true }, same)
    expect(outcomesOf(again)).toEqual(['AMENDED', 'AMENDED', 'UNCHANGED'])
    expect(outcomesOf(await deliver(cancelled))).toEqual(['REFUSED status ALREADY_CANCELLED'])
    await deliverLicenses(connection.url, [aLicense('40000002')])
    expect(await statusOf(amended.sourceKey)).toMatchObject({ status: 'UNPAID', fine: 7_000 })
    expect(await statusOf(cancelled.sourceKey)).toMatchObject({ status: 'CANCELLED' })
    expect((await openReferenceOf(connection.db, '40000002'))?.set).toEqual([amended.sourceKey, same.sourceKey])
  })

  test('is attached whichever of the two imports comes first, or both at once', async () => {
    const numbers = Array.from({ length: 40 }, (_, index) => String(41_000_000 + index))
    await Promise.all([
      deliverViolations(
        connection.url,
        numbers.map((number) => aNotice(number)),
        { batchRows: 3 },
      ),
      deliverLicenses(
        connection.url,
        numbers.map((number) => aLicense(number)),
        { batchRows: 5 },
      ),
      deliverViolations(
        connection.url,
        numbers.toReversed().map((number) => aNotice(number)),
        { batchRows: 4 },
      ),
    ])
    for (const number of numbers) expect((await openReferenceOf(connection.db, number))?.set).toHaveLength(2)
  })
})
