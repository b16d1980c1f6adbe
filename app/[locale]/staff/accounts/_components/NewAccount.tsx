import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { ReasonField } from '../../_components/ReasonField'
import { Step, StepField } from '../../_components/Step'
import { PersonFields } from './PersonFields'
import { RoleField } from './RoleField'

type NewAccountProps = { locale: Locale; result: Readonly<Record<string, string>> | null }

/** Makes an account; what was typed stays when it was refused, but for the national number. */
export function NewAccount({ locale, result }: NewAccountProps) {
  const t = wordsOf(locale)
  const refused = result?.act === 'create' && result.refused ? result : null
  const errorOf = (field: string) => (refused?.field === field ? refused.message : undefined)
  return (
    <div className="mb-6">
      <Step
        title={t('accounts.new')}
        about={t('accounts.newAbout')}
        submit={t('accounts.make')}
        action={`/${locale}/staff/accounts/act`}
        sends={{ act: 'create' }}
        isOpen={refused !== null}
      >
        <StepField
          id="userName"
          label={t('signIn.userName')}
          hint={t('accounts.userNameHint')}
          value={refused?.userName}
          error={errorOf('userName')}
        />
        <StepField
          id="displayName"
          label={t('accounts.displayName')}
          value={refused?.displayName}
          error={errorOf('displayName')}
          dir="auto"
        />
        <RoleField locale={locale} id="role" value={refused?.role ?? 'CLERK'} />
        <PersonFields locale={locale} id="new" values={refused} errorOf={errorOf} />
        <ReasonField locale={locale} id="new-reason" value={refused?.reason} error={errorOf('reason')} />
      </Step>
    </div>
  )
}
