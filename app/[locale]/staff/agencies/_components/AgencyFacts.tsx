import { Ltr } from '@/app/_components/Ltr'
import { dayOfInstantText } from '@/app/_i18n/format'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import type { Agency } from '../../../agency/_server/my-agency'
import { Fact } from '../../_stories/Fact'

/** What an agency is and may be given: its keys see and register rows of its own authority alone. */
export function AgencyFacts({ locale, agency }: { locale: Locale; agency: Agency }) {
  const t = wordsOf(locale)
  const { code, authority, scopes, createdAt, closedAt } = agency
  return (
    <dl className="card mb-6 grid gap-4 p-5 sm:grid-cols-2">
      <Fact name={t('agencies.code')}>
        <Ltr>{code}</Ltr>
      </Fact>
      <Fact name={t('agencies.kind')}>
        {authority ? t('agencies.rowsOf', { authority: authority.name[locale] }) : t('agencies.noRows')}
      </Fact>
      <Fact name={t('agencies.scopes')}>{scopes.map((scope) => t(`agency.scope.${scope}`)).join(t('agency.comma'))}</Fact>
      <Fact name={t('agencies.since')}>
        <bdi>{dayOfInstantText(createdAt, locale)}</bdi>
        {closedAt && <b className="block text-red">{t('agencies.closed')}</b>}
      </Fact>
    </dl>
  )
}
