import { ask } from '@/app/_server/ask'
import { keepForm, keptForm } from '@/app/_server/form-cookie'
import { type ActionOutcome, outcomeOf } from '@/app/[locale]/staff/_server/action-outcome'
import type { SentCaseForm } from './case-actions'
import { CasePayeeLink } from './documents'

/** `proxy.ts` takes the cookie away as soon as the page that shows it was asked for. */
const COOKIE = 'refund-link'

/** Makes a link for the payer's account; `made`: the id under which the page shows it once, null where it was told before. */
export async function makePayeeLink({
  reference,
  revision,
  field,
}: SentCaseForm): Promise<{ outcome: ActionOutcome; made: string | null }> {
  const result = await ask(CasePayeeLink, { input: { reference, revision, idempotencyKey: field('key') } })
  const outcome = outcomeOf(result, (data) => data.paymentCasePayeeLinkMake)
  const link = result.ok ? result.data.paymentCasePayeeLinkMake : null
  if (!link?.token || !link.expiresAt) return { outcome, made: null }
  return { outcome, made: await keepForm(COOKIE, { reference, token: link.token, expiresAt: link.expiresAt }, 1) }
}

/** The link of this id, for the page of its case alone; null once it was shown. */
export async function madePayeeLink(reference: string, id: string): Promise<{ token: string; expiresAt: string } | null> {
  const saved = await keptForm(COOKIE, id)
  return saved?.reference === reference && saved.token && saved.expiresAt ? { token: saved.token, expiresAt: saved.expiresAt } : null
}
