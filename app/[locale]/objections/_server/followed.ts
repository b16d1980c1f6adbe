import { ask } from '@/app/_server/ask'
import { inquiryLookup } from '@/app/[locale]/violations/_server/inquiry-lookup'
import type { FollowedObjectionQuery } from '@/graphql/generated/client/graphql'
import { FollowedObjection } from './documents'
import { faultOf } from './new-objection'

export type Objection = NonNullable<FollowedObjectionQuery['objection']>

/** `unproved`: nothing was asked, because this browser has no whole proof of a licence. */
type Found = { kind: 'found'; objection: Objection } | { kind: 'unproved' | 'unknown' | 'tooMany' | 'fault' }

/** The objection of this number, with the proof of this browser's inquiry. */
export async function followed(number: string, inquiry: string): Promise<Found> {
  const proof = await inquiryLookup(inquiry)
  if (!proof) return { kind: 'unproved' }
  const result = await ask(FollowedObjection, { number, proof })
  if (!result.ok) return { kind: faultOf(result.code) }
  const { objection } = result.data
  return objection ? { kind: 'found', objection } : { kind: 'unknown' }
}
