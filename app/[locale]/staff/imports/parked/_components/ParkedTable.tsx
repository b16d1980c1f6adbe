import { Amount } from '@/app/_components/Amount'
import { Ltr } from '@/app/_components/Ltr'
import { momentTags } from '@/app/_components/moment-tags'
import { dayText } from '@/app/_i18n/format'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { Wide } from '../../../_components/Wide'
import type { ParkedPage } from '../_server/parked'

type Parked = ParkedPage['parkedViolations']['nodes'][number]

const COLUMNS = ['license', 'violation', 'type', 'fine', 'since'] as const

/** What waits for which licence, and since when. */
export function ParkedTable({ locale, violations }: { locale: Locale; violations: readonly Parked[] }) {
  const t = wordsOf(locale)
  return (
    <Wide label={t('parked.title')}>
      <table className="staff-table">
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {t(`parked.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {violations.map((one) => (
            <ParkedRow key={`${one.authority.id} ${one.sourceKey}`} locale={locale} one={one} />
          ))}
        </tbody>
      </table>
    </Wide>
  )
}

function ParkedRow({ locale, one }: { locale: Locale; one: Parked }) {
  const t = wordsOf(locale)
  const { authority, sourceKey, number, type, fine, occurredOn, parkedAt } = one
  return (
    <tr>
      <td>
        <NamedLicense locale={locale} one={one} />
      </td>
      <td>
        <Ltr>{number}</Ltr>
        <span className="block text-soft">
          {authority.name[locale]} · <Ltr>{sourceKey}</Ltr>
        </span>
      </td>
      <td>
        {type.name[locale]}
        <span className="block text-soft">{t.rich('parked.offence', { date: () => <bdi>{dayText(occurredOn, locale)}</bdi> })}</span>
      </td>
      <td>{fine === null ? t('parked.court') : <Amount fils={fine} locale={locale} />}</td>
      <td>{t.rich('staff.at', momentTags(parkedAt, locale))}</td>
    </tr>
  )
}

/** The licence that a violation names, and whether one of the same digits is known. */
function NamedLicense({ locale, one: { licenseNumber, center, class: kind, sameDigits } }: { locale: Locale; one: Parked }) {
  const t = wordsOf(locale)
  const parts = [center?.name[locale], kind?.name[locale]].filter(Boolean)
  return (
    <>
      <Ltr>{licenseNumber}</Ltr>
      {parts.length > 0 && <span className="block text-soft">{parts.join(' · ')}</span>}
      {sameDigits > 0 && (
        <a href={`/${locale}/staff/search?q=${licenseNumber}`} className="block">
          {t('parked.sameDigits', { count: sameDigits })}
        </a>
      )}
    </>
  )
}
