import type { Locale } from '@/app/_i18n/locale'
import { seeOther } from '@/app/_server/see-other'
import { signInAddress } from '@/app/_server/sign-in-address'
import { keepDeed, keepSecret } from './agency-cookies'
import { doDeed } from './do-deed'
import { type TypedDeed, typedDeed } from './typed-deed'

/** Where the forms stand: the agency's own pages, or those of staff about one `agency`. */
type Place = { readonly locale: Locale; readonly base: string; readonly agency: string | null }

/** Takes a form of an agency's pages and leads to what became of it (303), so that refresh and back do nothing twice. */
export async function answerDeed(request: Request, place: Place): Promise<Response> {
  const typed = typedDeed(await request.formData().catch(() => new FormData()))
  return seeOther(typed ? await answerTo(typed, place) : place.base)
}

async function answerTo(typed: TypedDeed, { locale, base, agency }: Place): Promise<string> {
  const { deed, application } = typed
  const page = `${base}${application && `/${application}`}`
  const outcome = await doDeed(typed, agency)
  if (outcome.kind === 'fault' && outcome.fault === 'signedOut') return signInAddress(locale, page)
  if (outcome.kind !== 'done') return `${page}?form=${await keepDeed(typed, outcome)}#${deed}-form`
  if (outcome.application) return `${base}/${outcome.application}?done=${deed}`
  if (outcome.secret) return `${page}?made=${await keepSecret(application, outcome.secret)}`
  if (outcome.waits) return `${page}?done=keyWaits`
  return `${page}?done=${outcome.secret === null ? 'again' : deed}`
}
