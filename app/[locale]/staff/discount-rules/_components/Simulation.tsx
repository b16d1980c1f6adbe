import { randomUUID } from 'node:crypto'
import { Amount } from '@/app/_components/Amount'
import { Ltr } from '@/app/_components/Ltr'
import { dayTag, momentTags } from '@/app/_components/moment-tags'
import { Notice } from '@/app/_components/Notice'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { Fact } from '../../_components/Fact'
import { Money } from '../../_components/Money'
import { Renew } from '../../_components/Renew'
import { Wide } from '../../_components/Wide'
import type { ShownSimulation } from '../_server/discount-rules'

type SimulationProps = {
  readonly locale: Locale
  readonly simulation: ShownSimulation | null
  /** What names the change: a draft, or an early end. */
  readonly sends: Readonly<Record<string, string>>
  readonly maySimulate: boolean
  /** Whether links to the pages of licences may be followed. */
  readonly mayReadLicenses: boolean
  readonly here: string
}

/** What a change of the rules would do, how far its computation is, and the way to compute it again. */
export function Simulation({ locale, simulation, sends, maySimulate, mayReadLicenses, here }: SimulationProps) {
  const t = wordsOf(locale)
  const isOpen = simulation?.state === 'WAITING' || simulation?.state === 'RUNNING'
  return (
    <section className="my-8" aria-labelledby="simulation-heading">
      {isOpen && <Renew page={here} />}
      <h2 id="simulation-heading" className="text-xl">
        {t('discountRules.simulation')}
      </h2>
      {simulation && <State locale={locale} simulation={simulation} />}
      {simulation?.result && <Result locale={locale} result={simulation.result} mayReadLicenses={mayReadLicenses} />}
      {isOpen && (
        <p className="my-3">
          <a href={here}>{t('discountRules.reload')}</a>
        </p>
      )}
      {maySimulate && (
        <form method="post" action={`/${locale}/staff/discount-rules/act`} className="mt-4">
          {Object.entries({ ...sends, ...(isOpen && simulation && { simulation: simulation.id }), key: randomUUID() }).map(
            ([name, value]) => (
              <input key={name} type="hidden" name={name} value={value} />
            ),
          )}
          {!isOpen && <p className="mb-3 max-w-[62ch] text-soft">{t('discountRules.simulateAbout')}</p>}
          <button type="submit" name="act" value={isOpen ? 'cancel' : 'simulate'} className="button">
            {t(isOpen ? 'discountRules.cancel' : simulation ? 'discountRules.again' : 'discountRules.simulate')}
          </button>
        </form>
      )}
    </section>
  )
}

function State({ locale, simulation: { state, progress, isFresh } }: { locale: Locale; simulation: ShownSimulation }) {
  const t = wordsOf(locale)
  if (state === 'WAITING') return <Notice title={t('discountRules.waiting')} />
  if (state === 'RUNNING') return <Notice title={t('discountRules.running', { percent: progress })} />
  if (state === 'FAILED') return <Notice tone="error" title={t('discountRules.failed')} />
  if (state === 'CANCELLED') return <Notice tone="warning" title={t('discountRules.cancelled')} />
  return isFresh ? null : <Notice tone="warning" title={t('discountRules.stale')} />
}

type ResultProps = { readonly locale: Locale; readonly result: NonNullable<ShownSimulation['result']>; readonly mayReadLicenses: boolean }

function Result({ locale, result, mayReadLicenses }: ResultProps) {
  const t = wordsOf(locale)
  const { asOf, day, violations, licenses, numbers, quotes, before, after, milliseconds } = result
  const counts = { violations, licenses, numbers, quotes }
  const seconds = (milliseconds / 1_000).toFixed(1)
  return (
    <>
      <p className="my-3 text-soft">
        {t.rich('discountRules.found', { ...momentTags(asOf, locale), day: dayTag(day, locale).date })}{' '}
        {t('discountRules.took', { seconds })}
      </p>
      {violations === 0 ? (
        <Notice tone="warning" title={t('discountRules.nothingChanges')} />
      ) : (
        <>
          <dl className="card grid gap-4 p-5 sm:grid-cols-2 lg:grid-cols-4">
            <Fact name={t('discountRules.before')}>
              <Amount fils={before} locale={locale} />
            </Fact>
            <Fact name={t('discountRules.after')}>
              <Amount fils={after} locale={locale} />
            </Fact>
            <Fact name={t('discountRules.difference')}>
              <Money fils={after - before} locale={locale} />
            </Fact>
            {Object.entries(counts).map(([name, count]) => (
              <Fact key={name} name={t(`discountRules.${name as keyof typeof counts}`)}>
                <Ltr>{count.toLocaleString('en')}</Ltr>
              </Fact>
            ))}
          </dl>
          <Parts locale={locale} label={t('discountRules.byAuthority')} parts={named(result.byAuthority, locale)} />
          <Parts locale={locale} label={t('discountRules.byType')} parts={named(result.byType, locale)} />
          <Parts
            locale={locale}
            label={t('discountRules.largest')}
            parts={result.largest.map((part, nth) => ({
              ...part,
              key: part.license,
              name: `${t('discountRules.license')} ${nth + 1}`,
              ...(mayReadLicenses && { href: `/${locale}/staff/licenses/${part.license}` }),
            }))}
          />
        </>
      )}
    </>
  )
}

type Part = {
  readonly key: string
  readonly name: string
  readonly href?: string
  readonly violations: number
  readonly before: number
  readonly after: number
}

type Coded = Omit<Part, 'key' | 'name'> & { readonly code: string; readonly name: { readonly ar: string; readonly en: string } }

const named = (parts: readonly Coded[], locale: Locale): Part[] =>
  parts.map(({ code, name, ...effect }) => ({ ...effect, key: code, name: name[locale] }))

function Parts({ locale, label, parts }: { locale: Locale; label: string; parts: readonly Part[] }) {
  const t = wordsOf(locale)
  return (
    <details className="card mt-4">
      <summary className="flex min-h-14 cursor-pointer items-center px-5 font-bold">{label}</summary>
      <Wide label={label}>
        <table className="staff-table">
          <thead>
            <tr>
              <th scope="col">{label}</th>
              <th scope="col">{t('discountRules.violations')}</th>
              <th scope="col">{t('discountRules.before')}</th>
              <th scope="col">{t('discountRules.after')}</th>
              <th scope="col">{t('discountRules.difference')}</th>
            </tr>
          </thead>
          <tbody>
            {parts.map(({ key, name, href, violations, before, after }) => (
              <tr key={key}>
                <th scope="row">{href ? <a href={href}>{name}</a> : name}</th>
                <td>
                  <Ltr>{violations.toLocaleString('en')}</Ltr>
                </td>
                <td>
                  <Amount fils={before} locale={locale} />
                </td>
                <td>
                  <Amount fils={after} locale={locale} />
                </td>
                <td>
                  <Money fils={after - before} locale={locale} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Wide>
    </details>
  )
}
