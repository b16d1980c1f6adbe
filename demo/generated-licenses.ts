import { addDays, type CalendarDay } from '@/domain/values/calendar-day'
import type { LicenseName, LicenseNotice } from '@/services/feeds/feed-row'
import { madeUpName } from './made-up-names'
import { type Random, random } from './random'

const CENTERS = ['MRK', 'NAM', 'WAM', 'PUB', 'ZRQ', 'MAD', 'MFQ', 'IRB', 'SLT', 'KRK', 'MAN', 'AQB', 'JRS', 'AJL', 'TFL'] as const
const CLASSES = ['1', '2', '3', '3', '3', '3', '4', '5', '6', '7'] as const

/** A prime just below the 70 million numbers from 20000000 on, so that stepping through them repeats none. */
const NUMBERS = 69_999_989
const STEP = 48_271
const FIRST_NUMBER = 20_000_000
const OLDER_PERCENT = 5

/** The randomness of the licence of this index, apart for what is drawn of it. */
export function randomOf(index: number, purpose: number): Random {
  return random(Math.imul(index + 1, 0x9e3779b1) ^ Math.imul(purpose, 0x85ebca6b))
}

/** Which licence has this index: every twentieth has an older number. No two have the same. */
export function generatedName(index: number): LicenseName {
  const draw = randomOf(index, 1)
  if (index >= NUMBERS) throw new RangeError(`Licences are generated up to ${NUMBERS}`)
  const isOlder = index % 100 < OLDER_PERCENT && index < 10_000_000
  const number = isOlder ? String(index + 1).padStart(5, '0') : String(FIRST_NUMBER + ((index * STEP) % NUMBERS))
  return { number, centerCode: draw.pick(CENTERS), classCode: draw.pick(CLASSES) }
}

/** The licence of this index as its department would deliver it: a made-up holder, an expiry from a year before `day` to ten after. */
export function generatedLicense(index: number, day: CalendarDay): LicenseNotice {
  const draw = randomOf(index, 2)
  return {
    license: generatedName(index),
    holderName: madeUpName(draw),
    expiresOn: addDays(day, draw.between(-365, 3650)),
    replaces: null,
    mergedInto: null,
  }
}
