import type { RollupFact, RollupSum } from '@/db/queries/overview/sums'
import { changeOf } from '@/domain/comparison'
import { type Fils, fils } from '@/domain/money'
import type { OverviewPeriod } from '@/domain/overview-period'
import { SPANS_OF_A_PERIOD } from './overview'

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

function compared(now: Figure, before: Figure) {
  return { count: now.count, fils: now.fils, countBefore: before.count, filsBefore: before.fils, change: changeOf(now.fils, before.fils) }
}

/** The figures of one period, by its place among the periods. `unpaid`: what is unpaid now. `isFiltered`: by more than days. */
export function periodFigures(
  { name, from, to, before }: OverviewPeriod,
  index: number,
  { flows, unpaid, isFiltered }: { flows: readonly RollupSum[]; unpaid: Figure; isFiltered: boolean },
) {
  const first = index * SPANS_OF_A_PERIOD
  const of = (fact: RollupFact, part?: string) => (span: number) => figure(flows, { fact, span: first + span, ...(part && { part }) })
  const both = (read: (span: number) => Figure) => compared(read(0), read(1))
  const net = (span: number) => less(of('REGISTERED')(span), of('ENDED')(span))
  const paid = of('PAID')
  const refunded = (span: number) => less(of('REFUNDED')(span), of('RETURNED')(span))
  const [paidNow, paidBefore] = [paid(0), paid(1)]
  return {
    name,
    from,
    to,
    beforeFrom: before.from,
    outstanding: compared(less(unpaid, net(2)), less(unpaid, net(3))),
    registered: both(of('REGISTERED')),
    cancelled: both(of('ENDED', 'CANCELLED')),
    paid: both((span) => settled(paid(span))),
    discounted: { fils: paidNow.discount, filsBefore: paidBefore.discount, change: changeOf(paidNow.discount, paidBefore.discount) },
    takenBack: both((span) => settled(of('VOIDED')(span))),
    refunded: isFiltered ? null : both(refunded),
  }
}
