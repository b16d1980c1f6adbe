import { cache } from 'react'
import { ask } from '@/app/_server/ask'
import { siteAddress } from '@/app/_server/site'
import type { PastedLink } from '@/domain/pasted-links'
import { type PastedNumber, readPastedText } from '@/domain/pasted-text'
import { NumberState } from '../../pay/_server/documents'
import { type NumberKind, numberKind } from '../../pay/_server/number-kind'
import { keptPasted } from './pasted'

/** What is to be mended before anything can be checked. */
export type PastedProblem = 'empty' | 'long' | 'many' | 'nothing' | 'expired'

export type NumberVerdict = {
  readonly digits: string
  readonly answer: NumberKind | 'changed' | 'unknown' | 'unavailable' | 'tooMany' | 'fault' | 'CHECK_DIGIT' | 'LENGTH'
}

/** What the page shows: the form, what to mend in it, or what was found in the text. */
export type Verdict =
  | { kind: 'form'; text: string; problem?: PastedProblem }
  | { kind: 'answer'; text: string; numbers: NumberVerdict[]; links: readonly PastedLink[] }

const MOST_NUMBERS = 3

const NO_ANSWER: Record<string, NumberVerdict['answer']> = { SOURCE_UNAVAILABLE: 'unavailable', RATE_LIMITED: 'tooMany' }

/** What is to be said about what was pasted in the check of this id (none: the empty form). */
export const verdictOf = cache(async (id: string | undefined): Promise<Verdict> => {
  if (!id) return { kind: 'form', text: '' }
  const pasted = await keptPasted(id)
  if (!pasted) return { kind: 'form', text: '', problem: 'expired' }
  const { text, isWhole } = pasted
  if (!isWhole) return { kind: 'form', text, problem: 'long' }
  if (text.trim() === '') return { kind: 'form', text, problem: 'empty' }
  const { numbers, links } = readPastedText(text, siteAddress())
  if (numbers.length > MOST_NUMBERS) return { kind: 'form', text, problem: 'many' }
  if (numbers.length === 0 && links.length === 0) return { kind: 'form', text, problem: 'nothing' }
  return { kind: 'answer', text, numbers: await Promise.all(numbers.map(verdictOfNumber)), links }
})

async function verdictOfNumber({ digits, problem }: PastedNumber): Promise<NumberVerdict> {
  if (problem) return { digits, answer: problem }
  const result = await ask(NumberState, { number: digits })
  if (!result.ok) return { digits, answer: NO_ANSWER[result.code] ?? 'fault' }
  const reference = result.data.paymentReference
  if (!reference) return { digits, answer: 'unknown' }
  const kind = numberKind(reference)
  return { digits, answer: kind === 'payable' && reference.status === 'SUPERSEDED' ? 'changed' : kind }
}
