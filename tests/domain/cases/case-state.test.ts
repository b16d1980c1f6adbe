import fc from 'fast-check'
import { allowsStep, CASE_STEPS, type CaseAction, type CaseState, caseStates, nextCaseState } from '@/domain/cases/case-state'
import { fils } from '@/domain/values/money'

const ACTIONS = [...new Set(Object.values(CASE_STEPS).flatMap((steps) => Object.keys(steps)))] as CaseAction[]

test.each([
  ['an allocation of everything closes it', 'OPEN', 'ALLOCATE', 0, 'CLOSED'],
  ['an allocation of a part leaves it open', 'OPEN', 'ALLOCATE', 1, 'OPEN'],
  ['an approved refund waits for the bank', 'REFUND_REQUESTED', 'APPROVE', 5_000, 'REFUND_APPROVED'],
  ['a refund ends only when it is paid out', 'REFUND_APPROVED', 'PAY_OUT', 0, 'CLOSED'],
  ['what is left after a refund of a part still waits', 'REFUND_APPROVED', 'PAY_OUT', 1, 'OPEN'],
  ['what comes back opens it again', 'CLOSED', 'RETURN', 5_000, 'OPEN'],
  ['what comes back changes nothing of another request', 'REFUND_REQUESTED', 'RETURN', 5_000, 'REFUND_REQUESTED'],
  ['a rejected closing leaves it open, though nothing waits', 'CLOSE_REQUESTED', 'REJECT', 0, 'OPEN'],
  ['an approved closing ends it', 'CLOSE_REQUESTED', 'APPROVE', 0, 'CLOSED'],
  ['an approved reversal ends it', 'REVERSAL_REQUESTED', 'APPROVE', 0, 'CLOSED'],
  ['a file that has the payment after all ends it', 'OPEN', 'CONFIRM', 0, 'CLOSED'],
  ['no file ends what somebody is to decide', 'REVERSAL_REQUESTED', 'CONFIRM', 0, null],
  ['nobody allocates while a refund is asked for', 'REFUND_REQUESTED', 'ALLOCATE', 5_000, null],
  ['nobody approves what nobody asked for', 'OPEN', 'APPROVE', 5_000, null],
  ['an approved refund is not rejected any more', 'REFUND_APPROVED', 'REJECT', 5_000, null],
  ['nothing is paid out before it is approved', 'REFUND_REQUESTED', 'PAY_OUT', 5_000, null],
] as const)('%s', (_title, state, action, waiting, next) => {
  expect(nextCaseState(state, action, fils(waiting))).toBe(next)
  expect(allowsStep(state, action)).toBe(next !== null)
})

test('no state is a dead end but the last, and every state is reached from the first', () => {
  const reached = new Set<CaseState>(['OPEN'])
  for (const state of reached)
    for (const action of ACTIONS)
      for (const waiting of [0, 1]) {
        const next = nextCaseState(state, action, fils(waiting))
        if (next) reached.add(next)
      }
  expect([...reached].sort()).toEqual([...caseStates].sort())
})

test('whatever is done, an end is reached only by money that went where it belongs, by a second person, or by the file that confirms the payment', () => {
  fc.assert(
    fc.property(fc.constantFrom(...caseStates), fc.constantFrom(...ACTIONS), fc.nat(3), (state, action, waiting) => {
      if (nextCaseState(state, action, fils(waiting)) !== 'CLOSED') return
      expect(['ALLOCATE', 'PAY_OUT', 'APPROVE', 'CONFIRM']).toContain(action)
      if (action !== 'APPROVE') expect(waiting).toBe(0)
    }),
  )
})
