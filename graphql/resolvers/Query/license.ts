import type { looks } from '@/db/schema/access-log'
import { isUnavailable } from '@/db/unavailable'
import { closedUntil } from '@/domain/announcement'
import { planLookup } from '@/domain/license-lookup'
import { purposeText } from '@/domain/purpose'
import { type FoundLicense, findLicense } from '@/services/find-license'
import type { Context } from '../../context'
import type { LicenseLookup, QueryResolvers, ResolversTypes } from '../../generated/resolvers'
import { licenseModel } from '../../license-model'
import { limitLookUp } from '../../look-up-limits'
import { refusal } from '../../refusal'
import { answerTexts, closedText, moreDetailsText } from '../../texts'
import { askerOf, type Viewer } from '../../viewer'
import { completeUntil } from '../SourceFreshness'

type Inquiry = ResolversTypes['LicenseInquiry']

export const license: QueryResolvers['license'] = async (_parent, { lookup }, context) => {
  const found = await lookUp(lookup, 'INQUIRY', context)
  return answerOf(found, lookup.expiresOn != null, context)
}

type LookKind = (typeof looks)[number]

/** Finds the licence of a look-up for whoever asks, unless announced maintenance closes it. Whoever needs no proof is answered once the look is in the access log. */
export async function lookUp(lookup: LicenseLookup, look: LookKind, context: Context): Promise<FoundLicense> {
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
  const logged = await context.appendLook({ ...whoIs(asker), purpose, look, licenseId }).catch(unavailableOnly)
  return logged === 'UNAVAILABLE' ? { kind: 'UNAVAILABLE' } : found
}

async function find(lookup: LicenseLookup, asker: Viewer, { queries, reference, limited, rehearse }: Context): Promise<FoundLicense> {
  await rehearse(lookup.number)
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

/** Who somebody is in the access log. */
export function whoIs(asker: Exclude<Viewer, { kind: 'GUEST' }>) {
  if (asker.kind === 'ACCOUNT') return { role: asker.role, userId: asker.id, agencyId: asker.agencyId, keyId: null }
  return { role: 'PARTNER', userId: null, agencyId: asker.agencyId, keyId: asker.keyId }
}

function unavailableOnly(error: unknown): 'UNAVAILABLE' {
  if (isUnavailable(error)) return 'UNAVAILABLE'
  throw error
}

function sourceUnavailable(until: Date | null, { reference, now }: Context): Inquiry {
  const message = until ? closedText(until, now) : answerTexts.unavailable
  return { __typename: 'SourceUnavailable', message, lastKnownAsOf: completeUntil(reference.feeds), until }
}

function answerOf(found: FoundLicense, proven: boolean, context: Context): Inquiry {
  switch (found.kind) {
    case 'FOUND':
      return licenseModel(found.license, proven, context)
    case 'NOT_FOUND':
      return { __typename: 'LicenseNotFound', message: answerTexts.notFound }
    case 'MORE_DETAILS':
      return { __typename: 'MoreDetailsNeeded', missing: [...found.missing], message: moreDetailsText(found.missing) }
    case 'UNAVAILABLE':
      return sourceUnavailable(found.until ?? null, context)
    case 'INVALID':
      throw refusal(found.reason)
  }
}
