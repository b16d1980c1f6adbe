import { momentTags } from '@/app/_components/moment-tags'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import type { Today } from '../_server/work'
import { ItemLine, ItemList } from './ItemList'
import { wrongItems } from './today-items'

/** What is wrong with the service: feeds that are late or lack something, jobs, files, the ledger. */
export function WrongList({ locale, today: { staffWork, sources } }: { locale: Locale; today: Today }) {
  const t = wordsOf(locale)
  const figures = `/${locale}/staff/figures`
  const feeds = sources.filter(({ stale, missingSince }) => stale || missingSince)
  const isUneven = staffWork.isLedgerEven === false
  return (
    <ItemList locale={locale} title={t('work.wrong')} none={t('work.wrongNone')} items={wrongItems(staffWork)}>
      {(feeds.length > 0 || isUneven) && (
        <>
          {isUneven && <ItemLine href={figures} text={t('work.ledger')} />}
          {feeds.map(({ authority, asOf, missingSince }) => {
            const since = missingSince ?? asOf
            const text = t(missingSince ? 'work.feedGap' : 'work.feed', { authority: authority.name[locale] })
            return (
              <ItemLine key={authority.id} href={`${figures}#feeds`} text={text}>
                {since ? t.rich('work.since', momentTags(since, locale)) : t('work.never')}
              </ItemLine>
            )
          })}
        </>
      )}
    </ItemList>
  )
}
