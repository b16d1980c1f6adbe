import type { ClearanceCertificateResolvers } from '../generated/resolvers'

export const ClearanceCertificate: ClearanceCertificateResolvers = {
  signedText: ({ content }) => content.text,
  share: ({ shareExpiresAt: expiresAt, shareUsedAt: usedAt }) => expiresAt && { expiresAt, usedAt },
}
