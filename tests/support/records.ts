import type { Db } from '@/db/client/client'
import { type DemoLicense, type DemoViolation, recordLater, recordLicense } from '@/demo/record'
import { calendarDay } from '@/domain/values/calendar-day'
import { fils } from '@/domain/values/money'
import { randomNumbers } from '@/services/references/draw-payment-numbers'

let made = 0

export const issueNow = (at = new Date()) => ({ at, drawNumbers: randomNumbers('1') })

/** A violation as its authority records it: 15 JOD by GAM, payable. */
export function aViolation(overrides: Partial<DemoViolation> = {}): DemoViolation {
  made += 1
  return {
    authorityCode: 'GAM',
    sourceKey: `T-${made}`,
    number: String(made),
    typeCode: '14',
    fine: fils(15_000),
    occurredOn: calendarDay('2024-03-01'),
    vehiclePlate: '10-79210',
    collectedHere: true,
    ...overrides,
  }
}

const aLicense = (overrides: Partial<DemoLicense> & { number: string }): DemoLicense => ({
  holderName: 'سالم ناصر الأحمد',
  expiresOn: calendarDay('2030-08-15'),
  ...overrides,
})

/** Records a licence with violations and issues its payment number. */
export async function given(
  db: Db,
  license: Partial<DemoLicense> & { number: string },
  violations: DemoViolation[] = [],
  at = new Date(),
): Promise<void> {
  await recordLicense(db, aLicense(license), violations, issueNow(at))
}

/** Records further violations of a licence. */
export async function givenLater(db: Db, number: string, violations: DemoViolation[], at = new Date()): Promise<void> {
  await recordLater(db, number, violations, issueNow(at))
}
