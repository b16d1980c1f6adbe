import { isPayable } from '@/domain/pricing/dues'
import { PLAN_LIMITS, planPayment } from '@/domain/references/payment-plan'
import type { Fils } from '@/domain/values/money'
import type { ResolversTypes } from '@/graphql/generated/resolvers'
import { textsOf } from '@/graphql/lib/localized-text'
import type { LicenseModel } from '@/graphql/licenses/model'
import type { Context } from '@/graphql/server/context'
import { runInterleaved } from '@/graphql/server/run-interleaved'
import { violationModel } from '@/graphql/violations/violation-list'

/** The plan that saves most within the budget, or why there is none. */
export async function paymentPlan(
  license: LicenseModel,
  budget: Fils,
  context: Context,
): Promise<Awaited<ResolversTypes['PaymentPlanAnswer']>> {
  const payable = await payableOf(license, context)
  const plannable = payable.map((row) => ({ ...row, row, id: String(row.id) }))
  const plan = await runInterleaved(planPayment(plannable, context.reference.rules, context.today, budget))
  if (!plan.ok) return { __typename: 'PaymentPlanRefused', code: plan.reason, message: textsOf('planRefusals')[plan.reason] }
  const { items, prices, total, saved, left } = plan
  return {
    __typename: 'PaymentPlan',
    budget,
    items: items.flatMap(({ row }, index) => {
      const price = prices[index]
      return price ? [{ violation: violationModel(license, row), price }] : []
    }),
    count: items.length,
    total,
    saved,
    left,
  }
}

/** What can be paid now, the oldest offence first; of more than a plan may hold, as many as tell that. */
async function payableOf({ row }: LicenseModel, { queries }: Context) {
  if (row.unpaid) return row.unpaid.toReversed().filter(isPayable)
  return (await queries.violations.oldestPayable({ licenseId: row.id, limit: PLAN_LIMITS.violations + 1 })).filter(isPayable)
}
