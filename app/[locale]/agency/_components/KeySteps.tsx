import { Field } from '@/app/_components/Field'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { addDays, dayInAmman } from '@/domain/values/calendar-day'
import { ActionForm } from './ActionForm'

type KeyStepsProps = { locale: Locale; base: string; application: string; apiKey: string; makesKeys: boolean }

const USUAL_DAYS = 180

/** What can be done about a key that works: another in its place, or its end. */
export function KeySteps({ locale, base, application, apiKey, makesKeys }: KeyStepsProps) {
  const t = wordsOf(locale)
  return (
    <div className="mt-3 flex flex-wrap gap-x-8">
      {makesKeys && <RotateStep locale={locale} base={base} application={application} apiKey={apiKey} />}
      <details>
        <summary className="min-h-11 cursor-pointer py-2 font-bold text-red">{t('agency.endKey')}</summary>
        <p className="max-w-[62ch]">{t('agency.endKeyWhat')}</p>
        <ActionForm base={base} action="revoke" application={application} className="mt-3">
          <input type="hidden" name="apiKey" value={apiKey} />
          <button type="submit" className="button button-quiet">
            {t('agency.endKeyNow')}
          </button>
        </ActionForm>
      </details>
    </div>
  )
}

function RotateStep({ locale, base, application, apiKey }: Omit<KeyStepsProps, 'makesKeys'>) {
  const t = wordsOf(locale)
  const today = dayInAmman(new Date())
  const day = `rotate-until-${apiKey}`
  return (
    <details>
      <summary className="min-h-11 cursor-pointer py-2 font-bold text-green">{t('agency.rotateKey')}</summary>
      <p className="max-w-[62ch]">{t('agency.rotateKeyWhat')}</p>
      <ActionForm base={base} action="rotate" application={application} className="mt-3 grid gap-4">
        <input type="hidden" name="apiKey" value={apiKey} />
        <Field id={day} label={t('agency.lastDay')}>
          <input
            id={day}
            name="expiresOn"
            type="date"
            min={today}
            max={addDays(today, 365)}
            defaultValue={addDays(today, USUAL_DAYS)}
            className="control max-w-64"
          />
        </Field>
        <button type="submit" className="button button-quiet justify-self-start">
          {t('agency.rotateKeyNow')}
        </button>
      </ActionForm>
    </details>
  )
}
