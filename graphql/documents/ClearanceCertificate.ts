import type { ClearanceCertificateResolvers } from '@/graphql/generated/resolvers'

export const ClearanceCertificate: ClearanceCertificateResolvers = {
  signedText: ({ content }) => content.text,
  share: ({ shareExpiresAt: expiresAt, shareUsedAt: usedAt }) => expiresAt && { expiresAt, usedAt },
}
