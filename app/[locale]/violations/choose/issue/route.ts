import type { Locale } from '@/app/_i18n/locale'
import { ask } from '@/app/_server/ask'
import { formAction } from '@/app/_server/form-action'
import { inquiryLookup } from '../../_server/inquiry-lookup'
import { type ChoiceProblem, choiceIds } from '../_server/asked-choice'
import { choiceHref, payHref } from '../_server/choice-href'
import { IssueChoice } from '../_server/documents'

const MAX_LENGTH = 100
/** An address has room for so many ticks; the page lists no more. */
const MAX_TICKS = 100

const PROBLEM_OF: Record<string, ChoiceProblem> = {
  CHOICE_SIZE: 'nothing',
  NOT_PAYABLE: 'changed',
  IDEMPOTENCY_KEY: 'again',
  SOURCE_UNAVAILABLE: 'unavailable',
}

/** Issues the number for what was ticked; a refusal leads back to the ticks. The form's own key makes sending it twice harmless. */
export const { GET, POST } = formAction({
  page: ({ locale }) => `/${locale}/violations`,
  submit: async ({ locale, data, field }) => {
    const [inquiry, idempotencyKey] = [field('inquiry', { max: MAX_LENGTH }), field('key', { max: MAX_LENGTH })]
    const lookup = await inquiryLookup(inquiry)
    if (!lookup) return resultHref(locale, inquiry)
    const ids = choiceIds(data.getAll('v'))
    const back = (problem: ChoiceProblem) => choiceHref(locale, { inquiry, ids: ids.slice(0, MAX_TICKS), problem })
    const result = await ask(IssueChoice, { input: { lookup, violationIds: ids, idempotencyKey } })
    if (!result.ok) return result.retryAfter === undefined ? back('unavailable') : resultHref(locale, inquiry)
    const { paymentReference, userErrors } = result.data.paymentReferenceIssue
    if (paymentReference) return payHref(locale, paymentReference.number, inquiry)
    const problem = PROBLEM_OF[userErrors[0]?.code ?? '']
    return problem ? back(problem) : resultHref(locale, inquiry)
  },
})

/** What the inquiry has become is told there: expired, another proof needed, or found. */
function resultHref(locale: Locale, inquiry: string): string {
  return `/${locale}/violations?${new URLSearchParams({ inquiry })}`
}
