import { randomUUID } from 'node:crypto'
import { described, Field } from '@/app/_components/Field'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'

/** Closes one day that the job has not closed. */
export function CloseForm({ locale }: { locale: Locale }) {
  const t = wordsOf(locale)
  return (
    <details className="card mt-6">
      <summary className="flex min-h-14 cursor-pointer items-center px-5 font-bold">{t('settlement.close')}</summary>
      <form method="post" action={`/${locale}/staff/settlement/close`} className="grid gap-5 px-5 pb-5">
        <input type="hidden" name="key" value={randomUUID()} />
        <p className="max-w-[62ch] text-soft">{t('settlement.closeAbout')}</p>
        <Field id="day" label={t('settlement.closeDay')} hint={t('settlement.closeHint')}>
          <input
            id="day"
            name="day"
            type="date"
            required
            className="control max-w-96"
            {...described('day', { hint: true, error: false })}
          />
        </Field>
        <p>
          <button type="submit" className="button">
            {t('settlement.closeSubmit')}
          </button>
        </p>
      </form>
    </details>
  )
}
