import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { Step, StepField } from '../../_components/Step'

/** Announces something; what was typed stays when it was refused. */
export function NewAnnouncement({ locale, result }: { locale: Locale; result: Readonly<Record<string, string>> | null }) {
  const t = wordsOf(locale)
  const typed = result?.refused && result.act === 'create' ? result : {}
  const error = (field: string) => (typed.field === field ? typed.message : undefined)
  const time = (name: 'from' | 'until' | 'unavailableUntil', isOptional = false) => (
    <StepField
      id={name}
      label={t(`announcements.${name}`)}
      hint={t(`announcements.${name}Hint`)}
      type="datetime-local"
      value={typed[name]}
      error={error(name)}
      isOptional={isOptional}
    />
  )
  return (
    <div className="my-6">
      <Step
        title={t('announcements.new')}
        about={t('announcements.newAbout')}
        submit={t('announcements.make')}
        action={`/${locale}/staff/announcements/act`}
        sends={{ act: 'create' }}
        isOpen={typed.refused !== undefined}
      >
        <fieldset>
          <legend className="font-bold">{t('announcements.kind')}</legend>
          {(['INFORMATION', 'MAINTENANCE'] as const).map((kind) => (
            <label key={kind} className="mt-1 flex min-h-12 items-center gap-3">
              <input
                type="radio"
                name="kind"
                value={kind}
                defaultChecked={(typed.kind ?? 'INFORMATION') === kind}
                className="size-5 shrink-0 accent-green"
              />
              {t(`announcements.kinds.${kind}`)}
            </label>
          ))}
        </fieldset>
        <StepField id="textAr" label={t('announcements.textAr')} value={typed.textAr} error={error('textAr')} isLong />
        <StepField id="textEn" label={t('announcements.textEn')} value={typed.textEn} error={error('textEn')} isLong />
        {time('from', true)}
        {time('until')}
        {time('unavailableUntil', true)}
      </Step>
    </div>
  )
}
