import type { ReactNode } from 'react'
import { Ltr } from '@/app/_components/Ltr'
import { dayOfInstantText, timeText } from '@/app/_i18n/format'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import type { KeptAgencyForm } from '../_server/agency-cookies'
import type { ApiKey, Application } from '../_server/my-agency'
import { ActionProblem } from './action-problem'
import { KeySteps } from './KeySteps'

type KeyListProps = {
  locale: Locale
  base: string
  application: Application
  saved: KeptAgencyForm | null
  manages: boolean
  makesKeys: boolean
}

/** The keys of a program, the newest first: those that work with a way to end them, and the ended ones below. */
export function KeyList({ locale, base, application: { id, keys }, saved, manages, makesKeys }: KeyListProps) {
  const t = wordsOf(locale)
  const live = keys.filter(({ state }) => state === 'LIVE')
  const ended = keys.filter(({ state }) => state !== 'LIVE')
  return (
    <section aria-labelledby="keys" className="mt-10">
      <h2 id="keys" className="mb-4 text-[1.5rem]">
        {t('agency.keys')}
      </h2>
      <span id="revoke-form" />
      <span id="rotate-form" />
      <ActionProblem locale={locale} saved={saved} fields={{}} />
      {live.length === 0 && <p>{t('agency.noKeys')}</p>}
      <ul className="grid gap-4">
        {live.map((key) => (
          <KeyView key={key.id} locale={locale} apiKey={key}>
            {manages && <KeySteps locale={locale} base={base} application={id} apiKey={key.id} makesKeys={makesKeys} />}
          </KeyView>
        ))}
      </ul>
      {ended.length > 0 && (
        <details className="mt-4">
          <summary className="min-h-11 cursor-pointer py-2 font-bold">{t('agency.endedKeys', { n: ended.length })}</summary>
          <ul className="mt-2 grid gap-4">
            {ended.map((key) => (
              <KeyView key={key.id} locale={locale} apiKey={key} />
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

function KeyView({ locale, apiKey, children }: { locale: Locale; apiKey: ApiKey; children?: ReactNode }) {
  const t = wordsOf(locale)
  const { start, state, scopes, addresses, createdAt, createdBy, expiresAt, revokedAt, lastUsedAt } = apiKey
  const day = (instant: string) => <bdi>{dayOfInstantText(instant, locale)}</bdi>
  return (
    <li className="card p-5">
      <h3 className="flex flex-wrap items-center gap-x-3 text-lg">
        <Ltr>{start}…</Ltr>
        <span className={`key-state ${state === 'LIVE' ? 'is-live' : ''}`}>{t(`agency.state.${state}`)}</span>
      </h3>
      <dl className="key-facts">
        <Fact label={t('agency.scopes')}>{scopes.map((scope) => t(`agency.scope.${scope}`)).join(t('agency.comma'))}</Fact>
        <Fact label={t('agency.addresses')}>
          {addresses.length === 0 ? t('agency.everywhere') : <bdi dir="ltr">{addresses.join(', ')}</bdi>}
        </Fact>
        <Fact label={t('agency.lastUsed')}>
          {lastUsedAt ? (
            <>
              {day(lastUsedAt)} <Ltr>{timeText(lastUsedAt)}</Ltr>
            </>
          ) : (
            t('agency.neverUsed')
          )}
        </Fact>
        <Fact label={t(revokedAt ? 'agency.endedOn' : 'agency.endsOn')}>{day(revokedAt ?? lastDayOf(expiresAt))}</Fact>
        <Fact label={t('agency.madeBy')}>
          <bdi>{createdBy}</bdi> · {day(createdAt)}
        </Fact>
      </dl>
      {children}
    </li>
  )
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** A key ends with its last day, which the instant of its end is no longer part of. */
function lastDayOf(expiresAt: string): string {
  return new Date(Date.parse(expiresAt) - 1).toISOString()
}
