import { eq, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client/client'
import { contactConfirmations } from '@/db/schema/contacts'
import { objections, objectionTerms } from '@/db/schema/objections'
import { violations } from '@/db/schema/violations'
import { workingDayFrom } from '@/domain/calendar/working-calendar'
import { addDays, dayInAmman, startOfDayInAmman } from '@/domain/values/calendar-day'
import { fils } from '@/domain/values/money'
import { decideApproval } from '@/services/approvals/decide-approval'
import { confirmationHash } from '@/services/contacts/confirmation-hashes'
import { CONTACT_SEAL } from '@/services/contacts/request-code'
import { closeCancelled } from '@/services/objections/close-cancelled'
import { type Decided, decideObjection } from '@/services/objections/decide-objection'
import { addToObjection, appealObjection, type MakerStep, withdrawObjection } from '@/services/objections/maker-steps'
import { subjectOf } from '@/services/objections/proposal'
import { askForMore, type StaffStep, setHearing, takeObjection } from '@/services/objections/staff-steps'
import { submitObjection } from '@/services/objections/submit-objection'
import { sealedText } from '@/services/platform/sealed-text'
import type { DrawNumbers } from '@/services/references/draw-payment-numbers'
import { replaceReferences } from '@/services/references/replace-references'
import { seedFlaggedObjections } from './flagged-objections'

type Options = { readonly now: Date; readonly drawNumbers: DrawNumbers; readonly sealKey: string }

type Subject = { readonly licenseId: number; readonly violationId: number }

/** One objection on its way: who does what to it, one step after the other. */
type Way = {
  readonly number: string
  readonly staff: <Input extends object>(
    run: (tx: Tx, step: StaffStep & Input) => Promise<Decided>,
    input: Input,
    actor?: string,
  ) => Promise<number | null>
  readonly maker: (run: (tx: Tx, step: MakerStep) => Promise<{ ok: boolean }>) => Promise<void>
  readonly subject: Subject
}

/** Objections in every state, each made by the services: a lower fine by the traffic department alone. Does nothing where there are some. */
export async function seedObjections(tx: Tx, options: Options): Promise<void> {
  if ((await tx.select({ id: objections.id }).from(objections).limit(1)).length > 0) return
  const subjects = await subjectsOf(tx, STATES.length)
  for (const [index, subject] of subjects.entries()) {
    const number = await open(tx, subject, options)
    await STATES[index]?.(wayOf(tx, number, subject, options), tx, options)
  }
  await seedReduced(tx, options)
  await seedFlaggedObjections(tx, options.sealKey)
}

/** The traffic department's law lets it lower a fine, and it takes several violations at once. */
async function seedReduced(tx: Tx, options: Options): Promise<void> {
  const terms = { mostAtOnce: 5, reduceArticle: 'المادة 41 من قانون السير' }
  await tx
    .insert(objectionTerms)
    .values({ authorityCode: 'TRD', ...terms })
    .onConflictDoUpdate({ target: objectionTerms.authorityCode, set: terms })
  const [subject] = await subjectsOf(tx, 1, 'TRD')
  if (!subject) return
  const way = wayOf(tx, await open(tx, subject, options), subject, options)
  const [row] = await tx.select({ fine: violations.fine }).from(violations).where(eq(violations.id, subject.violationId))
  await way.staff(takeObjection, {}, 'trd-adjudicator')
  const fines = [{ violationId: subject.violationId, fine: fils(Math.floor((row?.fine ?? 0) / 2_000) * 1_000) }]
  const texts = { reason: 'السرعة المقيسة أقل مما سُجّل.', article: terms.reduceArticle, identity: 'بطاقة شخصية 4417' }
  const decision = { outcome: 'REDUCED', ...texts, fines } as const
  const approval = await way.staff(decideObjection, { decision, drawNumbers: options.drawNumbers }, 'trd-adjudicator')
  await confirm(tx, approval, options, 'trd-adjudicator2')
}

async function confirm(tx: Tx, approval: number | null, options: Options, actor: string): Promise<void> {
  const confirmation = await decideApproval(tx, { id: approval ?? 0, decision: 'APPROVE', note: '', actor, ...options })
  if (!confirmation.ok) throw new Error(confirmation.reason)
}

/** The highest numbers first, because the history of the demo takes the lowest. */
async function subjectsOf(tx: Tx, limit: number, authority = 'GAM'): Promise<Subject[]> {
  const rows = await tx.execute<{ license: string; violation: string }>(sql`
    select l.id as license, (select min(v.id) from violations v where v.license_id = l.id and v.payable and v.authority_code = ${authority}) as violation
    from licenses l where l.number between '20000000' and '89999999' and l.merged_into is null
      and exists (select from violations v where v.license_id = l.id and v.payable and v.authority_code = ${authority})
    order by l.number desc limit ${limit}`)
  return rows.map(({ license, violation }) => ({ licenseId: Number(license), violationId: Number(violation) }))
}

const CONTACT = { channel: 'EMAIL', address: 'laila@example.com' } as const

/** A contact whose code was typed. */
async function confirmed(tx: Tx, subject: string | null, { now, sealKey }: Options): Promise<string> {
  const token = `demo ${subject ?? now.getTime()} ${Math.random()}`
  const times = { requestedAt: now, confirmedAt: now, expiresAt: new Date(now.getTime() + 3_600_000) }
  await tx.insert(contactConfirmations).values({
    tokenHash: confirmationHash(token, sealKey),
    codeHash: '-',
    purpose: subject === null ? 'OBJECTION' : 'OBJECTION_STEP',
    subject,
    channel: CONTACT.channel,
    sealed: sealedText(CONTACT.address, sealKey, CONTACT_SEAL),
    language: 'ar',
    ...times,
  })
  return token
}

async function open(tx: Tx, { licenseId, violationId }: Subject, options: Options): Promise<string> {
  const request = { licenseId, violationIds: [String(violationId)], reason: 'NOT_THERE', text: 'كنت في إربد ذلك اليوم، ومعي ما يثبت.' }
  const who = { capacity: 'HOLDER', name: '', language: 'ar', confirmation: await confirmed(tx, null, options) } as const
  const opened = await submitObjection(tx, { ...request, ...who }, options)
  if (!opened.ok) throw new Error(opened.reason)
  return opened.answer
}

function wayOf(tx: Tx, number: string, subject: Subject, options: Options): Way {
  const { now } = options
  let revision = 1
  return {
    number,
    subject,
    staff: async (run, input, actor = 'adjudicator') => {
      const done = await run(tx, { number, revision, actor, now, ...input })
      if (!done.ok) throw new Error(done.reason)
      revision += 1
      return done.approval ?? null
    },
    maker: async (run) => {
      const confirmation = await confirmed(tx, subjectOf(number), options)
      const done = await run(tx, { ...options, number, licenseId: subject.licenseId, confirmation })
      if (!done.ok) throw new Error(`The demo's objection ${number} did not take a step`)
      revision += 1
    },
  }
}

const take = (way: Way) => way.staff(takeObjection, {})

const decided = (way: Way, outcome: 'ACCEPTED' | 'REJECTED' | 'UPHELD', { drawNumbers }: Options, actor?: string) => {
  const texts = { reason: 'روجعت صور الكاميرا وسجل الموقع.', article: 'المادة 34 من قانون السير', identity: 'بطاقة شخصية 4417' }
  return way.staff(decideObjection, { decision: { outcome, ...texts, fines: [] }, drawNumbers }, actor)
}

type State = (way: Way, tx: Tx, options: Options) => Promise<unknown>

const rejected: State = async (way, _tx, options) => {
  await take(way)
  await decided(way, 'REJECTED', options)
}

const appealed: State = async (way, tx, options) => {
  await rejected(way, tx, options)
  await way.maker((own, step) => appealObjection(own, { ...step, text: 'أرفق شهادة من صاحب العمل.' }))
}

const STATES: readonly State[] = [
  async () => undefined,
  // Late, as its submission was six weeks ago.
  async ({ number }, tx, { now }) => {
    const due = addDays(dayInAmman(now), -12)
    await tx
      .update(objections)
      .set({ submittedAt: startOfDayInAmman(addDays(due, -30)), dueOn: due, decideBy: due })
      .where(eq(objections.number, number))
  },
  take,
  async (way) => {
    await take(way)
    await way.staff(askForMore, { text: 'أرسل عقد بيع المركبة.' })
  },
  async (way) => {
    await take(way)
    await way.staff(askForMore, { text: 'أرسل صورة الرخصة.' })
    await way.maker((own, step) => addToObjection(own, { ...step, text: 'أرسلتها الآن.' }))
  },
  async (way, _tx, { now }) => {
    await take(way)
    const day = workingDayFrom(addDays(dayInAmman(now), 7), new Set())
    await way.staff(setHearing, { at: new Date(startOfDayInAmman(day).getTime() + 10 * 3_600_000), place: 'مبنى أمانة عمّان، رأس العين' })
  },
  async (way, _tx, options) => {
    await take(way)
    await decided(way, 'ACCEPTED', options)
  },
  async (way, tx, options) => {
    await take(way)
    await confirm(tx, await decided(way, 'ACCEPTED', options), options, 'adjudicator2')
  },
  rejected,
  appealed,
  async (way, tx, options) => {
    await appealed(way, tx, options)
    await decided(way, 'UPHELD', options, 'adjudicator2')
  },
  async (way) => {
    await take(way)
    await way.maker(withdrawObjection)
  },
  async ({ subject: { violationId } }, tx, { now, drawNumbers }) => {
    await tx.update(violations).set({ status: 'CANCELLED', cancelledAt: now }).where(eq(violations.id, violationId))
    await closeCancelled(tx, [violationId], now)
    await replaceReferences(tx, { changedViolationIds: [violationId], at: now, drawNumbers })
  },
]
