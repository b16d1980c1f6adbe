import type { Db } from '@/db/client/client'
import { pastedDocument } from '@/domain/documents/pasted-document'
import type { MutationResolvers } from '@/graphql/generated/resolvers'
import { repeatable } from '@/graphql/lib/repeatable'
import { userError } from '@/graphql/lib/user-error'
import { verifyLicense } from '@/graphql/licenses/verify-license'
import { shareCertificate } from '@/services/documents/share-certificate'

const FIELDS = { CERTIFICATE_UNKNOWN: 'number', IDEMPOTENCY_KEY: 'idempotencyKey' } as const

/** The code is not kept, so a repeat makes no second one and tells only until when the first holds. */
export const clearanceCertificateShare: MutationResolvers['clearanceCertificateShare'] = async (_parent, { input }, context) => {
  const license = await verifyLicense(input.lookup, context)
  if ('code' in license) return { shareCode: null, expiresAt: null, userErrors: [license] }
  const number = pastedDocument(input.number)?.text ?? ''
  const share = async (tx: Db) => {
    const made = await shareCertificate(tx, { licenseId: license.id, number, now: context.now })
    return made
      ? ({ ok: true, answer: made.expiresAt.toISOString(), code: made.code } as const)
      : ({ ok: false, reason: 'CERTIFICATE_UNKNOWN' } as const)
  }
  const shared = await repeatable(context, 'clearanceCertificateShare', input, share, `license ${license.id}`)
  if (shared.ok) return { shareCode: shared.code ?? null, expiresAt: new Date(String(shared.answer)), userErrors: [] }
  const refused = userError(shared.reason, FIELDS[shared.reason])
  return { shareCode: null, expiresAt: null, userErrors: [refused] }
}
