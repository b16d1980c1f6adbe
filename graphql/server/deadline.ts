import type { GraphQLFormattedError } from 'graphql'
import { isUnavailable, withDeadline } from '@/db/client/unavailable'
import { textsOf } from '@/graphql/lib/localized-text'

/** Longer than any single statement may take (`statement_timeout`), and than the inquiry waits for its one (`services/licenses/find-license.ts`). */
const DEADLINE_MS = 8_000

/** What the work comes to, or `late` when the database does not answer within 8 seconds: one that hangs must not hang whoever asks. */
export async function withTimeout<Value, Late>(work: Promise<Value>, late: Late): Promise<Value | Late> {
  try {
    return await withDeadline(work, DEADLINE_MS)
  } catch (error) {
    if (isUnavailable(error)) return late
    throw error
  }
}

/** The whole answer of an operation that was not answered in time. What it was about to write may still be written. */
export const lateAnswer: { readonly errors: readonly [GraphQLFormattedError] } = {
  errors: [
    {
      message: textsOf('errors').SOURCE_UNAVAILABLE.en,
      extensions: { code: 'SOURCE_UNAVAILABLE', userMessage: textsOf('errors').SOURCE_UNAVAILABLE },
    },
  ],
}
