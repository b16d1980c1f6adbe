import { ask } from '@/app/_server/ask'
import type { FormField } from '@/app/_server/form-action'
import { typedNumber } from '@/app/_server/typed-number'
import { type ActionOutcome, outcomeOf, unreadable } from '@/app/[locale]/staff/_server/action-outcome'
import { parseTypedJod } from '@/domain/values/money'
import { parseTypedDay } from '@/domain/values/typed-day'
import { graphql } from '@/graphql/generated/client'
import { KINDS } from './reference'

const ReferenceAdd = graphql(`
  mutation ReferenceAdd($input: ReferenceAddInput!) { referenceAdd(input: $input) { approval { id } userErrors { code field message { ar en } } } }
`)

const ReferenceChange = graphql(`
  mutation ReferenceChange($input: ReferenceChangeInput!) { referenceChange(input: $input) { approval { id } userErrors { code field message { ar en } } } }
`)

/** What of a refused form is typed again by nobody. */
export const KEPT_FIELDS = [
  'code',
  'validFrom',
  'nameAr',
  'nameEn',
  'fine',
  'fineMax',
  'legalBasisAr',
  'legalBasisEn',
  'meaningAr',
  'meaningEn',
  'points',
  'isInForce',
  'reason',
] as const

/** The list that a form is about. */
export function kindOf(text: string) {
  return KINDS.find((kind) => kind === text) ?? 'TYPE'
}

/** Does one thing about reference data; undefined for what is no such thing. */
export function runReferenceAction(act: string, field: FormField): Promise<ActionOutcome> | undefined {
  return act === 'add' || act === 'change' ? actWith(act, field) : undefined
}

async function actWith(act: 'add' | 'change', field: FormField): Promise<ActionOutcome> {
  const [fine, fineMax] = [amountOf(field('fine')), amountOf(field('fineMax'))]
  if (fine === undefined || fineMax === undefined) return unreadable(fine === undefined ? 'fine' : 'fineMax', 'staff.badAmount')
  const common = {
    kind: kindOf(field('kind')),
    code: field('code').trim().toUpperCase(),
    nameAr: field('nameAr'),
    nameEn: field('nameEn'),
    fine,
    fineMax,
    legalBasisAr: field('legalBasisAr') || null,
    legalBasisEn: field('legalBasisEn') || null,
    meaningAr: field('meaningAr') || null,
    meaningEn: field('meaningEn') || null,
    points: typedNumber(field('points')),
    reason: field('reason') || null,
    idempotencyKey: field('key'),
  }
  if (act === 'add') {
    const input = { ...common, decidedByCourt: field('decidedByCourt') === 'yes', collectedHere: field('collectedHere') !== 'no' }
    return outcomeOf(await ask(ReferenceAdd, { input }), (data) => data.referenceAdd)
  }
  const validFrom = parseTypedDay(field('validFrom').trim())
  if (!validFrom) return unreadable('validFrom', 'staff.badDay')
  const input = { ...common, validFrom, isInForce: field('isInForce') !== 'no' }
  return outcomeOf(await ask(ReferenceChange, { input }), (data) => data.referenceChange)
}

/** The amount in fils; null for nothing, undefined for what is no amount. */
function amountOf(text: string): number | null | undefined {
  return text.trim() === '' ? null : (parseTypedJod(text) ?? undefined)
}
