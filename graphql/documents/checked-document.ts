import type { ResolversTypes } from '@/graphql/generated/resolvers'
import { textsOf } from '@/graphql/lib/localized-text'
import type { CheckedDocument } from '@/services/documents/check-document'

/** What was found out about a document, for whoever asks; `number` where it was asked for by that. */
export function documentCheck(
  { verdict, document, voidedAt, corrections }: CheckedDocument,
  number?: string,
): Awaited<ResolversTypes['DocumentCheck']> {
  return {
    verdict,
    message: textsOf('verdicts')[verdict],
    voidedAt,
    corrections: [...corrections],
    number: document?.facts.number ?? number ?? null,
    issuedAt: document?.facts.issuedAt ?? null,
    keyId: document?.keyId ?? null,
    receipt: document?.kind === 'RECEIPT' ? statedReceipt(document.facts) : null,
    decision: document?.kind === 'DECISION' ? { ...document.facts, violations: [...document.facts.violations] } : null,
    certificate: document?.kind === 'CERTIFICATE' ? document.facts : null,
  }
}

type ReceiptFacts = Extract<NonNullable<CheckedDocument['document']>, { kind: 'RECEIPT' }>['facts']

function statedReceipt({ lines, bankTransactionId, ...facts }: ReceiptFacts): Awaited<ResolversTypes['StatedReceipt']> {
  return { ...facts, bankTransactionId: bankTransactionId || null, lines: lines ? [...lines] : null }
}
