import { momentTags } from '@/app/_components/moment-tags'
import { Notice } from '@/app/_components/Notice'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { type MessageField, PROBLEMS, type Problem } from './typed-message'

const FIRST_CONTROL: Record<MessageField, string> = { rating: 'rating-5', text: 'text', contact: 'contact' }

/** Why a message was not sent, each with a link to its field; an outage with its time. What was typed is in the form below. */
export function MessageProblems({ locale, problems, at }: { locale: Locale; problems: Problem[]; at: string }) {
  const t = wordsOf(locale)
  if (problems.length === 0) return null
  return (
    <Notice tone="error" title={t('letters.notSent')}>
      <ul className="grid list-disc gap-1 ps-6">
        {problems.map((problem) => {
          const field = PROBLEMS[problem]
          return (
            <li key={problem}>
              {field ? (
                <a href={`#${FIRST_CONTROL[field]}`} className="text-red">
                  {t(`letters.problem.${problem}`)}
                </a>
              ) : (
                t.rich(`letters.problem.${problem}`, momentTags(at, locale))
              )}
            </li>
          )
        })}
      </ul>
    </Notice>
  )
}
