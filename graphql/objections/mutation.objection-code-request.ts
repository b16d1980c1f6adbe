import { maskedContact } from '@/domain/contacts/contact'
import { parseObjectionNumber } from '@/domain/objections/objection-text'
import { limitCodes } from '@/graphql/admission/contact-limits'
import type { MutationResolvers } from '@/graphql/generated/resolvers'
import { repeatable } from '@/graphql/lib/repeatable'
import { type UserError, userError } from '@/graphql/lib/user-error'
import { verifyLicense } from '@/graphql/licenses/verify-license'
import { requestCode } from '@/services/contacts/request-code'
import { contactOfObjection } from '@/services/objections/contact-of-objection'
import { subjectOf } from '@/services/objections/proposal'
import { openedText, sealedText } from '@/services/platform/sealed-text'

/** The token is encrypted in the answer that is stored for repeats: whoever reads the database holds no confirmation. */
const ANSWER = 'answer to a request for a code of an objection'

const notSent = (error: UserError) => ({ confirmation: null, channel: null, maskedContact: null, expiresAt: null, userErrors: [error] })

/** Nobody names the contact: it is that of the objection. */
export const objectionCodeRequest: MutationResolvers['objectionCodeRequest'] = async (_parent, { input }, context) => {
  const license = await verifyLicense(input.lookup, context)
  if ('code' in license) return notSent(license)
  const { db, now, sealKey, limited } = context
  const number = parseObjectionNumber(input.number) ?? ''
  const known = await contactOfObjection(db, { number, licenseId: license.id, sealKey })
  if (!known) return notSent(userError('OBJECTION_UNKNOWN', 'number'))
  const { contact } = known
  const request = { ...known, purpose: 'OBJECTION_STEP', subject: subjectOf(number), now, sealKey } as const
  const send = async (tx: Parameters<typeof requestCode>[0]) => {
    await limitCodes(limited, contact)
    const { token, expiresAt } = await requestCode(tx, request)
    return { ok: true, answer: [sealedText(token, sealKey, ANSWER), expiresAt.toISOString()] } as const
  }
  const requested = await repeatable(context, 'objectionCodeRequest', input, send, `license ${license.id}`)
  if (!requested.ok) return notSent(userError('IDEMPOTENCY_KEY', 'idempotencyKey'))
  const [sealed, expiresAt] = requested.answer
  return {
    confirmation: openedText(sealed, sealKey, ANSWER),
    channel: contact.channel,
    maskedContact: maskedContact(contact),
    expiresAt: new Date(expiresAt),
    userErrors: [],
  }
}
