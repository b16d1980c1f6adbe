import type { Fils } from '@/domain/money'
import { addReference, changeReference } from '@/services/reference-data/change-reference'
import { type AdministrationErrorCode, administrationRefusal } from '../../administration-texts'
import { agencyManager, nameOf } from '../../agency-manager'
import type { Context } from '../../context'
import type { MutationResolvers, ReferenceAddInput, ReferenceKind } from '../../generated/resolvers'
import { referenceEntriesOf } from '../../reference-entries'
import { repeatable } from '../../repeatable'

const referenceAdd: MutationResolvers['referenceAdd'] = async (_parent, { input }, context) => {
  const { actor } = await agencyManager(context)
  const { kind, code, decidedByCourt = false, collectedHere = true } = input
  if (!/^[A-Z0-9]{1,12}$/.test(code)) return refused('REFERENCE_CODE', 'code')
  const read = contentOf(input)
  if (!read.ok) return refused(read.reason, read.field)
  const made = await repeatable(context, 'referenceAdd', input, async (tx) => {
    const isAdded = await addReference(tx, { ...read.content, kind, code, decidedByCourt, collectedHere }, { actor, now: context.now })
    return isAdded ? { ok: true, answer: code } : { ok: false, reason: 'REFERENCE_CODE' as const }
  })
  return made.ok ? entryOf(kind, code, context) : refused(made.reason, FIELDS[made.reason])
}

const referenceChange: MutationResolvers['referenceChange'] = async (_parent, { input }, context) => {
  const { actor } = await agencyManager(context)
  const { kind, code, validFrom, isInForce = true } = input
  if (!isInForce && kind !== 'TYPE') return refused('REFERENCE_IN_FORCE', 'isInForce')
  const read = contentOf(input)
  if (!read.ok) return refused(read.reason, read.field)
  const made = await repeatable(context, 'referenceChange', input, (tx) =>
    changeReference(tx, { ...read.content, kind, code, validFrom, isInForce }, { actor, now: context.now }),
  )
  return made.ok ? entryOf(kind, code, context) : refused(made.reason, FIELDS[made.reason])
}

export const referenceMutations = { referenceAdd, referenceChange }

const FIELDS = { REFERENCE_CODE: 'code', REFERENCE_UNKNOWN: 'code', REFERENCE_DAY: 'validFrom', IDEMPOTENCY_KEY: 'idempotencyKey' } as const

function refused(code: AdministrationErrorCode, field: string) {
  return { entry: null, ...administrationRefusal(code, field) }
}

async function entryOf(kind: ReferenceKind, code: string, { db, refreshReference }: Context) {
  const [entries] = await Promise.all([referenceEntriesOf(db, kind), refreshReference()])
  return { entry: entries.find((entry) => entry.code === code) ?? null, userErrors: [] }
}

type Content = Pick<ReferenceAddInput, 'kind' | 'nameAr' | 'nameEn' | 'fine' | 'fineMax' | 'legalBasisAr' | 'legalBasisEn'>

type Wrong = { readonly ok: false; readonly reason: AdministrationErrorCode; readonly field: string }

const wrong = (reason: AdministrationErrorCode, field: string): Wrong => ({ ok: false, reason, field })

/** What an entry is to say, or the first thing that is wrong with it. */
function contentOf(input: Content) {
  const { fine = null, fineMax = null } = input
  const [nameAr, nameEn] = [nameOf(input.nameAr, 160), nameOf(input.nameEn, 160)]
  if (!nameAr || !nameEn) return wrong('REFERENCE_NAME', nameAr ? 'nameEn' : 'nameAr')
  const problem = fineProblem(input.kind, fine, fineMax)
  if (problem) return problem
  const basis = legalBasisOf(input)
  return basis.ok ? ({ ok: true, content: { nameAr, nameEn, fine, fineMax, ...basis.texts } } as const) : basis
}

function fineProblem(kind: ReferenceKind, fine: Fils | null, fineMax: Fils | null): Wrong | null {
  if (fine !== null && (kind !== 'TYPE' || fine <= 0)) return wrong('REFERENCE_FINE', 'fine')
  return fineMax !== null && (fine === null || fineMax < fine) ? wrong('REFERENCE_FINE', 'fineMax') : null
}

function legalBasisOf({ kind, legalBasisAr, legalBasisEn }: Content) {
  const [ar, en] = [legalBasisAr?.trim() ?? '', legalBasisEn?.trim() ?? '']
  if (ar === '' && en === '') return { ok: true, texts: { legalBasisAr: null, legalBasisEn: null } } as const
  const texts = { legalBasisAr: nameOf(ar, 300), legalBasisEn: nameOf(en, 300) }
  if (kind !== 'TYPE' || !texts.legalBasisAr || !texts.legalBasisEn)
    return wrong('REFERENCE_LEGAL_BASIS', texts.legalBasisAr ? 'legalBasisEn' : 'legalBasisAr')
  return { ok: true, texts } as const
}
