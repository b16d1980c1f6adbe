import type { ImportDifferenceRow } from '@/db/queries/import-differences'
import type { DifferenceValues } from '@/db/schema/import-differences'
import type { ChangeModel } from '@/graphql/approvals/approval-changes'
import { amountText } from '@/graphql/approvals/approval-changes'
import { type LocalizedText, textsOf } from '@/graphql/lib/localized-text'

/** Each value that a row changes, as it was when the file was looked into and as it would be; of a new row each value. */
export function differenceChanges({ before, after }: ImportDifferenceRow): ChangeModel[] {
  const isPaid = before?.paid === true
  const [old, next] = [before && withState(before, isPaid), withState(after, isPaid)]
  return Object.entries(textsOf('importValues')).flatMap(([key, name]) => {
    const [was, is] = [old?.[key] ?? null, next[key] ?? null]
    return !(key in next) || was === is ? [] : [{ name, before: shown(key, was), after: shown(key, is) }]
  })
}

type State = 'unpaid' | 'paid' | 'cancelled'

/** Violations have a state; `paid` is that of what is known, which is cancelled in no row that changes it. */
function withState({ cancelled, ...values }: DifferenceValues, paid: boolean): DifferenceValues {
  const state: State = cancelled === true ? 'cancelled' : paid ? 'paid' : 'unpaid'
  return 'fine' in values ? { ...values, state } : values
}

function shown(key: string, value: DifferenceValues[string]): LocalizedText | null {
  if (value === null) return null
  if (key === 'state') return textsOf('importStates')[value as State]
  if (key === 'fine' || key === 'amount') return amountText(Number(value))
  return { ar: String(value), en: String(value) }
}
