import type { Locale } from '@/app/_i18n/locale'
import { type FormField, formAction } from '@/app/_server/form-action'
import { keepForm } from '@/app/_server/form-cookie'
import type { ActionOutcome } from '../../_server/action-outcome'
import { KEPT_FIELDS, runCaseAction } from '../_server/case-actions'
import { caseHref } from '../_server/case-filter'

const MAX_CHOSEN = 500
const MAX_KEPT_LENGTH = 1_200

/** Does one thing about a case and leads back to its page; what was typed is kept when it was refused. */
export const { GET, POST } = formAction({
  page: ({ locale }) => `/${locale}/staff/cases`,
  submit: async ({ locale, data, field }) => {
    const [action, reference] = [field('act'), field('reference')]
    const all = (name: string) => data.getAll(name).filter(isText).slice(0, MAX_CHOSEN)
    const sent = { reference, revision: Number(field('revision')) || 0, field, all }
    const outcome = await runCaseAction(action, sent)
    return !outcome || reference === '' ? `/${locale}/staff/cases` : resultHref(locale, action, field, outcome)
  },
})

async function resultHref(locale: Locale, action: string, field: FormField, outcome: ActionOutcome): Promise<string> {
  const reference = field('reference')
  if (outcome.ok) return caseHref(locale, reference, { done: action })
  const typed = {
    act: action,
    code: outcome.code,
    message: outcome.message?.[locale] ?? '',
    text: field('note') || field('reason'),
    ...Object.fromEntries(KEPT_FIELDS.map((name) => [name, field(name)])),
  }
  const saved = Object.fromEntries(Object.entries(typed).map(([name, text]) => [name, text.slice(0, MAX_KEPT_LENGTH)]))
  return `${caseHref(locale, reference, { refused: await keepForm('case', saved, 1) })}#refused`
}

function isText(value: FormDataEntryValue): value is string {
  return typeof value === 'string'
}
