import type { Metadata } from 'next'
import { Ltr } from '@/app/_components/Ltr'
import { momentTags } from '@/app/_components/moment-tags'
import type { Locale } from '@/app/_i18n/locale'
import { pageLocale } from '@/app/_i18n/page-locale'
import { wordsOf } from '@/app/_i18n/words'
import { typedSegment } from '@/app/_server/typed-segment'
import { LongKey } from '../../_components/LongKey'
import { Money } from '../../_components/Money'
import { PageHead } from '../../_components/PageHead'
import { type Query, signedInOnly } from '../../_server/staff-page'
import { type PaymentStory, paymentStory } from '../../_stories/documents'
import { Fact } from '../../_stories/Fact'
import { StoryLedger, StoryMessages } from '../../_stories/StoryLists'
import { StoryMissing } from '../../_stories/StoryMissing'
import { StoryTimeline } from '../../_stories/StoryTimeline'
import { placesOf, storyTrail } from '../../_stories/story-request'
import { caseHref } from '../../cases/_server/case-filter'

type PageProps = { params: Promise<{ locale: string; transactionId: string }>; searchParams: Promise<Query> }

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: wordsOf(await pageLocale(params))('story.paymentTitle'), robots: { index: false, follow: false } }
}

export default async function PaymentStoryPage({ params, searchParams }: PageProps) {
  const locale = await pageLocale(params)
  const transactionId = typedSegment((await params).transactionId)
  const t = wordsOf(locale)
  const path = `/${locale}/staff/payments/${encodeURIComponent(transactionId)}`
  await signedInOnly(locale, path)
  const places = placesOf(await searchParams)
  const state = await paymentStory(transactionId, places)
  if (state.kind !== 'story')
    return (
      <>
        <PageHead locale={locale} title={t('story.paymentTitle')} trail={storyTrail(locale)} />
        <StoryMissing locale={locale} kind={state.kind} />
      </>
    )
  const { story } = state
  const paging = { path, places }
  return (
    <>
      <PageHead
        locale={locale}
        title={t.rich('story.payment', { number: () => <LongKey text={transactionId} /> })}
        trail={storyTrail(locale)}
      />
      <Facts locale={locale} story={story} />
      <Cases locale={locale} story={story} />
      <StoryTimeline locale={locale} timeline={story.timeline} paging={paging} />
      <StoryLedger locale={locale} list={story.ledger} paging={paging} />
      <StoryMessages locale={locale} list={story.messages} paging={paging} />
    </>
  )
}

const SUMS = ['settled', 'waiting', 'paidOut', 'reversed'] as const

function Facts({ locale, story: { payment, channel, licenseId, licenseNumber } }: { locale: Locale; story: PaymentStory }) {
  const t = wordsOf(locale)
  return (
    <section className="staff-card mb-4">
      <dl className="staff-grid">
        <Fact name={t('story.amount')}>
          {payment.amount == null ? (
            <Ltr>{`${payment.amountText} ${payment.currency}`}</Ltr>
          ) : (
            <Money fils={payment.amount} locale={locale} />
          )}
        </Fact>
        {SUMS.filter((name) => payment[name] > 0).map((name) => (
          <Fact key={name} name={t(`story.${name}`)}>
            <Money fils={payment[name]} locale={locale} />
          </Fact>
        ))}
        <Fact name={t('story.reportedNumber')}>
          <Ltr>{payment.reportedNumber}</Ltr>
        </Fact>
        <Fact name={t('story.processedAt')}>{t.rich('staff.at', momentTags(payment.processedAt, locale))}</Fact>
        {channel && (
          <Fact name={t('story.channel')}>
            <bdi>{channel}</bdi>
          </Fact>
        )}
        {licenseId && licenseNumber && (
          <Fact name={t('story.ofLicense')}>
            <a href={`/${locale}/staff/licenses/${licenseId}`}>
              <Ltr>{licenseNumber}</Ltr>
            </a>
          </Fact>
        )}
      </dl>
    </section>
  )
}

function Cases({ locale, story: { cases } }: { locale: Locale; story: PaymentStory }) {
  const t = wordsOf(locale)
  if (cases.length === 0) return null
  return (
    <section className="staff-card mb-4">
      <h2>{t('story.cases')}</h2>
      <ul className="grid gap-2">
        {cases.map(({ reference, reasonText, waiting }) => (
          <li key={reference}>
            <a href={caseHref(locale, reference)} className="inline-flex min-h-12 items-center font-bold">
              <Ltr>{reference}</Ltr>
            </a>{' '}
            {reasonText[locale]}
            <span className="block text-soft">
              {t('story.waiting')}: <Money fils={waiting} locale={locale} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
