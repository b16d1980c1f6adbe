import { randomUUID } from 'node:crypto'
import { cache } from 'react'
import { ask } from '@/app/_server/ask'
import type { PastedDocument } from '@/domain/documents/pasted-document'
import type { CheckDocumentQuery } from '@/graphql/generated/client/graphql'
import { CheckDocument, OpenShareCode } from './documents'

export type DocumentCheck = CheckDocumentQuery['documentCheck']

/** What is to be said about a document: what it turned out to be, or why that is not known now. */
export type DocumentAnswer = { kind: 'checked'; check: DocumentCheck } | { kind: 'unavailable' } | { kind: 'tooMany' }

/** Checks a document by its text or its number. */
export const checkedDocument = cache(async (kind: PastedDocument['kind'], text: string): Promise<DocumentAnswer> => {
  const result = await ask(CheckDocument, { input: kind === 'NUMBER' ? { number: text } : { text } })
  if (result.ok) return { kind: 'checked', check: result.data.documentCheck }
  return { kind: result.retryAfter === undefined ? 'unavailable' : 'tooMany' }
})

/** Uses a share code: the certificate's text, or why there is none in words; null when that is not known now and the code was not used. */
export async function openedCode(shareCode: string): Promise<{ text: string } | { refusal: DocumentCheck['message'] } | null> {
  const result = await ask(OpenShareCode, { input: { shareCode, idempotencyKey: randomUUID() } })
  if (!result.ok) return null
  const { signedText, userErrors } = result.data.clearanceCertificateOpen
  if (signedText) return { text: signedText }
  return userErrors[0] ? { refusal: userErrors[0].message } : null
}
