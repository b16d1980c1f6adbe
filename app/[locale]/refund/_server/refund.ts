import { ask } from '@/app/_server/ask'
import { keepForm, keptForm } from '@/app/_server/form-cookie'
import { graphql } from '@/graphql/generated/client'
import type { RefundLinkQuery } from '@/graphql/generated/client/graphql'

const RefundLink = graphql(`
  query RefundLink($token: String!) { refundLink(token: $token) { state caseReference approved amount expiresAt latinName } }
`)

const RefundAccount = graphql(`
  mutation RefundAccount($input: RefundAccountGiveInput!) {
    refundAccountGive(input: $input) { maskedIban caseReference userErrors { code message { ar en } field } }
  }
`)

/** What the page keeps in this browser between its steps, encrypted, for half an hour. */
const FORM = 'refund'

export type ShownLink = NonNullable<RefundLinkQuery['refundLink']>

/** `step`: `typed` is to be corrected, `checked` to be confirmed, `taken` is done, and then only the hidden account is kept. */
export type KeptAccount = {
  readonly step: 'typed' | 'checked' | 'taken'
  readonly iban: string
  readonly holder: string
  readonly latin: string
  readonly key: string
  /** What is wrong with each field, in the words of the service; '' for nothing. */
  readonly ibanError: string
  readonly holderError: string
  readonly latinError: string
  /** Why nothing was taken, where it is about no field. */
  readonly fault: '' | 'tooMany' | 'fault'
}

/** What a link leads to; null for none of ours, `fault` where it could not be asked. */
export async function refundLink(token: string): Promise<ShownLink | null | 'fault' | 'tooMany'> {
  const result = await ask(RefundLink, { token: token.slice(0, 80) })
  if (result.ok) return result.data.refundLink ?? null
  return result.code === 'RATE_LIMITED' ? 'tooMany' : 'fault'
}

type Typed = Pick<KeptAccount, 'iban' | 'holder' | 'latin' | 'key'> & { readonly token: string; readonly isConfirmed: boolean }

/** Checks what was typed or, once confirmed, has it taken; resolves with the id under which the page finds what came of it. */
export async function giveAccount(locale: 'ar' | 'en', { isConfirmed, ...typed }: Typed): Promise<string> {
  const { token, iban, holder, latin, key } = typed
  const input = { token, iban, holder, holderLatin: latin, checkOnly: !isConfirmed, idempotencyKey: key }
  const result = await ask(RefundAccount, { input })
  const errors = result.ok ? result.data.refundAccountGive.userErrors : []
  const errorOf = (field: string) => errors.find((error) => error.field?.at(-1) === field)?.message[locale] ?? ''
  const wrong = { ibanError: errorOf('iban'), holderError: errorOf('holder'), latinError: errorOf('holderLatin') }
  if (!result.ok) return keep({ ...typed, ...wrong, step: 'typed', fault: result.code === 'RATE_LIMITED' ? 'tooMany' : 'fault' })
  if (Object.values(wrong).some(Boolean)) return keep({ ...typed, ...wrong, step: 'typed', fault: '' })
  // What is about the link itself the page says by the link's own state.
  if (errors.length > 0) return keep({ ...typed, ...wrong, step: 'typed', fault: 'fault' })
  if (!isConfirmed) return keep({ ...typed, ...wrong, step: 'checked', fault: '' })
  return keep({
    ...wrong,
    token,
    step: 'taken',
    iban: result.data.refundAccountGive.maskedIban ?? '',
    holder: '',
    latin: '',
    key: '',
    fault: '',
  })
}

/** What was typed for this link, or null: expired, another browser's, or none. */
export async function keptAccount(token: string, id: string): Promise<KeptAccount | null> {
  const saved = await keptForm(FORM, id)
  if (saved?.token !== token) return null
  const textOf = (name: string) => saved[name] ?? ''
  const step = saved.step === 'taken' || saved.step === 'checked' ? saved.step : 'typed'
  const fault = saved.fault === 'tooMany' || saved.fault === 'fault' ? saved.fault : ''
  const typed = { iban: textOf('iban'), holder: textOf('holder'), latin: textOf('latin'), key: textOf('key') }
  return { ...typed, step, fault, ibanError: textOf('ibanError'), holderError: textOf('holderError'), latinError: textOf('latinError') }
}

function keep(saved: KeptAccount & { readonly token: string }): Promise<string> {
  return keepForm(FORM, { ...saved }, 1)
}
