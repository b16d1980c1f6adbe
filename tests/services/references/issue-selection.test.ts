import { sql } from 'drizzle-orm'
import { type RuleBook, ruleBook } from '@/domain/pricing/discount-rule'
import { fils } from '@/domain/values/money'
import { randomNumbers } from '@/services/references/draw-payment-numbers'
import { issueSelection } from '@/services/references/issue-selection'
import { aRule } from '@/tests/domain/factories'
import { withDatabase } from '@/tests/support/database'
import { aLicense, aNotice, deliverLicenses, deliverViolations } from '@/tests/support/deliveries'

const connection = withDatabase()
let made = 0

/** Addresses type 9, not type 14. */
const together = ruleBook([aRule({ kind: 'ALL_OR_NOTHING', percent: 30, excludedTypes: ['14'] })])
const NOW = new Date('2026-11-22T10:00:00Z')

/** A licence with violations of these types, each of another fine; `add` and `cancel` are later deliveries, `choose` takes some by their place. */
async function aLicenseWith(...types: string[]) {
  made += 1
  const number = String(95_000_000 + made)
  const notices = types.map((typeCode, nth) =>
    aNotice(number, { typeCode, fine: fils(10_000 + nth * 1_000), sourceKey: `${number}-${nth}` }),
  )
  await deliverLicenses(connection.url, [aLicense(number)])
  await deliverViolations(connection.url, notices, { at: NOW })
  const violations = await connection.db.execute<{ id: string; license_id: string }>(
    sql`select id, license_id from violations where source_key like ${`${number}-%`} order by source_key`,
  )
  const licenseId = Number(violations[0]?.license_id)
  return {
    add: (typeCode: string) => deliverViolations(connection.url, [aNotice(number, { typeCode })]),
    cancel: (nth: number) =>
      deliverViolations(
        connection.url,
        notices.slice(nth, nth + 1).map((notice) => ({ ...notice, cancelled: true })),
      ),
    choose: async (places: number[], rules: RuleBook = together): Promise<string> => {
      made += 1
      const violationIds = places.map((place) => String(violations[place]?.id))
      const request = {
        licenseId,
        violationIds,
        caller: 'tests',
        idempotencyKey: `key-number-${made}`,
        now: NOW,
        rules,
        drawNumbers: randomNumbers('1'),
      }
      const outcome = await issueSelection(connection.db, request)
      if (!outcome.ok) throw new Error(outcome.reason)
      return outcome.number
    },
  }
}

const statusOf = async (number: string) =>
  (await connection.db.execute(sql`select status from payment_references where number = ${number}`))[0]?.status

test('a choice that kept its discount for all together is issued anew once a new number would not have it', async () => {
  const license = await aLicenseWith('9', '9', '14')
  const discounted = await license.choose([0, 1])
  await license.add('9')
  const full = await license.choose([0, 1])
  expect(full).not.toBe(discounted)
  expect([await statusOf(discounted), await statusOf(full)]).toEqual(['OPEN', 'OPEN'])
  expect(await license.choose([1, 0])).toBe(full)
})

test('a choice without the discount is issued anew once it is all that the rule addresses', async () => {
  const license = await aLicenseWith('9', '9', '14')
  const full = await license.choose([0])
  await license.cancel(1)
  const discounted = await license.choose([0])
  expect(discounted).not.toBe(full)
  expect(await license.choose([0])).toBe(discounted)
})

test('a choice keeps its number while it costs the same: without any rule in force, and after a registration that the rule does not address', async () => {
  const license = await aLicenseWith('9', '9', '14')
  const first = await license.choose([0, 1])
  expect(await license.choose([0, 1], ruleBook([]))).toBe(first)
  await license.add('14')
  expect(await license.choose([0, 1])).toBe(first)
})

test('a choice of the same violations and others is another choice', async () => {
  const license = await aLicenseWith('14', '14', '14')
  const one = await license.choose([0])
  expect(await license.choose([0, 1])).not.toBe(one)
})
