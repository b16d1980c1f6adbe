import { randomUUID } from 'node:crypto'
import type { ReactNode } from 'react'
import { described, Field } from '@/app/_components/Field'
import { Notice } from '@/app/_components/Notice'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import type { ContactFault } from '../../_contacts/contact-code'
import type { KeptEntry } from '../_server/enter'

/** `id`: under which what was typed is kept; '' for nothing. */
export type EntryProps = { locale: Locale; entry: KeptEntry; id: string; fault: ContactFault | '' }

/** Why the form did not lead on. */
export function EntryProblem({ locale, entry, fault }: EntryProps) {
  const t = wordsOf(locale)
  const text = fault ? t(`contactCode.${fault}`) : entry.error === 'fields' ? t('refundEntry.fields') : entry.error || entry.contactError
  return text ? (
    <Notice tone="error" title={t('refundEntry.notYet')}>
      <p>{text}</p>
    </Notice>
  ) : null
}

type TextFieldProps = {
  id: string
  name: string
  label: ReactNode
  hint?: ReactNode
  error?: ReactNode
  value: string
  mode?: 'numeric' | 'decimal' | 'text'
  type?: 'text' | 'date'
}

/** One line of Latin letters and digits. */
export function TextField({ id, name, label, hint, error, value, mode = 'text', type = 'text' }: TextFieldProps) {
  return (
    <Field id={id} label={label} hint={hint} error={error || undefined}>
      <input
        id={id}
        name={name}
        type={type}
        dir="ltr"
        inputMode={type === 'date' ? undefined : mode}
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        defaultValue={value}
        className="control rtl:text-end"
        {...described(id, { hint: hint !== undefined, error: Boolean(error) })}
      />
    </Field>
  )
}

/** What both forms send unseen. */
export function HiddenFields({ step, id }: { step: 'license' | 'payment'; id: string }) {
  return (
    <>
      <input type="hidden" name="step" value={step} />
      <input type="hidden" name="kept" value={id} />
      <input type="hidden" name="key" value={randomUUID()} />
    </>
  )
}
