import { cache } from 'react'
import { ask } from '@/app/_server/ask'
import { siteAddress } from '@/app/_server/site'
import { type PastedDocument, pastedDocument } from '@/domain/documents/pasted-document'
import type { PastedLink } from '@/domain/documents/pasted-links'
import { type PastedNumber, readPastedText } from '@/domain/values/pasted-text'
import { NumberState } from '../../pay/_server/documents'
import { isTakenBack, type NumberKind, numberKind } from '../../pay/_server/number-kind'
import { checkedDocument, type DocumentAnswer } from './document'
import { keptPasted } from './pasted'

/** What is to be mended before anything can be checked. */
export type PastedProblem = 'empty' | 'long' | 'many' | 'nothing' | 'expired'

export type NumberVerdict = {
  readonly digits: string
  readonly answer: NumberKind | 'changed' | 'reversed' | 'unknown' | 'unavailable' | 'tooMany' | 'fault' | 'CHECK_DIGIT' | 'LENGTH'
}

/** What the page shows: the form, what to mend in it, or what was found in the text. */
export type Verdict =
  | { kind: 'form'; text: string; problem?: PastedProblem }
  | {
      kind: 'answer'
      text: string
      numbers: NumberVerdict[]
      links: readonly PastedLink[]
      document: DocumentAnswer | null
      refusal?: string
    }

const MAX_NUMBERS = 3

const NO_ANSWER: Record<string, NumberVerdict['answer']> = { SOURCE_UNAVAILABLE: 'unavailable', RATE_LIMITED: 'tooMany' }

/** What is to be said about what was pasted in the check of this id (none: the empty form). */
export const verdictOf = cache(async (id: string | undefined): Promise<Verdict> => {
  if (!id) return { kind: 'form', text: '' }
  const pasted = await keptPasted(id)
  if (!pasted) return { kind: 'form', text: '', problem: 'expired' }
  const { text, isWhole, refusal } = pasted
  if (refusal) return { kind: 'answer', text, numbers: [], links: [], document: null, refusal }
  if (!isWhole) return { kind: 'form', text, problem: 'long' }
  if (text.trim() === '') return { kind: 'form', text, problem: 'empty' }
  const pastedOne = pastedDocument(text)
  const document = pastedOne && (await checkedDocument(pastedOne.kind, pastedOne.text))
  const { numbers, links } = readPastedText(withoutDocument(text, pastedOne), siteAddress())
  if (numbers.length > MAX_NUMBERS) return { kind: 'form', text, problem: 'many' }
  if (numbers.length === 0 && links.length === 0 && !document) return { kind: 'form', text, problem: 'nothing' }
  return { kind: 'answer', text, numbers: await Promise.all(numbers.map(verdictOfNumber)), links, document }
})

/** A signed text holds a payment number, too, which nobody asks about; the link around it stays to be judged. */
function withoutDocument(text: string, document: PastedDocument | null): string {
  return document?.kind === 'TEXT' ? text.replace(document.text, '') : text
}

async function verdictOfNumber({ digits, problem }: PastedNumber): Promise<NumberVerdict> {
  if (problem) return { digits, answer: problem }
  const result = await ask(NumberState, { number: digits })
  if (!result.ok) return { digits, answer: NO_ANSWER[result.code] ?? 'fault' }
  const reference = result.data.paymentReference
  if (!reference) return { digits, answer: 'unknown' }
  const kind = numberKind(reference)
  if (kind === 'paid' && isTakenBack(reference.timeline)) return { digits, answer: 'reversed' }
  return { digits, answer: kind === 'payable' && reference.status === 'SUPERSEDED' ? 'changed' : kind }
}
