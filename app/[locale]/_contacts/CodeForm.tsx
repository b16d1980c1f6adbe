import { randomUUID } from 'node:crypto'
import { described, Field } from '@/app/_components/Field'
import { Ltr } from '@/app/_components/Ltr'
import { Notice } from '@/app/_components/Notice'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { keepsMessages } from '@/app/_server/site'
import type { ContactFault } from './contact-code'

type CodeFormProps = {
  locale: Locale
  /** Where the form goes, and where one changes the contact. */
  action: string
  back: string
  /** What that link says where there is no contact to change. */
  backLabel?: string
  /** Under which what was typed before is kept. */
  id: string
  masked: string
  error: string
  fault: ContactFault | ''
}

/** The code that was sent to a contact. A demo says where its messages are. */
export function CodeForm({ locale, action, back, backLabel, id, masked, error, fault }: CodeFormProps) {
  const t = wordsOf(locale)
  return (
    <>
      {(error || fault) && (
        <Notice tone="error" title={t('contactCode.wrong')}>
          {fault ? <p>{t(`contactCode.${fault}`)}</p> : <p>{error}</p>}
        </Notice>
      )}
      <form method="post" action={action} noValidate className="card grid gap-6 p-5 sm:p-8">
        <p>{t.rich('contactCode.sent', { to: () => <Ltr>{masked}</Ltr> })}</p>
        {keepsMessages() && (
          <p>
            {t.rich('contactCode.sandbox', {
              link: (words) => (
                <a href={`/${locale}/sandbox-messages`} target="_blank" rel="noreferrer">
                  {words}
                </a>
              ),
            })}
          </p>
        )}
        <input type="hidden" name="step" value="code" />
        <input type="hidden" name="kept" value={id} />
        <input type="hidden" name="key" value={randomUUID()} />
        <Field id="code" label={t('contactCode.code')} hint={t('contactCode.hint')} error={error}>
          <input
            id="code"
            name="code"
            type="text"
            dir="ltr"
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={40}
            className="control max-w-48 text-xl font-semibold rtl:text-end"
            {...described('code', { hint: true, error: error !== '' })}
          />
        </Field>
        <p className="grid gap-3 sm:flex">
          <button type="submit" className="button">
            {t('contactCode.confirm')}
          </button>
          <a href={back} className="button button-quiet">
            {backLabel ?? t('contactCode.change')}
          </a>
        </p>
      </form>
    </>
  )
}
