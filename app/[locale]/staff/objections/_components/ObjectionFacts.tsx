import { Amount } from '@/app/_components/Amount'
import { Ltr } from '@/app/_components/Ltr'
import { momentTags } from '@/app/_components/moment-tags'
import { dayText } from '@/app/_i18n/format'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { Fact } from '../../_components/Fact'
import { Wide } from '../../_components/Wide'
import type { ShownObjection } from '../_server/objection-pages'
import { Due } from './ObjectionList'

type FactsProps = { locale: Locale; one: ShownObjection; mayReadLicenses: boolean }

/** What it is, whose, and until when. */
export function ObjectionFacts({ locale, one, mayReadLicenses }: FactsProps) {
  const t = wordsOf(locale)
  const { state, capacity, makerName, licenseNumber, licenseId, holderName, assignee, submittedAt, contactChannel, hearing } = one
  const number = <Ltr>{licenseNumber}</Ltr>
  return (
    <section aria-label={t('objections.facts')} className="card mb-8 p-5">
      <dl className="grid gap-x-8 gap-y-4 sm:grid-cols-2 lg:grid-cols-4">
        <Fact name={t('objections.state')}>{t(`objections.states.${state}`)}</Fact>
        <Fact name={t('objections.dueBy')}>
          <Due locale={locale} one={one} />
          {one.dueOn && <span className="block font-normal">{dayText(one.dueOn, locale)}</span>}
        </Fact>
        <Fact name={t('objections.assignee')}>{assignee ? <bdi>{assignee}</bdi> : t('objections.nobody')}</Fact>
        <Fact name={t('objections.authority')}>{one.authority.name[locale]}</Fact>
        <Fact name={t('objections.license')}>
          {mayReadLicenses ? <a href={`/${locale}/staff/licenses/${licenseId}`}>{number}</a> : number}
        </Fact>
        <Fact name={t('objections.holder')}>
          <bdi>{holderName}</bdi>
        </Fact>
        <Fact name={t('objections.by')}>
          {makerName
            ? t.rich('objections.byName', { capacity: t(`objections.capacities.${capacity}`), name: () => <bdi>{makerName}</bdi> })
            : t(`objections.capacities.${capacity}`)}
        </Fact>
        <Fact name={t('objections.submitted')}>{t.rich('objections.moment', momentTags(submittedAt, locale))}</Fact>
        <Fact name={t('objections.reason')}>{one.reason.name[locale]}</Fact>
        <Fact name={t('objections.contact')}>{t(`objections.channels.${contactChannel}`)}</Fact>
        {hearing && (
          <Fact name={t('objections.hearing')}>
            {t.rich('objections.hearingAt', { ...momentTags(hearing.at, locale), place: () => <bdi>{hearing.place}</bdi> })}
          </Fact>
        )}
      </dl>
      {one.splitFrom && (
        <p className="mt-4">
          {t.rich('objections.splitFrom', {
            number: () => (
              <a href={`/${locale}/staff/objections/${one.splitFrom}`}>
                <Ltr>{one.splitFrom}</Ltr>
              </a>
            ),
          })}
        </p>
      )}
      <h2 className="mt-6 mb-1 text-lg">{t('objections.text')}</h2>
      <p className="max-w-[62ch] whitespace-pre-line">
        <bdi>{one.text}</bdi>
      </p>
      <Files locale={locale} one={one} />
    </section>
  )
}

/** What was sent with it, to be downloaded. */
function Files({ locale, one }: { locale: Locale; one: ShownObjection }) {
  const t = wordsOf(locale)
  if (one.evidence.length === 0) return null
  return (
    <>
      <h2 className="mt-6 mb-1 text-lg">{t('objections.files')}</h2>
      <ul>
        {one.evidence.map(({ reference, kind, size, takenAt, path }) => (
          <li key={reference}>
            <a href={path} download className="inline-flex min-h-12 items-center">
              {t.rich('objections.file', { reference: () => <Ltr>{reference}</Ltr>, kind, size: Math.ceil(size / 1_024) })}
            </a>{' '}
            <span className="text-soft">{t.rich('objections.moment', momentTags(takenAt, locale))}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

const COLUMNS = ['violation', 'type', 'day', 'plate', 'fine', 'payability'] as const
const NARROW_HIDES: readonly string[] = ['type', 'day', 'plate']

/** The violations that it is about, and what became of their fines. */
export function ObjectionViolations({ locale, one }: { locale: Locale; one: ShownObjection }) {
  const t = wordsOf(locale)
  return (
    <div className="staff-card mb-8">
      <Wide label={t('objections.violations')}>
        <table className="staff-table">
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th key={column} scope="col" className={NARROW_HIDES.includes(column) ? 'max-sm:hidden' : undefined}>
                  {column === 'violation' ? t('violation.number') : t(`objections.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {one.violations.map(({ id, number, type, occurredOn, vehiclePlate, fine, reducedFine, extraDays, payability }) => (
              <tr key={id}>
                <th scope="row">
                  <Ltr>{number}</Ltr>
                </th>
                <td className="max-sm:hidden">{type.name[locale]}</td>
                <td className="max-sm:hidden">{dayText(occurredOn, locale)}</td>
                <td className="max-sm:hidden">{vehiclePlate ? <Ltr>{vehiclePlate}</Ltr> : '–'}</td>
                <td>
                  {fine == null ? '–' : <Amount fils={fine} locale={locale} />}
                  {reducedFine != null && (
                    <p>{t.rich('objections.reducedTo', { amount: () => <Amount fils={reducedFine} locale={locale} /> })}</p>
                  )}
                </td>
                <td>
                  {payability === 'NOT_COLLECTED_HERE' ? one.authority.name[locale] : t(`payability.${payability}`)}
                  {extraDays > 0 && <p>{t('objections.extraDays', { n: extraDays })}</p>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Wide>
    </div>
  )
}
