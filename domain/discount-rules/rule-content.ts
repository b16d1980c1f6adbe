import { lengthOf, messageText } from '@/domain/feedback/message'
import type { DiscountKind } from '@/domain/pricing/discount-rule'
import type { CalendarDay } from '@/domain/values/calendar-day'

/** What a discount can rest upon. */
export const instruments = ['LAW', 'REGULATION', 'DECISION'] as const

type Instrument = (typeof instruments)[number]

/** All that a version of a discount rule says. Days are inclusive, null is "no limit"; JSON holds all of it. */
export type RuleContent = {
  /** Shared by the versions of one rule. */
  readonly ruleId: string
  readonly titleAr: string
  readonly titleEn: string
  /** The short form that stands beside a discount and on receipts. */
  readonly legalBasisAr: string
  readonly legalBasisEn: string
  readonly percent: number
  readonly kind: DiscountKind
  readonly payFrom: CalendarDay
  readonly payTo: CalendarDay | null
  readonly offenceFrom: CalendarDay | null
  readonly offenceTo: CalendarDay | null
  readonly withinDays: number | null
  readonly excludedTypes: readonly string[]
  readonly countsObjectionDays: boolean
  readonly instrument: Instrument
  readonly issuerAr: string
  readonly issuerEn: string | null
  readonly instrumentNumber: string
  readonly instrumentDay: CalendarDay
  readonly lawTextAr: string
  readonly lawTextEn: string | null
  /** Where it was published: number and day of the gazette. */
  readonly gazette: string | null
  /** The day from which the law gave the discount, where that is before the first day here. */
  readonly lawFrom: CalendarDay | null
  /** Announced on every page while the rule holds; both languages or neither. */
  readonly announcementAr: string | null
  readonly announcementEn: string | null
}

/** Most characters of each text. */
const RULE_TEXT_LIMITS = {
  titleAr: 160,
  titleEn: 160,
  legalBasisAr: 300,
  legalBasisEn: 300,
  issuerAr: 160,
  issuerEn: 160,
  instrumentNumber: 60,
  lawTextAr: 4_000,
  lawTextEn: 4_000,
  gazette: 120,
  announcementAr: 500,
  announcementEn: 500,
} as const

type RuleText = keyof typeof RULE_TEXT_LIMITS

const OPTIONAL_TEXTS: readonly RuleText[] = ['issuerEn', 'lawTextEn', 'gazette', 'announcementAr', 'announcementEn']

export type RuleProblem = {
  readonly reason:
    | 'DISCOUNT_RULE_ID'
    | 'DISCOUNT_RULE_TEXT'
    | 'DISCOUNT_RULE_PERCENT'
    | 'DISCOUNT_RULE_DAYS'
    | 'DISCOUNT_RULE_FIRST_DAY'
    | 'DISCOUNT_RULE_WITHIN_DAYS'
    | 'DISCOUNT_RULE_TYPES'
    | 'DISCOUNT_RULE_ANNOUNCEMENT'
  readonly field: keyof RuleContent
}

const MAX_WITHIN_DAYS = 3_650

/** The texts without what nobody sees in them; an optional one that says nothing is null. */
export function cleanContent(content: RuleContent): RuleContent {
  const texts = (Object.keys(RULE_TEXT_LIMITS) as RuleText[]).map((name): [RuleText, string | null] => {
    const text = messageText(content[name] ?? '')
    return [name, text === '' && OPTIONAL_TEXTS.includes(name) ? null : text]
  })
  return { ...content, ...Object.fromEntries(texts), ruleId: content.ruleId.trim().toLowerCase() }
}

type Judged = {
  /** The day on which it would be approved. */
  readonly today: CalendarDay
  /** The violation types that exist. */
  readonly typeCodes: ReadonlySet<string>
  /** Whether it is ready to be approved: a draft may still lack the law's text. */
  readonly isComplete: boolean
}

/** The first thing that is wrong with a rule; null when nothing is. */
export function ruleProblem(content: RuleContent, { today, typeCodes, isComplete }: Judged): RuleProblem | null {
  const { ruleId, percent, withinDays, excludedTypes } = content
  if (!/^[a-z][a-z0-9-]{2,39}$/.test(ruleId)) return { reason: 'DISCOUNT_RULE_ID', field: 'ruleId' }
  const text = textProblem(content, isComplete)
  if (text) return text
  if (!Number.isInteger(percent) || percent < 1 || percent > 99) return { reason: 'DISCOUNT_RULE_PERCENT', field: 'percent' }
  if (withinDays !== null && (!Number.isInteger(withinDays) || withinDays < 1 || withinDays > MAX_WITHIN_DAYS))
    return { reason: 'DISCOUNT_RULE_WITHIN_DAYS', field: 'withinDays' }
  if (excludedTypes.some((code) => !typeCodes.has(code))) return { reason: 'DISCOUNT_RULE_TYPES', field: 'excludedTypes' }
  return daysProblem(content, today)
}

function textProblem(content: RuleContent, isComplete: boolean): RuleProblem | null {
  for (const name of Object.keys(RULE_TEXT_LIMITS) as RuleText[]) {
    const text = content[name]
    if (text === '' && name === 'lawTextAr' && !isComplete) continue
    if (text === null ? !OPTIONAL_TEXTS.includes(name) : text === '' || lengthOf(text) > RULE_TEXT_LIMITS[name])
      return { reason: 'DISCOUNT_RULE_TEXT', field: name }
  }
  const { announcementAr, announcementEn } = content
  if ((announcementAr === null) === (announcementEn === null)) return null
  return { reason: 'DISCOUNT_RULE_ANNOUNCEMENT', field: announcementAr === null ? 'announcementAr' : 'announcementEn' }
}

function daysProblem(content: RuleContent, today: CalendarDay): RuleProblem | null {
  const { payFrom, payTo, offenceFrom, offenceTo, instrumentDay, lawFrom } = content
  if (payFrom <= today) return { reason: 'DISCOUNT_RULE_FIRST_DAY', field: 'payFrom' }
  const wrong: readonly (readonly [boolean, keyof RuleContent])[] = [
    [payFrom >= '3000-01-01', 'payFrom'],
    [payTo !== null && (payTo < payFrom || payTo >= '3000-01-01'), 'payTo'],
    [offenceFrom !== null && offenceFrom < '1950-01-01', 'offenceFrom'],
    [offenceTo !== null && (offenceTo < (offenceFrom ?? '1950-01-01') || offenceTo >= '3000-01-01'), 'offenceTo'],
    [instrumentDay < '1950-01-01' || instrumentDay > today, 'instrumentDay'],
    [lawFrom !== null && (lawFrom < '1950-01-01' || lawFrom > payFrom), 'lawFrom'],
  ]
  const [, field] = wrong.find(([isWrong]) => isWrong) ?? []
  return field ? { reason: 'DISCOUNT_RULE_DAYS', field } : null
}
