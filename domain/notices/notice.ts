/** What each kind of message says: what its text has beside fixed words. Instants and days are ISO texts. */
export type NoticeValues = {
  /** The code that confirms a contact. */
  readonly CONTACT_CODE: { readonly code: string }
  /** Where the payee of a refund names the account. */
  readonly REFUND_LINK: { readonly caseReference: string; readonly token: string; readonly lastDay: string }
}

export type NoticeKind = keyof NoticeValues

/** `isUrgent`: somebody waits for it, so that it goes at night as well. */
const KINDS: { readonly [Kind in NoticeKind]: { readonly isUrgent: boolean } } = {
  CONTACT_CODE: { isUrgent: true },
  REFUND_LINK: { isUrgent: false },
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
