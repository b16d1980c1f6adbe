import { type Random, random } from '@/demo/random'
import { isProcessDateAcceptable } from '@/domain/payments/reported-payment'
import { decideSettlement, heldWhole, type SetMember, type Settlement } from '@/domain/payments/settlement'
import { type AcceptablePrice, isQuoteGood, type Quote, type Share } from '@/domain/pricing/accepted-price'
import { ruleBook } from '@/domain/pricing/discount-rule'
import { isPayable } from '@/domain/pricing/dues'
import { type CoversAll, coverage, coversEverything, priceOfSet } from '@/domain/pricing/price'
import { type CalendarDay, calendarDay, dayInAmman } from '@/domain/values/calendar-day'
import type { DayRange } from '@/domain/values/day-ranges'
import { type Fils, fils } from '@/domain/values/money'
import { payabilityOf } from '@/domain/violations/payability'
import { aRule } from '../domain/factories'

/** The rule under test; a broken one shows that the simulation finds what is broken. */
export type Decide = typeof decideSettlement

type Violation = {
  readonly id: string
  readonly typeCode: string
  readonly occurredOn: CalendarDay
  fine: Fils
  objected: DayRange[]
  status: 'UNPAID' | 'PAID' | 'CANCELLED'
  underReview: boolean
}
type Reference = { readonly set: readonly Violation[]; readonly coversAll: CoversAll; readonly quotes: Quote[] }
type World = {
  readonly draw: Random
  readonly decide: Decide
  now: Date
  readonly violations: Violation[]
  readonly references: Reference[]
  /** What was settled of each violation, in the order of payments. */
  readonly lines: Map<string, Fils[]>
  readonly sums: { paid: number; settled: number; waiting: number }
  readonly journal: string[]
}

const RULES = ruleBook([
  aRule({ id: 'each', percent: 30, withinDays: 60, payTo: calendarDay('2026-09-30') }),
  aRule({ id: 'all', percent: 45, kind: 'ALL_OR_NOTHING', offenceTo: calendarDay('2026-05-31') }),
])
const STEPS = 60
const HOUR_MS = 3_600_000

/** Lives the life of one licence that a seed draws: offences, objections, amendments, quotes and payments of every kind. Throws at the first rule that is broken; returns what happened. */
export function simulate(seed: number, decide: Decide = decideSettlement): readonly string[] {
  const sums = { paid: 0, settled: 0, waiting: 0 }
  const begin = new Date('2026-06-01T06:00:00Z')
  const world: World = { draw: random(seed), decide, now: begin, violations: [], references: [], lines: new Map(), sums, journal: [] }
  for (let step = 0; step < STEPS; step++) {
    world.now = new Date(world.now.getTime() + world.draw.between(1, 40) * HOUR_MS)
    const act = world.draw.pick([register, register, object, amend, cancel, issue, issue, quote, quote, pay, pay, pay])
    act(world)
    checkWorld(world)
  }
  return world.journal
}

function register({ draw, violations, now, journal }: World): void {
  const day = draw.pick([dayInAmman(now), calendarDay('2026-04-10'), calendarDay('2026-05-20')])
  const fine = fils(draw.pick([333, 10_000, 15_000, 20_001]))
  violations.push({
    id: String(violations.length),
    typeCode: '9',
    occurredOn: day,
    fine,
    objected: [],
    status: 'UNPAID',
    underReview: false,
  })
  journal.push(`registered ${fine}`)
}

function some(world: World, isWanted: (violation: Violation) => boolean): Violation | undefined {
  const found = world.violations.filter((violation) => violation.status === 'UNPAID' && isWanted(violation))
  return found[world.draw.between(0, Math.max(0, found.length - 1))]
}

/** Opens an objection, or closes the one that is open. */
function object(world: World): void {
  const violation = some(world, () => true)
  if (!violation) return
  const day = dayInAmman(world.now)
  const open = violation.objected.find(({ until }) => until === null)
  const before = violation.objected.filter((range) => range !== open)
  if (open) violation.objected = open.from < day ? [...before, { from: open.from, until: day }] : before
  else if (before.every(({ until }) => until !== null && until < day)) violation.objected = [...before, { from: day, until: null }]
  world.journal.push(`objection ${violation.id} ${open ? 'closed' : 'opened'}`)
}

function amend(world: World): void {
  const violation = some(world, () => true)
  if (violation) violation.fine = fils(Math.max(1, violation.fine + world.draw.pick([-5_000, -1, 1, 5_000])))
  world.journal.push(`amended ${violation?.id}`)
}

function cancel(world: World): void {
  const violation = some(world, () => world.draw.between(1, 4) === 1)
  if (violation) violation.status = 'CANCELLED'
  world.journal.push(`cancelled ${violation?.id}`)
}

const facts = (violation: Violation) => ({ ...violation, collectedHere: true, needsCourt: false })
const payableOf = (violations: readonly Violation[]) => violations.filter((violation) => isPayable(facts(violation)))

/** A number for everything payable, or for a choice of it. */
function issue({ violations, references, draw, now, journal }: World): void {
  const universe = payableOf(violations)
  const set = draw.between(1, 3) === 1 ? universe.filter(() => draw.between(0, 1) === 1) : universe
  if (set.length === 0) return
  const ids = new Set(set.map(({ id }) => id))
  const listed = universe.map((violation) => ({ ...violation }))
  const coversAll: CoversAll = set.length === universe.length ? coversEverything : (rule) => coverage(ids, listed, rule, dayInAmman(now))
  references.push({ set, coversAll, quotes: [] })
  journal.push(`issued ${references.length - 1} for ${[...ids]}`)
}

function priceNow({ set, coversAll }: Reference, day: CalendarDay): AcceptablePrice {
  const payable = payableOf(set)
  const { total, shares } = priceOfSet(payable, RULES, day, coversAll)
  const parts = shares.map(({ fine, due, discount }, i): Share => {
    const rule = discount && { id: discount.rule.id, version: discount.rule.version }
    return { violationId: payable[i]?.id ?? '', fine, due, rule }
  })
  return { amount: total, shares: parts }
}

function aReference({ references, draw }: World): Reference | undefined {
  return references[draw.between(Math.max(0, references.length - 4), references.length - 1)]
}

function quote(world: World): void {
  const reference = aReference(world)
  const price = reference && priceNow(reference, dayInAmman(world.now))
  if (!reference || !price || price.amount === 0) return
  reference.quotes.push({ ...price, firstQuotedAt: world.now, lastQuotedAt: world.now, lastDay: dayInAmman(world.now) })
  world.journal.push(`quoted ${price.amount}`)
}

/** Some hours after the last quote or long after it, as quoted or not, perhaps with a clock that is wrong. */
function pay(world: World): void {
  const { draw, now, sums } = world
  const reference = aReference(world)
  if (!reference) return
  const quoted = reference.quotes.at(-1)
  const delay = draw.pick([0, 0, 0, 20, 71, 100, 31 * 24, -1])
  const processedAt = new Date(now.getTime() - delay * HOUR_MS)
  const amount = (quoted ?? priceNow(reference, dayInAmman(processedAt))).amount
  const paid = fils(Math.max(1, draw.pick([amount, amount, amount, amount, amount - 1, amount + 1, 7_777])))
  const good = reference.quotes.filter((one) => isQuoteGood(one, processedAt))
  const prices = [...good, priceNow(reference, dayInAmman(processedAt))]
  const members = reference.set.map(
    (violation): SetMember => ({ violationId: violation.id, state: stateOf(violation), fine: violation.fine }),
  )
  const isBelieved = isProcessDateAcceptable(processedAt, now)
  const settlement = isBelieved ? world.decide(paid, prices, members) : heldWhole(paid, 'PROCESS_DATE')
  sums.paid += paid
  if (isBelieved) checkDecision({ paid, prices, members, settlement })
  record(world, settlement)
  world.journal.push(
    `paid ${paid}: ${settlement.lines.map((line) => `${line.violationId}=${line.amount}`)} ${settlement.cases.map((one) => `${one.reason}=${one.amount}`)}`,
  )
}

function stateOf(violation: Violation): SetMember['state'] {
  const payability = payabilityOf(facts(violation))
  if (payability === 'PAID' || payability === 'CANCELLED') return payability
  return payability === 'AVAILABLE' || payability === 'PAYMENT_UNDER_REVIEW' ? 'OPEN' : 'WAITING'
}

function record({ violations, lines, sums }: World, settlement: Settlement): void {
  for (const { violationId, amount } of settlement.lines) {
    const violation = violations[Number(violationId)] as Violation
    Object.assign(violation, { status: 'PAID', underReview: false })
    lines.set(violationId, [...(lines.get(violationId) ?? []), amount])
    sums.settled += amount
  }
  for (const { amount } of settlement.cases) sums.waiting += amount
  for (const violationId of settlement.toReview) Object.assign(violations[Number(violationId)] as Violation, { underReview: true })
}

type Decision = {
  readonly paid: Fils
  readonly prices: readonly AcceptablePrice[]
  readonly members: readonly SetMember[]
  readonly settlement: Settlement
}

function must(holds: boolean, rule: string): void {
  if (!holds) throw new Error(rule)
}

/** The rules of one payment, said anew: docs/rules.md, "Being paid" 3 to 5. */
function checkDecision({ paid, prices, members, settlement: { lines, cases, toReview } }: Decision): void {
  const states = new Map(members.map(({ violationId, state }) => [violationId, state]))
  const offered = prices.filter(({ amount }) => amount > 0)
  const isAffordable = offered.some(({ amount }) => amount <= paid)
  must(
    lines.every(({ violationId }) => states.get(violationId) === 'OPEN'),
    'only what is open is settled',
  )
  must(
    lines.every(({ fine, discount, amount }) => fine - discount === amount && amount > 0),
    'fine less discount is what was settled',
  )
  must(isAffordable || lines.length === 0, 'less than every price settles nothing')
  const anyOpen = members.some(({ state }) => state === 'OPEN')
  must(!anyOpen || isAffordable || toReview.length > 0, 'what was paid too little for is under review')
  const kept = offered.filter(
    ({ amount, shares }) => amount === paid && shares.every(({ violationId }) => states.get(violationId) === 'OPEN'),
  )
  const isLowered = kept.some(({ shares }) =>
    shares.some(({ violationId, due }) => due > (members.find((member) => member.violationId === violationId)?.fine ?? 0)),
  )
  must(kept.length === 0 || isLowered || cases.length === 0, 'a price that was told and is still open settles whole')
}

function checkWorld({ sums, lines, violations }: World): void {
  must(sums.paid === sums.settled + sums.waiting, 'what was paid is settled or waits')
  for (const violation of violations) {
    const settled = lines.get(violation.id)?.length ?? 0
    must(settled === (violation.status === 'PAID' ? 1 : 0), 'a violation is settled once, and then it is paid')
    must(!(violation.underReview && isPayable(facts(violation))), 'what is under review is not payable')
  }
}
