import type { LookupDetail } from '@/domain/licenses/license-lookup'
import { type LocalizedText, textsOf } from '@/graphql/lib/localized-text'

/** What to add to a look-up: a guest's number of 8 digits lacks its proof alone. */
export function moreDetailsText(missing: readonly LookupDetail[]): LocalizedText {
  const texts = textsOf('errors')
  if (missing.includes('HOLDER_NAME')) return texts.MORE_DETAILS_NAME
  return missing.every((detail) => detail === 'EXPIRES_ON') ? texts.MORE_DETAILS_PROOF : texts.MORE_DETAILS_NEEDED
}
