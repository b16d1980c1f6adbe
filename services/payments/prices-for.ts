import type { Tx } from '@/db/client/client'
import { rulesApprovedAt } from '@/db/queries/discount-rules'
import type { AcceptablePrice, Share } from '@/domain/pricing/accepted-price'
import type { RuleBook } from '@/domain/pricing/discount-rule'
import { isPayable } from '@/domain/pricing/dues'
import { type CoversAll, priceOfSet } from '@/domain/pricing/price'
import { type CalendarDay, dayInAmman } from '@/domain/values/calendar-day'
import { payableThen } from './payable-then'
import { quotesFor } from './quotes'
import type { Member, Reference } from './reference-set'

type Set = { readonly members: readonly Member[]; readonly coversAll: CoversAll }

type Asked = { readonly reference: Reference; readonly set: Set; readonly processedAt: Date }

/** Every price that a payment processed at an instant may have paid, by the rules as they were approved then. */
export async function pricesFor(tx: Tx, { reference, set, processedAt }: Asked): Promise<AcceptablePrice[]> {
  const [rules, then, quotes] = await Promise.all([
    rulesApprovedAt(tx, processedAt),
    payableThen(tx, reference.licenseId, processedAt),
    quotesFor(tx, reference.number, processedAt),
  ])
  const on = dayInAmman(processedAt)
  return [
    ...quotes,
    priceOn(
      set.members.filter(({ id }) => then.has(id)),
      set.coversAll,
      rules,
      on,
    ),
    priceOn(set.members.filter(isPayable), set.coversAll, rules, on),
  ]
}

/** What these violations cost together on a day, part by part. Those without a fine cost nothing and are no part. */
export function priceOn(members: readonly Member[], coversAll: CoversAll, rules: RuleBook, day: CalendarDay): AcceptablePrice {
  const priced = members.flatMap((member) => (member.fine === null ? [] : [{ ...member, fine: member.fine }]))
  const { total, shares } = priceOfSet(priced, rules, day, coversAll)
  const parts = shares.map(({ fine, due, discount }, index): Share => {
    const rule = discount ? { id: discount.rule.id, version: discount.rule.version } : null
    return { violationId: priced[index]?.id ?? '', fine, due, rule }
  })
  return { amount: total, shares: parts }
}
