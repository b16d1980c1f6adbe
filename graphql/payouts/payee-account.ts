import type { CasePayeeRow } from '@/db/queries/payouts'
import { may } from '@/domain/accounts/permissions'
import { foldedName } from '@/domain/values/folded-name'
import { type LocalizedText, textsOf } from '@/graphql/lib/localized-text'
import type { Context } from '@/graphql/server/context'
import { signedInAs } from '@/graphql/server/viewer'
import { holderOf } from '@/services/cases/own-money'
import { accountProblem } from '@/services/payouts/decide-payee-account'
import { openedPayee } from '@/services/payouts/sealed-payee'

/** What the approver of an account must know beside the names. */
export async function accountSigns(row: CasePayeeRow, { db, sealKey }: Context): Promise<LocalizedText[]> {
  if (row.sealed === null) return []
  const payee = openedPayee(row.sealed, sealKey, row.requestId)
  const holder = await holderOf(db, row.paymentId)
  const found: LocalizedText[] = [
    ...(row.fromStaff ? [textsOf('payeeSigns').staffAddress] : []),
    ...(row.enteredBy !== null && row.isAnother ? [textsOf('payeeSigns').another] : []),
  ]
  if (!payee) return [textsOf('payeeSigns').sealed, ...found]
  if (holder === null) return [textsOf('payeeSigns').noHolder, ...found]
  return foldedName(payee.holder) === foldedName(holder) ? found : [textsOf('payeeSigns').otherName, ...found]
}

type Rights = { readonly refusal: LocalizedText | null; readonly approvalRefusal: LocalizedText | null }

/** Whether the caller can decide about an account that waits for it. */
export async function accountRights(row: CasePayeeRow, { viewer, db, now, sealKey }: Context): Promise<Rights> {
  const { userName, role } = await signedInAs(viewer)
  if (!may(role, 'DECIDE_CASES')) return { refusal: textsOf('errors').APPROVAL_ROLE, approvalRefusal: null }
  if (row.sealed === null || row.approvedAt !== null || row.state !== 'APPROVED')
    return { refusal: textsOf('errors').CASE_NO_ACCOUNT, approvalRefusal: null }
  const request = { id: row.requestId, requestedBy: row.requestedBy }
  const { sealed, enteredBy, paymentId } = row
  const decider = { actor: userName, now, sealKey, request, sealed, enteredBy, paymentId }
  const refused = await accountProblem(db, { ...decider, decision: 'REJECT' })
  const refusedApproval = refused ? null : await accountProblem(db, { ...decider, decision: 'APPROVE' })
  return { refusal: refused && textsOf('errors')[refused], approvalRefusal: refusedApproval && textsOf('errors')[refusedApproval] }
}
