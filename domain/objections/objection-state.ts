export const objectionStates = [
  'SUBMITTED',
  'IN_REVIEW',
  'MORE_NEEDED',
  'HEARING',
  'DECISION_WAITS',
  'ACCEPTED',
  'REDUCED',
  'REJECTED',
  'APPEALED',
  'UPHELD',
  'WITHDRAWN',
  'CLOSED',
] as const

export type ObjectionState = (typeof objectionStates)[number]

/**
 * What can happen to an objection. `ADD`: its maker writes more. `SPLIT`: some of its violations go on under a number of their own. `HOLD`: the hearing took place or nobody came. `RETURN`: the second person did not
 * confirm the proposal. `TIME`: a deadline passed. `GIVE_UP`: its maker gives up the appeal. `CLOSE`: the authority cancelled the violations.
 */
export const objectionActions = [
  'SUBMIT',
  'TAKE',
  'ADD',
  'ASK',
  'TIME',
  'SET_HEARING',
  'HOLD',
  'POSTPONE',
  'SPLIT',
  'PROPOSE',
  'RETURN',
  'ACCEPT',
  'REDUCE',
  'REJECT',
  'APPEAL',
  'UPHOLD',
  'GIVE_UP',
  'WITHDRAW',
  'CLOSE',
] as const

export type ObjectionAction = (typeof objectionActions)[number]

/** `BEFORE`: in review, or appealed where the proposal was about an appeal. `DECIDED`: the state of the first decision. */
type Next = ObjectionState | 'BEFORE' | 'DECIDED'

type Steps = Readonly<Partial<Record<ObjectionAction, Next>>>

const ENDS = { WITHDRAW: 'WITHDRAWN', CLOSE: 'CLOSED' } as const satisfies Steps
const APPEALABLE = (state: 'REJECTED' | 'REDUCED'): Steps => ({ APPEAL: 'APPEALED', GIVE_UP: state, TIME: state, CLOSE: 'CLOSED' })

/** Every step that exists before an objection is final. */
export const OBJECTION_STEPS: Readonly<Record<ObjectionState, Steps>> = {
  SUBMITTED: { TAKE: 'IN_REVIEW', ADD: 'SUBMITTED', ...ENDS },
  IN_REVIEW: {
    TAKE: 'IN_REVIEW',
    ADD: 'IN_REVIEW',
    ASK: 'MORE_NEEDED',
    SET_HEARING: 'HEARING',
    SPLIT: 'IN_REVIEW',
    PROPOSE: 'DECISION_WAITS',
    REJECT: 'REJECTED',
    ...ENDS,
  },
  MORE_NEEDED: { ADD: 'IN_REVIEW', TIME: 'IN_REVIEW', ...ENDS },
  HEARING: { ADD: 'HEARING', SET_HEARING: 'HEARING', HOLD: 'IN_REVIEW', POSTPONE: 'IN_REVIEW', ...ENDS },
  DECISION_WAITS: { ACCEPT: 'ACCEPTED', REDUCE: 'REDUCED', RETURN: 'BEFORE', GIVE_UP: 'DECIDED', ...ENDS },
  ACCEPTED: {},
  REDUCED: APPEALABLE('REDUCED'),
  REJECTED: APPEALABLE('REJECTED'),
  APPEALED: { TAKE: 'APPEALED', ADD: 'APPEALED', PROPOSE: 'DECISION_WAITS', UPHOLD: 'UPHELD', GIVE_UP: 'DECIDED', CLOSE: 'CLOSED' },
  UPHELD: {},
  WITHDRAWN: {},
  CLOSED: {},
}

/** What of an objection decides which steps it allows. `first`: the first decision, once there is one that allows an appeal. */
export type ObjectionFacts = {
  readonly state: ObjectionState
  readonly isAppealed: boolean
  readonly isFinal: boolean
  readonly first: 'REJECTED' | 'REDUCED' | null
}

/** The state after a step; null where there is no such step. */
export function nextObjectionState({ state, isAppealed, isFinal, first }: ObjectionFacts, action: ObjectionAction): ObjectionState | null {
  if (isFinal) return null
  if (state === 'DECISION_WAITS' && (isAppealed ? action === 'WITHDRAW' : action === 'GIVE_UP')) return null
  const next = OBJECTION_STEPS[state][action] ?? null
  if (next === 'BEFORE') return isAppealed ? 'APPEALED' : 'IN_REVIEW'
  return next === 'DECIDED' ? first : next
}

/** Whether nothing can change any more once a step led to this state. What is decided first can be appealed against. */
export function isFinalAfter(action: ObjectionAction, to: ObjectionState, isAppealed: boolean): boolean {
  if (to === 'ACCEPTED' || to === 'UPHELD' || to === 'WITHDRAWN' || to === 'CLOSED') return true
  if (to !== 'REJECTED' && to !== 'REDUCED') return false
  return isAppealed || action === 'GIVE_UP' || action === 'TIME'
}

/** Whose turn it is: what is the maker's is never overdue. */
export function turnOf({ state, isFinal }: Pick<ObjectionFacts, 'state' | 'isFinal'>): 'STAFF' | 'MAKER' | 'NOBODY' {
  if (isFinal) return 'NOBODY'
  return state === 'MORE_NEEDED' || state === 'REJECTED' || state === 'REDUCED' ? 'MAKER' : 'STAFF'
}

/** States in which staff have something to do. */
export const STAFF_STATES = objectionStates.filter(
  (state) => turnOf({ state, isFinal: false }) === 'STAFF' && Object.keys(OBJECTION_STEPS[state]).length > 0,
)
