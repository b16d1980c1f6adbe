import { isUnavailable } from '@/db/client/unavailable'
import type { looks } from '@/db/schema/access-log'
import { closedUntil } from '@/domain/announcements/announcement'
import { planLookup } from '@/domain/licenses/license-lookup'
import { purposeText } from '@/domain/values/purpose'
import { lookerOf } from '@/graphql/access-log/looker'
import { limitLookUp } from '@/graphql/admission/look-up-limits'
import type { LicenseLookup } from '@/graphql/generated/resolvers'
import { refusal } from '@/graphql/lib/refusal'
import type { Context } from '@/graphql/server/context'
import { askerOf, type Viewer } from '@/graphql/server/viewer'
import { type FoundLicense, findLicense } from '@/services/licenses/find-license'

type LookKind = (typeof looks)[number]

/** Finds the licence of a look-up for whoever asks, unless announced maintenance closes it. Whoever needs no proof is answered once the look is in the access log. */
export async function lookUpLicense(lookup: LicenseLookup, look: LookKind, context: Context): Promise<FoundLicense> {
  const until = closedUntil(context.reference.announcements, context.now)
  if (until) return { kind: 'UNAVAILABLE', until }
  const asker = await context.viewer().catch(unavailableOnly)
  if (asker === 'UNAVAILABLE') return { kind: 'UNAVAILABLE' }
  if (asker.kind === 'GUEST') return find(lookup, asker, context)
  if (asker.kind === 'ACCOUNT' && asker.role === 'AGENCY') throw refusal('LICENSES_BY_KEY')
  const purpose = purposeOf(lookup, asker)
  const found = await find(lookup, asker, context)
  if (found.kind !== 'FOUND' && found.kind !== 'NOT_FOUND') return found
  const licenseId = found.kind === 'FOUND' ? found.license.id : null
  const logged = await context.appendLook({ ...lookerOf(asker), purpose, look, licenseId }).catch(unavailableOnly)
  return logged === 'UNAVAILABLE' ? { kind: 'UNAVAILABLE' } : found
}

async function find(lookup: LicenseLookup, asker: Viewer, { queries, reference, limited, simulateReply }: Context): Promise<FoundLicense> {
  await simulateReply(lookup.number)
  const { number, licensingCenter = null, licenseClass = null, expiresOn = null, holderName = null } = lookup
  const known = { centers: reference.licensingCenters, classes: reference.licenseClasses }
  const plan = planLookup({ number, licensingCenter, licenseClass, expiresOn, holderName }, askerOf(asker), known)
  if (plan.kind === 'MORE_DETAILS' || plan.kind === 'INVALID') return plan
  return limitLookUp(limited, asker, plan, () => findLicense(queries.licenses, plan))
}

/** Throws PURPOSE_REQUIRED for a partner's that says nothing, and for anybody's that cannot be read or kept. */
function purposeOf({ purpose }: LicenseLookup, { kind }: Viewer): string | null {
  if (!purpose?.trim() && kind !== 'PARTNER') return null
  const text = purposeText(purpose ?? '')
  if (text === null) throw refusal('PURPOSE_REQUIRED')
  return text
}

function unavailableOnly(error: unknown): 'UNAVAILABLE' {
  if (isUnavailable(error)) return 'UNAVAILABLE'
  throw error
}
