import type { CalendarDay } from '@/domain/values/calendar-day'

/** What each kind of message says: what its text has beside fixed words. Instants and days are ISO texts. */
export type NoticeValues = {
  /** The code that confirms a contact. */
  readonly CONTACT_CODE: { readonly code: string }
  /** Steps of an objection, to whoever made it. */
  readonly OBJECTION_RECEIVED: { readonly number: string }
  readonly OBJECTION_MORE: { readonly number: string; readonly lastDay: string }
  readonly OBJECTION_HEARING: { readonly number: string; readonly at: string; readonly place: string }
  readonly OBJECTION_SPLIT: { readonly number: string; readonly from: string }
  readonly OBJECTION_ACCEPTED: { readonly number: string }
  readonly OBJECTION_DECIDED: { readonly number: string; readonly lastDay: string }
  readonly OBJECTION_APPEAL_DECIDED: { readonly number: string }
  readonly OBJECTION_CLOSED: { readonly number: string }
  readonly OBJECTION_DISOWNED: { readonly number: string }
  /** That a violation which was paid was cancelled or lowered. `amount`: in dinars. */
  readonly NO_LONGER_DUE: { readonly caseReference: string; readonly amount: string }
  /** Where the payee of a refund names the account. */
  readonly REFUND_LINK: { readonly caseReference: string; readonly token: string; readonly lastDay: string }
  /** A new violation, one with a discount, and several at once. Amounts are in dinars, `15.000`. */
  readonly VIOLATION_NEW: { readonly amount: string; readonly number: string; readonly stop: string }
  readonly VIOLATION_NEW_DISCOUNT: { readonly amount: string; readonly number: string; readonly lastDay: string; readonly stop: string }
  readonly VIOLATIONS_NEW: { readonly count: string; readonly amount: string; readonly number: string; readonly stop: string }
  /** The price of everything rises by `amount` after `lastDay`; `PRICE_RISES_NOW` on that day. */
  readonly PRICE_RISES: { readonly amount: string; readonly number: string; readonly lastDay: string; readonly stop: string }
  readonly PRICE_RISES_NOW: { readonly amount: string; readonly number: string; readonly lastDay: string; readonly stop: string }
  /** A payment settled violations. */
  readonly PAID: { readonly amount: string; readonly number: string; readonly receipt: string; readonly stop: string }
  /** The subscription began. */
  readonly SUBSCRIBED: { readonly license: string; readonly stop: string }
  /** That a letter was answered; the answer is read by its number. */
  readonly MESSAGE_ANSWERED: { readonly reference: string }
}

export type NoticeKind = keyof NoticeValues

/** What a message to a subscriber is about: its text is made of what is true when it is sent. */
export type NoticeFacts =
  | { readonly about: 'VIOLATIONS'; readonly violationIds: readonly number[] }
  | { readonly about: 'PRICE'; readonly lastDay: CalendarDay }
  | { readonly about: 'PAYMENT'; readonly paymentId: number }

/** `isUrgent`: somebody waits for it, so that it goes at night as well. */
const KINDS: { readonly [Kind in NoticeKind]: { readonly isUrgent: boolean } } = {
  CONTACT_CODE: { isUrgent: true },
  NO_LONGER_DUE: { isUrgent: false },
  REFUND_LINK: { isUrgent: false },
  VIOLATION_NEW: { isUrgent: false },
  VIOLATION_NEW_DISCOUNT: { isUrgent: false },
  VIOLATIONS_NEW: { isUrgent: false },
  PRICE_RISES: { isUrgent: false },
  PRICE_RISES_NOW: { isUrgent: false },
  PAID: { isUrgent: true },
  SUBSCRIBED: { isUrgent: true },
  OBJECTION_RECEIVED: { isUrgent: false },
  OBJECTION_MORE: { isUrgent: false },
  OBJECTION_HEARING: { isUrgent: false },
  OBJECTION_SPLIT: { isUrgent: false },
  OBJECTION_ACCEPTED: { isUrgent: false },
  OBJECTION_DECIDED: { isUrgent: false },
  OBJECTION_APPEAL_DECIDED: { isUrgent: false },
  OBJECTION_CLOSED: { isUrgent: false },
  OBJECTION_DISOWNED: { isUrgent: false },
  MESSAGE_ANSWERED: { isUrgent: false },
}

export const noticeKinds = Object.keys(KINDS) as NoticeKind[]

export function isUrgent(kind: NoticeKind): boolean {
  return KINDS[kind].isUrgent
}

/** `SENT`: taken by the mail server or the SMS service. `KEPT`: shown on a page of the demo instead. `FAILED`: given up. `WITHDRAWN`: no longer true. */
export const noticeStates = ['WAITING', 'SENT', 'KEPT', 'FAILED', 'WITHDRAWN'] as const

const FIRST_PAUSE_MS = 15_000
export const MAX_ATTEMPTS = 10

/** When a message that could not be delivered is tried again: each pause is twice the last; null: never again. */
export function nextAttempt(attempts: number, now: Date): Date | null {
  return attempts >= MAX_ATTEMPTS ? null : new Date(now.getTime() + FIRST_PAUSE_MS * 2 ** (attempts - 1))
}
