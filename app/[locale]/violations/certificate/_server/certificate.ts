import { cache } from 'react'
import type { PaperCertificate } from '@/app/_documents/certificate-drawing'
import { ask } from '@/app/_server/ask'
import { keepForm, keptForm } from '@/app/_server/form-cookie'
import { inquiryLookup } from '../../_server/inquiry-lookup'
import { LicenseCertificate } from './documents'

/** The latest certificate of the licence that this browser proved; null where there is none. */
export const certificateOf = cache(async (inquiry: string | undefined): Promise<PaperCertificate | null> => {
  const lookup = await inquiryLookup(inquiry)
  const result = lookup && (await ask(LicenseCertificate, { lookup }))
  const license = result?.ok && result.data.license.__typename === 'License' ? result.data.license : null
  return license?.clearanceCertificate ? { ...license.clearanceCertificate, sources: license.sources } : null
})

/** What the page has to tell once: a share code, or the codes of why there is no certificate, in words. */
export type Told = { readonly shareCode?: string; readonly expiresAt?: string; readonly reasons?: string }

const NAME = 'certificate'

export const keepTold = (result: Record<string, string>) => keepForm(NAME, result)
export const toldOf = (id: string | undefined): Promise<Told | null> => (id ? keptForm(NAME, id) : Promise.resolve(null))
