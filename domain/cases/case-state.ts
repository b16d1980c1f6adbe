import type { Fils } from '@/domain/values/money'

export const caseStates = [
  'OPEN',
  'REFUND_REQUESTED',
  'REFUND_APPROVED',
  'CLOSE_REQUESTED',
  'REVERSAL_REQUESTED',
  'ALLOCATION_REQUESTED',
  'CLOSED',
] as const

export type CaseState = (typeof caseStates)[number]

/** What can be done about a case. Notes change nothing, so they are not here. */
export type CaseAction =
  | 'ASSIGN'
  | 'ASK_ACCOUNT'
  | 'DECIDE_ACCOUNT'
  | 'ALLOCATE'
  | 'REQUEST_REFUND'
  | 'REQUEST_CLOSE'
  | 'REQUEST_REVERSAL'
  | 'REQUEST_ALLOCATION'
  | 'APPROVE'
  | 'REJECT'
  | 'WITHDRAW'
  | 'PAY_OUT'
  | 'RETURN'
  | 'CONFIRM'

/** `RESTING`: open while money waits, else closed. */
type Next = CaseState | 'RESTING'

/** Every step that exists. While a request is under way nothing else moves the case, except money that a bank sends back. */
export const CASE_STEPS: Readonly<Record<CaseState, Readonly<Partial<Record<CaseAction, Next>>>>> = {
  OPEN: {
    ASSIGN: 'OPEN',
    ALLOCATE: 'RESTING',
    REQUEST_REFUND: 'REFUND_REQUESTED',
    REQUEST_CLOSE: 'CLOSE_REQUESTED',
    REQUEST_REVERSAL: 'REVERSAL_REQUESTED',
    REQUEST_ALLOCATION: 'ALLOCATION_REQUESTED',
    RETURN: 'OPEN',
    CONFIRM: 'RESTING',
  },
  REFUND_REQUESTED: {
    ASSIGN: 'REFUND_REQUESTED',
    ASK_ACCOUNT: 'REFUND_REQUESTED',
    APPROVE: 'REFUND_APPROVED',
    REJECT: 'OPEN',
    WITHDRAW: 'OPEN',
    RETURN: 'REFUND_REQUESTED',
  },
  REFUND_APPROVED: {
    ASSIGN: 'REFUND_APPROVED',
    ASK_ACCOUNT: 'REFUND_APPROVED',
    DECIDE_ACCOUNT: 'REFUND_APPROVED',
    PAY_OUT: 'RESTING',
    RETURN: 'REFUND_APPROVED',
  },
  CLOSE_REQUESTED: { ASSIGN: 'CLOSE_REQUESTED', APPROVE: 'CLOSED', REJECT: 'OPEN', WITHDRAW: 'OPEN' },
  REVERSAL_REQUESTED: { ASSIGN: 'REVERSAL_REQUESTED', APPROVE: 'CLOSED', REJECT: 'OPEN', WITHDRAW: 'OPEN' },
  ALLOCATION_REQUESTED: {
    ASSIGN: 'ALLOCATION_REQUESTED',
    APPROVE: 'RESTING',
    REJECT: 'OPEN',
    WITHDRAW: 'OPEN',
    RETURN: 'ALLOCATION_REQUESTED',
  },
  CLOSED: { RETURN: 'OPEN' },
}

/** The state after a step, `waiting` being what waits after it; null where the table has no such step. */
export function nextCaseState(state: CaseState, action: CaseAction, waiting: Fils): CaseState | null {
  const next = CASE_STEPS[state][action] ?? null
  if (next !== 'RESTING') return next
  return waiting > 0 ? 'OPEN' : 'CLOSED'
}

/** Whether the table has this step. */
export function allowsStep(state: CaseState, action: CaseAction): boolean {
  return action in CASE_STEPS[state]
}
