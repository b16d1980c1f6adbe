import type { Metadata } from 'next'
import { Ltr } from '@/app/_components/Ltr'
import { momentTags } from '@/app/_components/moment-tags'
import { Notice } from '@/app/_components/Notice'
import { PageHead } from '@/app/_components/PageHead'
import type { Locale } from '@/app/_i18n/locale'
import { pageLocale } from '@/app/_i18n/page-locale'
import { wordsOf } from '@/app/_i18n/words'
import { typedSegment } from '@/app/_server/typed-segment'
import { type Progress, progressOf } from '../_server/progress'

type PageProps = { params: Promise<{ locale: string; number: string }> }

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: wordsOf(await pageLocale(params))('letters.follow'), robots: { index: false, follow: false } }
}

/** How far a letter is, and its answer, for whoever has its number. What was written is not repeated. */
export default async function LetterPage({ params }: PageProps) {
  const locale = await pageLocale(params)
  const t = wordsOf(locale)
  const state = await progressOf(typedSegment((await params).number))
  const trail = [{ href: `/${locale}/letters`, label: t('letters.follow') }]
  if (state.kind === 'found')
    return (
      <div className="max-w-[44rem]">
        <PageHead
          locale={locale}
          title={<Ltr>{state.progress.reference}</Ltr>}
          lead={t(`letters.progress.${state.progress.state}`)}
          trail={trail}
        />
        <Known locale={locale} progress={state.progress} />
      </div>
    )
  const [title, text] = {
    unknown: [t('letters.unknownTitle'), t('letters.unknown')],
    tooMany: [t('letters.tooManyTitle'), t('letters.tooMany')],
    fault: [t('fault.title'), t('letters.tooMany')],
  }[state.kind]
  return (
    <div className="max-w-[44rem]">
      <PageHead locale={locale} title={t('letters.follow')} trail={trail} />
      <Notice tone="warning" title={title ?? ''}>
        <p>{text}</p>
      </Notice>
    </div>
  )
}

function Known({ locale, progress: { sentAt, answer, answeredAt } }: { locale: Locale; progress: Progress }) {
  const t = wordsOf(locale)
  return (
    <>
      <p>{t.rich('letters.sentOn', momentTags(sentAt, locale))}</p>
      {answer && answeredAt && (
        <section aria-labelledby="answer" className="card mt-6 p-5 sm:p-8">
          <h2 id="answer" className="text-xl">
            {t('letters.answerHeading')}
          </h2>
          <p dir="auto" className="mt-2 whitespace-pre-line">
            {answer}
          </p>
          <p className="mt-3 text-soft">{t.rich('letters.answeredOn', momentTags(answeredAt, locale))}</p>
        </section>
      )}
    </>
  )
}
