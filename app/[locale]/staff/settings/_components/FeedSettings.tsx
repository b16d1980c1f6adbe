import type { ReactNode } from 'react'
import { momentTags } from '@/app/_components/moment-tags'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import type { SettingsInForceQuery } from '@/graphql/generated/client/graphql'
import { Step, StepField } from '../../_components/Step'
import { Wide } from '../../_components/Wide'

type Feed = SettingsInForceQuery['feeds'][number]
type Result = Readonly<Record<string, string>> | null
type FeedSettingsProps = { locale: Locale; feeds: readonly Feed[]; manages: boolean; result: Result }

/** How fresh each authority's data is, what makes it so, and a form to ask that another administrator changes it. */
export function FeedSettings({ locale, feeds, manages, result }: FeedSettingsProps) {
  const t = wordsOf(locale)
  return (
    <div className="staff-card mb-6">
      <h2>{t('settings.feeds')}</h2>
      <p className="max-w-[62ch] text-soft">{t('settings.feedsAbout')}</p>
      <Wide label={t('settings.feeds')}>
        <table className="staff-table">
          <thead>
            <tr>
              {(['authority', 'freshness', 'limit', 'undated'] as const).map((column) => (
                <th key={column} scope="col">
                  {t(`settings.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {feeds.map((feed) => (
              <FeedRow key={feed.authority.id} locale={locale} feed={feed} />
            ))}
          </tbody>
        </table>
      </Wide>
      {manages && (
        <div className="mt-4 grid gap-2">
          {feeds.map((feed) => (
            <FeedForms key={feed.authority.id} locale={locale} feed={feed} result={result} />
          ))}
        </div>
      )}
    </div>
  )
}

function FeedRow({ locale, feed }: { locale: Locale; feed: Feed }) {
  const t = wordsOf(locale)
  const { authority, asOf, completeUntil, stale, missingSince, staleAfterHours, acceptsUndated } = feed
  return (
    <tr>
      <th scope="row">{authority.name[locale]}</th>
      <td>
        <strong className={stale ? 'text-amber' : undefined}>{t(stale ? 'overview.feedStale' : 'overview.feedFresh')}</strong>
        <span className="block text-soft">{asOf ? t.rich('staff.at', momentTags(asOf, locale)) : t('overview.feedNever')}</span>
        {missingSince && <span className="block font-bold text-red">{t.rich('overview.feedGap', momentTags(missingSince, locale))}</span>}
      </td>
      <td>{t('settings.hours', { count: staleAfterHours })}</td>
      <td>
        {t(acceptsUndated && !completeUntil ? 'settings.undatedCount' : 'settings.undatedIgnored')}
        {acceptsUndated && completeUntil && (
          <span className="block text-soft">{t.rich('settings.completeUntil', momentTags(completeUntil, locale))}</span>
        )}
      </td>
    </tr>
  )
}

type FormProps = { locale: Locale; feed: Feed; result: Result }

function FeedForms(props: FormProps) {
  const t = wordsOf(props.locale)
  const { authority, acceptsUndated, staleAfterHours, initialLoadUntil } = props.feed
  const named = { authority: authority.name[props.locale] }
  const hours = typedFor(props, 'limit')?.hours ?? String(staleAfterHours)
  const id = `hours-${authority.id}`
  const loaded = typedFor(props, 'loaded')?.loaded ?? initialLoadUntil ?? ''
  return (
    <>
      <FeedForm
        {...props}
        act={acceptsUndated ? 'ignore' : 'count'}
        title={t(acceptsUndated ? 'settings.askIgnore' : 'settings.askCount', named)}
      />
      <FeedForm {...props} act="limit" title={t('settings.askLimit', named)}>
        <StepField id={id} name="hours" label={t('settings.limitHours')} hint={t('settings.limitHint')} value={hours} dir="ltr" />
      </FeedForm>
      <FeedForm {...props} act="loaded" title={t('settings.askLoaded', named)}>
        <StepField
          id={`loaded-${authority.id}`}
          name="loaded"
          type="date"
          label={t('settings.loadedUntil')}
          hint={t('settings.loadedHint')}
          value={loaded}
          isOptional
        />
      </FeedForm>
    </>
  )
}

/** What was typed into this form, if it was refused. */
function typedFor({ feed: { authority }, result }: FormProps, act: string): Result {
  return result?.refused && result.authority === authority.id && result.act === act ? result : null
}

type FeedFormProps = FormProps & { act: string; title: string; children?: ReactNode }

function FeedForm({ act, title, children, ...props }: FeedFormProps) {
  const t = wordsOf(props.locale)
  const { authority } = props.feed
  const typed = typedFor(props, act)
  return (
    <Step
      title={title}
      about={t('settings.askAbout')}
      submit={t('settings.ask')}
      action={`/${props.locale}/staff/settings/act`}
      sends={{ act, authority: authority.id }}
      isOpen={typed !== null}
    >
      {children}
      <StepField
        id={`reason-${act}-${authority.id}`}
        name="reason"
        label={t('approvals.why')}
        hint={t('approvals.whyHint')}
        value={typed?.reason}
        isLong
      />
    </Step>
  )
}
