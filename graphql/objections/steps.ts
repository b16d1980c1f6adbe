import type { ObjectionRow } from '@/db/queries/objections'
import { nextObjectionState, type ObjectionAction, type ObjectionFacts } from '@/domain/objections/objection-state'
import { dayInAmman } from '@/domain/values/calendar-day'
import type { ObjectionStaffStep, ObjectionStep } from '@/graphql/generated/resolvers'
import type { Context } from '@/graphql/server/context'
import { mayPostpone } from '@/services/objections/maker-steps'

const STEPS = {
  ADD: 'ADD',
  WITHDRAW: 'WITHDRAW',
  APPEAL: 'APPEAL',
  GIVE_UP_APPEAL: 'GIVE_UP',
  POSTPONE_HEARING: 'POSTPONE',
} as const satisfies Record<ObjectionStep, ObjectionAction>

const STAFF_STEPS = {
  TAKE: ['TAKE'],
  ASK: ['ASK'],
  SET_HEARING: ['SET_HEARING'],
  RECORD_HEARING: ['HOLD'],
  SPLIT: ['SPLIT'],
  DECIDE: ['REJECT', 'UPHOLD'],
} as const satisfies Record<ObjectionStaffStep, readonly ObjectionAction[]>

/** What of a row decides its steps. Any decision that stands before an appeal does for asking which steps there are. */
function factsOf({ state, appealedAt, finalAt }: ObjectionRow): ObjectionFacts {
  return { state, isAppealed: appealedAt !== null, isFinal: finalAt !== null, first: 'REJECTED' }
}

/** What whoever objected can do now. */
export function makerSteps(row: ObjectionRow, now: Date): ObjectionStep[] {
  const facts = factsOf(row)
  const isLate = row.dueOn !== null && dayInAmman(now) > row.dueOn
  return (Object.keys(STEPS) as ObjectionStep[]).filter((step) => {
    if (nextObjectionState(facts, STEPS[step]) === null) return false
    if (step === 'APPEAL') return !isLate
    return step !== 'POSTPONE_HEARING' || mayPostpone(row, now)
  })
}

/** What an adjudicator can do now, if nothing hinders them. */
export function adjudicatorSteps(row: ObjectionRow, { now }: Pick<Context, 'now'>): ObjectionStaffStep[] {
  const facts = factsOf(row)
  const isHearingOver = row.hearingAt !== null && row.hearingAt <= now
  return (Object.keys(STAFF_STEPS) as ObjectionStaffStep[]).filter((step) => {
    if (!STAFF_STEPS[step].some((action) => nextObjectionState(facts, action) !== null)) return false
    return step !== 'RECORD_HEARING' || isHearingOver
  })
}
