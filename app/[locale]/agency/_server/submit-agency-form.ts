import type { Locale } from '@/app/_i18n/locale'
import { signInAddress } from '@/app/_server/sign-in-address'
import { keepAgencyForm, keepSecret } from './agency-cookies'
import { readAgencyForm } from './agency-form'
import { runAgencyAction } from './run-agency-action'

/** Where the forms stand: the agency's own pages, or those of staff about one `agency`. */
type Place = { readonly locale: Locale; readonly base: string; readonly agency: string | null }

/** Does what a form of an agency's pages asks for; resolves with the address of what became of it. */
export async function submitAgencyForm(data: FormData, { locale, base, agency }: Place): Promise<string> {
  const typed = readAgencyForm(data)
  if (!typed) return base
  const { action, application } = typed
  const page = `${base}${application && `/${application}`}`
  const outcome = await runAgencyAction(typed, agency)
  if (outcome.kind === 'fault' && outcome.fault === 'signedOut') return signInAddress(locale, page)
  if (outcome.kind !== 'done') return `${page}?form=${await keepAgencyForm(typed, outcome)}#${action}-form`
  if (outcome.application) return `${base}/${outcome.application}?done=${action}`
  if (outcome.secret) return `${page}?made=${await keepSecret(application, outcome.secret)}`
  if (outcome.waits) return `${page}?done=keyWaits`
  return `${page}?done=${outcome.secret === null ? 'again' : action}`
}
