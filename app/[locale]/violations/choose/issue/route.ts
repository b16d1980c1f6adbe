import { DEFAULT_LOCALE, isLocale, type Locale } from '@/app/_i18n/locale'
import { ask } from '@/app/_server/ask'
import { seeOther } from '@/app/_server/see-other'
import { inquiryLookup } from '../../_server/inquiry-lookup'
import { type ChoiceProblem, choiceIds } from '../_server/asked-choice'
import { choiceHref, payHref } from '../_server/choice-href'
import { IssueChoice } from '../_server/documents'

type Context = { params: Promise<{ locale: string }> }

const PROBLEM_OF: Record<string, ChoiceProblem> = {
  CHOICE_SIZE: 'nothing',
  NOT_PAYABLE: 'changed',
  IDEMPOTENCY_KEY: 'again',
  SOURCE_UNAVAILABLE: 'unavailable',
}

/** Issues the number for what was ticked and leads to its page; a refusal leads back to the ticks. The form's own key makes sending it twice harmless. */
export async function POST(request: Request, context: Context): Promise<Response> {
  const locale = await localeOf(context)
  const form = await request.formData().catch(() => new FormData())
  const [inquiry, idempotencyKey] = [textOf(form.get('inquiry')), textOf(form.get('key'))]
  const lookup = await inquiryLookup(inquiry)
  if (!lookup) return seeOther(resultHref(locale, inquiry))
  const ids = choiceIds(form.getAll('v'))
  const back = (problem: ChoiceProblem) => seeOther(choiceHref(locale, { inquiry, ids: ids.slice(0, MOST_KEPT), problem }))
  const result = await ask(IssueChoice, { input: { lookup, violationIds: ids, idempotencyKey } })
  if (!result.ok) return result.retryAfter === undefined ? back('unavailable') : seeOther(resultHref(locale, inquiry))
  const { paymentReference, userErrors } = result.data.paymentReferenceIssue
  if (paymentReference) return seeOther(payHref(locale, paymentReference.number, inquiry))
  const problem = PROBLEM_OF[userErrors[0]?.code ?? '']
  return problem ? back(problem) : seeOther(resultHref(locale, inquiry))
}

/** Somebody came back to the form's own address: the form's page is where to go on. */
export async function GET(_request: Request, context: Context): Promise<Response> {
  return seeOther(`/${await localeOf(context)}/violations`)
}

/** An address has room for so many ticks; the page lists no more. */
const MOST_KEPT = 100

async function localeOf({ params }: Context): Promise<Locale> {
  const { locale } = await params
  return isLocale(locale) ? locale : DEFAULT_LOCALE
}

/** What the inquiry has become is told there: expired, another proof needed, or found. */
function resultHref(locale: Locale, inquiry: string): string {
  return `/${locale}/violations?${new URLSearchParams({ inquiry })}`
}

function textOf(value: FormDataEntryValue | null): string {
  return typeof value === 'string' ? value.slice(0, 100) : ''
}
