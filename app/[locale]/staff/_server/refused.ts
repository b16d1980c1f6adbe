import type { PageFault } from '@/graphql/server/execute'
import { faultKind } from './staff-page'

/** Why a page of staff is not shown. */
export type Refused = { readonly kind: ReturnType<typeof faultKind> }

/** What an answer without data means for the page. */
export function refusedBy(result: { readonly ok: true } | PageFault): Refused {
  return { kind: result.ok ? 'forbidden' : faultKind(result) }
}
