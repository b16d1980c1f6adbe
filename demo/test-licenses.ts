import { eq } from 'drizzle-orm'
import type { Db } from '@/db/client/client'
import { violations } from '@/db/schema/violations'
import { addDays, type CalendarDay, calendarDay } from '@/domain/values/calendar-day'
import { fils } from '@/domain/values/money'
import { releaseSettled } from '@/services/payments/release-settled'
import { withHeldPayments } from '@/services/payments/with-held-payments'
import { demoNumbers } from './numbers'
import { payAllDue } from './pay'
import { type DemoLicense, type DemoViolation, recordLater, recordLicense } from './record'

/** Expiry date of every test licence: the proof that a guest gives. */
export const TEST_LICENSE_EXPIRY = calendarDay('2031-01-31')

type Dated = Omit<
  DemoViolation,
  'occurredOn' | 'sourceKey' | 'number' | 'authorityCode' | 'typeCode' | 'collectedHere' | 'paidAt' | 'objected'
> & {
  /** Days between the offence and today. */
  readonly daysAgo: number
  readonly authorityCode?: string
  readonly typeCode?: string
  /** An objection that was opened so many days ago and is still open. */
  readonly objectedDaysAgo?: number
}

type TestLicense = Partial<DemoLicense> & {
  readonly number: string
  readonly shows: string
  readonly violations: readonly Dated[]
  /** What happened after the first payment number was issued. */
  readonly afterwards?: 'PAID' | 'PAID_THEN_CHANGED' | Dated
}

const fined = (jod: number, daysAgo: number, more: Partial<Dated> = {}): Dated => ({
  fine: fils(jod * 1000),
  daysAgo,
  vehiclePlate: '21-40217',
  ...more,
})

/** One licence for each state that a partner's program must handle. 90000002 is never registered: it shows "not found". */
export const testLicenses: readonly TestLicense[] = [
  { number: '90000001', shows: 'found, none due', violations: [] },
  {
    number: '1234567',
    centerCode: 'MRK',
    classCode: '3',
    shows: 'an older number: more details needed without centre MRK and class 3',
    violations: [fined(20, 400, { typeCode: '8' })],
  },
  {
    number: '90000004',
    shows: 'unavailable: the register holds its answer back',
    withheldSince: new Date('2026-01-01T00:00:00Z'),
    violations: [fined(30, 90)],
  },
  { number: '90000005', shows: 'all paid', violations: [fined(15, 200), fined(30, 150, { typeCode: '7' })], afterwards: 'PAID' },
  {
    number: '90000006',
    shows: 'nothing payable: before a court, under objection, collected elsewhere, money under review',
    violations: [
      fined(0, 40, { typeCode: '1', fine: null, authorityCode: 'TRD' }),
      fined(20, 35, { typeCode: '8', objectedDaysAgo: 5 }),
      fined(15, 30, { authorityCode: 'MIR' }),
      fined(50, 25, { typeCode: '3', authorityCode: 'TRD', underReview: true }),
    ],
  },
  {
    number: '90000007',
    shows: 'a discount today',
    violations: [fined(50, 10, { typeCode: '3', authorityCode: 'TRD' }), fined(15, 200)],
  },
  { number: '90000008', shows: 'the discount ended yesterday', violations: [fined(50, 61, { typeCode: '3', authorityCode: 'TRD' })] },
  {
    number: '90000009',
    shows: 'an all-or-nothing discount',
    violations: [fined(50, 700, { typeCode: '3', authorityCode: 'TRD' }), fined(30, 650, { typeCode: '7' })],
  },
  {
    number: '90000010',
    shows: 'a superseded payment number beside the open one',
    violations: [fined(15, 100), fined(20, 95, { typeCode: '8' })],
    afterwards: fined(10, 90, { typeCode: '12' }),
  },
  { number: '90000011', shows: '40 violations', violations: Array.from({ length: 40 }, (_, i) => fined(15 + (i % 3) * 5, 70 + i * 20)) },
  { number: '90000012', shows: 'the last day of a discount', violations: [fined(30, 60, { typeCode: '7' })] },
  { number: '90000013', shows: 'a cancelled violation', violations: [fined(15, 80, { status: 'CANCELLED' })] },
  {
    number: '90000014',
    shows: 'a fleet: 250 violations, three pages of 100',
    violations: Array.from({ length: 250 }, (_, i) => fined(15 + (i % 4) * 5, 65 + i * 3)),
  },
  { number: '90000031', shows: 'always refused as for too many attempts (`RATE_LIMITED`, two seconds)', violations: [] },
  { number: '90000032', shows: 'answered after two seconds', violations: [fined(20, 110, { typeCode: '8' })] },
  {
    number: '90000015',
    shows: 'paid, then one violation cancelled and one lowered: the money goes back',
    violations: [fined(15, 220), fined(30, 180, { typeCode: '7' })],
    afterwards: 'PAID_THEN_CHANGED',
  },
]

/** Registers the test licences as they are on `day`. */
export async function seedTestLicenses(db: Db, day: CalendarDay, at: Date, prefix: string): Promise<void> {
  const issue = { at, drawNumbers: demoNumbers('test licences', prefix) }
  for (const { shows: _shows, violations: dated, afterwards, ...license } of testLicenses) {
    const complete = { centerCode: null, classCode: null, holderName: 'رخصة اختبار', expiresOn: TEST_LICENSE_EXPIRY, ...license }
    const record = (violation: Dated, index: number) => recordedOn(day, sourceKey(license.number, index), violation, at)
    await recordLicense(db, complete, dated.map(record), issue)
    if (afterwards === 'PAID' || afterwards === 'PAID_THEN_CHANGED') await payAllDue(db, license.number, issue)
    if (afterwards === 'PAID_THEN_CHANGED') await changePaid(db, license.number, at)
    else if (typeof afterwards === 'object') await recordLater(db, license.number, [record(afterwards, dated.length)], issue)
  }
}

/** The authority cancels the first violation that was paid, and lowers the second to two thirds: a case each. */
async function changePaid(db: Db, number: string, at: Date): Promise<void> {
  for (const index of [0, 1]) {
    const isIt = eq(violations.sourceKey, sourceKey(number, index))
    const [row] = await db.select({ id: violations.id, fine: violations.fine }).from(violations).where(isIt)
    if (row?.fine == null) continue
    const change = { violationId: row.id, fine: index === 0 ? null : LOWERED, details: { source: 'demo' } }
    await withHeldPayments(db, (tx, payments) => releaseSettled(tx, [change], { payments, at, actor: 'demo' }))
  }
}

const LOWERED = fils(20_000)

/** Moves the days of the test licences so that on `day` each still shows its state. Sets, numbers and objections stay. */
export async function redateTestLicenses(db: Db, day: CalendarDay): Promise<void> {
  await db.transaction(async (tx) => {
    for (const license of testLicenses) {
      for (const [index, violation] of allOf(license).entries()) {
        const { occurredOn } = daysOf(day, violation)
        await tx
          .update(violations)
          .set({ occurredOn })
          .where(eq(violations.sourceKey, sourceKey(license.number, index)))
      }
    }
  })
}

function allOf({ violations: first, afterwards }: TestLicense): readonly Dated[] {
  return typeof afterwards === 'object' ? [...first, afterwards] : first
}

const sourceKey = (number: string, index: number) => `TEST-${number}-${index + 1}`

function daysOf(day: CalendarDay, { daysAgo, objectedDaysAgo }: Dated) {
  const objected = objectedDaysAgo === undefined ? [] : [{ from: addDays(day, -objectedDaysAgo), until: null }]
  return { occurredOn: addDays(day, -daysAgo), objected }
}

function recordedOn(day: CalendarDay, key: string, violation: Dated, at: Date): DemoViolation {
  const { daysAgo: _daysAgo, objectedDaysAgo: _objectedDaysAgo, ...rest } = violation
  const authorityCode = violation.authorityCode ?? 'GAM'
  return {
    ...rest,
    ...daysOf(day, violation),
    authorityCode,
    typeCode: violation.typeCode ?? '14',
    sourceKey: key,
    number: key.replace(/\D/g, '').slice(-5),
    collectedHere: authorityCode !== 'MIR',
    paidAt: violation.status === 'PAID' ? at : null,
    cancelledAt: violation.status === 'CANCELLED' ? at : null,
  }
}
