import { described, Field } from '@/app/_components/Field'
import { Notice } from '@/app/_components/Notice'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import type { KeptAccount } from '../_server/refund'

type AccountFormProps = { locale: Locale; at: string; saved: KeptAccount | null; asksLatin: boolean }

/** IBAN and holder, with what is wrong beside each. What was typed stays. */
export function AccountForm({ locale, at, saved, asksLatin }: AccountFormProps) {
  const t = wordsOf(locale)
  const { iban = '', holder = '', latin = '', ibanError = '', holderError = '', latinError = '', fault = '' } = saved ?? {}
  const problems = [
    { id: 'iban', text: ibanError },
    { id: 'holder', text: holderError },
    { id: 'latin', text: latinError },
  ].filter(({ text }) => text !== '')
  return (
    <>
      {(problems.length > 0 || fault) && (
        <Notice tone="error" title={t('refund.wrong')}>
          {fault && <p>{t(`refund.${fault}`)}</p>}
          <ul className="grid list-disc gap-1 ps-6">
            {problems.map(({ id, text }) => (
              <li key={id}>
                <a href={`#${id}`} className="text-red">
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <form method="post" action={`${at}/give`} noValidate className="card grid gap-7 p-5 sm:p-8">
        <Field id="iban" label={t('refund.iban')} hint={t('refund.ibanHint')} error={ibanError}>
          <input
            id="iban"
            name="iban"
            type="text"
            dir="ltr"
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            maxLength={80}
            defaultValue={iban}
            className="control rtl:text-end"
            {...described('iban', { hint: true, error: ibanError !== '' })}
          />
        </Field>
        <Field id="holder" label={t('refund.holder')} hint={t('refund.holderHint')} error={holderError}>
          <input
            id="holder"
            name="holder"
            type="text"
            dir="auto"
            autoComplete="name"
            maxLength={100}
            defaultValue={holder}
            className="control"
            {...described('holder', { hint: true, error: holderError !== '' })}
          />
        </Field>
        {asksLatin && (
          <Field id="latin" label={t('refund.latin')} hint={t('refund.latinHint')} error={latinError}>
            <input
              id="latin"
              name="latin"
              type="text"
              dir="ltr"
              autoComplete="off"
              spellCheck={false}
              maxLength={100}
              defaultValue={latin}
              className="control rtl:text-end"
              {...described('latin', { hint: true, error: latinError !== '' })}
            />
          </Field>
        )}
        <button type="submit" className="button sm:justify-self-start">
          {t('refund.check')}
        </button>
      </form>
    </>
  )
}
