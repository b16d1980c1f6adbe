import type { ReactNode } from 'react'
import { described, Field } from './Field'

type SearchFormProps = { action: string; label: string; hint?: string; error?: string; submit: string; query: string; children?: ReactNode }

/** A search of the page that it stands on: what was looked for is in the address, and nothing else. */
export function SearchForm({ action, label, hint, error, submit, query, children }: SearchFormProps) {
  return (
    <search className="no-print">
      <form action={action} className="grid max-w-[720px] gap-4">
        <Field id="q" label={label} hint={hint} error={error}>
          <div className="flex flex-wrap gap-3">
            <input
              id="q"
              name="q"
              type="search"
              dir="auto"
              autoComplete="off"
              defaultValue={query}
              className="control min-w-40 flex-1"
              {...described('q', { hint: hint !== undefined, error: error !== undefined })}
            />
            <button type="submit" className="button">
              {submit}
            </button>
          </div>
        </Field>
        {children}
      </form>
    </search>
  )
}
