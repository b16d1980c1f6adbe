import { sql } from 'drizzle-orm'
import type { Db } from '@/db/client/client'
import { users } from '@/db/schema/accounts'
import { calendarDay } from '@/domain/values/calendar-day'
import { requestCode } from '@/services/contacts/request-code'
import { takeObjection } from '@/services/objections/staff-steps'
import { submitObjection } from '@/services/objections/submit-objection'
import { randomNumbers } from '@/services/references/draw-payment-numbers'
import { SESSION_SECRET, type TestApi } from './api'
import { sessionOf } from './partner'

const CONTACT = 'laila@example.com'
const EXPIRY = calendarDay('2030-08-15')

/** A confirmation as typing the code gives it; `subject`: the objection that a step is about. */
export async function aConfirmation(db: Db, { now, subject = null, address = CONTACT }: Confirmed): Promise<string> {
  const about = { purpose: subject === null ? 'OBJECTION' : 'OBJECTION_STEP', subject, language: 'ar' } as const
  const contact = { channel: 'EMAIL', address } as const
  const { token } = await db.transaction((tx) => requestCode(tx, { contact, ...about, now, sealKey: SESSION_SECRET }))
  await db.execute(sql`
    update contact_confirmations set confirmed_at = ${now.toISOString()}, expires_at = ${now.toISOString()}::timestamptz + interval '2 hours'
    where confirmed_at is null`)
  return token
}

type Confirmed = { readonly now: Date; readonly subject?: string | null; readonly address?: string }

/** An adjudicator of another authority, beside those of the demo. */
export async function moreAdjudicators(db: Db): Promise<void> {
  const common = { role: 'ADJUDICATOR', passwordHash: '-' } as const
  await db.insert(users).values({ ...common, userName: 'elsewhere', displayName: 'رامي', authorityCode: 'TRD', employeeNumber: 'T4' })
}

// biome-ignore lint/suspicious/noExplicitAny: an answer is whatever the test then asserts
export type Payload = Record<string, any>

let keys = 0

const TYPES: Readonly<Record<string, string>> = {
  objectionAdd: 'ObjectionTextInput',
  objectionAppeal: 'ObjectionTextInput',
  objectionWithdraw: 'ObjectionStepInput',
  objectionAppealGiveUp: 'ObjectionStepInput',
  objectionDisown: 'ObjectionDisownInput',
  objectionHearingPostpone: 'ObjectionStepInput',
}

const typeOf = (mutation: string) => TYPES[mutation] ?? `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`

type MakerInput = {
  readonly number?: string
  /** Another contact than that of the objection. */
  readonly address?: string
  readonly confirmation?: string
  readonly [field: string]: unknown
}

/** Whoever objects with the card of a licence, and adjudicators. */
export function objectors(t: TestApi, license: string) {
  const lookup = { number: license, expiresOn: EXPIRY }
  const send = async (mutation: string, input: object, headers: Record<string, string>, fields: string): Promise<Payload> => {
    const query = `mutation ($input: ${typeOf(mutation)}!) { ${mutation}(input: $input) { ${fields} userErrors { code field message { en } } } }`
    const { data, errors } = await t.ask(query, { input: { idempotencyKey: `objection-key-${keys++}`, ...input } }, headers)
    return errors ? { refused: errors.map(({ extensions }) => extensions.code) } : data[mutation]
  }
  const maker = async (mutation: string, input: MakerInput) => {
    const { address, ...rest } = input
    const subject = rest.number === undefined ? null : `objection:${rest.number}`
    const confirmation = rest.confirmation ?? (await aConfirmation(t.connection.db, { now: t.now(), subject, ...(address && { address }) }))
    return send(mutation, { lookup, confirmation, ...rest }, {}, 'objection { number state isFinal turn dueOn steps }')
  }
  const read = async (number: string, fields: string, userName = 'adjudicator'): Promise<Payload> => {
    const query = `query ($number: String!) { staffObjection(number: $number) { ${fields} } }`
    const { data, errors } = await t.ask(query, { number }, await sessionOf(t, userName))
    return errors ? { refused: errors.map(({ extensions }) => extensions.code) } : data.staffObjection
  }
  return {
    maker,
    read,
    submit: (violationIds: readonly string[], more: object = {}) =>
      maker('objectionSubmit', { violationIds, reason: 'NOT_THERE', text: 'لم أكن هناك', language: 'AR', ...more }),
    /** A step of an adjudicator who has just read it. */
    staff: async (mutation: string, number: string, input: object = {}, userName = 'adjudicator'): Promise<Payload> => {
      const { revision = 0 } = (await read(number, 'revision', userName)) ?? {}
      const fields = 'objection { number state isFinal turn dueOn } approval { id }'
      return send(mutation, { number, revision, ...input }, await sessionOf(t, userName), fields)
    },
    decideApproval: async (approval: string, userName: string, decision = 'APPROVE'): Promise<Payload> => {
      const input = { approval, decision, note: 'روجعت الوثائق' }
      return send('approvalDecide', input, await sessionOf(t, userName), 'approval { state }')
    },
    withdrawApproval: async (approval: string, userName: string): Promise<Payload> =>
      send('approvalWithdraw', { approval }, await sessionOf(t, userName), 'approval { state }'),
  }
}

export const codes = (payload: Payload): string[] => payload.refused ?? payload.userErrors.map(({ code }: { code: string }) => code)

export const decision = (outcome: string, more: object = {}) => ({
  outcome,
  reason: 'لم يثبت وقوع المخالفة',
  article: 'المادة 34',
  identity: 'هوية الأحوال المدنية',
  ...more,
})

type Taken = { readonly licenseId: number; readonly violationId: number; readonly now: Date; readonly adjudicator?: string }

/** An objection that an adjudicator has taken. Resolves with what a further step names. */
export async function aTakenObjection(db: Db, { licenseId, violationId, now, adjudicator = 'adjudicator' }: Taken) {
  const options = { now, drawNumbers: randomNumbers('1'), sealKey: SESSION_SECRET }
  const request = {
    licenseId,
    violationIds: [String(violationId)],
    reason: 'NOT_THERE',
    text: 'لم أكن هناك',
    confirmation: await aConfirmation(db, { now }),
  }
  const who = { capacity: 'HOLDER', name: '', language: 'ar' } as const
  const opened = await db.transaction((tx) => submitObjection(tx, { ...request, ...who }, options))
  if (!opened.ok) throw new Error(opened.reason)
  const step = { number: opened.answer, revision: 1, actor: adjudicator, now }
  const taken = await db.transaction((tx) => takeObjection(tx, step))
  if (!taken.ok) throw new Error(taken.reason)
  return { number: opened.answer, revision: 2 }
}
