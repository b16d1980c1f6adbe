import type { Locale } from '@/app/_i18n/locale'
import { ask } from '@/app/_server/ask'
import { graphql } from '@/graphql/generated/client'
import type { ContactPurpose } from '@/graphql/generated/client/graphql'

const ContactCodeRequest = graphql(`
  mutation ContactCodeRequest($input: ContactCodeRequestInput!) {
    contactCodeRequest(input: $input) { confirmation maskedContact userErrors { code message { ar en } } }
  }
`)

const ContactCodeConfirm = graphql(`
  mutation ContactCodeConfirm($input: ContactCodeConfirmInput!) {
    contactCodeConfirm(input: $input) { confirmed userErrors { code message { ar en } } }
  }
`)

/** Why something was not done that has no text of the service: too often, or a fault. */
export type ContactFault = 'tooMany' | 'fault'

export type SentCode =
  | { readonly ok: true; readonly confirmation: string; readonly masked: string }
  | { readonly ok: false; readonly message: string; readonly fault: ContactFault | '' }

type Requesting = { readonly contact: string; readonly purpose: ContactPurpose; readonly key: string }

/** Has a code sent to a contact that somebody typed. */
export async function sendContactCode(locale: Locale, { contact, purpose, key }: Requesting): Promise<SentCode> {
  const language = locale === 'ar' ? 'AR' : 'EN'
  const result = await ask(ContactCodeRequest, { input: { contact, purpose, language, idempotencyKey: key } })
  if (!result.ok) return { ok: false, message: '', fault: faultOf(result.code) }
  const { confirmation, maskedContact, userErrors } = result.data.contactCodeRequest
  if (confirmation && maskedContact) return { ok: true, confirmation, masked: maskedContact }
  return { ok: false, message: userErrors[0]?.message[locale] ?? '', fault: userErrors.length > 0 ? '' : 'fault' }
}

export type TypedCode = { readonly ok: true } | { readonly ok: false; readonly message: string; readonly fault: ContactFault | '' }

/** Confirms a contact by the code that somebody typed. */
export async function confirmContactCode(locale: Locale, typed: { confirmation: string; code: string; key: string }): Promise<TypedCode> {
  const { confirmation, code, key } = typed
  const result = await ask(ContactCodeConfirm, { input: { confirmation, code, idempotencyKey: key } })
  if (!result.ok) return { ok: false, message: '', fault: faultOf(result.code) }
  const { confirmed, userErrors } = result.data.contactCodeConfirm
  return confirmed
    ? { ok: true }
    : { ok: false, message: userErrors[0]?.message[locale] ?? '', fault: userErrors.length > 0 ? '' : 'fault' }
}

function faultOf(code: string): ContactFault {
  return code === 'RATE_LIMITED' ? 'tooMany' : 'fault'
}
