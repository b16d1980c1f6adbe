import { DEFAULT_LOCALE, isLocale } from '@/app/_i18n/locale'
import { keepForm } from '@/app/_server/kept-form'
import { seeOther } from '@/app/_server/see-other'
import type { ActOutcome } from '../../_server/told'
import { cancelPayoutFile, makePayoutFile, recordPaidOut, recordReturned } from '../_server/payouts'

type Context = { params: Promise<{ locale: string }> }

const LONGEST = 2_200
const KEPT = 1_200
const MOST_CHOSEN = 200

/** Makes, cancels or records a file for the bank, and leads to the page that says what came of it. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { locale: asked } = await params
  const locale = isLocale(asked) ? asked : DEFAULT_LOCALE
  const form = await request.formData().catch(() => new FormData())
  const field = (name: string) => textOf(form.get(name))
  const [act, reference] = [field('act'), field('reference')]
  const list = `/${locale}/staff/payouts`
  const page = reference === '' ? list : `${list}/${encodeURIComponent(reference)}`
  const { outcome, made = null } = await done(act, field, form.getAll('item').map(textOf).slice(0, MOST_CHOSEN))
  if (outcome === null) return seeOther(page)
  if (outcome.ok) return seeOther(`${made ? `${list}/${made}` : page}?done=${act}`)
  const message = outcome.message?.[locale] ?? ''
  const typed = { act, message, note: field('note').slice(0, KEPT), transferNumber: field('transferNumber').slice(0, KEPT) }
  return seeOther(`${page}?refused=${await keepForm('payout', typed, 1)}#refused`)
}

type Done = { readonly outcome: ActOutcome | null; readonly made?: string | null }

/** Does what a form asks for, about what is ticked in it; null for what is no such thing. */
async function done(act: string, field: (name: string) => string, ticked: string[]): Promise<Done> {
  const [reference, idempotencyKey] = [field('reference'), field('key')]
  const recorded = { reference, endToEndIds: field('which') === 'all' ? null : ticked, idempotencyKey }
  switch (act) {
    case 'make': {
      const { outcome, reference: made } = await makePayoutFile(ticked, idempotencyKey)
      return { outcome, made }
    }
    case 'cancel':
      return { outcome: await cancelPayoutFile({ reference, idempotencyKey }) }
    case 'paidOut':
      return { outcome: await recordPaidOut({ ...recorded, transferNumber: field('transferNumber') }) }
    case 'returned':
      return { outcome: await recordReturned({ ...recorded, note: field('note') }) }
    default:
      return { outcome: null }
  }
}

function textOf(value: FormDataEntryValue | null): string {
  return typeof value === 'string' ? value.slice(0, LONGEST) : ''
}
