import type { Locale } from '@/app/_i18n/locale'
import { ask } from '@/app/_server/ask'
import { keepForm, keptForm } from '@/app/_server/form-cookie'
import { type ContactFault, confirmContactCode, sendContactCode } from '@/app/[locale]/_contacts/contact-code'
import { readLookup } from '@/app/[locale]/violations/_server/read-lookup'
import type { TypedLookup } from '@/app/[locale]/violations/_server/typed-lookup'
import { parseCalendarDay } from '@/domain/values/calendar-day'
import { parseTypedJod } from '@/domain/values/money'
import { graphql } from '@/graphql/generated/client'
import type { RefundEnterInput } from '@/graphql/generated/client/graphql'

const RefundEnter = graphql(`
  mutation RefundEnter($input: RefundEnterInput!) { refundEnter(input: $input) { token userErrors { code message { ar en } } } }
`)

/** What the page keeps in this browser between its steps, encrypted, for half an hour. */
const FORM = 'refund-enter'

const FIELDS = [
  'step',
  'case',
  'number',
  'day',
  'month',
  'year',
  'contact',
  'transaction',
  'amount',
  'paidOn',
  'confirmation',
  'masked',
  'isConfirmed',
  'error',
  'contactError',
  'fault',
] as const

/** `step`: the form that is shown again, `license`, `payment` or `code`. */
export type KeptEntry = Readonly<Record<(typeof FIELDS)[number], string>>

export const NOTHING = Object.fromEntries(FIELDS.map((field) => [field, ''])) as KeptEntry

/** What was typed, or null: expired, another browser's, or none. */
export async function keptEntry(id: string): Promise<KeptEntry | null> {
  const saved = await keptForm(FORM, id)
  return saved && (Object.fromEntries(FIELDS.map((field) => [field, saved[field] ?? ''])) as KeptEntry)
}

/** The licence as the inquiry's form reads it. */
export function licenseOf({ number, day, month, year }: KeptEntry): TypedLookup {
  return { number, day, month, year, center: '', class: '', holder: '' }
}

/** Where the form of the page leads that was sent last. */
export type Next = { readonly token: string } | { readonly kept: string }

/** A licence was typed with a contact: a code goes there, unless it is confirmed already. */
export async function sendLicense(locale: Locale, typed: KeptEntry, before: KeptEntry | null, key: string): Promise<Next> {
  const entry = { ...typed, step: 'license' }
  const read = readLookup(licenseOf(entry), true)
  if (!read.ok || entry.case.trim() === '') return keep({ ...entry, error: 'fields' })
  if (before?.isConfirmed && before.contact === entry.contact)
    return enter(locale, { ...entry, confirmation: before.confirmation, masked: before.masked, isConfirmed: 'yes' }, key)
  const sent = await sendContactCode(locale, { contact: entry.contact, purpose: 'REFUND', key })
  if (!sent.ok) return keep({ ...entry, contactError: sent.message, fault: sent.fault })
  return keep({ ...entry, step: 'code', confirmation: sent.confirmation, masked: sent.masked })
}

/** The code was typed: the contact is confirmed, and the licence is the proof. */
export async function sendCode(locale: Locale, entry: KeptEntry, code: string, key: string): Promise<Next> {
  const confirmed = await confirmContactCode(locale, { confirmation: entry.confirmation, code, key })
  if (!confirmed.ok) return keep({ ...entry, step: 'code', contactError: confirmed.message, fault: confirmed.fault })
  return enter(locale, { ...entry, step: 'license', isConfirmed: 'yes', contactError: '', fault: '' }, `${key}-enter`)
}

/** What the bank gave was typed. */
export function sendPayment(locale: Locale, typed: KeptEntry, key: string): Promise<Next> {
  return enter(locale, { ...typed, step: 'payment' }, key)
}

async function enter(locale: Locale, entry: KeptEntry, key: string): Promise<Next> {
  const proof = proofOf(entry)
  if (!proof) return keep({ ...entry, error: 'fields' })
  const result = await ask(RefundEnter, { input: { caseReference: entry.case, ...proof, idempotencyKey: key } })
  if (!result.ok) return keep({ ...entry, fault: faultOf(result.code) })
  const { token, userErrors } = result.data.refundEnter
  if (token) return { token }
  // A confirmation that is spent or too old asks for a new code.
  const isConfirmed = userErrors[0]?.code === 'CONTACT_UNCONFIRMED' ? '' : entry.isConfirmed
  return keep({ ...entry, isConfirmed, error: userErrors[0]?.message[locale] ?? '' })
}

function proofOf(entry: KeptEntry): Pick<RefundEnterInput, 'license' | 'payment' | 'confirmation'> | null {
  if (entry.step === 'payment') {
    const [amount, paidOn] = [parseTypedJod(entry.amount), parseCalendarDay(entry.paidOn)]
    const isWhole = entry.transaction.trim() !== '' && amount !== null && paidOn !== null
    return isWhole ? { payment: { transaction: entry.transaction, amount, paidOn } } : null
  }
  const read = readLookup(licenseOf(entry), true)
  const expiresOn = read.ok ? read.lookup.expiresOn : null
  return read.ok && expiresOn ? { license: { number: read.lookup.number, expiresOn }, confirmation: entry.confirmation } : null
}

function faultOf(code: string): ContactFault {
  return code === 'RATE_LIMITED' ? 'tooMany' : 'fault'
}

async function keep(entry: KeptEntry): Promise<Next> {
  return { kept: await keepForm(FORM, { ...entry }, 1) }
}
