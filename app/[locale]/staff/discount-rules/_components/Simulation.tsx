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

/** What of a result is shown as a count: another fine touches no payment number. */
const COUNTS = { rule: ['violations', 'licenses', 'numbers', 'quotes'], fine: ['violations', 'licenses'] } as const

type SimulationProps = {
  readonly locale: Locale
  readonly simulation: ShownSimulation | null
  /** What is simulated. */
  readonly of?: keyof typeof COUNTS
  /** What names the change: a draft, an early end, or a request that changes a fine. */
  readonly sends: Readonly<Record<string, string>>
  readonly maySimulate: boolean
  /** Whether links to the pages of licences may be followed. */
  readonly mayReadLicenses: boolean
  readonly here: string
}

/** What a change of the rules would do, how far its computation is, and the way to compute it again. */
export function Simulation({ locale, simulation, of = 'rule', sends, maySimulate, mayReadLicenses, here }: SimulationProps) {
  const t = wordsOf(locale)
  const heading = `simulation-${simulation?.id ?? 'none'}`
  const isOpen = isUnderWay(simulation)
  return (
    <section className="my-8" aria-labelledby={heading}>
      {isOpen && <Renew page={here} />}
      <h2 id={heading} className="text-xl">
        {t('discountRules.simulation')}
      </h2>
      {simulation && <State locale={locale} simulation={simulation} />}
      {simulation?.result && <Result locale={locale} of={of} result={simulation.result} mayReadLicenses={mayReadLicenses} />}
      {isOpen && (
        <p className="my-3">
          <a href={here}>{t('discountRules.reload')}</a>
        </p>
      )}
      {maySimulate && <SimulateForm locale={locale} simulation={simulation} sends={sends} />}
    </section>
  )
}

function SimulateForm({ locale, simulation, sends }: Pick<SimulationProps, 'locale' | 'simulation' | 'sends'>) {
  const t = wordsOf(locale)
  const isOpen = isUnderWay(simulation)
  return (
    <form method="post" action={`/${locale}/staff/discount-rules/act`} className="mt-4">
      {Object.entries({ ...sends, ...(isOpen && simulation && { simulation: simulation.id }), key: randomUUID() }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {!isOpen && <p className="mb-3 max-w-[62ch] text-soft">{t('discountRules.simulateAbout')}</p>}
      <button type="submit" name="act" value={isOpen ? 'cancel' : 'simulate'} className="button">
        {t(isOpen ? 'discountRules.cancel' : simulation ? 'discountRules.again' : 'discountRules.simulate')}
      </button>
    </form>
  )
}

function isUnderWay(simulation: ShownSimulation | null): boolean {
  return simulation?.state === 'WAITING' || simulation?.state === 'RUNNING'
}

function State({ locale, simulation: { state, progress, isFresh } }: { locale: Locale; simulation: ShownSimulation }) {
  const t = wordsOf(locale)
  if (state === 'WAITING') return <Notice title={t('discountRules.waiting')} />
  if (state === 'RUNNING') return <Notice title={t('discountRules.running', { percent: progress })} />
  if (state === 'FAILED') return <Notice tone="error" title={t('discountRules.failed')} />
  if (state === 'CANCELLED') return <Notice tone="warning" title={t('discountRules.cancelled')} />
  return isFresh ? null : <Notice tone="warning" title={t('discountRules.stale')} />
}

type ResultProps = {
  readonly locale: Locale
  readonly of: keyof typeof COUNTS
  readonly result: NonNullable<ShownSimulation['result']>
  readonly mayReadLicenses: boolean
}

function Result({ locale, of, result, mayReadLicenses }: ResultProps) {
  const t = wordsOf(locale)
  const { asOf, day, violations, before, after, milliseconds } = result
  const seconds = (milliseconds / 1_000).toFixed(1)
  return (
    <>
      <p className="my-3 text-soft">
        {t.rich(of === 'fine' ? 'reference.forecast' : 'discountRules.found', {
          ...momentTags(asOf, locale),
          day: dayTag(day, locale).date,
        })}{' '}
        {t('discountRules.took', { seconds })}
      </p>
      {violations === 0 ? (
        <Notice tone="warning" title={t(of === 'fine' ? 'reference.forecastNothing' : 'discountRules.nothingChanges')} />
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
            {COUNTS[of].map((name) => (
              <Fact key={name} name={t(`discountRules.${name}`)}>
                <Ltr>{result[name].toLocaleString('en')}</Ltr>
              </Fact>
            ))}
          </dl>
          <Parts locale={locale} label={t('discountRules.byAuthority')} parts={named(result.byAuthority, locale)} />
          {of === 'rule' && (
            <>
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
