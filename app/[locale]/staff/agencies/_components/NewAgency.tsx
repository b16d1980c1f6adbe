import { FieldHint } from '@/app/_components/Field'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { SCOPES } from '@/app/[locale]/agency/_server/agency-form'
import { ReasonField } from '../../_components/ReasonField'
import { Step, StepField } from '../../_components/Step'
import type { AuthorityChoice } from '../_server/agencies'

type NewAgencyProps = { locale: Locale; authorities: readonly AuthorityChoice[]; result: Readonly<Record<string, string>> | null }

/** Takes an agency on; what was typed stays when it was refused. */
export function NewAgency({ locale, authorities, result }: NewAgencyProps) {
  const t = wordsOf(locale)
  const typed = result?.refused ? result : {}
  const error = (field: string) => (typed.field === field ? typed.message : undefined)
  return (
    <div className="my-6">
      <Step
        title={t('agencies.new')}
        about={t('agencies.newAbout')}
        submit={t('agencies.make')}
        action={`/${locale}/staff/agencies/act`}
        sends={{ act: 'create' }}
        isOpen={typed.refused !== undefined}
      >
        <StepField id="code" label={t('agencies.code')} hint={t('agencies.codeHint')} value={typed.code} error={error('code')} />
        <StepField id="nameAr" label={t('agencies.nameAr')} value={typed.nameAr} error={error('nameAr')} dir="auto" />
        <StepField id="nameEn" label={t('agencies.nameEn')} value={typed.nameEn} error={error('nameEn')} />
        <div>
          <label htmlFor="authority" className="block font-bold">
            {t('agencies.authority')}
          </label>
          <select id="authority" name="authority" defaultValue={typed.authority ?? ''} className="control mt-2 max-w-96">
            <option value="">{t('agencies.noAuthority')}</option>
            {authorities.map(({ id, name }) => (
              <option key={id} value={id}>
                {name[locale]}
              </option>
            ))}
          </select>
        </div>
        <fieldset>
          <legend className="font-bold">{t('agencies.scopes')}</legend>
          <FieldHint id="scopes">{t('agencies.scopesHint')}</FieldHint>
          {SCOPES.map((scope) => (
            <label key={scope} className="mt-1 flex min-h-12 items-center gap-3">
              <input type="checkbox" name="scopes" value={scope} className="size-5 shrink-0 accent-green" />
              {t(`agency.scope.${scope}`)}
            </label>
          ))}
        </fieldset>
        <ReasonField locale={locale} id="agency-reason" value={typed.reason} error={error('reason')} />
      </Step>
    </div>
  )
}
