import { ask } from '@/app/_server/ask'
import type { ObjectionFilesSentQuery } from '@/graphql/generated/client/graphql'
import { ar } from '@/messages/messages'
import { ObjectionFilesSent } from './documents'

export type SentFiles = ObjectionFilesSentQuery['objectionFilesSent']

type Refusal = keyof typeof ar.evidenceRefusal

/** Why a file was not taken; `nth`: which of several that were sent at once, null for the only one. */
export type RefusedFile = { readonly reason: Refusal; readonly nth: number | null }

/** The files that were sent with a confirmed contact so far; null where they cannot be listed now. */
export async function sentFiles(confirmation: string): Promise<SentFiles | null> {
  const result = await ask(ObjectionFilesSent, { confirmation })
  return result.ok ? result.data.objectionFilesSent : null
}

const isRefusal = (text: string): text is Refusal => Object.hasOwn(ar.evidenceRefusal, text)

const listOf = (value: string | string[] | undefined): string[] => [value ?? []].flat()

/** What of the page's address says which files were refused. */
export function refusedFiles(query: Readonly<Record<string, string | string[] | undefined>>): RefusedFile[] {
  const nths = listOf(query.nth).map(Number)
  return listOf(query.refused)
    .slice(0, 10)
    .flatMap((reason, index) => {
      const nth = nths[index] ?? 0
      return isRefusal(reason) ? [{ reason, nth: Number.isSafeInteger(nth) && nth > 0 ? nth : null }] : []
    })
}
