import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { Step, StepField } from '../../_components/Step'
import { RoleField } from './RoleField'

/** Makes an account; what was typed stays when it was refused. */
export function NewAccount({ locale, typed }: { locale: Locale; typed: Readonly<Record<string, string>> }) {
  const t = wordsOf(locale)
  return (
    <div className="mb-6">
      <Step
        title={t('accounts.new')}
        about={t('accounts.newAbout')}
        submit={t('accounts.make')}
        action={`/${locale}/staff/accounts/act`}
        sends={{ act: 'create' }}
        isOpen={typed.refused !== undefined}
      >
        <StepField id="userName" label={t('signIn.userName')} hint={t('accounts.userNameHint')} value={typed.typedUserName} />
        <StepField id="displayName" label={t('accounts.displayName')} value={typed.typedDisplayName} dir="auto" />
        <RoleField locale={locale} id="role" value="CLERK" />
      </Step>
    </div>
  )
}
