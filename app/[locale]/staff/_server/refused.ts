import type { PageFault } from '@/graphql/execute'

/** Why a page of staff is not shown. */
export type Refused = { readonly kind: 'forbidden' | 'unavailable' | 'fault' }

/** What an answer without data means for the page. */
export function refusedBy(result: { readonly ok: true } | PageFault): Refused {
  if (result.ok || result.code === 'FORBIDDEN') return { kind: 'forbidden' }
  return { kind: result.code === 'SOURCE_UNAVAILABLE' ? 'unavailable' : 'fault' }
}
