import type { ReactNode } from 'react'

type FieldProps = { id: string; label: ReactNode; hint?: ReactNode; error?: ReactNode; children: ReactNode }

/** A labelled control with its hint before it and its error right above it. The control names both with `describedBy`. */
export function Field({ id, label, hint, error, children }: FieldProps) {
  return (
    <div>
      <label htmlFor={id} className="block font-bold">
        {label}
      </label>
      {hint && <FieldHint id={id}>{hint}</FieldHint>}
      {error && <FieldError id={id}>{error}</FieldError>}
      <div className="mt-2">{children}</div>
    </div>
  )
}

export function FieldHint({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={`${id}-hint`} className="text-[0.9375rem] text-soft">
      {children}
    </p>
  )
}

export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={`${id}-error`} className="mt-1 font-bold text-red">
      {children}
    </p>
  )
}

/** The `aria-` attributes of a control inside a `Field` with this id. */
export function described(id: string, has: { hint: boolean; error: boolean }) {
  const ids = [has.hint && `${id}-hint`, has.error && `${id}-error`].filter(Boolean)
  return { 'aria-describedby': ids.length > 0 ? ids.join(' ') : undefined, 'aria-invalid': has.error || undefined }
}
