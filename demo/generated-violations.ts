import { addDays, type CalendarDay } from '@/domain/values/calendar-day'
import { type Fils, fils } from '@/domain/values/money'
import type { ViolationNotice } from '@/services/feeds/feed-row'
import { generatedName, randomOf } from './generated-licenses'
import type { Random } from './random'

type Type = { readonly code: string; readonly fine: Fils | null; readonly byCourt: boolean }

const type = (code: string, fine: number | null, byCourt = false): Type => ({ code, fine: fine === null ? null : fils(fine), byCourt })

const TYPES = [
  type('9', 15_000),
  type('14', 15_000),
  type('14', 15_000),
  type('15', 15_000),
  type('16', 20_000),
  type('16', 20_000),
  type('17', 50_000),
  type('2', 100_000),
  type('3', 50_000),
  type('7', 30_000),
  type('8', 20_000),
  type('10', 30_000),
  type('11', 30_000),
  type('12', 10_000),
  type('1', 200_000, true),
  type('5', 250_000, true),
] as const
const AUTHORITIES = ['GAM', 'GAM', 'GAM', 'GAM', 'TRD', 'TRD', 'TRD', 'TRD', 'DVL', 'MZR', 'MZR', 'MIR'] as const

const MAX = 40
const NONE_SHARE = 0.25
const MEAN = 6.9
const FLEET_EVERY = 20_000
const THREE_YEARS = 3 * 365

/** How many violations the licence of this index has: none to 40, five on average; now and then a fleet's thousands. */
export function generatedCount(index: number): number {
  const draw = randomOf(index, 3)
  if (index % FLEET_EVERY === FLEET_EVERY - 1) return draw.between(1_000, 5_000)
  if (draw.next() < NONE_SHARE) return 0
  return Math.min(MAX, 1 + Math.floor(-Math.log(1 - draw.next()) * (MEAN - 1)))
}

/** The violations of the licence of this index as their authorities would deliver them, of the three years before `day`. */
export function* generatedViolations(index: number, day: CalendarDay): Generator<ViolationNotice> {
  const license = generatedName(index)
  const draw = randomOf(index, 4)
  const count = generatedCount(index)
  for (let nth = 0; nth < count; nth += 1) yield { license, sourceKey: `${index}-${nth}`, ...one(draw, day) }
}

function one(draw: Random, day: CalendarDay): Omit<ViolationNotice, 'license' | 'sourceKey'> {
  const { code, fine, byCourt } = draw.pick(TYPES)
  const undecided = byCourt && draw.next() < 0.5
  return {
    authorityCode: draw.pick(AUTHORITIES),
    number: String(draw.between(1, 9_999_999)),
    typeCode: code,
    fine: undecided ? null : fine,
    occurredOn: addDays(day, -draw.between(1, THREE_YEARS)),
    vehiclePlate: draw.next() < 0.05 ? null : `${draw.between(10, 50)}-${draw.between(1, 99_999)}`,
    cancelled: draw.next() < 0.01,
  }
}
