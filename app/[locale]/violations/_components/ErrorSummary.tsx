import { Notice } from '@/app/_components/Notice'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import type { Problem } from '../_server/read-lookup'
import type { TypedLookup } from '../_server/typed-lookup'
import { controlOf, problemText } from './problem-text'

type ErrorSummaryProps = { locale: Locale; problems: Problem[]; typed: TypedLookup }

/** Everything to mend, each with a link to its field. */
export function ErrorSummary({ locale, problems, typed }: ErrorSummaryProps) {
  return (
    <Notice tone="error" title={wordsOf(locale)('error.summary')}>
      <ul className="grid list-disc gap-1 ps-6">
        {problems.map((problem) => (
          <li key={problem.field}>
            <a href={`#${controlOf(problem)}`} className="text-red">
              {problemText(problem, typed, locale)}
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
