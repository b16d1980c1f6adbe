import { Ltr } from '@/app/_components/Ltr'
import { dayOfInstantText } from '@/app/_i18n/format'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { Step, StepField } from '../../_components/Step'
import type { ListedAccount } from '../_server/accounts'
import { RoleField } from './RoleField'

type AccountLineProps = { locale: Locale; account: ListedAccount; manages: boolean; isOwn: boolean }

/** One account, and for an administrator what can be done about it. */
export function AccountLine({ locale, account, manages, isOwn }: AccountLineProps) {
  const t = wordsOf(locale)
  const { userName, displayName, role, hasSecondFactor, createdAt, disabledAt, agency } = account
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
        </p>
        <p className="text-[0.9375rem] text-soft">
          {t('accounts.since', { day: dayOfInstantText(createdAt, locale) })}
          {disabledAt && <b className="block text-red">{t('accounts.disabled', { day: dayOfInstantText(disabledAt, locale) })}</b>}
          {hasSecondFactor && <span className="block">{t('accounts.hasSecondFactor')}</span>}
        </p>
      </div>
      {manages && !isOwn && <AccountSteps locale={locale} account={account} />}
    </li>
  )
}

function AccountSteps({ locale, account: { id, displayName, role, disabledAt } }: { locale: Locale; account: ListedAccount }) {
  const t = wordsOf(locale)
  const step = (act: 'change' | 'reset' | 'end' | 'disable' | 'enable') => ({
    title: t(`accounts.act.${act}`),
    about: t(`accounts.about.${act}`),
    submit: t(`accounts.do.${act}`),
    action: `/${locale}/staff/accounts/act`,
    sends: { act, account: id },
    isOpen: false,
  })
  return (
    <details className="mt-2">
      <summary className="flex min-h-12 cursor-pointer items-center font-bold text-green">{t('accounts.steps')}</summary>
      <div className="grid gap-3">
        <Step {...step('change')}>
          <StepField id={`name-${id}`} name="displayName" label={t('accounts.displayName')} value={displayName} dir="auto" />
          {role !== 'AGENCY' && <RoleField locale={locale} id={`role-${id}`} value={role} />}
        </Step>
        <Step {...step('end')} />
        <Step {...step('reset')} />
        <Step {...step(disabledAt ? 'enable' : 'disable')} />
      </div>
    </details>
  )
}
