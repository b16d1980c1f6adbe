import type { Metadata } from 'next'
import { Ltr } from '@/app/_components/Ltr'
import type { Locale } from '@/app/_i18n/locale'
import { pageLocale } from '@/app/_i18n/page-locale'
import { wordsOf } from '@/app/_i18n/words'
import { Money } from '../../_components/Money'
import { PageHead } from '../../_components/PageHead'
import { type Query, signedInOnly } from '../../_server/staff-page'
import { type LicenseStory, licenseStory } from '../../_stories/documents'
import { Fact } from '../../_stories/Fact'
import { StoryLedger, StoryLooks, StoryMessages } from '../../_stories/StoryLists'
import { StoryMissing } from '../../_stories/StoryMissing'
import { StoryTimeline } from '../../_stories/StoryTimeline'
import { placesOf, storyTrail } from '../../_stories/story-request'

type PageProps = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<Query> }

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: wordsOf(await pageLocale(params))('story.licenseTitle'), robots: { index: false, follow: false } }
}

export default async function LicenseStoryPage({ params, searchParams }: PageProps) {
  const locale = await pageLocale(params)
  const { id } = await params
  const t = wordsOf(locale)
  const path = `/${locale}/staff/licenses/${encodeURIComponent(id)}`
  await signedInOnly(locale, path)
  const places = placesOf(await searchParams)
  const state = await licenseStory(id, places)
  if (state.kind !== 'story')
    return (
      <>
        <PageHead locale={locale} title={t('story.licenseTitle')} trail={storyTrail(locale)} />
        <StoryMissing locale={locale} kind={state.kind} />
      </>
    )
  const { story } = state
  const paging = { path, places }
  return (
    <>
      <PageHead
        locale={locale}
        title={t.rich('story.license', { number: () => <Ltr>{story.license.number}</Ltr> })}
        trail={storyTrail(locale)}
      />
      {story.mergedInto && (
        <p className="mb-4">
          {t.rich('story.merged', { link: (chunks) => <a href={`/${locale}/staff/licenses/${story.mergedInto}`}>{chunks}</a> })}
        </p>
      )}
      <Facts locale={locale} license={story.license} />
      <StoryTimeline locale={locale} timeline={story.timeline} paging={paging} />
      <StoryLedger locale={locale} list={story.ledger} paging={paging} />
      <StoryMessages locale={locale} list={story.messages} paging={paging} />
      <StoryLooks locale={locale} list={story.looks} paging={paging} />
    </>
  )
}

function Facts({ locale, license }: { locale: Locale; license: LicenseStory['license'] }) {
  const t = wordsOf(locale)
  const { holderName, licensingCenter, licenseClass, dues } = license
  const place = [licensingCenter, licenseClass].flatMap((one) => (one ? [one.name[locale]] : [])).join(' · ')
  const number = dues.paymentReference?.number
  return (
    <section className="staff-card mb-4">
      <dl className="staff-grid">
        <Fact name={t('story.holder')}>
          <bdi>{holderName}</bdi>
        </Fact>
        {place && <Fact name={t('story.centerAndClass')}>{place}</Fact>}
        <Fact name={t('story.unpaid')}>{t('overview.count', { count: dues.count })}</Fact>
        <Fact name={t('story.due')}>
          <Money fils={dues.total} locale={locale} />
        </Fact>
        {number && (
          <Fact name={t('story.openNumber')}>
            <a href={`/${locale}/pay/${number}`}>
              <Ltr>{number}</Ltr>
            </a>
          </Fact>
        )}
      </dl>
    </section>
  )
}
