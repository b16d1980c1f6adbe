import { momentTags } from '@/app/_components/moment-tags'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { Step } from '../../_components/Step'
import type { ListedAnnouncement } from '../_server/announcements'

type AnnouncementLineProps = { locale: Locale; announcement: ListedAnnouncement; manages: boolean }

/** One announcement with its times, and for an administrator the way to end it early. */
export function AnnouncementLine({ locale, announcement, manages }: AnnouncementLineProps) {
  const t = wordsOf(locale)
  const { id, kind, text, from, until, unavailableUntil, state, writtenBy, writtenAt, endedAt, endedBy } = announcement
  const name = (userName: string) => ({ name: () => <bdi>{userName}</bdi> })
  return (
    <li className="px-5 py-4">
      <p className="flex flex-wrap gap-x-3">
        <b className={state === 'CURRENT' ? 'text-green' : undefined}>{t(`announcements.states.${state}`)}</b>
        <span className="text-soft">{t(`announcements.kinds.${kind}`)}</span>
      </p>
      <p className="mt-1 max-w-[62ch]">
        <bdi lang="ar">{text.ar}</bdi>
      </p>
      <p className="max-w-[62ch]">
        <bdi lang="en">{text.en}</bdi>
      </p>
      <ul className="mt-2 text-[0.9375rem] text-soft">
        <li>{t.rich('announcements.shownFrom', momentTags(from, locale))}</li>
        <li>{t.rich('announcements.shownUntil', momentTags(until, locale))}</li>
        {unavailableUntil && <li>{t.rich('announcements.closedUntil', momentTags(unavailableUntil, locale))}</li>}
        <li>{t.rich('announcements.written', { ...momentTags(writtenAt, locale), ...name(writtenBy) })}</li>
        {endedAt && <li>{t.rich('announcements.ended', { ...momentTags(endedAt, locale), ...name(endedBy ?? '') })}</li>}
      </ul>
      {manages && state !== 'PAST' && (
        <div className="mt-3">
          <Step
            title={t('announcements.end')}
            about={t(kind === 'MAINTENANCE' ? 'announcements.endMaintenanceAbout' : 'announcements.endAbout')}
            submit={t('announcements.endNow')}
            action={`/${locale}/staff/announcements/act`}
            sends={{ act: 'end', announcement: id }}
            isOpen={false}
          />
        </div>
      )}
    </li>
  )
}
