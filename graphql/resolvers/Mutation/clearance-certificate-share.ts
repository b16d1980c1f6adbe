import { pastedDocument } from '@/domain/pasted-document'
import { shareCertificate } from '@/services/share-certificate'
import { documentErrorTexts } from '../../document-texts'
import type { MutationResolvers } from '../../generated/resolvers'
import { inputError, provenLicense } from '../../proven-license'

export const clearanceCertificateShare: MutationResolvers['clearanceCertificateShare'] = async (_parent, { input }, context) => {
  const license = await provenLicense(input.lookup, context)
  if ('code' in license) return { shareCode: null, expiresAt: null, userErrors: [license] }
  const number = pastedDocument(input.number)?.text ?? ''
  const share = await shareCertificate(context.db, { licenseId: license.id, number, now: context.now })
  if (share) return { shareCode: share.code, expiresAt: share.expiresAt, userErrors: [] }
  const unknown = inputError('CERTIFICATE_UNKNOWN', documentErrorTexts.CERTIFICATE_UNKNOWN, ['input', 'number'])
  return { shareCode: null, expiresAt: null, userErrors: [unknown] }
}
