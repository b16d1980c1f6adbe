import { DEFAULT_LOCALE, isLocale } from '@/app/_i18n/locale'
import { keepForm } from '@/app/_server/kept-form'
import { seeOther } from '@/app/_server/see-other'
import type { ActOutcome } from '../../_server/told'
import { makePayoutFile, recordPaidOut, recordReturned } from '../_server/payouts'

type Context = { params: Promise<{ locale: string }> }

const LONGEST = 2_200
const KEPT = 1_200
const MOST_CHOSEN = 200

/** Makes a file for the bank, or records what became of one, and leads to the page that says what came of it. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { locale: asked } = await params
  const locale = isLocale(asked) ? asked : DEFAULT_LOCALE
  const form = await request.formData().catch(() => new FormData())
  const field = (name: string) => textOf(form.get(name))
  const [act, reference] = [field('act'), field('reference')]
  const list = `/${locale}/staff/payouts`
  const page = reference === '' ? list : `${list}/${encodeURIComponent(reference)}`
  const refused = async (outcome: ActOutcome) => {
    const message = outcome.ok ? '' : (outcome.message?.[locale] ?? '')
    const typed = { act, message, note: field('note').slice(0, KEPT), transferNumber: field('transferNumber').slice(0, KEPT) }
    return seeOther(`${page}?refused=${await keepForm('payout', typed, 1)}#refused`)
  }
  if (act === 'make') {
    const { outcome, reference: made } = await makePayoutFile(field('key'))
    return outcome.ok && made ? seeOther(`${list}/${made}?done=make`) : refused(outcome)
  }
  const ticked = form.getAll('item').map(textOf).slice(0, MOST_CHOSEN)
  const recorded = { reference, endToEndIds: field('which') === 'all' ? null : ticked, idempotencyKey: field('key') }
  if (act !== 'paidOut' && act !== 'returned') return seeOther(page)
  const outcome =
    act === 'paidOut'
      ? await recordPaidOut({ ...recorded, transferNumber: field('transferNumber') })
      : await recordReturned({ ...recorded, note: field('note') })
  return outcome.ok ? seeOther(`${page}?done=${act}`) : refused(outcome)
}

function textOf(value: FormDataEntryValue | null): string {
  return typeof value === 'string' ? value.slice(0, LONGEST) : ''
}
