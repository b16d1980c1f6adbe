import { dayInAmman } from '@/domain/values/calendar-day'
import type { Reference } from './documents'

export type ArrivedCase = Reference['cases'][number]

/** What happens next with money that waits: somebody decides, the bank transfers it back, the promised day has passed, or nothing any more. */
export type NextStep = 'open' | 'transfer' | 'late' | 'ended'

/** The next step of a case at an instant. The promise holds to the end of its day. */
export function nextStep({ state, dueAt }: Pick<ArrivedCase, 'state' | 'dueAt'>, now: Date): NextStep {
  if (state === 'CLOSED') return 'ended'
  if (state === 'REFUND_APPROVED') return 'transfer'
  return dayInAmman(new Date(dueAt)) < dayInAmman(now) ? 'late' : 'open'
}

/** What was paid with this number and not taken back, in fils. */
export function paidAmount(timeline: Reference['timeline']): number {
  const sumOf = (kind: 'PAID' | 'REVERSED') =>
    timeline.filter((event) => event.kind === kind).reduce((sum, { amount }) => sum + (amount ?? 0), 0)
  return sumOf('PAID') - sumOf('REVERSED')
}

/** Whether every payment that settled this number was taken back since: it is paid no more, and never payable again. */
export function isReversed(timeline: Reference['timeline']): boolean {
  const timesOf = (kind: 'PAID' | 'REVERSED') => timeline.filter((event) => event.kind === kind).length
  return timesOf('REVERSED') > 0 && timesOf('REVERSED') === timesOf('PAID')
}
