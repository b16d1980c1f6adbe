import { described, Field } from './Field'

/** More than a number can be mistyped by. */
const MAX_LENGTH = 40

type NumberEntryProps = {
  /** The page itself: it leads on to the number's own page. */
  readonly action: string
  readonly label: string
  readonly hint: string
  readonly submit: string
  /** Said beside the field when the form was sent empty. */
  readonly error: string | undefined
  readonly isNumeric?: boolean
}

/** Where a number is typed that somebody has on paper or in a message. */
export function NumberEntry({ action, label, hint, submit, error, isNumeric = false }: NumberEntryProps) {
  return (
    <form action={action} className="card grid gap-6 p-5 sm:p-8">
      <Field id="number" label={label} hint={hint} error={error}>
        <input
          id="number"
          name="number"
          dir="ltr"
          inputMode={isNumeric ? 'numeric' : undefined}
          autoComplete="off"
          spellCheck={false}
          maxLength={MAX_LENGTH}
          className="control text-xl font-semibold rtl:text-end"
          {...described('number', { hint: true, error: error !== undefined })}
        />
      </Field>
      <button type="submit" className="button sm:justify-self-start">
        {submit}
      </button>
    </form>
  )
}

/** The number that the form sent, as typed; empty where it was sent empty or not at all. */
export function typedEntry(number: string | string[] | undefined): string {
  return typeof number === 'string' ? number.trim().slice(0, MAX_LENGTH) : ''
}
