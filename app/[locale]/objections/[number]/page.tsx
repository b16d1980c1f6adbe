import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { Ltr } from '@/app/_components/Ltr'
import { Notice } from '@/app/_components/Notice'
import { PageHead } from '@/app/_components/PageHead'
import { pageLocale } from '@/app/_i18n/page-locale'
import { wordsOf } from '@/app/_i18n/words'
import { typedSegment } from '@/app/_server/typed-segment'
import { keptInquiry } from '../../violations/_server/inquiry-cookie'
import { single } from '../../violations/_server/single'
import { AskAgain } from '../_components/AskAgain'
import { ObjectionHistory } from '../_components/ObjectionHistory'
import { ObjectionSteps } from '../_components/ObjectionSteps'
import { ObjectionView } from '../_components/ObjectionView'
import { StepCode } from '../_components/StepCode'
import { StepFiles } from '../_components/StepFiles'
import { followed } from '../_server/followed'
import { actOf, keptStep } from '../_server/objection-step'
import { objectionNumber } from '../_server/typed-objection'

type PageProps = {
  params: Promise<{ locale: string; number: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return {
    title: wordsOf(await pageLocale(params))('objecting.followTitle'),
    robots: { index: false, follow: false },
    referrer: 'no-referrer',
  }
}

/** One objection for whoever proves its licence: where it stands, and what can be done. Without the proof, the form for it. */
export default async function ObjectionPage({ params, searchParams }: PageProps) {
  const locale = await pageLocale(params)
  const t = wordsOf(locale)
  const typed = objectionNumber(typedSegment((await params).number))
  if (typed === null) return redirect(`/${locale}/objections`)
  const query = await searchParams
  const [inquiry = '', form = '', done = ''] = [query.inquiry, query.form, query.done].map(single)
  const found = await followed(typed, inquiry)
  if (found.kind !== 'found') return <AskAgain locale={locale} number={typed} typed={await keptInquiry(inquiry)} why={found.kind} />
  const { objection } = found
  const { number } = objection
  const saved = await keptStep(number, form)
  if (saved?.step === 'code') return <StepCode locale={locale} id={form} saved={saved} />
  if (saved?.step === 'files') return <StepFiles locale={locale} id={form} saved={saved} query={query} />
  const act = done === 'SUBMIT' ? 'SUBMIT' : actOf(done)
  return (
    <div className="max-w-[44rem]">
      <PageHead
        locale={locale}
        title={t.rich('objections.oneRich', { number: () => <Ltr>{number}</Ltr> })}
        trail={[{ href: `/${locale}/objections`, label: t('pages.objections') }]}
      />
      {act && (
        <Notice title={t(`objecting.done.${act}`)}>
          {act === 'SUBMIT' && <p>{t.rich('objecting.keepNumber', { number: () => <Ltr>{number}</Ltr> })}</p>}
        </Notice>
      )}
      <ObjectionView locale={locale} objection={objection} inquiry={inquiry} />
      <ObjectionSteps locale={locale} number={number} inquiry={inquiry} steps={objection.steps} saved={saved} />
      <ObjectionHistory locale={locale} events={objection.events} />
    </div>
  )
}
