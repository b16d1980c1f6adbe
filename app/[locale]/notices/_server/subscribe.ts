import type { Locale } from '@/app/_i18n/locale'
import { ask } from '@/app/_server/ask'
import { keepForm, keptForm } from '@/app/_server/form-cookie'
import { confirmContactCode, sendContactCode } from '@/app/[locale]/_contacts/contact-code'
import { inquiryLookup } from '@/app/[locale]/violations/_server/inquiry-lookup'
import { graphql } from '@/graphql/generated/client'

const NoticeSubscriptionStart = graphql(`
  mutation NoticeSubscriptionStart($input: NoticeSubscriptionStartInput!) {
    noticeSubscriptionStart(input: $input) { subscriptions { id } userErrors { code message { ar en } } }
  }
`)

const NoticeSubscriptionEnd = graphql(`
  mutation NoticeSubscriptionEnd($input: NoticeSubscriptionEndInput!) {
    noticeSubscriptionEnd(input: $input) { subscriptions { id } userErrors { code message { ar en } } }
  }
`)

/** What the page keeps in this browser between its steps, encrypted, for half an hour. */
const FORM = 'subscription'

const FIELDS = ['inquiry', 'contact', 'step', 'confirmation', 'masked', 'error', 'fault'] as const

/** `step`: `code` while the code is asked for. */
export type KeptSubscription = Readonly<Record<(typeof FIELDS)[number], string>>

export const NOTHING = Object.fromEntries(FIELDS.map((field) => [field, ''])) as KeptSubscription

/** What was typed, or null: expired, another browser's, or none. */
export async function keptSubscription(id: string): Promise<KeptSubscription | null> {
  const saved = await keptForm(FORM, id)
  return saved && (Object.fromEntries(FIELDS.map((field) => [field, saved[field] ?? ''])) as KeptSubscription)
}

/** Where the form that was sent leads: `done`, or back with what is kept. */
export type Next = { readonly done: 'started' | 'ended' } | { readonly kept: string }

/** A contact was typed: a code goes there. */
export async function sendContact(locale: Locale, typed: KeptSubscription, key: string): Promise<Next> {
  const sent = await sendContactCode(locale, { contact: typed.contact, purpose: 'SUBSCRIPTION', key })
  if (!sent.ok) return keep({ ...typed, error: sent.message, fault: sent.fault })
  return keep({ ...typed, step: 'code', confirmation: sent.confirmation, masked: sent.masked })
}

/** The code was typed: the contact is confirmed, and is told from now on. */
export async function sendCode(locale: Locale, entry: KeptSubscription, code: string, key: string): Promise<Next> {
  const confirmed = await confirmContactCode(locale, { confirmation: entry.confirmation, code, key })
  if (!confirmed.ok) return keep({ ...entry, error: confirmed.message, fault: confirmed.fault })
  const lookup = await inquiryLookup(entry.inquiry)
  const again = { ...entry, step: '', confirmation: '', masked: '' }
  if (!lookup) return keep({ ...again, fault: 'fault' })
  const input = { lookup, confirmation: entry.confirmation, idempotencyKey: `${key}-start` }
  const result = await ask(NoticeSubscriptionStart, { input })
  if (!result.ok) return keep({ ...again, fault: result.code === 'RATE_LIMITED' ? 'tooMany' : 'fault' })
  const [refused] = result.data.noticeSubscriptionStart.userErrors
  return refused ? keep({ ...again, error: refused.message[locale] }) : { done: 'started' }
}

/** The holder ends a subscription. */
export async function endSubscription(locale: Locale, inquiry: string, subscription: string, key: string): Promise<Next> {
  const lookup = await inquiryLookup(inquiry)
  if (!lookup) return keep({ ...NOTHING, inquiry, fault: 'fault' })
  const result = await ask(NoticeSubscriptionEnd, { input: { lookup, subscription, idempotencyKey: key } })
  if (!result.ok) return keep({ ...NOTHING, inquiry, fault: 'fault' })
  const [refused] = result.data.noticeSubscriptionEnd.userErrors
  return refused ? keep({ ...NOTHING, inquiry, error: refused.message[locale] }) : { done: 'ended' }
}

async function keep(entry: KeptSubscription): Promise<Next> {
  return { kept: await keepForm(FORM, entry, 1) }
}
