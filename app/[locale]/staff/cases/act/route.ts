import { DEFAULT_LOCALE, isLocale, type Locale } from '@/app/_i18n/locale'
import { keepForm } from '@/app/_server/kept-form'
import { seeOther } from '@/app/_server/see-other'
import type { ActOutcome } from '../../_server/told'
import { actOn, type SentAct } from '../_server/case-acts'
import { caseHref } from '../_server/case-filter'
import { makePayeeLink } from '../_server/payee-link'

type Context = { params: Promise<{ locale: string }> }

const LONGEST = 2_200
const MOST_CHOSEN = 500
/** Cookies have room for so much of what was typed. */
const KEPT = 1_200

/** Does one thing about a case and leads back to its page, which says what came of it; what was typed is kept when it was refused. */
export async function POST(request: Request, context: Context): Promise<Response> {
  const locale = await localeOf(context)
  const form = await request.formData().catch(() => new FormData())
  const field = (name: string) => textOf(form.get(name))
  const [act, reference] = [field('act'), field('reference')]
  const sent: SentAct = {
    reference,
    revision: Number(field('revision')) || 0,
    field,
    all: (name) => form.getAll(name).map(textOf).slice(0, MOST_CHOSEN),
  }
  if (act === 'link' && reference !== '') {
    const { outcome, made } = await makePayeeLink(sent)
    return seeOther(made ? caseHref(locale, reference, { made }) : await afterwards(locale, act, sent, outcome))
  }
  const outcome = await actOn(act, sent)
  if (!outcome || reference === '') return seeOther(`/${locale}/staff/cases`)
  return seeOther(await afterwards(locale, act, sent, outcome))
}

async function afterwards(locale: Locale, act: string, { reference, field }: SentAct, outcome: ActOutcome): Promise<string> {
  if (outcome.ok) return caseHref(locale, reference, { done: act })
  const typed = {
    act,
    code: outcome.code,
    message: outcome.message?.[locale] ?? '',
    text: field('note') || field('reason'),
    amount: field('amount'),
    transferNumber: field('transferNumber'),
  }
  const kept = Object.fromEntries(Object.entries(typed).map(([name, text]) => [name, text.slice(0, KEPT)]))
  return `${caseHref(locale, reference, { refused: await keepForm('case', kept, 1) })}#refused`
}

async function localeOf({ params }: Context): Promise<Locale> {
  const { locale } = await params
  return isLocale(locale) ? locale : DEFAULT_LOCALE
}

function textOf(value: FormDataEntryValue | null): string {
  return typeof value === 'string' ? value.slice(0, LONGEST) : ''
}
