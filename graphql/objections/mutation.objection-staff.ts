import type { Db } from '@/db/client/client'
import { parseObjectionNumber } from '@/domain/objections/objection-text'
import type { MutationResolvers } from '@/graphql/generated/resolvers'
import { idOf } from '@/graphql/lib/id'
import { repeatable } from '@/graphql/lib/repeatable'
import type { Context } from '@/graphql/server/context'
import { signedInAs } from '@/graphql/server/viewer'
import { type Decided, decideObjection } from '@/services/objections/decide-objection'
import { splitObjection } from '@/services/objections/split-objection'
import { askForMore, recordHearing, type StaffStep, setHearing, takeObjection } from '@/services/objections/staff-steps'
import { donePayload, type ObjectionPayload, refusedPayload, stepError } from './objection-payload'

type Input = { readonly number: string; readonly revision: number; readonly idempotencyKey: string }

type Run = (tx: Db, step: StaffStep) => Promise<Decided | Awaited<ReturnType<typeof splitObjection>>>

async function staffMutation(mutation: string, input: Input, context: Context, run: Run): Promise<ObjectionPayload> {
  const { userName: actor } = await signedInAs(context.viewer)
  const step = { number: parseObjectionNumber(input.number) ?? '', revision: input.revision, actor, now: context.now }
  const done = await repeatable(context, mutation, input, async (tx) => {
    const outcome = await run(tx, step)
    return outcome.ok ? { ok: true, answer: [outcome.answer, 'approval' in outcome ? (outcome.approval ?? null) : null] } : outcome
  })
  if (!done.ok) return refusedPayload(stepError(done.reason))
  const [number, approval] = done.answer as [string, number | null]
  return donePayload(number, approval, context)
}

/** What adjudicators do, whose permission the schema names. */
export const objectionStaffMutations = {
  objectionTake: (_parent, { input }, context) => staffMutation('objectionTake', input, context, takeObjection),

  objectionMoreAsk: (_parent, { input }, context) =>
    staffMutation('objectionMoreAsk', input, context, (tx, step) => askForMore(tx, { ...step, text: input.text })),

  objectionHearingSet: (_parent, { input }, context) =>
    staffMutation('objectionHearingSet', input, context, (tx, step) => setHearing(tx, { ...step, at: input.at, place: input.place })),

  objectionHearingRecord: (_parent, { input }, context) =>
    staffMutation('objectionHearingRecord', input, context, (tx, step) =>
      recordHearing(tx, { ...step, attended: input.attended, text: input.text }),
    ),

  objectionSplit: (_parent, { input }, context) =>
    staffMutation('objectionSplit', input, context, (tx, step) =>
      splitObjection(tx, { ...step, violationIds: input.violationIds.map(idOf) }),
    ),

  objectionDecide: (_parent, { input }, context) => {
    const { outcome, reason, article, identity } = input
    const fines = (input.fines ?? []).map(({ violation, fine }) => ({ violationId: idOf(violation), fine }))
    const decision = { outcome, reason, article, identity, fines }
    return staffMutation('objectionDecide', input, context, (tx, step) =>
      decideObjection(tx, { ...step, decision, drawNumbers: context.drawNumbers }),
    )
  },
} satisfies MutationResolvers
