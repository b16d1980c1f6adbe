import { type FormField, formAction } from '@/app/_server/form-action'
import { keepForm } from '@/app/_server/form-cookie'
import type { ActionOutcome } from '../../_server/action-outcome'
import { cancelPayoutFile, makePayoutFile, recordPaidOut, recordReturned } from '../_server/payouts'

const MAX_KEPT_LENGTH = 1_200
const MAX_CHOSEN = 200

/** Makes, cancels or records a file for the bank, and leads to the page that says what came of it. */
export const { GET, POST } = formAction({
  page: ({ locale }) => `/${locale}/staff/payouts`,
  submit: async ({ locale, data, field }) => {
    const [action, reference] = [field('act'), field('reference')]
    const list = `/${locale}/staff/payouts`
    const page = reference === '' ? list : `${list}/${encodeURIComponent(reference)}`
    const ticked = data.getAll('item').map(String).slice(0, MAX_CHOSEN)
    const { outcome, made = null } = await run(action, field, ticked)
    if (outcome === null) return page
    if (outcome.ok) return `${made ? `${list}/${made}` : page}?done=${action}`
    const [note, transferNumber] = [field('note', { max: MAX_KEPT_LENGTH }), field('transferNumber', { max: MAX_KEPT_LENGTH })]
    const refused = { act: action, message: outcome.message?.[locale] ?? '', note, transferNumber }
    return `${page}?refused=${await keepForm('payout', refused, 1)}#refused`
  },
})

type Done = { readonly outcome: ActionOutcome | null; readonly made?: string | null }

/** Does what a form asks for, about what is ticked in it; null for what is no such thing. */
async function run(action: string, field: FormField, ticked: string[]): Promise<Done> {
  const [reference, idempotencyKey] = [field('reference'), field('key')]
  const recorded = { reference, endToEndIds: field('which') === 'all' ? null : ticked, idempotencyKey }
  switch (action) {
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
