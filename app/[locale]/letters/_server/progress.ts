import { cache } from 'react'
import { ask } from '@/app/_server/ask'
import { graphql } from '@/graphql/generated/client'
import type { LetterProgressQuery } from '@/graphql/generated/client/graphql'

const LetterProgress = graphql(`
  query LetterProgress($reference: String!) {
    messageProgress(reference: $reference) { reference sentAt state answer answeredAt }
  }
`)

export type Progress = NonNullable<LetterProgressQuery['messageProgress']>

type ProgressState = { kind: 'found'; progress: Progress } | { kind: 'unknown' } | { kind: 'tooMany' } | { kind: 'fault' }

/** How far the letter of a number is. */
export const progressOf = cache(async (reference: string): Promise<ProgressState> => {
  const result = await ask(LetterProgress, { reference: reference.slice(0, 40) })
  if (!result.ok) return { kind: result.retryAfter === undefined ? 'fault' : 'tooMany' }
  const progress = result.data.messageProgress
  return progress ? { kind: 'found', progress } : { kind: 'unknown' }
})
