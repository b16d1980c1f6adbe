import { lengthOf, messageText } from '@/domain/feedback/message'
import type { CalendarDay } from '@/domain/values/calendar-day'
import type { Fils } from '@/domain/values/money'

/** What a court decided about a violation: the amount, or that nothing is owed (`fine` null). */
export type CourtDecision = {
  readonly court: string
  /** The court's own number of the decision. */
  readonly number: string
  readonly decidedOn: CalendarDay
  readonly fine: Fils | null
  /** Where the document is found, such as the registry's number of the letter. */
  readonly document: string
}

/** What was entered, and the violation as it was then. */
export type EnteredDecision = CourtDecision & {
  readonly violationId: number
  readonly before: { readonly fine: Fils | null; readonly status: JudgedViolation['status'] }
}

/** Characters of what names a decision. */
const COURT_MOST = { court: 200, number: 60, document: 200 } as const

/** The violation as it is when a decision about it is judged. */
export type JudgedViolation = {
  readonly status: 'UNPAID' | 'PAID' | 'CANCELLED'
  readonly cancelledAt: Date | null
  readonly fine: Fils | null
  readonly occurredOn: CalendarDay
}

export type CourtDecisionProblem =
  | 'COURT_NAME'
  | 'COURT_DECISION_NUMBER'
  | 'COURT_DAY'
  | 'COURT_DOCUMENT'
  | 'COURT_FINE'
  | 'COURT_CANCELLED'
  | 'COURT_NOT_LOWER'

/** A text as it is kept; null where it is missing or too long. */
function courtText(typed: string, most: number): string | null {
  const text = messageText(typed).replace(/\s+/g, ' ')
  return text === '' || lengthOf(text) > most ? null : text
}

/** The decision with its texts as they are kept, or why it cannot be entered. After payment a court can only lower or cancel. */
export function judgeCourtDecision(
  typed: CourtDecision,
  violation: JudgedViolation,
  today: CalendarDay,
): CourtDecision | CourtDecisionProblem {
  const { decidedOn, fine } = typed
  const court = courtText(typed.court, COURT_MOST.court)
  const number = courtText(typed.number, COURT_MOST.number)
  const document = courtText(typed.document, COURT_MOST.document)
  if (court === null) return 'COURT_NAME'
  if (number === null) return 'COURT_DECISION_NUMBER'
  if (decidedOn > today || decidedOn < violation.occurredOn) return 'COURT_DAY'
  if (document === null) return 'COURT_DOCUMENT'
  if (fine !== null && (fine < 1 || fine === violation.fine)) return 'COURT_FINE'
  if (violation.cancelledAt !== null) return 'COURT_CANCELLED'
  if (violation.status === 'PAID' && fine !== null && fine > (violation.fine ?? 0)) return 'COURT_NOT_LOWER'
  return { court, number, decidedOn, fine, document }
}
