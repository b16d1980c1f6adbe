import type { ObjectionAction, ObjectionState } from './objection-state'

/** Messages about an objection to whoever made it. */
const objectionNotices = [
  'OBJECTION_RECEIVED',
  'OBJECTION_MORE',
  'OBJECTION_HEARING',
  'OBJECTION_SPLIT',
  'OBJECTION_ACCEPTED',
  'OBJECTION_DECIDED',
  'OBJECTION_APPEAL_DECIDED',
  'OBJECTION_CLOSED',
] as const

export type ObjectionNotice = (typeof objectionNotices)[number]

const OF_ACTION: Readonly<Partial<Record<ObjectionAction, ObjectionNotice>>> = {
  SUBMIT: 'OBJECTION_RECEIVED',
  ASK: 'OBJECTION_MORE',
  SET_HEARING: 'OBJECTION_HEARING',
  SPLIT: 'OBJECTION_SPLIT',
  ACCEPT: 'OBJECTION_ACCEPTED',
  REDUCE: 'OBJECTION_DECIDED',
  REJECT: 'OBJECTION_DECIDED',
  UPHOLD: 'OBJECTION_APPEAL_DECIDED',
  CLOSE: 'OBJECTION_CLOSED',
}

/** What whoever objected is written once something happened; null where nothing is. */
export function noticeOf(action: ObjectionAction, isAppealed: boolean): ObjectionNotice | null {
  const isAppealDecision = isAppealed && (action === 'ACCEPT' || action === 'REDUCE')
  return isAppealDecision ? 'OBJECTION_APPEAL_DECIDED' : (OF_ACTION[action] ?? null)
}

type Standing = { readonly state: ObjectionState; readonly isFinal: boolean }

/** Whether a message still says what is so, as the objection stands. */
export function isStillTrue(notice: ObjectionNotice, { state, isFinal }: Standing): boolean {
  switch (notice) {
    case 'OBJECTION_RECEIVED':
    case 'OBJECTION_SPLIT':
      return !isFinal
    case 'OBJECTION_MORE':
      return state === 'MORE_NEEDED'
    case 'OBJECTION_HEARING':
      return state === 'HEARING'
    case 'OBJECTION_DECIDED':
      return !isFinal && (state === 'REJECTED' || state === 'REDUCED')
    default:
      return true
  }
}

/** Messages that wait and say what is no longer so once something happened. A new hearing replaces that of before. */
export function overtaken(action: ObjectionAction, standing: Standing): readonly ObjectionNotice[] {
  return objectionNotices.filter((notice) => !isStillTrue(notice, standing) || (action === 'SET_HEARING' && notice === 'OBJECTION_HEARING'))
}
