import { Amount } from '@/app/_components/Amount'
import { Ltr } from '@/app/_components/Ltr'
import { dayTag, momentTags } from '@/app/_components/moment-tags'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import type { ShownImport } from '../_server/imports'
import { Totals } from './Totals'

type PreviewProps = { locale: Locale; one: ShownImport; preview: NonNullable<ShownImport['preview']> }

/** What registering a file would come to, and the rows to correct. */
export function Preview({ locale, one, preview }: PreviewProps) {
  const t = wordsOf(locale)
  const { read, tried, outcome, problems, authorities, statementDay, outsideRange, onlyInFile, complete } = preview
  return (
    <>
      <p className="mb-4 max-w-[62ch]">
        {t.rich(one.kind === 'LICENSES' ? 'imports.readRows' : 'imports.readFils', {
          rows: read.rows,
          amount: () => <Amount fils={read.fils} locale={locale} />,
        })}{' '}
        {statementDay && t.rich('imports.forDay', dayTag(statementDay, locale))}
        {authorities.length > 0 && t.rich('imports.authorities', { codes: () => <Ltr>{authorities.join(', ')}</Ltr> })}
      </p>
      {complete && (
        <p className="mb-4 max-w-[62ch] font-bold">
          {t.rich('imports.complete', {
            code: () => <Ltr>{complete.authority}</Ltr>,
            since: () => t.rich('staff.at', momentTags(complete.since, locale)),
            until: () => t.rich('staff.at', momentTags(complete.asOf, locale)),
          })}
        </p>
      )}
      {outcome && (
        <Totals
          locale={locale}
          caption={tried < read.rows ? t('imports.wouldFirst', { tried }) : t('imports.would')}
          outcome={outcome}
          withFils={one.kind === 'VIOLATIONS'}
        />
      )}
      {outsideRange.rows > 0 && (
        <p className="mb-4 max-w-[62ch] font-bold text-red">
          {t.rich('imports.outsideRange', {
            rows: outsideRange.rows,
            amount: () => <Amount fils={outsideRange.fils} locale={locale} />,
          })}
        </p>
      )}
      {onlyInFile && onlyInFile.rows > 0 && (
        <p className="mb-4 max-w-[62ch] font-bold">
          {t.rich('imports.onlyInFile', { rows: onlyInFile.rows, amount: () => <Amount fils={onlyInFile.fils} locale={locale} /> })}
        </p>
      )}
      {problems.length > 0 && <Problems locale={locale} problems={problems} />}
    </>
  )
}

function Problems({ locale, problems }: { locale: Locale; problems: PreviewProps['preview']['problems'] }) {
  const t = wordsOf(locale)
  return (
    <section className="mb-6">
      <h2 className="text-lg">{t('imports.problems')}</h2>
      <ul className="card mt-2 divide-y divide-line">
        {problems.map(({ line, column, value, reason }) => (
          <li key={`${line} ${column}`} className="px-5 py-3">
            <b>{t('imports.line', { line })}</b> <Ltr>{column}</Ltr> <bdi className="[overflow-wrap:anywhere]">{value}</bdi>{' '}
            <span className="block">{reason[locale]}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
