import type { RollupFact, RollupSum } from '@/db/queries/overview/sums'
import type { OverviewPeriod } from '@/domain/overview/overview-period'
import { changeOf } from '@/domain/values/comparison'
import { type Fils, fils } from '@/domain/values/money'
import { SPANS_OF_A_PERIOD } from './overview-model'

/** How many, how much, and what discounts took off of it, in whole fils. */
export type Figure = { readonly count: number; readonly fils: Fils; readonly discount: Fils }

type Wanted = { readonly fact: RollupFact; readonly part?: string; readonly span?: number; readonly key?: string }

/** The sum of all that are wanted. */
export function figure(sums: readonly RollupSum[], wanted: Wanted): Figure {
  let [count, amount, discount] = [0, 0, 0]
  for (const sum of sums) {
    if (!isWanted(sum, wanted)) continue
    count += sum.count
    amount += sum.fils
    discount += sum.discount
  }
  return { count, fils: fils(amount), discount: fils(discount) }
}

function isWanted(sum: RollupSum, { fact, part, span, key }: Wanted): boolean {
  return sum.fact === fact && (part ?? sum.part) === sum.part && (span ?? sum.span) === sum.span && (key ?? sum.key) === sum.key
}

/** What was settled for what was paid: fines less discounts. */
export const settled = ({ count, fils: fine, discount }: Figure): Figure => ({ count, fils: fils(fine - discount), discount })

const less = (a: Figure, b: Figure): Figure => ({
  count: a.count - b.count,
  fils: fils(a.fils - b.fils),
  discount: fils(a.discount - b.discount),
})

/** `isOver`: false for a day that has not ended, which is not compared with a whole one. */
function compared(now: Figure, before: Figure, isOver: boolean) {
  const change = isOver ? changeOf(now.fils, before.fils) : null
  return { count: now.count, fils: now.fils, countBefore: before.count, filsBefore: before.fils, change }
}

/**
 * The figures of one period, by its place among the periods. `unpaid`: what is unpaid now. `isFiltered`: by more than days.
 * Whatever the days and the filter, in fils: outstanding before + registered - cancelled - (paid - taken back - released) - discounted =
 * outstanding. Discounted is all that was no longer owed without being paid, less what was taken back of it.
 */
export function periodFigures(
  { name, from, to, before }: OverviewPeriod,
  index: number,
  { flows, unpaid, isFiltered }: { flows: readonly RollupSum[]; unpaid: Figure; isFiltered: boolean },
) {
  const first = index * SPANS_OF_A_PERIOD
  const of = (fact: RollupFact, part?: string) => (span: number) => figure(flows, { fact, span: first + span, ...(part && { part }) })
  const isOver = name !== 'TODAY'
  const both = (read: (span: number) => Figure) => compared(read(0), read(1), isOver)
  const ended = (span: number) => less(of('ENDED')(span), of('REOPENED')(span))
  const net = (span: number) => less(of('REGISTERED')(span), ended(span))
  const paid = (span: number) => settled(of('PAID')(span))
  const takenBack = (span: number) => settled(of('VOIDED')(span))
  const released = (span: number) => settled(of('RELEASED')(span))
  const held = (span: number) => less(less(paid(span), takenBack(span)), released(span))
  const discounted = (span: number) => less(less(of('ENDED', 'PAID')(span), of('REOPENED')(span)), held(span))
  const refunded = (span: number) => less(of('REFUNDED')(span), of('RETURNED')(span))
  const { fils: discountedFils, filsBefore, change } = both(discounted)
  return {
    name,
    from,
    to,
    beforeFrom: before.from,
    outstanding: compared(less(unpaid, net(2)), less(unpaid, net(3)), true),
    registered: both(of('REGISTERED')),
    cancelled: both(of('ENDED', 'CANCELLED')),
    paid: both(paid),
    discounted: { fils: discountedFils, filsBefore, change },
    takenBack: both(takenBack),
    released: both(released),
    refunded: isFiltered ? null : both(refunded),
  }
}
