import { sql } from 'drizzle-orm'
import { calendarDay } from '@/domain/values/calendar-day'
import { fils } from '@/domain/values/money'
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

let next = 50_000_000
function newNumber(): string {
  next += 1
  return String(next)
}

const deliver = (...notices: Parameters<typeof deliverLicenses>[1]) => deliverLicenses(connection.url, notices)
const deliverV = (...notices: Parameters<typeof deliverViolations>[1]) => deliverViolations(connection.url, notices)

type Known = { holder_name: string; expires_on: string; center_code: string | null; leads_to: string | null }

async function known(number: string): Promise<Known | undefined> {
  const [row] = await connection.db.execute<Known>(sql`
    select l.holder_name, l.expires_on::text, l.center_code, s.number as leads_to
    from licenses l left join licenses s on s.id = l.merged_into where l.number = ${number}`)
  return row
}

describe('a licence', () => {
  test('is registered, delivered again unchanged, and renewed with a new expiry date and holder', async () => {
    const license = aLicense(newNumber())
    const renewed = { ...license, holderName: 'منى خالد حداد', expiresOn: calendarDay('2040-08-15') }
    expect(outcomesOf(await deliver(license))).toEqual(['REGISTERED'])
    expect(outcomesOf(await deliver(license))).toEqual(['UNCHANGED'])
    expect(outcomesOf(await deliver(renewed))).toEqual(['AMENDED'])
    expect(await known(license.license.number)).toMatchObject({ holder_name: 'منى خالد حداد', expires_on: '2040-08-15' })
  })

  test('of 8 digits keeps its centre when a delivery leaves it out', async () => {
    const number = newNumber()
    await deliver(aLicense(number, { license: named(number, 'IRB', '3') }))
    expect(outcomesOf(await deliver(aLicense(number)))).toEqual(['UNCHANGED'])
    expect(await known(number)).toMatchObject({ center_code: 'IRB' })
  })

  test('that is renewed keeps its payment number', async () => {
    const license = aLicense(newNumber())
    await deliver(license)
    await deliverV(aNotice(license.license.number))
    const before = await referencesOf(connection.db, license.license.number)
    await deliver({ ...license, expiresOn: calendarDay('2041-01-01') })
    expect(await referencesOf(connection.db, license.license.number)).toEqual(before)
  })

  test('twice in one delivery with different content is refused both times, with the same content registered once', async () => {
    const [first, second] = [aLicense(newNumber()), aLicense(newNumber())]
    const found = await deliver(first, second, { ...first, holderName: 'آخر' }, second)
    const bad = 'REFUSED number SAME_KEY_TWICE'
    expect(outcomesOf(found)).toEqual([bad, 'REGISTERED', bad, 'UNCHANGED'])
  })

  test.each([
    ['an older number without centre', { license: named('77', null, '1') }, 'licensing_center MORE_DETAILS_NEEDED'],
    ['an unknown centre of 8 digits', { license: named('51999999', 'QQQ') }, 'licensing_center UNKNOWN_VALUE'],
    ['a replaced number of 8 digits', { replaces: named('51999998') }, 'replaces_number NOT_OLDER'],
    ['a new number of less than 8', { license: named('78', 'MRK', '1'), replaces: named('79', 'MRK', '1') }, 'number NOT_NATIONWIDE'],
    ['a merger with itself', { mergedInto: named('51999999') }, 'merged_into_number ITSELF'],
    ['a merger with an unknown licence', { mergedInto: named('51999997') }, 'merged_into_number UNKNOWN_LICENSE'],
    ['a merger and a replacement at once', { mergedInto: named('51999997'), replaces: named('79', 'MRK', '1') }, 'merged_into_number BOTH'],
  ])('is refused with %s', async (_title, given, reason) => {
    expect(outcomesOf(await deliver(aLicense('51999999', given)))).toEqual([`REFUSED ${reason}`])
  })
})

describe('an older number replaced by 8 digits', () => {
  const older = (number: string) => named(number, 'MRK', '3')

  test('leads to the licence, which keeps its violations and its payment number', async () => {
    const [old, number] = ['4801', newNumber()]
    await deliver(aLicense(old, { license: older(old) }))
    await deliverV(aNotice(old, { license: older(old), sourceKey: 'old-1' }))
    const before = await openReferenceOf(connection.db, old)
    const replacement = aLicense(number, { replaces: older(old) })
    expect(outcomesOf(await deliver(replacement))).toEqual(['AMENDED'])
    expect(await openReferenceOf(connection.db, number)).toEqual(before)
    expect(await known(old)).toMatchObject({ leads_to: number })
    expect(outcomesOf(await deliver(replacement))).toEqual(['UNCHANGED'])
  })

  test('still takes violations that name it, and they count for the licence', async () => {
    const [old, number] = ['4802', newNumber()]
    await deliver(aLicense(number, { replaces: older(old) }))
    expect(outcomesOf(await deliverV(aNotice(old, { license: older(old), sourceKey: 'late-1' })))).toEqual(['REGISTERED'])
    expect((await openReferenceOf(connection.db, number))?.set).toEqual(['late-1'])
  })

  test('takes what was parked for it to the licence', async () => {
    const [old, number] = ['4803', newNumber()]
    await deliverV(aNotice(old, { license: older(old), sourceKey: 'parked-old' }), aNotice(number, { sourceKey: 'parked-new' }))
    expect(outcomesOf(await deliver(aLicense(number, { replaces: older(old) })))).toEqual(['REGISTERED'])
    expect((await openReferenceOf(connection.db, number))?.set).toEqual(['parked-new', 'parked-old'])
  })

  test('is merged into the new one where both were licences', async () => {
    const [old, number] = ['4804', newNumber()]
    await deliver(aLicense(old, { license: older(old) }), aLicense(number))
    await deliverV(aNotice(old, { license: older(old), sourceKey: 'both-1' }), aNotice(number, { sourceKey: 'both-2' }))
    expect(outcomesOf(await deliver(aLicense(number, { replaces: older(old) })))).toEqual(['AMENDED'])
    expect((await openReferenceOf(connection.db, number))?.set).toEqual(['both-1', 'both-2'])
  })

  test('cannot be replaced by a second number', async () => {
    const [old, number] = ['4805', newNumber()]
    await deliver(aLicense(number, { replaces: older(old) }))
    const again = await deliver(aLicense(newNumber(), { replaces: older(old) }))
    expect(outcomesOf(again)).toEqual(['REFUSED replaces_number ALREADY_REPLACED'])
  })

  test('is no longer renewed under itself', async () => {
    const [old, number] = ['4806', newNumber()]
    await deliver(aLicense(old, { license: older(old) }))
    await deliver(aLicense(number, { replaces: older(old) }))
    expect(outcomesOf(await deliver(aLicense(old, { license: older(old) })))).toEqual(['UNCHANGED'])
    const renewal = aLicense(old, { license: older(old), expiresOn: calendarDay('2045-01-01') })
    expect(outcomesOf(await deliver(renewal))).toEqual(['REFUSED number ALREADY_REPLACED'])
  })
})

describe('merged licences', () => {
  async function twoWithViolations(): Promise<[string, string]> {
    const [from, into] = [newNumber(), newNumber()]
    await deliver(aLicense(from), aLicense(into))
    await deliverV(aNotice(from, { sourceKey: `${from}-a`, fine: fils(10_000) }), aNotice(into, { sourceKey: `${into}-b` }))
    return [from, into]
  }

  const merge = (from: string, into: string) => deliver(aLicense(from, { mergedInto: named(into) }))

  test('leave one open number for what both have to pay; the old numbers go along and still stand for their own sets', async () => {
    const [from, into] = await twoWithViolations()
    const numbers = [await openReferenceOf(connection.db, from), await openReferenceOf(connection.db, into)].map((open) => open?.number)
    expect(outcomesOf(await merge(from, into))).toEqual(['AMENDED'])
    const references = await referencesOf(connection.db, into)
    expect(references).toHaveLength(3)
    expect(references).toEqual(
      expect.arrayContaining([
        { number: numbers[0], kind: 'ALL_DUE', status: 'SUPERSEDED', set: [`${from}-a`] },
        { number: numbers[1], kind: 'ALL_DUE', status: 'SUPERSEDED', set: [`${into}-b`] },
        { number: expect.any(String), kind: 'ALL_DUE', status: 'OPEN', set: [`${from}-a`, `${into}-b`] },
      ]),
    )
    expect(await referencesOf(connection.db, from)).toEqual([])
    expect(await known(from)).toMatchObject({ leads_to: into })
  })

  test('delivered again are unchanged', async () => {
    const [from, into] = await twoWithViolations()
    await merge(from, into)
    const before = await referencesOf(connection.db, into)
    expect(outcomesOf(await merge(from, into))).toEqual(['UNCHANGED'])
    expect(await referencesOf(connection.db, into)).toEqual(before)
  })

  test('one after another lead to the last one in one step', async () => {
    const [first, second] = await twoWithViolations()
    const [third] = await twoWithViolations()
    await merge(first, second)
    await merge(second, third)
    expect(await known(first)).toMatchObject({ leads_to: third })
    expect((await openReferenceOf(connection.db, third))?.set).toHaveLength(3)
    expect(outcomesOf(await merge(third, first))).toEqual(['REFUSED merged_into_number ITSELF'])
  })

  test('close a number that came along once all that it stands for is cancelled', async () => {
    const [from, into] = await twoWithViolations()
    const number = (await openReferenceOf(connection.db, from))?.number
    await merge(from, into)
    await deliverV(aNotice(from, { sourceKey: `${from}-a`, fine: fils(10_000), cancelled: true }))
    const came = (await referencesOf(connection.db, into)).find((reference) => reference.number === number)
    expect(came).toMatchObject({ status: 'CLOSED', set: [`${from}-a`] })
  })

  test('with nothing to pay on the one that goes leave the other its number', async () => {
    const [into] = await twoWithViolations()
    const from = newNumber()
    await deliver(aLicense(from))
    const before = await openReferenceOf(connection.db, into)
    await merge(from, into)
    expect(await openReferenceOf(connection.db, into)).toEqual(before)
  })

  test('keep a chosen set payable', async () => {
    const [from, into] = await twoWithViolations()
    await connection.db.execute(sql`
      with chosen as (
        insert into payment_references (number, license_id, kind, issued_at)
        select '1000326480165', id, 'SELECTION', now() from licenses where number = ${from} returning number, license_id
      )
      insert into payment_reference_violations (reference_number, violation_id, type_code)
      select c.number, v.id, v.type_code from chosen c join violations v using (license_id)`)
    await merge(from, into)
    const selection = (await referencesOf(connection.db, into)).find(({ kind }) => kind === 'SELECTION')
    expect(selection).toMatchObject({ number: '1000326480165', status: 'OPEN', set: [`${from}-a`] })
  })

  test('take violations that were put in the queue before they merged', async () => {
    const [from, into] = await twoWithViolations()
    const numbers = Array.from({ length: 30 }, newNumber)
    await deliver(...numbers.map((number) => aLicense(number)))
    const notices = [...numbers, from, into].map((number) => aNotice(number))
    await Promise.all([deliverViolations(connection.url, notices, { batchRows: 1 }), merge(from, into)])
    expect((await openReferenceOf(connection.db, into))?.set).toHaveLength(4)
  })
})
