import type { Locale } from '@/app/_i18n/locale'
import { ask } from '@/app/_server/ask'
import { keepForm, keptForm } from '@/app/_server/form-cookie'
import { type ContactFault, confirmContactCode, sendContactCode } from '@/app/[locale]/_contacts/contact-code'
import { inquiryLookup } from '@/app/[locale]/violations/_server/inquiry-lookup'
import type { LicenseLookup } from '@/graphql/generated/client/graphql'
import {
  ObjectionAddMore,
  ObjectionAppealSend,
  ObjectionCode,
  ObjectionGiveUp,
  ObjectionNotMine,
  ObjectionPostpone,
  ObjectionTakeBack,
} from './documents'
import { keepText, keptText } from './kept-text'
import { faultOf } from './new-objection'
import { isNoText } from './typed-objection'

/** What the page keeps in this browser between its steps, encrypted, for half an hour. */
const FORM = 'objection-step'

export const ACTS = ['ADD', 'APPEAL', 'POSTPONE_HEARING', 'GIVE_UP_APPEAL', 'WITHDRAW', 'DISOWN'] as const

export type Act = (typeof ACTS)[number]

export const actOf = (text: string): Act | null => ACTS.find((act) => act === text) ?? null

/** Steps that say something. */
export const hasText = (act: Act): boolean => act === 'ADD' || act === 'APPEAL'

const FIELDS = [
  'number',
  'inquiry',
  'act',
  'step',
  'confirmation',
  'masked',
  'contact',
  'holderName',
  'textError',
  'error',
  'fault',
] as const

/** A step of whoever objected that is being done; `step`: `code` while the code is asked for, `files` while files can be attached. */
export type KeptStep = Readonly<Record<(typeof FIELDS)[number] | 'text', string>>

export const NO_STEP = Object.fromEntries([...FIELDS, 'text'].map((field) => [field, ''])) as KeptStep

/** What was typed for this objection, or null: expired, another browser's, or none. */
export async function keptStep(number: string, id: string): Promise<KeptStep | null> {
  const saved = await keptForm(FORM, id)
  if (saved?.number !== number) return null
  return { ...NO_STEP, ...Object.fromEntries(FIELDS.map((field) => [field, saved[field] ?? ''])), text: await keptText(saved.text ?? '') }
}

/** A fault as it was kept. */
export const knownFault = (fault: string): ContactFault | '' => (fault === 'tooMany' || fault === 'fault' ? fault : '')

export type StepNext = { readonly done: Act } | { readonly kept: string }

/** A step was chosen: a code goes to the contact of the objection. */
export async function beginStep(locale: Locale, typed: KeptStep, key: string): Promise<StepNext> {
  const act = actOf(typed.act)
  const lookup = await inquiryLookup(typed.inquiry)
  if (!act || !lookup) return keep({ ...typed, fault: 'fault' })
  if (hasText(act) && isNoText(typed.text)) return keep({ ...typed, textError: 'yes' })
  if (act === 'DISOWN') return beginDisowning(locale, typed, key)
  const result = await ask(ObjectionCode, { input: { number: typed.number, lookup, idempotencyKey: key } })
  if (!result.ok) return keep({ ...typed, fault: faultOf(result.code) })
  const { confirmation, maskedContact, userErrors } = result.data.objectionCodeRequest
  if (confirmation && maskedContact) return keep({ ...typed, step: 'code', confirmation, masked: maskedContact })
  return keep({ ...typed, error: userErrors[0]?.message[locale] ?? '', fault: userErrors.length > 0 ? '' : 'fault' })
}

/** The holder's own contact is sent the code, not that of the objection. */
async function beginDisowning(locale: Locale, typed: KeptStep, key: string): Promise<StepNext> {
  const sent = await sendContactCode(locale, { contact: typed.contact, purpose: 'OBJECTION', key })
  if (!sent.ok) return keep({ ...typed, error: sent.message, fault: sent.fault })
  return keep({ ...typed, step: 'code', confirmation: sent.confirmation, masked: sent.masked })
}

/** The code was typed: the step is done, or files can be attached to what it says. */
export async function finishStep(locale: Locale, saved: KeptStep, code: string, key: string): Promise<StepNext> {
  const act = actOf(saved.act)
  if (!act) return keep({ ...saved, step: '', fault: 'fault' })
  const confirmed = await confirmContactCode(locale, { confirmation: saved.confirmation, code, key })
  if (!confirmed.ok) return keep({ ...saved, error: confirmed.message, fault: confirmed.fault })
  if (hasText(act)) return keep({ ...saved, step: 'files', error: '', fault: '' })
  return doStep(locale, saved, `${key}-step`)
}

/** What was confirmed is done, with the files that were attached. */
export async function doStep(locale: Locale, saved: KeptStep, key: string): Promise<StepNext> {
  const act = actOf(saved.act)
  const lookup = await inquiryLookup(saved.inquiry)
  if (!act || !lookup) return keep({ ...saved, step: '', fault: 'fault' })
  const refused = await run(locale, act, saved, lookup, key)
  return refused === null ? { done: act } : keep({ ...saved, step: '', ...refused })
}

async function run(
  locale: Locale,
  act: Act,
  { number, text, confirmation, holderName }: KeptStep,
  lookup: LicenseLookup,
  idempotencyKey: string,
) {
  const proof = act === 'DISOWN' ? { ...lookup, holderName } : lookup
  const input = { number, lookup: proof, confirmation, idempotencyKey }
  const result = await answerOf(act, input, text)
  if (!result.ok) return { error: '', fault: faultOf(result.code) }
  const [payload] = Object.values(result.data)
  if (payload?.objection) return null
  return { error: payload?.userErrors[0]?.message[locale] ?? '', fault: '' }
}

type StepInput = { readonly number: string; readonly lookup: LicenseLookup; readonly confirmation: string; readonly idempotencyKey: string }

function answerOf(act: Act, input: StepInput, text: string) {
  switch (act) {
    case 'ADD':
      return ask(ObjectionAddMore, { input: { ...input, text } })
    case 'APPEAL':
      return ask(ObjectionAppealSend, { input: { ...input, text } })
    case 'WITHDRAW':
      return ask(ObjectionTakeBack, { input })
    case 'DISOWN':
      return ask(ObjectionNotMine, { input })
    case 'GIVE_UP_APPEAL':
      return ask(ObjectionGiveUp, { input })
    case 'POSTPONE_HEARING':
      return ask(ObjectionPostpone, { input })
  }
}

async function keep({ text, ...step }: KeptStep): Promise<StepNext> {
  return { kept: await keepForm(FORM, { ...step, text: await keepText(text) }, 1) }
}
