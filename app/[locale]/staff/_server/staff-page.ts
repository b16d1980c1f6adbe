import { redirect } from 'next/navigation'
import type { Locale } from '@/app/_i18n/locale'
import { currentVisitor } from '@/app/_server/session'
import { signInAddress } from '@/app/_server/sign-in-address'
import type { PageFault } from '@/graphql/server/execute'

export type Query = Record<string, string | string[] | undefined>

/** Sends whoever is not signed in to do so, and then back to `path`. */
export async function signedInOnly(locale: Locale, path: string): Promise<void> {
  if (!(await currentVisitor())) redirect(signInAddress(locale, path))
}

/** What a page says about a fault; `foreign`: another site led here; `tooMany`: more was asked than one person may in a while. */
export type FaultKind = 'forbidden' | 'tooMany' | 'unavailable' | 'foreign' | 'fault'

export function faultKind({ code }: PageFault): FaultKind {
  if (code === 'FORBIDDEN') return 'forbidden'
  if (code === 'LOOK_FROM_OTHER_SITE') return 'foreign'
  if (code === 'BUDGET_EXCEEDED' || code === 'RATE_LIMITED') return 'tooMany'
  return code === 'SOURCE_UNAVAILABLE' ? 'unavailable' : 'fault'
}

/** One value of a query, without what surrounds it; '' when it is missing or there are several. */
export function oneOf(query: Query, name: string): string {
  const value = query[name]
  return typeof value === 'string' ? value.trim() : ''
}
