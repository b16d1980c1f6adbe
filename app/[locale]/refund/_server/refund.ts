import { ask } from '@/app/_server/ask'
import { keepForm, keptForm } from '@/app/_server/kept-form'
import { graphql } from '@/graphql/generated/client'
import type { RefundLinkQuery } from '@/graphql/generated/client/graphql'

const RefundLink = graphql(`
  query RefundLink($token: String!) { refundLink(token: $token) { state caseReference approved amount expiresAt } }
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
  readonly key: string
  /** What is wrong with each field, in the words of the service; '' for nothing. */
  readonly ibanError: string
  readonly holderError: string
  /** Why nothing was taken, where it is about no field. */
  readonly fault: '' | 'tooMany' | 'fault'
}

/** What a link leads to; null for none of ours, `fault` where it could not be asked. */
export async function refundLink(token: string): Promise<ShownLink | null | 'fault' | 'tooMany'> {
  const result = await ask(RefundLink, { token: token.slice(0, 80) })
  if (result.ok) return result.data.refundLink ?? null
  return result.code === 'RATE_LIMITED' ? 'tooMany' : 'fault'
}

type Typed = { readonly token: string; readonly iban: string; readonly holder: string; readonly key: string; readonly isConfirmed: boolean }

/** Checks what was typed or, once confirmed, has it taken; resolves with the id under which the page finds what came of it. */
export async function giveAccount(locale: 'ar' | 'en', { isConfirmed, ...typed }: Typed): Promise<string> {
  const { token, iban, holder, key } = typed
  const input = { token, iban, holder, checkOnly: !isConfirmed, idempotencyKey: key }
  const result = await ask(RefundAccount, { input })
  const errors = result.ok ? result.data.refundAccountGive.userErrors : []
  const errorOf = (field: string) => errors.find((error) => error.field?.at(-1) === field)?.message[locale] ?? ''
  const wrong = { ibanError: errorOf('iban'), holderError: errorOf('holder') }
  if (!result.ok) return keep({ ...typed, ...wrong, step: 'typed', fault: result.code === 'RATE_LIMITED' ? 'tooMany' : 'fault' })
  if (wrong.ibanError || wrong.holderError) return keep({ ...typed, ...wrong, step: 'typed', fault: '' })
  // What is about the link itself the page says by the link's own state.
  if (errors.length > 0) return keep({ ...typed, ...wrong, step: 'typed', fault: 'fault' })
  if (!isConfirmed) return keep({ ...typed, ...wrong, step: 'checked', fault: '' })
  return keep({ ...wrong, token, step: 'taken', iban: result.data.refundAccountGive.maskedIban ?? '', holder: '', key: '', fault: '' })
}

/** What was typed for this link, or null: expired, another browser's, or none. */
export async function keptAccount(token: string, id: string): Promise<KeptAccount | null> {
  const kept = await keptForm(FORM, id)
  if (kept?.token !== token) return null
  const textOf = (name: string) => kept[name] ?? ''
  const step = kept.step === 'taken' || kept.step === 'checked' ? kept.step : 'typed'
  const fault = kept.fault === 'tooMany' || kept.fault === 'fault' ? kept.fault : ''
  const [iban, holder, key] = [textOf('iban'), textOf('holder'), textOf('key')]
  return { step, fault, iban, holder, key, ibanError: textOf('ibanError'), holderError: textOf('holderError') }
}

function keep(kept: KeptAccount & { readonly token: string }): Promise<string> {
  return keepForm(FORM, { ...kept }, 1)
}
