import type { Role } from '@/domain/accounts/permissions'
import type { ApprovalKind } from '@/domain/approvals/approval'
import type { EnteredDecision } from '@/domain/court-decisions/court-decision'
import type { RuleContent } from '@/domain/discount-rules/rule-content'
import type { CalendarDay } from '@/domain/values/calendar-day'
import type { AccountChange } from '@/services/accounts/change-account'
import type { NewAccount } from '@/services/accounts/create-account'
import type { RuleEnd } from '@/services/discount-rules/rule-end'
import type { FeedSetting } from '@/services/feeds/change-feed'
import type { ObjectionTermsSetting } from '@/services/objections/change-terms'
import type { TypedDecision } from '@/services/objections/decision'
import type { NewDeputy } from '@/services/objections/deputies'
import type { NewAgency } from '@/services/partners/create-agency'
import type { ChangedEntry, NewEntry } from '@/services/reference-data/change-reference'

/** What a request keeps of what will be done, by its kind. JSON holds all of it. */
export type ApprovalPayloads = {
  ACCOUNT_CREATE: NewAccount
  ACCOUNT_CHANGE: { readonly account: number; readonly role: Role; readonly change: AccountChange }
  ACCOUNT_RESET: { readonly account: number; readonly role: Role }
  AGENCY_CREATE: NewAgency
  REFERENCE_ADD: NewEntry
  REFERENCE_CHANGE: ChangedEntry
  DISCOUNT_RULE: { readonly draft: number; readonly content: RuleContent }
  DISCOUNT_RULE_END: RuleEnd
  /** A permit: whoever asked makes the key once it is approved, and is told it then. */
  API_KEY: KeyPermit
  IMPORT: { readonly import: number }
  FEED_CHANGE: FeedSetting
  IMPORT_UNDO: { readonly import: number; readonly reason: string }
  OBJECTION_DECISION: ProposedDecision
  OBJECTION_TERMS: ObjectionTermsSetting
  OBJECTION_DEPUTY: NewDeputy
  HOLIDAY_REMOVAL: { readonly day: CalendarDay }
  COURT_DECISION: EnteredDecision
}

/** A decision about an objection of an authority that cancels or lowers. */
type ProposedDecision = TypedDecision & {
  readonly objection: string
  readonly authority: string
  readonly isAppeal: boolean
}

/** The kinds that something can ask for yet. */
export type RequestedKind = keyof ApprovalPayloads & ApprovalKind

/** The role that an account would have, by which its deciders are chosen; null where no account is concerned. */
export function roleIn(payload: unknown): Role | null {
  return (payload as { readonly role?: Role }).role ?? null
}

/** The authority whose adjudicators decide; null for what is no authority's own. */
export function authorityIn(payload: unknown): string | null {
  return (payload as { readonly authority?: string }).authority ?? null
}

/** What a key that may register violations is allowed to be. */
export type KeyPermit = {
  readonly applicationId: number
  readonly scopes: readonly string[]
  readonly addresses: readonly string[]
}
