import type { CasePayeeRow } from '@/db/queries/payouts'
import { may } from '@/domain/accounts/permissions'
import { foldedName } from '@/domain/values/folded-name'
import { approvalErrorTexts } from '@/graphql/approvals/approval-texts'
import { caseErrorTexts } from '@/graphql/cases/case-texts'
import type { LocalizedText } from '@/graphql/lib/texts'
import type { Context } from '@/graphql/server/context'
import { signedInAs } from '@/graphql/server/viewer'
import { holderOf } from '@/services/cases/own-money'
import { accountProblem } from '@/services/payouts/decide-payee-account'
import { openedPayee } from '@/services/payouts/sealed-payee'

const text = (ar: string, en: string): LocalizedText => ({ ar, en })

const signs = {
  otherName: text('ليس صاحب الحساب صاحب الرخصة.', 'The account’s holder is not the licence’s.'),
  noHolder: text(
    'الرقم الذي دُفع إليه لا يخص رخصة، فلا اسم يُقارن به.',
    'The number that was paid is no licence’s, so there is no name to compare with.',
  ),
  sealed: text(
    'حُفظ الحساب بسرّ سابق للخدمة ولا يُقرأ: اطلبه من جديد.',
    'The account was kept under an earlier secret and cannot be read: ask for it anew.',
  ),
  staffAddress: text(
    'سُجّل من عنوان شبكة دخل منه موظف في اليوم نفسه.',
    'It was named from a network address that staff signed in from within a day.',
  ),
} as const

/** What the approver of an account must know beside the names. */
export async function accountSigns(row: CasePayeeRow, { db, sealKey }: Context): Promise<LocalizedText[]> {
  if (row.sealed === null) return []
  const payee = openedPayee(row.sealed, sealKey, row.requestId)
  const holder = await holderOf(db, row.paymentId)
  const found: LocalizedText[] = row.fromStaff ? [signs.staffAddress] : []
  if (!payee) return [signs.sealed, ...found]
  if (holder === null) return [signs.noHolder, ...found]
  return foldedName(payee.holder) === foldedName(holder) ? found : [signs.otherName, ...found]
}

type Rights = { readonly refusal: LocalizedText | null; readonly approvalRefusal: LocalizedText | null }

/** Whether the caller can decide about an account that waits for it. */
export async function accountRights(row: CasePayeeRow, { viewer, db, now, sealKey }: Context): Promise<Rights> {
  const { userName, role } = await signedInAs(viewer)
  if (!may(role, 'DECIDE_CASES')) return { refusal: approvalErrorTexts.APPROVAL_ROLE, approvalRefusal: null }
  if (row.sealed === null || row.approvedAt !== null || row.state !== 'APPROVED')
    return { refusal: caseErrorTexts.CASE_NO_ACCOUNT, approvalRefusal: null }
  const request = { id: row.requestId, requestedBy: row.requestedBy }
  const decider = { actor: userName, now, sealKey, request, sealed: row.sealed, paymentId: row.paymentId }
  const refused = await accountProblem(db, { ...decider, decision: 'REJECT' })
  const refusedApproval = refused ? null : await accountProblem(db, { ...decider, decision: 'APPROVE' })
  return { refusal: refused && caseErrorTexts[refused], approvalRefusal: refusedApproval && caseErrorTexts[refusedApproval] }
}
