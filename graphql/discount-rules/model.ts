import type { DraftRow, SimulationRow, VersionRow } from '@/db/queries/discount-rules'
import type { DiscountRuleState } from '@/domain/discount-rules/rule-state'
import type { Effect, RuleChange } from '@/domain/discount-rules/simulation'
import type { DiscountRule } from '@/domain/pricing/discount-rule'
import type { CalendarDay } from '@/domain/values/calendar-day'

export type DiscountRuleDraftModel = DraftRow
export type DiscountRuleSimulationModel = SimulationRow
type Named = { readonly nameAr: string; readonly nameEn: string }

export type SimulationPartModel = Effect & { readonly code: string; readonly named: Named | undefined }
export type SimulatedLicenseModel = Effect & { readonly license: number }

export type DiscountRuleVersionModel = {
  readonly rule: DiscountRule
  readonly state: DiscountRuleState
  readonly approvedPayTo: CalendarDay | null
  /** The version as it was approved. */
  readonly row: VersionRow
  readonly approvedBy: string
  readonly approvedAt: Date
}

/** The change that a draft asks for. */
export function changeOf({ content }: DraftRow): RuleChange {
  return { kind: 'RULE', content }
}
