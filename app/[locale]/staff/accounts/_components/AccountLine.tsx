import { Ltr } from '@/app/_components/Ltr'
import { dayOfInstantText } from '@/app/_i18n/format'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { ReasonField } from '../../_components/ReasonField'
import { Step, StepField } from '../../_components/Step'
import type { ListedAccount } from '../_server/accounts'
import { PersonFields } from './PersonFields'
import { RoleField } from './RoleField'

type Told = Readonly<Record<string, string>> | null
type AccountLineProps = { locale: Locale; account: ListedAccount; manages: boolean; isOwn: boolean; result: Told }

/** One account, and for an administrator what can be done about it. */
export function AccountLine({ locale, account, manages, isOwn, result }: AccountLineProps) {
  const t = wordsOf(locale)
  const { userName, displayName, role, hasSecondFactor, createdAt, disabledAt, agency, authority } = account
  return (
    <li className="px-5 py-4">
      <div className="grid gap-x-6 gap-y-1 md:grid-cols-3">
        <p>
          <b>
            <Ltr>{userName}</Ltr>
          </b>
          <bdi className="block">{displayName}</bdi>
        </p>
        <p>
          {t(`accounts.roles.${role}`)}
          {agency && <span className="block text-soft">{agency.name[locale]}</span>}
          {authority && <span className="block text-soft">{authority.name[locale]}</span>}
          {account.employeeNumber && (
            <span className="block text-soft">
              <Ltr>{account.employeeNumber}</Ltr>
            </span>
          )}
        </p>
        <p className="text-[0.9375rem] text-soft">
          {t('accounts.since', { day: dayOfInstantText(createdAt, locale) })}
          {disabledAt && <b className="block text-red">{t('accounts.disabled', { day: dayOfInstantText(disabledAt, locale) })}</b>}
          {hasSecondFactor && <span className="block">{t('accounts.hasSecondFactor')}</span>}
          {account.mustChangePassword && <span className="block">{t('accounts.mustChange')}</span>}
        </p>
      </div>
      {manages && !isOwn && <AccountSteps locale={locale} account={account} result={result} />}
    </li>
  )
}

function AccountSteps({ locale, account, result }: { locale: Locale; account: ListedAccount; result: Told }) {
  const t = wordsOf(locale)
  const { id, displayName, role, employeeNumber, disabledAt } = account
  const refused = result?.account === id && result.refused ? result : null
  const errorOf = (field: string) => (refused?.field === field ? refused.message : undefined)
  const step = (act: 'change' | 'reset' | 'end' | 'disable' | 'enable') => ({
    title: t(`accounts.act.${act}`),
    about: t(`accounts.about.${act}`),
    submit: t(`accounts.do.${act}`),
    action: `/${locale}/staff/accounts/act`,
    sends: { act, account: id },
    isOpen: refused?.act === act,
  })
  const reason = (act: string) => (
    <ReasonField locale={locale} id={`reason-${act}-${id}`} value={refused?.reason} error={errorOf('reason')} />
  )
  return (
    <details className="mt-2" open={refused !== null}>
      <summary className="flex min-h-12 cursor-pointer items-center font-bold text-green">{t('accounts.steps')}</summary>
      <div className="grid gap-3">
        <Step {...step('change')}>
          <StepField id={`name-${id}`} name="displayName" label={t('accounts.displayName')} value={displayName} dir="auto" />
          {role !== 'AGENCY' && <RoleField locale={locale} id={`role-${id}`} value={refused?.role ?? role} />}
          <PersonFields locale={locale} id={id} values={{ employeeNumber: employeeNumber ?? '' }} errorOf={errorOf} />
          {reason('change')}
        </Step>
        <Step {...step('end')} />
        <Step {...step('reset')}>{reason('reset')}</Step>
        <Step {...step(disabledAt ? 'enable' : 'disable')}>{disabledAt && reason('enable')}</Step>
      </div>
    </details>
  )
}
