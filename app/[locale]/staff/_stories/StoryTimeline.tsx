import { momentTags } from '@/app/_components/moment-tags'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { LongKey } from '../_components/LongKey'
import { Money } from '../_components/Money'
import { Searched } from '../_components/Searched'
import { caseHref } from '../cases/_server/case-filter'
import { objectionHref } from '../objections/_server/objection-filter'
import type { LicenseStory } from './documents'
import { type Paging, StoryPages } from './StoryPages'

type TimelineProps = { locale: Locale; timeline: LicenseStory['timeline']; paging: Paging }

/** What happened, the latest first. */
export function StoryTimeline({ locale, timeline: { nodes, pageInfo }, paging }: TimelineProps) {
  const t = wordsOf(locale)
  return (
    <section id="timeline" className="staff-card mb-4">
      <h2>{t('story.timeline')}</h2>
      {nodes.length === 0 && <p>{t('story.nothing')}</p>}
      <ol className="grid gap-3">
        {nodes.map(({ at, kind, subject, amount, actor }) => (
          <li key={`${at} ${kind} ${subject}`} className="border-s-4 border-green ps-3">
            <strong>{t(`story.event.${kind}`)}</strong> <Subject locale={locale} kind={kind} subject={subject} />
            {amount != null && (
              <span className="block">
                <Money fils={amount} locale={locale} />
              </span>
            )}
            <span className="block text-[0.9375rem] text-soft">
              {t.rich('staff.at', momentTags(at, locale))}
              {actor && (
                <>
                  {' · '}
                  <bdi>{actor}</bdi>
                </>
              )}
            </span>
          </li>
        ))}
      </ol>
      <StoryPages locale={locale} list="timeline" paging={paging} title={t('story.timeline')} pageInfo={pageInfo} />
    </section>
  )
}

type SubjectProps = { locale: Locale; kind: LicenseStory['timeline']['nodes'][number]['kind']; subject: string }

/** What something happened to: a case, an objection or a payment leads to its page, a receipt to its payment. A licence is where one is. */
function Subject({ locale, kind, subject }: SubjectProps) {
  if (subject === '') return null
  if (kind.startsWith('CASE_'))
    return (
      <a href={caseHref(locale, subject)}>
        <LongKey text={subject} />
      </a>
    )
  if (kind.startsWith('OBJECTION_') && subject.startsWith('O-'))
    return (
      <a href={objectionHref(locale, subject)}>
        <LongKey text={subject} />
      </a>
    )
  if (kind === 'PAYMENT_REPORTED' || kind === 'PAYMENT_RECONCILED')
    return (
      <a href={`/${locale}/staff/payments/${encodeURIComponent(subject)}`}>
        <LongKey text={subject} />
      </a>
    )
  if (kind === 'VIOLATIONS_PAID' || kind === 'PAYMENT_REVERSED' || kind === 'NUMBER_PAID')
    return <Searched locale={locale} number={subject} />
  return <LongKey text={subject} />
}
