import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { pageLocale } from '@/app/_i18n/page-locale'
import { wordsOf } from '@/app/_i18n/words'
import { FaultView } from '../_components/FaultView'
import { UnavailableView } from '../_components/UnavailableView'
import { ChoosingView } from './_components/ChoosingView'
import { askedChoice } from './_server/asked-choice'
import { choosing } from './_server/choosing'

type PageProps = { params: Promise<{ locale: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata({ params, searchParams }: PageProps): Promise<Metadata> {
  const t = wordsOf(await pageLocale(params))
  const { problem } = askedChoice(await searchParams)
  const title = t('choose.title')
  return { title: problem ? t('error.title', { title }) : title, robots: { index: false, follow: false } }
}

export default async function ChoosingPage({ params, searchParams }: PageProps) {
  const locale = await pageLocale(params)
  const asked = askedChoice(await searchParams)
  const id = asked.inquiry ?? ''
  const state = await choosing(asked)
  switch (state.kind) {
    case 'choosing':
      return <ChoosingView locale={locale} inquiry={id} asked={asked} license={state.license} allDue={state.allDue} />
    case 'unavailable':
      return <UnavailableView locale={locale} id={id} lastKnownAsOf={state.lastKnownAsOf} until={state.until} />
    case 'fault':
      return <FaultView locale={locale} id={id} correlationId={state.correlationId} />
    case 'elsewhere':
      return redirect(`/${locale}/violations?${new URLSearchParams(id ? { inquiry: id } : {})}`)
  }
}
