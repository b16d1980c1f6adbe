import { sql } from 'drizzle-orm'
import { paymentReferenceQueries } from '@/db/queries/references'
import { type RuleBook, ruleBook } from '@/domain/pricing/discount-rule'
import { priceOfSet } from '@/domain/pricing/price'
import { calendarDay } from '@/domain/values/calendar-day'
import { fils } from '@/domain/values/money'
import { aRule } from '@/tests/domain/factories'
import { withDatabase } from '@/tests/support/database'
import { aLicense, aNotice, deliverLicenses, deliverViolations, openReferenceOf } from '@/tests/support/deliveries'

const connection = withDatabase()

/** What a number costs on a day: an `ALL_DUE` one, whose set holds all that was payable when it was issued. */
async function priceOn(number: string, day: string, rules: RuleBook): Promise<number> {
  const references = paymentReferenceQueries(connection.db)
  const reference = await references.byNumber(number)
  if (!reference) throw new Error(`No reference ${number}`)
  const groups = await references.payableGroups({ number, licenseId: reference.licenseId })
  const withFine = groups.flatMap((group) => (group.fine === null ? [] : [{ ...group, fine: group.fine }]))
  return priceOfSet(withFine, rules, calendarDay(day)).total
}

const statusOf = async (number: string) => (await paymentReferenceQueries(connection.db).byNumber(number))?.status
const none = ruleBook([])

async function openOf(license: string): Promise<string> {
  const open = await openReferenceOf(connection.db, license)
  if (!open) throw new Error(`Licence ${license} has no open number`)
  return open.number
}

test('scenario 1: a number printed on Sunday costs on Tuesday what it cost, though another violation was registered on Monday', async () => {
  await deliverLicenses(connection.url, [aLicense('94000001')])
  const on = (day: string) => ({ at: new Date(`${day}T09:00:00Z`) })
  await deliverViolations(
    connection.url,
    [aNotice('94000001', { fine: fils(15_000) }), aNotice('94000001', { fine: fils(20_000) })],
    on('2026-06-07'),
  )
  const d = await openOf('94000001')
  expect(await priceOn(d, '2026-06-07', none)).toBe(35_000)
  await deliverViolations(connection.url, [aNotice('94000001', { fine: fils(10_000) })], on('2026-06-08'))
  const e = await openOf('94000001')
  expect([await priceOn(e, '2026-06-08', none), await statusOf(d), await priceOn(d, '2026-06-09', none)]).toEqual([
    45_000,
    'SUPERSEDED',
    35_000,
  ])
})

test('scenario 5: an older offence registered later never takes the discount from the number that was issued before', async () => {
  const rules = ruleBook([aRule({ kind: 'ALL_OR_NOTHING', percent: 30 })])
  await deliverLicenses(connection.url, [aLicense('94000002')])
  const notice = (fine: number, day: string) => aNotice('94000002', { fine: fils(fine), occurredOn: calendarDay(day) })
  await deliverViolations(connection.url, [notice(50_000, '2026-05-01'), notice(30_000, '2026-05-02')])
  const d = await openOf('94000002')
  expect(await priceOn(d, '2026-06-07', rules)).toBe(56_000)
  await deliverViolations(connection.url, [notice(20_000, '2025-01-01')])
  const e = await openOf('94000002')
  expect([await priceOn(e, '2026-06-08', rules), await priceOn(d, '2026-06-08', rules)]).toEqual([70_000, 56_000])
  const [kinds] = await connection.db.execute(
    sql`select count(*)::int as open from payment_references where status = 'OPEN' and number = ${e}`,
  )
  expect(kinds).toEqual({ open: 1 })
})
