import { Ltr } from '@/app/_components/Ltr'
import { momentTags } from '@/app/_components/moment-tags'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { Wide } from '../../_components/Wide'
import type { AuditEntries } from '../_server/audit'

type Entry = AuditEntries['nodes'][number]

const COLUMNS = ['when', 'actor', 'what', 'subject', 'details'] as const

/** Who did what to what, and when; the values of an entry open below it. */
export function AuditTable({ locale, entries }: { locale: Locale; entries: readonly Entry[] }) {
  const t = wordsOf(locale)
  return (
    <Wide label={t('audit.title')}>
      <table className="staff-table">
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {t(`audit.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <AuditRow key={entry.id} locale={locale} entry={entry} />
          ))}
        </tbody>
      </table>
    </Wide>
  )
}

function AuditRow({ locale, entry }: { locale: Locale; entry: Entry }) {
  const t = wordsOf(locale)
  const { at, actor, actorName, action, text, subject, values } = entry
  return (
    <tr>
      <td>{t.rich('staff.at', momentTags(at, locale))}</td>
      <td>
        <Ltr>{actor}</Ltr>
        {actorName && (
          <span className="block text-soft">
            <bdi>{actorName}</bdi>
          </span>
        )}
      </td>
      <td>
        {text[locale]}
        <span className="block text-soft">
          <Ltr>{action}</Ltr>
        </span>
      </td>
      <td className="[overflow-wrap:anywhere]">
        <Ltr>{subject}</Ltr>
      </td>
      <td>{values.length > 0 && <Values locale={locale} values={values} />}</td>
    </tr>
  )
}

function Values({ locale, values }: { locale: Locale; values: Entry['values'] }) {
  const t = wordsOf(locale)
  return (
    <details>
      <summary className="inline-flex min-h-12 cursor-pointer items-center">{t('audit.more', { count: values.length })}</summary>
      <ul dir="ltr" className="text-start [overflow-wrap:anywhere]">
        {values.map(({ name, before, after }) => (
          <li key={name}>
            {name}: {before !== null && <bdi>{before}</bdi>}
            {before !== null && (
              <>
                {' '}
                <span aria-hidden>→</span>
                <span className="sr-only">{t('audit.becomes')}</span>{' '}
              </>
            )}
            <b>
              <bdi>{after ?? '—'}</bdi>
            </b>
          </li>
        ))}
      </ul>
    </details>
  )
}
