import type { Db } from '@/db/client/client'
import type { PaymentNumber } from '@/domain/references/payment-number'
import { calendarDay } from '@/domain/values/calendar-day'
import { fils } from '@/domain/values/money'
import { recordLicense } from './record'

const SAMPLE_NUMBER = '1000326480165' as PaymentNumber

/** The licence that the user guide shows: one violation of 15 JOD and its payment number. */
export async function seedGuideLicense(db: Db, at: Date): Promise<void> {
  const license = {
    number: '10118254',
    centerCode: 'MRK',
    classCode: '3',
    holderName: 'سالم ناصر الأحمد',
    expiresOn: calendarDay('2030-08-15'),
  }
  const violation = {
    authorityCode: 'GAM',
    sourceKey: 'GUIDE-9',
    number: '9',
    typeCode: '9',
    fine: fils(15_000),
    occurredOn: calendarDay('2021-08-15'),
    vehiclePlate: '10-79210',
    collectedHere: true,
  }
  await recordLicense(db, license, [violation], { at, drawNumbers: () => [SAMPLE_NUMBER] })
}
