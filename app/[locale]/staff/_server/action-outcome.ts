import { wordsOf } from '@/app/_i18n/words'
import type { PageResult } from '@/graphql/server/execute'

type UserErrors = readonly {
  readonly code: string
  readonly message: { readonly ar: string; readonly en: string }
  readonly field?: readonly string[] | null
}[]

/** Done, or why not. A fault has no message of its own. `field`: the field that it is about. */
export type ActionOutcome =
  | {
      readonly ok: true
      /** What is shown once, out of a sealed cookie: a password. */
      readonly shown?: Readonly<Record<string, string>>
    }
  | { readonly ok: false; readonly code: string; readonly message: UserErrors[number]['message'] | null; readonly field: string | null }

/** What a mutation answers. `approval`: the request that waits for another person. */
export type Payload = { readonly userErrors: UserErrors; readonly approval?: { readonly id: string } | null }

/** What became of a mutation: done, waiting for another person, its first refusal, or the fault. */
export function outcomeOf<Data>(result: PageResult<Data>, payloadOf: (data: Data) => Payload): ActionOutcome {
  if (!result.ok) return { ok: false, code: result.code, message: result.message ?? null, field: null }
  const { userErrors, approval } = payloadOf(result.data)
  const [error] = userErrors
  if (error) return { ok: false, code: error.code, message: error.message, field: error.field?.at(-1) ?? null }
  return approval ? { ok: true, shown: { waits: approval.id } } : { ok: true }
}

/** A form with a field that cannot be read, which is not sent on. */
export function unreadable(field: string, text: 'staff.badDay' | 'staff.badAmount' | 'staff.badTime'): ActionOutcome {
  return { ok: false, code: 'UNREADABLE', message: { ar: wordsOf('ar')(text), en: wordsOf('en')(text) }, field }
}
