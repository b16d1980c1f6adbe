import { described, Field } from '@/app/_components/Field'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { MessageProblems } from './MessageProblems'
import { RatingField } from './RatingField'
import { type MessageField, type MessagePageName, PROBLEMS, type Problem, type TypedMessage } from './typed-message'

/** Characters of a message. */
const MOST = 1_000

type MessageFormProps = { locale: Locale; page: MessagePageName; typed: TypedMessage; problems: Problem[]; at: string }

/** A message, sent as a plain form: a rating in the survey, a text, and where to answer. */
export function MessageForm({ locale, page, typed, problems, at }: MessageFormProps) {
  const t = wordsOf(locale)
  const errorOf = (field: MessageField) =>
    problems
      .filter((problem) => PROBLEMS[problem] === field)
      .map((problem) => t(`letters.problem.${problem}`))
      .join(' ')
  const [text, contact] = [errorOf('text'), errorOf('contact')]
  return (
    <>
      <MessageProblems locale={locale} problems={problems} at={at} />
      <form method="post" action={`/${locale}/messages`} noValidate className="card grid gap-7 p-5 sm:p-8">
        <input type="hidden" name="page" value={page} />
        <input type="hidden" name="key" value={typed.key} />
        {page === 'survey' && <RatingField locale={locale} chosen={typed.rating} error={errorOf('rating')} />}
        <Field id="text" label={t(`letters.${page}Text`)} hint={t('letters.textHint')} error={text}>
          <textarea
            id="text"
            name="text"
            rows={7}
            dir="auto"
            defaultValue={typed.text}
            className="control py-3"
            {...described('text', { hint: true, error: text !== '' })}
          />
          <p
            hidden
            data-count="text"
            data-most={MOST}
            data-over={t('letters.over')}
            className="mt-1 text-[0.9375rem] text-soft"
            role="status"
          >
            {t('letters.left')} <bdi data-left>{MOST}</bdi>
          </p>
        </Field>
        <Field id="contact" label={t('letters.contact')} hint={t('letters.contactHint')} error={contact}>
          <input
            id="contact"
            name="contact"
            type="text"
            dir="ltr"
            autoComplete="email"
            spellCheck={false}
            maxLength={120}
            defaultValue={typed.contact}
            className="control rtl:text-end"
            {...described('contact', { hint: true, error: contact !== '' })}
          />
        </Field>
        <button type="submit" className="button sm:justify-self-start">
          {t('letters.submit')}
        </button>
      </form>
    </>
  )
}
