import { currentVisitor } from '@/app/_server/session'
import type { LicenseLookup } from '@/graphql/generated/client/graphql'
import { keptInquiry } from './inquiry-cookie'
import { readLookup } from './read-lookup'

/** The look-up of this browser's inquiry, which proves the licence to other pages too; null when it has expired or is no complete one. */
export async function inquiryLookup(id: string | undefined): Promise<LicenseLookup | null> {
  const typed = id ? await keptInquiry(id) : null
  const read = typed && readLookup(typed, !(await currentVisitor()))
  return read?.ok ? read.lookup : null
}
