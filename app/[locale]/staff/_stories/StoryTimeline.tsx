import { momentTags } from '@/app/_components/moment-tags'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { LongKey } from '../_components/LongKey'
import { Money } from '../_components/Money'
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
            <strong>{t(`story.event.${kind}`)}</strong> {subject !== '' && <LongKey text={subject} />}
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
