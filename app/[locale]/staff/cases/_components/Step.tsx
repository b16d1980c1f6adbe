import { randomUUID } from 'node:crypto'
import type { ReactNode } from 'react'
import { described, Field } from '@/app/_components/Field'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import type { ShownCase } from '../_server/case-pages'

type Act = 'assign' | 'note' | 'allocate' | 'refund' | 'close' | 'reverse' | 'approve' | 'reject' | 'payout' | 'return'

type StepProps = { locale: Locale; one: ShownCase; act: Act; isOpen: boolean; children: ReactNode }

/** One thing that can be done about a case, as a form that opens. It names the revision that was seen, so that two people do not both do it. */
export function Step({ locale, one: { reference, revision }, act, isOpen, children }: StepProps) {
  const t = wordsOf(locale)
  return (
    <details className="card" open={isOpen}>
      <summary className="flex min-h-14 cursor-pointer items-center px-5 font-bold">{t(`cases.act.${act}`)}</summary>
      <form method="post" action={`/${locale}/staff/cases/act`} className="grid gap-5 px-5 pb-5">
        <input type="hidden" name="act" value={act} />
        <input type="hidden" name="reference" value={reference} />
        <input type="hidden" name="revision" value={revision} />
        <input type="hidden" name="key" value={randomUUID()} />
        <p className="max-w-[62ch] text-soft">{t(`cases.about.${act}`)}</p>
        {children}
        <p>
          <button type="submit" className="button">
            {t(`cases.do.${act}`)}
          </button>
        </p>
      </form>
    </details>
  )
}

type StepFieldProps = {
  id: string
  name?: string
  label: string
  hint?: string
  value?: string | undefined
  isLong?: boolean
  isOptional?: boolean
}

/** A field of such a form. */
export function StepField({ id, name = id, label, hint, value, isLong = false, isOptional = false }: StepFieldProps) {
  const common = { id, name, required: !isOptional, defaultValue: value, ...described(id, { hint: hint !== undefined, error: false }) }
  return (
    <Field id={id} label={label} hint={hint}>
      {isLong ? (
        <textarea {...common} rows={3} maxLength={2000} dir="auto" className="control py-3" />
      ) : (
        <input {...common} type="text" maxLength={60} dir="ltr" className="control max-w-80 rtl:text-end" />
      )}
    </Field>
  )
}
