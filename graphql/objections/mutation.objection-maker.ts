import type { Db } from '@/db/client/client'
import { parseObjectionNumber } from '@/domain/objections/objection-text'
import type { LicenseLookup, MutationResolvers } from '@/graphql/generated/resolvers'
import { repeatable } from '@/graphql/lib/repeatable'
import { verifyLicense } from '@/graphql/licenses/verify-license'
import type { Context } from '@/graphql/server/context'
import { disownObjection } from '@/services/objections/disown-objection'
import {
  addToObjection,
  appealObjection,
  giveUpAppeal,
  type MakerStep,
  postponeHearing,
  withdrawObjection,
} from '@/services/objections/maker-steps'
import { submitObjection } from '@/services/objections/submit-objection'
import { choiceError, donePayload, type ObjectionPayload, refusedPayload, stepError } from './objection-payload'

const optionsOf = ({ now, drawNumbers, sealKey }: Context) => ({ now, drawNumbers, sealKey })

type Input = {
  readonly number: string
  readonly lookup: LicenseLookup
  readonly confirmation: string
  readonly idempotencyKey: string
}

type Outcome = Awaited<ReturnType<typeof withdrawObjection>> | Awaited<ReturnType<typeof disownObjection>>

type Run = (tx: Db, step: MakerStep) => Promise<Outcome>

/** A step of whoever objected: the licence is proved, then the step is done once for its key. */
async function makerMutation(mutation: string, input: Input, context: Context, run: Run): Promise<ObjectionPayload> {
  const license = await verifyLicense(input.lookup, context)
  if ('code' in license) return refusedPayload(license)
  const number = parseObjectionNumber(input.number) ?? ''
  const step = { ...optionsOf(context), number, licenseId: license.id, confirmation: input.confirmation }
  const done = await repeatable(context, mutation, input, (tx) => run(tx, step), `license ${license.id}`)
  return done.ok ? donePayload(String(done.answer), null, context) : refusedPayload(stepError(done.reason))
}

/** Objecting, and what whoever objected does afterwards. */
export const objectionMakerMutations = {
  objectionSubmit: async (_parent, { input }, context) => {
    const license = await verifyLicense(input.lookup, context)
    if ('code' in license) return refusedPayload(license)
    const { violationIds, reason, text, capacity, name = '', confirmation } = input
    const language = input.language === 'AR' ? 'ar' : 'en'
    const request = {
      licenseId: license.id,
      violationIds,
      reason,
      text,
      capacity: capacity ?? 'HOLDER',
      name,
      language,
      confirmation,
    } as const
    const submit = (tx: Db) => submitObjection(tx, request, optionsOf(context))
    const opened = await repeatable(context, 'objectionSubmit', input, submit, `license ${license.id}`)
    return opened.ok ? donePayload(String(opened.answer), null, context) : refusedPayload(choiceError(opened, context))
  },

  objectionAdd: (_parent, { input }, context) =>
    makerMutation('objectionAdd', input, context, (tx, step) => addToObjection(tx, { ...step, text: input.text })),

  objectionWithdraw: (_parent, { input }, context) => makerMutation('objectionWithdraw', input, context, withdrawObjection),

  objectionDisown: async (_parent, { input }, context) => {
    const { expiresOn, holderName } = input.lookup
    if (!expiresOn || !holderName?.trim()) return refusedPayload(stepError('OBJECTION_HOLDER'))
    return makerMutation('objectionDisown', input, context, disownObjection)
  },

  objectionAppeal: (_parent, { input }, context) =>
    makerMutation('objectionAppeal', input, context, (tx, step) => appealObjection(tx, { ...step, text: input.text })),

  objectionAppealGiveUp: (_parent, { input }, context) => makerMutation('objectionAppealGiveUp', input, context, giveUpAppeal),

  objectionHearingPostpone: (_parent, { input }, context) => makerMutation('objectionHearingPostpone', input, context, postponeHearing),
} satisfies MutationResolvers
