import { addresses, type DiscountRule } from '@/domain/pricing/discount-rule'
import { isPayable } from '@/domain/pricing/dues'
import { type PricedViolation, priceOfSet } from '@/domain/pricing/price'
import { subtractFils } from '@/domain/values/money'
import { rowId } from '@/domain/values/row-id'
import type { ResolversTypes } from '@/graphql/generated/resolvers'
import type { LicenseModel } from '@/graphql/licenses/model'
import type { Context } from '@/graphql/server/context'

type ChoicePrice = Awaited<ResolversTypes['ChoicePrice']>

const MAX = 1000

/** What a reference for exactly these would cost if it were issued now; null where none would be issued. */
export async function choicePrice(license: LicenseModel, violationIds: readonly string[], context: Context): Promise<ChoicePrice | null> {
  const ids = new Set(violationIds)
  if (ids.size < 1 || ids.size > MAX || [...ids].some((id) => rowId(id) === null)) return null
  const [chosen, { violations }] = [await payableAmong(license, new Set([...ids].map(Number)), context), await license.unpaid()]
  if (chosen.length !== ids.size) return null
  return priced(chosen, violations.filter(isPayable), context)
}

async function payableAmong({ row }: LicenseModel, ids: ReadonlySet<number>, { queries }: Context): Promise<PricedViolation[]> {
  if (row.unpaid) return row.unpaid.filter(({ id }) => ids.has(id)).filter(isPayable)
  return (await queries.violations.chosen({ licenseId: row.id, ids: [...ids] })).filter(isPayable)
}

function priced(chosen: readonly PricedViolation[], payable: readonly PricedViolation[], { reference, today }: Context): ChoicePrice {
  const addressed = (rule: DiscountRule, set: readonly PricedViolation[]) =>
    countOf(set.filter((violation) => addresses(rule, violation, today)))
  // The chosen ones are among the payable ones, which may be known only in groups: as many are the same.
  const { fine, discount, total } = priceOfSet(
    chosen,
    reference.rules,
    today,
    (rule) => addressed(rule, chosen) === addressed(rule, payable),
  )
  const lostDiscount = subtractFils(priceOfSet(chosen, reference.rules, today).discount, discount)
  return {
    count: chosen.length,
    fine,
    discount,
    total,
    lostDiscount: lostDiscount > 0 ? lostDiscount : null,
    all: { count: countOf(payable), total: priceOfSet(payable, reference.rules, today).total },
  }
}

function countOf(violations: readonly PricedViolation[]): number {
  return violations.reduce((sum, { count = 1 }) => sum + count, 0)
}
