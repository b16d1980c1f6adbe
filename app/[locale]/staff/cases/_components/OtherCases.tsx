import { Ltr } from '@/app/_components/Ltr'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { caseHref } from '../_server/case-filter'
import type { ShownCase } from '../_server/case-pages'

/** The other cases of the same payment: what is decided in one can hinder the other. */
export function OtherCases({ locale, one }: { locale: Locale; one: ShownCase }) {
  const t = wordsOf(locale)
  if (one.otherCases.length === 0) return null
  return (
    <section aria-labelledby="others-heading" className="card mb-8 p-5">
      <h2 id="others-heading" className="text-[0.9375rem] font-normal text-soft">
        {t('cases.others')}
      </h2>
      <ul>
        {one.otherCases.map(({ reference, reason, state }) => (
          <li key={reference}>
            <a href={caseHref(locale, reference)} className="inline-flex min-h-12 items-center font-bold">
              <Ltr>{reference}</Ltr>
            </a>{' '}
            {t(`cases.reasons.${reason}`)} · {t(`cases.states.${state}`)}
          </li>
        ))}
      </ul>
    </section>
  )
}
