import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { ScriptButton } from '@/app/_components/ScriptButton'
import { pageLocale } from '@/app/_i18n/page-locale'
import { wordsOf } from '@/app/_i18n/words'
import { typedSegment } from '@/app/_server/typed-segment'
import { Slip } from '../../_components/Slip'
import { payPath } from '../../_server/pay-address'
import { payState } from '../../_server/pay-state'

type PageProps = { params: Promise<{ locale: string; number: string }> }

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const t = wordsOf(await pageLocale(params))
  const number = typedSegment((await params).number)
  return { title: t('slip.title', { number }), robots: { index: false, follow: false } }
}

export default async function SlipPage({ params }: PageProps) {
  const locale = await pageLocale(params)
  const t = wordsOf(locale)
  const typed = typedSegment((await params).number)
  const state = await payState(typed, undefined)
  // Only what can be paid is printed; the number's own page says why not.
  if (state.kind !== 'payable') redirect(`/${locale}/pay/${encodeURIComponent(typed)}`)
  const { number } = state.reference
  return (
    <>
      <p className="no-print mx-auto mb-6 flex max-w-[720px] flex-wrap items-center gap-4">
        <ScriptButton action="print" className="button">
          {t('slip.print')}
        </ScriptButton>
        <noscript>
          <span className="text-soft">{t('slip.printHint')}</span>
        </noscript>
        <a href={payPath(locale, number)} className="inline-flex min-h-12 items-center">
          {t('slip.back')}
        </a>
      </p>
      <Slip locale={locale} reference={state.reference} printedAt={new Date().toISOString()} />
    </>
  )
}
