import { isUnavailable } from '@/db/client/unavailable'
import type { looks } from '@/db/schema/access-log'
import { lookerOf } from '@/graphql/access-log/looker'
import { unavailable } from '@/graphql/lib/refusal'
import type { Context } from '@/graphql/server/context'

type Look = { readonly look: (typeof looks)[number]; readonly licenseIds: readonly number[] }

/** Writes looks of a member of staff to the access log, or one that found nothing. Throws where it cannot be written: then nothing may be shown. */
export async function logLooks({ viewer, appendLook }: Context, { look, licenseIds }: Look): Promise<void> {
  const asker = await viewer()
  if (asker.kind === 'GUEST') throw new Error('Guests have no look to log')
  const shown = licenseIds.length > 0 ? [...new Set(licenseIds)] : [null]
  try {
    await Promise.all(shown.map((licenseId) => appendLook({ ...lookerOf(asker), purpose: null, look, licenseId })))
  } catch (error) {
    if (isUnavailable(error)) throw unavailable()
    throw error
  }
}
