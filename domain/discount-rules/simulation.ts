import { type DiscountRule, type RuleBook, ruleBook } from '@/domain/pricing/discount-rule'
import { type PricedViolation, priceOf } from '@/domain/pricing/price'
import type { FineChange } from '@/domain/reference-data/fine-change'
import { addDays, type CalendarDay } from '@/domain/values/calendar-day'
import { type Fils, fils, multiplyFils } from '@/domain/values/money'
import type { RuleContent } from './rule-content'

export const simulationStates = ['WAITING', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED'] as const

/** A change of the rules that two people decide: another version, or the last day of one that was approved. */
export type RuleChange =
  | { readonly kind: 'RULE'; readonly content: RuleContent }
  | { readonly kind: 'END'; readonly ruleId: string; readonly version: number; readonly lastDay: CalendarDay }

/** What can be simulated: a change of the discount rules, or another fine of a violation type. */
export type SimulatedChange = RuleChange | FineChange

/** For how long a simulation answers for the register: whoever approves has seen one that is no older. */
export const SIMULATION_HOURS = 1

/** What is owed before and after a change, over `violations` of them. */
export type Effect = { readonly violations: number; readonly before: Fils; readonly after: Fils }

/** What a change does on its first day, on the register as it was at `asOf`. Amounts are those of every licence paying all. */
export type SimulationResult = Effect & {
  readonly asOf: string
  readonly day: CalendarDay
  readonly licenses: number
  /** Open and replaced payment numbers that hold such a violation. */
  readonly numbers: number
  /** Quotes of the 72 hours before `asOf` whose number holds such a violation: they are still accepted. */
  readonly quotes: number
  readonly byAuthority: readonly (Effect & { readonly code: string })[]
  readonly byType: readonly (Effect & { readonly code: string })[]
  /** The twenty licences with the largest differences. */
  readonly largest: readonly (Effect & { readonly license: number })[]
  readonly milliseconds: number
}

/** The first day on which the change is felt. */
function firstDayOf(change: RuleChange): CalendarDay {
  return change.kind === 'RULE' ? change.content.payFrom : addDays(change.lastDay, 1)
}

/** The day of which a simulation tells the prices. A version that is withdrawn would have begun on its first day. */
export function simulatedDay(change: RuleChange, versions: readonly DiscountRule[]): CalendarDay {
  const first = firstDayOf(change)
  if (change.kind === 'RULE') return first
  const ended = versions.find(({ id, version }) => id === change.ruleId && version === change.version)
  return ended && ended.payFrom > first ? ended.payFrom : first
}

/** The rules as they would be. `courtTypes`: types whose fine a court fixes, which no rule lowers. */
export function rulesAfter(versions: readonly DiscountRule[], change: RuleChange, courtTypes: readonly string[]): RuleBook {
  if (change.kind === 'END')
    return ruleBook(
      versions.flatMap((rule) =>
        rule.id === change.ruleId && rule.version === change.version ? (endedOn(rule, change.lastDay) ?? []) : [rule],
      ),
    )
  const { content } = change
  const last = Math.max(0, ...versions.filter(({ id }) => id === content.ruleId).map(({ version }) => version))
  return ruleBook([...versions, versionOf(content, last + 1, courtTypes)])
}

/** A version that ends on `lastDay` at the latest; null where it then never holds. */
export function endedOn(rule: DiscountRule, lastDay: CalendarDay): DiscountRule | null {
  if (lastDay < rule.payFrom) return null
  return rule.payTo !== null && rule.payTo <= lastDay ? rule : { ...rule, payTo: lastDay }
}

type PricingContent = Omit<
  RuleContent,
  Exclude<keyof RuleContent, keyof DiscountRule | `title${string}` | `legalBasis${string}` | 'ruleId'>
>

/** What is written as a version to price with. */
export function versionOf(content: PricingContent, version: number, courtTypes: readonly string[]): DiscountRule {
  const { ruleId, titleAr, titleEn, legalBasisAr, legalBasisEn, excludedTypes } = content
  const { percent, kind, payFrom, payTo, offenceFrom, offenceTo, withinDays, countsObjectionDays } = content
  return {
    ...{ id: ruleId, version, percent, kind, payFrom, payTo, offenceFrom, offenceTo, withinDays, countsObjectionDays },
    title: { ar: titleAr, en: titleEn },
    legalBasis: { ar: legalBasisAr, en: legalBasisEn },
    excludedTypes: [...new Set([...excludedTypes, ...courtTypes])],
  }
}

/** Equal violations of one authority: what prices them, and how many there are. */
export type PayableGroup = PricedViolation & { readonly authorityCode: string; readonly count: number }

/** The groups whose price the change touches, each with what one of its violations owes before and after. */
export type ChangedGroup = PayableGroup & { readonly before: Fils; readonly after: Fils }

/** Prices each group on `day` as part of everything that its licence owes, before and after. */
export function changedGroups(
  groups: readonly PayableGroup[],
  { before, after, day }: { readonly before: RuleBook; readonly after: RuleBook; readonly day: CalendarDay },
): ChangedGroup[] {
  return groups.flatMap((group) => {
    const [was, is] = [priceOf(group, before, day).due, priceOf(group, after, day).due]
    return was === is ? [] : [{ ...group, before: was, after: is }]
  })
}

/** Equal violations, and what one of them costs before and after. */
export type WeighedGroup = { readonly count: number; readonly before: Fils; readonly after: Fils }

/** The sums over groups. */
export function effectOf(groups: readonly WeighedGroup[]): Effect {
  let [violations, before, after] = [0, 0, 0]
  for (const group of groups) {
    violations += group.count
    before += multiplyFils(group.before, group.count)
    after += multiplyFils(group.after, group.count)
  }
  return { violations, before: fils(before), after: fils(after) }
}

/** The sums by a code of the groups, the largest difference first. */
export function effectsBy<Group extends WeighedGroup>(
  groups: readonly Group[],
  codeOf: (group: Group) => string,
): (Effect & { code: string })[] {
  const parts = new Map<string, Group[]>()
  for (const group of groups) {
    const part = parts.get(codeOf(group))
    if (part) part.push(group)
    else parts.set(codeOf(group), [group])
  }
  return [...parts]
    .map(([code, part]) => ({ code, ...effectOf(part) }))
    .sort((a, b) => weightOf(b) - weightOf(a) || (a.code < b.code ? -1 : 1))
}

function weightOf(effect: Effect): number {
  return Math.abs(differenceOf(effect))
}

/** What a change takes off; negative where it adds. */
export function differenceOf({ before, after }: Effect): Fils {
  return fils(before - after)
}
