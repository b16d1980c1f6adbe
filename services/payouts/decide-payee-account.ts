import { and, eq, isNull, ne } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client/client'
import { payeeAccounts, payeeLinks } from '@/db/schema/payouts'
import { caseNote } from '@/services/cases/case-note'
import { type CaseRequest, requestIn } from '@/services/cases/case-requests'
import { type CaseOutcome, type CaseRefusal, type CaseStep, done, onCase, refused } from '@/services/cases/case-step'
import { holderOf, isMoneyOf } from '@/services/cases/own-money'
import { recordEvent } from '@/services/cases/record-step'
import { secondPersonProblem } from '../approvals/second-person'
import { PAYER } from './payee-link'
import { endAccount, livingItem } from './payout-items'
import { openedPayee } from './sealed-payee'

export type AccountDecision = CaseStep & {
  readonly decision: 'APPROVE' | 'REJECT'
  /** Why; required for a rejection. */
  readonly note: string
  /** Opens the account: NEXTAUTH_SECRET. */
  readonly sealKey: string
}

/**
 * Approves or rejects the account that whoever paid named for an approved refund, on the site or at the counter. Who asked for the refund, made a link for it or
 * entered the account does not decide. A rejected account is at an end.
 */
export async function decidePayeeAccount(db: Db, step: AccountDecision): Promise<CaseOutcome> {
  const note = caseNote(step.note, { optional: step.decision === 'APPROVE' })
  if (!note.ok) return note
  return onCase(db, step, 'DECIDE_ACCOUNT', async (tx, held) => {
    const request = await requestIn(tx, held, 'APPROVED', 'REFUND')
    const account = request && (await accountToApprove(tx, request.id))
    if (!request || !account) return refused('CASE_NO_ACCOUNT')
    if (await livingItem(tx, request.id)) return refused('CASE_IN_PAYOUT_FILE')
    const { sealed, enteredBy } = account
    const problem = await accountProblem(tx, { ...step, request, sealed, enteredBy, paymentId: held.paymentId })
    if (problem) return refused(problem)
    const told = { note: note.text, details: { requestId: request.id, account: account.masked } }
    if (step.decision === 'REJECT') {
      await endAccount(tx, request.id, step.now)
      await recordEvent(tx, held, step, 'ACCOUNT_REJECTED', told)
      return done
    }
    await tx.update(payeeAccounts).set({ approvedBy: step.actor, approvedAt: step.now }).where(eq(payeeAccounts.id, account.id))
    await recordEvent(tx, held, step, 'ACCOUNT_APPROVED', told)
    return done
  })
}

async function accountToApprove(tx: Tx, requestId: number) {
  const isNew = and(eq(payeeAccounts.requestId, requestId), isNull(payeeAccounts.endedAt), isNull(payeeAccounts.approvedAt))
  return (await tx.select().from(payeeAccounts).where(isNew))[0] ?? null
}

type Decider = Pick<AccountDecision, 'actor' | 'now' | 'decision' | 'sealKey'> & {
  readonly request: Pick<CaseRequest, 'id' | 'requestedBy'>
  readonly sealed: string
  /** Who entered it at the counter; null where whoever paid named it on the site. */
  readonly enteredBy: string | null
  readonly paymentId: number | null
}

const REFUSALS = { SAME_PERSON: 'CASE_SAME_PERSON', LINKED_ACCOUNTS: 'CASE_LINKED_ACCOUNTS' } as const

/** Why somebody may not decide about an account in this way; null when nothing hinders. */
export async function accountProblem(db: Db | Tx, decider: Decider): Promise<CaseRefusal | null> {
  const { actor, now, decision, request, sealed, enteredBy, paymentId, sealKey } = decider
  const askers = [request.requestedBy, ...(await makersOf(db, request.id)), ...(enteredBy === null ? [] : [enteredBy])]
  for (const asker of new Set(askers)) {
    const problem = await secondPersonProblem(db, { asker, decider: actor, now })
    if (problem) return REFUSALS[problem]
  }
  const concerned = decision === 'APPROVE' ? [...askers, actor] : [actor]
  const payee = openedPayee(sealed, sealKey, request.id)
  return (await isMoneyOf(db, concerned, payee?.holder ?? null, payee?.latin ?? null, await holderOf(db, paymentId)))
    ? 'CASE_OWN_MONEY'
    : null
}

/** Who of the staff had links for a refund sent. */
async function makersOf(db: Db | Tx, requestId: number): Promise<string[]> {
  const rows = await db
    .selectDistinct({ madeBy: payeeLinks.madeBy })
    .from(payeeLinks)
    .where(and(eq(payeeLinks.requestId, requestId), ne(payeeLinks.madeBy, PAYER)))
  return rows.map(({ madeBy }) => madeBy)
}
