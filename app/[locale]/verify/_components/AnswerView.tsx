import { Notice } from '@/app/_components/Notice'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import type { Verdict } from '../_server/verdict'
import { DocumentAnswerView } from './DocumentAnswerView'
import { ForeignLinks, OwnLinks } from './ForeignLinks'
import { NumberAnswer } from './NumberAnswer'

type AnswerViewProps = { locale: Locale; id: string; verdict: Extract<Verdict, { kind: 'answer' }> }

/** What was found in the text: a link that is not ours before everything else. */
export function AnswerView({ locale, id, verdict }: AnswerViewProps) {
  const t = wordsOf(locale)
  const { numbers, links, document, refusal } = verdict
  const isOpen =
    numbers.some(({ answer }) => ['unavailable', 'tooMany', 'fault'].includes(answer)) || (document !== null && document.kind !== 'checked')
  return (
    <section aria-labelledby="verdict-heading" className="mb-10 max-w-[44rem]">
      <h2 id="verdict-heading" className="text-xl">
        {t('verify.result')}
      </h2>
      <ForeignLinks locale={locale} links={links} hasNumbers={numbers.length > 0} />
      {refusal && <Notice tone="warning" title={refusal} />}
      {document && <DocumentAnswerView locale={locale} answer={document} />}
      {numbers.length > 0 && (
        <ul className="my-4 grid gap-3">
          {numbers.map((number) => (
            <NumberAnswer key={number.digits} locale={locale} verdict={number} />
          ))}
        </ul>
      )}
      <OwnLinks locale={locale} links={links} />
      {numbers.length > 0 && <p className="text-soft">{t('verify.notTold')}</p>}
      {isOpen && (
        <p className="mt-4">
          <a href={`/${locale}/verify?check=${encodeURIComponent(id)}`} className="button">
            {t('verify.retry')}
          </a>
        </p>
      )}
    </section>
  )
}
