import type { Tx } from '@/db/client/client'
import type { Fils } from '@/domain/values/money'
import { approvalModel } from '@/graphql/approvals/approval-model'
import type { MutationResolvers, ReferenceAddInput, ReferenceKind, UserErrorCode } from '@/graphql/generated/resolvers'
import { repeatable } from '@/graphql/lib/repeatable'
import { userError } from '@/graphql/lib/user-error'
import { nameOf } from '@/graphql/partners/agency-manager'
import type { Context } from '@/graphql/server/context'
import { signedInAs } from '@/graphql/server/viewer'
import { requestApproval } from '@/services/approvals/request-approval'
import { requestSimulation } from '@/services/discount-rules/request-simulation'
import {
  addReference,
  type ChangedEntry,
  changeProblem,
  changeReference,
  isCodeTaken,
  type NewEntry,
} from '@/services/reference-data/change-reference'
import { fineChangeOf } from '@/services/reference-data/fine-change'
import { referenceEntriesOf } from './reference-entries'

/** Lists whose entries decide what is owed or may be paid: two people change them. */
const PRICING: readonly ReferenceKind[] = ['TYPE', 'AUTHORITY']

const referenceAdd: MutationResolvers['referenceAdd'] = async (_parent, { input }, context) => {
  const by = await actorOf(context)
  const { kind, code, decidedByCourt = false, collectedHere = true } = input
  if (!/^[A-Z0-9]{1,12}$/.test(code)) return refused('REFERENCE_CODE', 'code')
  const read = contentOf(input)
  if (!read.ok) return refused(read.reason, read.field)
  const entry = { ...read.content, kind, code, decidedByCourt, collectedHere }
  const made = await repeatable(context, 'referenceAdd', input, async (tx): Promise<Made> => {
    if (PRICING.includes(kind)) {
      if (await isCodeTaken(tx, kind, code)) return { ok: false, reason: 'REFERENCE_CODE' }
      return askFor(tx, { kind: 'REFERENCE_ADD', payload: entry }, input, by)
    }
    return (await addReference(tx, entry, by)) ? { ok: true, answer: null } : { ok: false, reason: 'REFERENCE_CODE' }
  })
  return made.ok ? entryOf(kind, code, made.answer, context) : refused(made.reason, FIELDS[made.reason])
}

const referenceChange: MutationResolvers['referenceChange'] = async (_parent, { input }, context) => {
  const by = await actorOf(context)
  const { kind, code, validFrom, isInForce = true } = input
  if (!isInForce && kind !== 'TYPE') return refused('REFERENCE_IN_FORCE', 'isInForce')
  const read = contentOf(input)
  if (!read.ok) return refused(read.reason, read.field)
  const entry = { ...read.content, kind, code, validFrom, isInForce }
  const made = await repeatable(context, 'referenceChange', input, async (tx): Promise<Made> => {
    const problem = await changeProblem(tx, entry, by.now)
    if (problem) return { ok: false, reason: problem }
    if (PRICING.includes(kind)) return askForChange(tx, entry, input, by)
    const changed = await changeReference(tx, entry, by)
    return changed.ok ? { ok: true, answer: null } : changed
  })
  return made.ok ? entryOf(kind, code, made.answer, context) : refused(made.reason, FIELDS[made.reason])
}

export const referenceMutations = { referenceAdd, referenceChange }

const FIELDS = {
  REFERENCE_CODE: 'code',
  REFERENCE_UNKNOWN: 'code',
  REFERENCE_DAY: 'validFrom',
  APPROVAL_REASON: 'reason',
  APPROVAL_UNDER_WAY: 'code',
  IDEMPOTENCY_KEY: 'idempotencyKey',
} as const

/** `answer`: the request that waits for another person, or null for what was done. */
type Made =
  | { readonly ok: true; readonly answer: unknown }
  | { readonly ok: false; readonly reason: Exclude<keyof typeof FIELDS, 'IDEMPOTENCY_KEY'> }

type By = { readonly actor: string; readonly now: Date }
type Asked =
  | { readonly kind: 'REFERENCE_ADD'; readonly payload: NewEntry }
  | { readonly kind: 'REFERENCE_CHANGE'; readonly payload: ChangedEntry }

async function askFor(tx: Tx, asked: Asked, { reason }: { reason?: string | null }, by: By): Promise<Made> {
  const subject = `reference:${asked.payload.kind}:${asked.payload.code}`
  const request = await requestApproval(tx, { ...asked, subject, reason: reason ?? '' }, by)
  return request.ok ? { ok: true, answer: request.id } : request
}

/** Another fine is simulated at once: whoever approves sees what it comes to. */
async function askForChange(tx: Tx, entry: ChangedEntry, input: { reason?: string | null }, by: By): Promise<Made> {
  const made = await askFor(tx, { kind: 'REFERENCE_CHANGE', payload: entry }, input, by)
  const fine = made.ok ? await fineChangeOf(tx, entry) : null
  if (fine) await requestSimulation(tx, fine, by)
  return made
}

async function actorOf({ viewer, now }: Context): Promise<By> {
  return { actor: (await signedInAs(viewer)).userName, now }
}

function refused(code: UserErrorCode, field: string) {
  return { entry: null, approval: null, userErrors: [userError(code, field)] }
}

async function entryOf(kind: ReferenceKind, code: string, approval: unknown, context: Context) {
  const [entries] = await Promise.all([referenceEntriesOf(context.db, kind), context.refreshReference()])
  return {
    entry: entries.find((entry) => entry.code === code) ?? null,
    approval: approval === null ? null : await approvalModel(Number(approval), context),
    userErrors: [],
  }
}

type Content = Pick<
  ReferenceAddInput,
  'kind' | 'nameAr' | 'nameEn' | 'fine' | 'fineMax' | 'legalBasisAr' | 'legalBasisEn' | 'meaningAr' | 'meaningEn' | 'points'
>

type Wrong = { readonly ok: false; readonly reason: UserErrorCode; readonly field: string }

const wrong = (reason: UserErrorCode, field: string): Wrong => ({ ok: false, reason, field })

/** What an entry is to say, or the first thing that is wrong with it. */
function contentOf(input: Content) {
  const { fine = null, fineMax = null } = input
  const [nameAr, nameEn] = [nameOf(input.nameAr, 160), nameOf(input.nameEn, 160)]
  if (!nameAr || !nameEn) return wrong('REFERENCE_NAME', nameAr ? 'nameEn' : 'nameAr')
  const problem = fineProblem(input.kind, fine, fineMax)
  if (problem) return problem
  const basis = bothOf(input, ['legalBasisAr', 'legalBasisEn'], 300, 'REFERENCE_LEGAL_BASIS')
  if (!basis.ok) return basis
  const meaning = bothOf(input, ['meaningAr', 'meaningEn'], 500, 'REFERENCE_MEANING')
  if (!meaning.ok) return meaning
  const [[legalBasisAr, legalBasisEn], [meaningAr, meaningEn], points] = [basis.texts, meaning.texts, input.points ?? null]
  const unfounded = pointsProblem(input.kind, points, legalBasisAr)
  if (unfounded) return unfounded
  const content = { nameAr, nameEn, fine, fineMax, legalBasisAr, legalBasisEn, meaningAr, meaningEn, points }
  return { ok: true, content } as const
}

function fineProblem(kind: ReferenceKind, fine: Fils | null, fineMax: Fils | null): Wrong | null {
  if (fine !== null && (kind !== 'TYPE' || fine <= 0)) return wrong('REFERENCE_FINE', 'fine')
  return fineMax !== null && (fine === null || fineMax < fine) ? wrong('REFERENCE_FINE', 'fineMax') : null
}

function pointsProblem(kind: ReferenceKind, points: number | null, legalBasis: string | null): Wrong | null {
  if (points === null) return null
  if (kind !== 'TYPE' || points < 1 || points > 100) return wrong('REFERENCE_POINTS', 'points')
  return legalBasis === null ? wrong('REFERENCE_POINTS', 'legalBasisAr') : null
}

type Text = 'legalBasisAr' | 'legalBasisEn' | 'meaningAr' | 'meaningEn'

/** A text of a violation type in both languages or neither. */
function bothOf(input: Content, [ar, en]: readonly [Text, Text], most: number, reason: UserErrorCode) {
  const typed = [input[ar]?.trim() ?? '', input[en]?.trim() ?? '']
  if (typed.every((text) => text === '')) return { ok: true, texts: [null, null] } as const
  const [textAr = null, textEn = null] = typed.map((text) => nameOf(text, most))
  if (input.kind !== 'TYPE' || !textAr || !textEn) return wrong(reason, textAr ? en : ar)
  return { ok: true, texts: [textAr, textEn] } as const
}
