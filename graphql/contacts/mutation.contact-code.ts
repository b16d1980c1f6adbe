import { maskedContact, parseContact } from '@/domain/contacts/contact'
import { limitCodes, limitWrongCodes } from '@/graphql/admission/contact-limits'
import type { MutationResolvers, UserErrorCode } from '@/graphql/generated/resolvers'
import { repeatable } from '@/graphql/lib/repeatable'
import { userError } from '@/graphql/lib/user-error'
import { confirmContact } from '@/services/contacts/confirm-contact'
import { requestCode } from '@/services/contacts/request-code'
import { openedText, sealedText } from '@/services/platform/sealed-text'

/** The token is encrypted in the answer that is stored for repeats: whoever reads the database holds no confirmation. */
const ANSWER = 'answer to a request for a code'

const notSent = (code: UserErrorCode, field: string) => ({
  confirmation: null,
  channel: null,
  maskedContact: null,
  expiresAt: null,
  userErrors: [userError(code, field)],
})

/** Contacts that guests confirm by a code. */
export const contactMutations = {
  contactCodeRequest: async (_parent, { input }, context) => {
    const { now, sealKey, limited, sendable } = context
    const contact = parseContact(input.contact)
    if (!contact) return notSent('CONTACT_INVALID', 'contact')
    if (!sendable.includes(contact.channel)) return notSent('CONTACT_CHANNEL', 'contact')
    const language = input.language === 'AR' ? 'ar' : 'en'
    const requested = await repeatable(context, 'contactCodeRequest', input, async (tx) => {
      await limitCodes(limited, contact)
      const { token, expiresAt } = await requestCode(tx, { contact, purpose: input.purpose, language, now, sealKey })
      return { ok: true, answer: [sealedText(token, sealKey, ANSWER), expiresAt.toISOString()] }
    })
    if (!requested.ok) return notSent('IDEMPOTENCY_KEY', 'idempotencyKey')
    const [sealed, expiresAt] = requested.answer as [string, string]
    return {
      confirmation: openedText(sealed, sealKey, ANSWER),
      channel: contact.channel,
      maskedContact: maskedContact(contact),
      expiresAt: new Date(expiresAt),
      userErrors: [],
    }
  },

  contactCodeConfirm: async (_parent, { input }, context) => {
    const { now, sealKey, limited } = context
    const typed = { token: input.confirmation, code: input.code, now, sealKey }
    // A wrong code is an answer, not a refusal: a refusal would take the try back that it counts.
    const confirm = () =>
      repeatable(
        context,
        'contactCodeConfirm',
        input,
        async (tx) => ({ ok: true, answer: await confirmContact(tx, typed) }),
        `confirmation ${input.confirmation}`,
      )
    const outcome = await limitWrongCodes(limited, confirm, (tried) => tried.ok && tried.answer === false)
    if (!outcome.ok) return { confirmed: false, userErrors: [userError('IDEMPOTENCY_KEY', 'idempotencyKey')] }
    return outcome.answer
      ? { confirmed: true, userErrors: [] }
      : { confirmed: false, userErrors: [userError('CONTACT_CODE_WRONG', 'code')] }
  },
} satisfies MutationResolvers
