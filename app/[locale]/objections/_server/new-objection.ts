import type { Locale } from '@/app/_i18n/locale'
import { ask } from '@/app/_server/ask'
import { keepForm, keptForm } from '@/app/_server/form-cookie'
import { type ContactFault, confirmContactCode, sendContactCode } from '@/app/[locale]/_contacts/contact-code'
import { inquiryLookup } from '@/app/[locale]/violations/_server/inquiry-lookup'
import { ObjectionSend } from './documents'
import { keepText, keptText } from './kept-text'
import { capacityOf, isNoText } from './typed-objection'

/** What the page keeps in this browser between its steps, encrypted, for half an hour. */
const FORM = 'objection'

const FIELDS = ['inquiry', 'ids', 'reason', 'capacity', 'name', 'contact'] as const
const STEP = ['step', 'confirmation', 'masked', 'isConfirmed', 'wrong', 'errorField', 'error', 'fault'] as const

/** `step`: `code` while the code is asked for, `files` while files can be attached; `wrong`: fields that are missing, `errorField` and `error`: what the service refused. */
export type KeptObjection = Readonly<Record<(typeof FIELDS)[number] | (typeof STEP)[number] | 'text', string>>

export const NOTHING = Object.fromEntries([...FIELDS, ...STEP, 'text'].map((field) => [field, ''])) as KeptObjection

/** What was typed, or null: expired, another browser's, or none. */
export async function keptObjection(id: string): Promise<KeptObjection | null> {
  const saved = await keptForm(FORM, id)
  if (!saved) return null
  return {
    ...NOTHING,
    ...Object.fromEntries([...FIELDS, ...STEP].map((field) => [field, saved[field] ?? ''])),
    text: await keptText(saved.text ?? ''),
  }
}

/** Where the form that was sent leads: to the number of the objection, or back with what is kept. */
export type Next = { readonly number: string } | { readonly kept: string }

function missing({ ids, reason, text, capacity, name, contact }: KeptObjection): string {
  const isMissing = {
    violationIds: ids === '',
    reason: reason === '',
    text: isNoText(text),
    name: capacityOf(capacity) !== 'HOLDER' && name.trim() === '',
    contact: contact.trim() === '',
  }
  return Object.entries(isMissing)
    .filter(([, is]) => is)
    .map(([field]) => field)
    .join(' ')
}

/** The form was sent: a code goes to the contact, unless it is confirmed already. */
export async function sendForm(locale: Locale, typed: KeptObjection, before: KeptObjection | null, key: string): Promise<Next> {
  const wrong = missing(typed)
  const isConfirmed = before?.isConfirmed === 'yes' && before.contact === typed.contact
  const confirmed = isConfirmed ? { confirmation: before.confirmation, masked: before.masked, isConfirmed: 'yes' } : {}
  if (wrong) return keep({ ...typed, ...confirmed, wrong })
  if (isConfirmed) return keep({ ...typed, ...confirmed, step: 'files' })
  const sent = await sendContactCode(locale, { contact: typed.contact, purpose: 'OBJECTION', key })
  if (!sent.ok) return keep({ ...typed, errorField: 'contact', error: sent.message, fault: sent.fault })
  return keep({ ...typed, step: 'code', confirmation: sent.confirmation, masked: sent.masked })
}

/** The code was typed: the contact is confirmed, and files can be attached. */
export async function sendCode(locale: Locale, entry: KeptObjection, code: string, key: string): Promise<Next> {
  const confirmed = await confirmContactCode(locale, { confirmation: entry.confirmation, code, key })
  if (!confirmed.ok) return keep({ ...entry, step: 'code', error: confirmed.message, fault: confirmed.fault })
  return keep({ ...entry, step: 'files', isConfirmed: 'yes', error: '', errorField: '', fault: '' })
}

/** Files were attached or not: the objection goes out. */
export async function sendObjection(locale: Locale, entry: KeptObjection, key: string): Promise<Next> {
  if (entry.isConfirmed !== 'yes') return keep({ ...entry, step: '', fault: 'fault' })
  return submit(locale, { ...entry, step: '' }, key)
}

async function submit(locale: Locale, entry: KeptObjection, key: string): Promise<Next> {
  const lookup = await inquiryLookup(entry.inquiry)
  if (!lookup) return keep({ ...entry, fault: 'fault' })
  const { ids, reason, text, name, confirmation } = entry
  const language = locale === 'ar' ? 'AR' : 'EN'
  const content = { violationIds: ids.split(' '), reason, text, capacity: capacityOf(entry.capacity), name }
  const result = await ask(ObjectionSend, { input: { lookup, ...content, language, confirmation, idempotencyKey: key } })
  if (!result.ok) return keep({ ...entry, fault: faultOf(result.code) })
  const { objection, userErrors } = result.data.objectionSubmit
  if (objection) return { number: objection.number }
  const [refused] = userErrors
  if (!refused) return keep({ ...entry, fault: 'fault' })
  // A confirmation that is spent or too old asks for a new code.
  const isSpent = refused.code === 'OBJECTION_CONTACT_UNCONFIRMED'
  const errorField = isSpent ? 'contact' : (refused.field?.at(-1) ?? '')
  return keep({ ...entry, isConfirmed: isSpent ? '' : entry.isConfirmed, errorField, error: refused.message[locale] })
}

export function faultOf(code: string): ContactFault {
  return code === 'RATE_LIMITED' ? 'tooMany' : 'fault'
}

async function keep({ text, ...entry }: KeptObjection): Promise<Next> {
  return { kept: await keepForm(FORM, { ...entry, text: await keepText(text) }, 1) }
}
