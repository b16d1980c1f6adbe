import { randomUUID } from 'node:crypto'
import type { ReactNode } from 'react'
import { described, Field } from '@/app/_components/Field'

type StepProps = {
  readonly title: string
  readonly about: string
  readonly submit: string
  /** Where the form is sent. */
  readonly action: string
  /** What it sends beside its fields. A key that makes sending it twice harmless is added. */
  readonly sends: Readonly<Record<string, string | number>>
  readonly isOpen: boolean
  readonly children?: ReactNode
}

/** One thing that somebody can do, as a form that opens. */
export function Step({ title, about, submit, action, sends, isOpen, children }: StepProps) {
  return (
    <details className="card" open={isOpen}>
      <summary className="flex min-h-14 cursor-pointer items-center px-5 font-bold">{title}</summary>
      <form method="post" action={action} className="grid gap-5 px-5 pb-5">
        {Object.entries({ ...sends, key: randomUUID() }).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <p className="max-w-[62ch] text-soft">{about}</p>
        {children}
        <p>
          <button type="submit" className="button">
            {submit}
          </button>
        </p>
      </form>
    </details>
  )
}

type StepFieldProps = {
  readonly id: string
  readonly name?: string
  readonly label: string
  readonly hint?: string
  readonly value?: string | undefined
  readonly error?: string | undefined
  readonly type?: 'text' | 'password' | 'date' | 'datetime-local'
  readonly isLong?: boolean
  readonly isOptional?: boolean
  readonly dir?: 'ltr' | 'auto'
}

/** A field of such a form. */
export function StepField({
  id,
  name = id,
  label,
  hint,
  value,
  error,
  type = 'text',
  isLong = false,
  isOptional = false,
  dir = 'ltr',
}: StepFieldProps) {
  const aria = described(id, { hint: hint !== undefined, error: error !== undefined })
  const common = { id, name, required: !isOptional, defaultValue: value, ...aria }
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      {isLong ? (
        <textarea {...common} rows={3} maxLength={2000} dir="auto" className="control py-3" />
      ) : (
        <input {...common} type={type} maxLength={200} dir={dir} className="control max-w-96 rtl:text-end" />
      )}
    </Field>
  )
}
