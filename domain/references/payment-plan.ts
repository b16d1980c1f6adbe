import { addresses, type DiscountRule, inForce, type RuleBook } from '@/domain/pricing/discount-rule'
import { type CoversAll, coverage, type Price, type PricedViolation, priceOf, priceOfSet } from '@/domain/pricing/price'
import type { CalendarDay } from '@/domain/values/calendar-day'
import { bestParcels } from '@/domain/values/knapsack'
import { addFils, type Fils, subtractFils } from '@/domain/values/money'

/** A payable violation by itself, never a group of equal ones. */
export type PlannableViolation = Omit<PricedViolation, 'count'> & { readonly id: string }

/** What to pay now: `prices[i]` is that of `items[i]` in a reference for exactly these. */
export type PaymentPlan<Violation> = {
  readonly ok: true
  readonly items: readonly Violation[]
  readonly prices: readonly Price[]
  readonly total: Fils
  readonly saved: Fils
  /** Of the budget. */
  readonly left: Fils
}

export type PlanRefusal = 'BUDGET_TOO_SMALL' | 'BUDGET_TOO_LARGE' | 'TOO_MANY_VIOLATIONS'

/** What one plan may ask for, so that its exact answer takes no noticeable time: violations, and fils. */
export const PLAN_LIMITS = { violations: 60, budget: 1_000_000 } as const

/**
 * The payable violations that, paid together on `day` for at most `budget`, save the most discount; of equal plans the one that pays less, then the one
 * with the older violation where they first differ. `payable`: everything payable on the licence, the oldest offence first; fines above 0.
 * Pauses every few milliseconds.
 */
export function* planPayment<Violation extends PlannableViolation>(
  payable: readonly Violation[],
  rules: RuleBook,
  day: CalendarDay,
  budget: Fils,
): Generator<void, PaymentPlan<Violation> | { readonly ok: false; readonly reason: PlanRefusal }> {
  if (budget < 1) return { ok: false, reason: 'BUDGET_TOO_SMALL' }
  if (budget > PLAN_LIMITS.budget) return { ok: false, reason: 'BUDGET_TOO_LARGE' }
  if (payable.length > PLAN_LIMITS.violations) return { ok: false, reason: 'TOO_MANY_VIOLATIONS' }
  let best: Candidate | null = null
  for (const bundle of bundlesOf(payable, rules, day, budget)) {
    if (best !== null && bundle.mostSaved < best.saved) continue
    const candidate = yield* bestWith(bundle, budget)
    if (best === null || isBetter(candidate, best)) best = candidate
  }
  const places = best?.places ?? []
  return {
    ok: true,
    ...pricedPlan(
      places.map((place) => payable[place] as Violation),
      { payable, rules, day, budget },
    ),
  }
}

/** Violations that must be chosen for their all-or-nothing rules to apply, and what every violation costs and saves then. */
type Bundle = {
  readonly forced: ReadonlySet<number>
  readonly shares: readonly Share[]
  readonly due: number
  readonly saved: number
  /** No plan with this bundle saves more. */
  readonly mostSaved: number
}

type Share = { readonly due: number; readonly saved: number }

/** Places in age order. */
type Candidate = Share & { readonly places: readonly number[] }

/** Every affordable union of what the all-or-nothing rules address, that of none among them; the most promising first. */
function bundlesOf(payable: readonly PlannableViolation[], rules: RuleBook, day: CalendarDay, budget: Fils): Bundle[] {
  const together = rules.filter((rule) => rule.kind === 'ALL_OR_NOTHING' && payable.some((violation) => inForce(rule, violation, day)))
  const addressed = new Map(together.map((rule) => [rule, placesAddressed(payable, rule, day)]))
  const bundles = new Map<string, Bundle>()
  const pending: ReadonlySet<number>[] = [new Set()]
  for (let forced = pending.pop(); forced !== undefined; forced = pending.pop()) {
    const key = [...forced].sort((a, b) => a - b).join()
    if (bundles.has(key)) continue
    const held = forced
    const applies: CoversAll = (rule) => addressed.get(rule)?.every((place) => held.has(place)) ?? false
    const bundle = bundleOf(
      forced,
      payable.map((violation) => shareOf(priceOf(violation, rules, day, applies))),
      budget,
    )
    bundles.set(key, bundle)
    for (const places of addressed.values()) pending.push(new Set([...forced, ...places]))
  }
  return [...bundles.values()].filter(({ due }) => due <= budget).sort((a, b) => b.mostSaved - a.mostSaved)
}

function placesAddressed(payable: readonly PlannableViolation[], rule: DiscountRule, day: CalendarDay): number[] {
  return payable.flatMap((violation, place) => (addresses(rule, violation, day) ? [place] : []))
}

function shareOf({ fine, due }: Price): Share {
  return { due, saved: fine - due }
}

function bundleOf(forced: ReadonlySet<number>, shares: readonly Share[], budget: number): Bundle {
  const own = shares.filter((_share, place) => forced.has(place))
  const due = own.reduce((sum, share) => sum + share.due, 0)
  const saved = own.reduce((sum, share) => sum + share.saved, 0)
  const rest = shares.filter((_share, place) => !forced.has(place))
  return { forced, shares, due, saved, mostSaved: saved + mostSavedBy(rest, budget - due) }
}

/** What the rest could save if the last violation that fits could be paid in part: best ratio first. */
function mostSavedBy(shares: readonly Share[], budget: number): number {
  let left = budget
  let saved = 0
  const affordable = shares.filter(({ due }) => due <= budget)
  for (const share of affordable.sort((a, b) => b.saved * a.due - a.saved * b.due)) {
    if (left <= 0) break
    saved += share.due <= left ? share.saved : Math.ceil((share.saved * left) / share.due)
    left -= share.due
  }
  return saved
}

/** The bundle and the best of the rest. What saves nothing is never added. */
function* bestWith({ forced, shares, due, saved }: Bundle, budget: number): Generator<void, Candidate> {
  const optional = shares.flatMap((share, place) => (!forced.has(place) && share.saved > 0 ? [{ ...share, place }] : []))
  const best = yield* bestParcels(
    optional.map((share) => ({ cost: share.due, worth: share.saved })),
    budget - due,
  )
  const chosen = best.map((index) => optional[index] as (typeof optional)[number])
  return {
    due: chosen.reduce((sum, share) => sum + share.due, due),
    saved: chosen.reduce((sum, share) => sum + share.saved, saved),
    places: [...forced, ...chosen.map(({ place }) => place)].sort((a, b) => a - b),
  }
}

function isBetter(a: Candidate, b: Candidate): boolean {
  if (a.saved !== b.saved) return a.saved > b.saved
  if (a.due !== b.due) return a.due < b.due
  const older = a.places.findIndex((place, index) => place !== b.places[index])
  return older !== -1 && (a.places[older] as number) < (b.places[older] ?? Number.POSITIVE_INFINITY)
}

type PlanFacts<Violation> = {
  readonly payable: readonly Violation[]
  readonly rules: RuleBook
  readonly day: CalendarDay
  readonly budget: Fils
}

function pricedPlan<Violation extends PlannableViolation>(
  items: readonly Violation[],
  { payable, rules, day, budget }: PlanFacts<Violation>,
) {
  const ids = new Set(items.map(({ id }) => id))
  const { total, discount, shares } = priceOfSet(items, rules, day, (rule) => coverage(ids, payable, rule, day))
  return { items, prices: shares, total, saved: addFils(discount), left: subtractFils(budget, total) }
}
