import type { CaseRequestRow, CaseRow } from '@/db/queries/cases'
import { doubtReasons } from '@/db/schema/payments'
import { may } from '@/domain/accounts/permissions'
import { addFils, type Fils, fils, formatJod, subtractFils, ZERO_FILS } from '@/domain/values/money'
import { lookerOf } from '@/graphql/access-log/looker'
import { amountText, type ChangeModel } from '@/graphql/approvals/approval-changes'
import { type LocalizedText, localized, textsOf } from '@/graphql/lib/localized-text'
import type { Context } from '@/graphql/server/context'
import { signedInAs } from '@/graphql/server/viewer'
import { decisionProblem } from '@/services/cases/decide-case-request'
import { freedByRefund } from '@/services/cases/end-review'
import { holderOf } from '@/services/cases/own-money'
import { openedPayee } from '@/services/payouts/sealed-payee'
import { chosenText, listText, naming, waitsOn } from './proposal-texts'

const names = textsOf('caseNames')
const follows = textsOf('caseConsequences')

type Plan = {
  readonly amount: Fils
  readonly from: LocalizedText | null
  readonly to: LocalizedText | null
  readonly changes: readonly ChangeModel[]
  readonly consequences: readonly LocalizedText[]
}

/** What waits for a decision about a case, and everything that its decider must see. */
export type CaseProposalModel = Plan & {
  readonly request: CaseRequestRow
  readonly maskedIban: string | null
  readonly payeeName: string | null
  readonly holderName: string | null
  readonly refusal: LocalizedText | null
  readonly approvalRefusal: LocalizedText | null
  readonly mayWithdraw: boolean
}

/** What waits for another person's decision; null where nothing does. */
export async function caseProposal(row: CaseRow, context: Context): Promise<CaseProposalModel | null> {
  const { queries, db } = context
  const request = (await queries.paymentCases.requests(row.id)).findLast(({ state }) => state === 'REQUESTED')
  if (!request) return null
  const account = await queries.payouts.accountOf(request.id)
  const maskedIban = account?.masked ?? null
  return {
    ...(await planOf(row, request, maskedIban, context)),
    request,
    maskedIban,
    payeeName: (account && openedPayee(account.sealed, context.sealKey, request.id)?.holder) ?? null,
    holderName: await holderOf(db, row.paymentId),
    ...(await rightsOf(row, request, context)),
  }
}

async function rightsOf(row: CaseRow, request: CaseRequestRow, { viewer, db, now, queries }: Context) {
  const { userName, role } = await signedInAs(viewer)
  const mayWithdraw = request.requestedBy === userName
  if (!may(role, 'DECIDE_CASES')) return { refusal: textsOf('errors').APPROVAL_ROLE, approvalRefusal: null, mayWithdraw }
  const problemOf = (decision: 'APPROVE' | 'REJECT') => decisionProblem(db, row, request, { actor: userName, now, decision })
  const [refused, refusedApproval] = [await problemOf('REJECT'), await problemOf('APPROVE')]
  const others = refusedApproval === 'CASE_MONEY_IN_DOUBT' ? await queries.paymentCases.ofPayment(row.paymentId ?? 0) : []
  const doubts = others.filter(({ reason, state }) => isDoubt(reason) && state !== 'CLOSED').map(({ reference }) => reference)
  return {
    refusal: refused && textsOf('errors')[refused],
    approvalRefusal: refused || !refusedApproval ? null : naming(textsOf('errors')[refusedApproval], doubts),
    mayWithdraw,
  }
}

const isDoubt = (reason: CaseRow['reason']) => doubtReasons.some((doubt) => doubt === reason)

function planOf(row: CaseRow, request: CaseRequestRow, maskedIban: string | null, context: Context): Promise<Plan> | Plan {
  switch (request.kind) {
    case 'REFUND':
      return refundPlan(row, request, maskedIban, context)
    case 'REVERSAL':
      return reversalPlan(row, context)
    case 'ALLOCATION':
      return allocationPlan(row, request, context)
    case 'CLOSE':
      return { amount: ZERO_FILS, from: null, to: null, changes: [], consequences: closingConsequences(row) }
  }
}

async function refundPlan({ payment, ...row }: CaseRow, { amount }: CaseRequestRow, maskedIban: string | null, context: Context) {
  const rest = subtractFils(row.waiting, amount)
  const number = payment?.referenceNumber ?? null
  const freed = number === null ? 0 : await freedByRefund(context.db, number, { caseId: row.id, amount })
  const paidOut = payment?.paidOut ?? ZERO_FILS
  return {
    amount,
    from: names.suspense,
    to: maskedIban ? localized('caseNames.account', { masked: maskedIban }) : names.payer,
    changes: [change(names.waiting, row.waiting, rest), change(names.paidOut, paidOut, addFils(paidOut, amount))],
    consequences: [
      follows.accountFirst,
      rest > 0 ? waitsOn(rest) : follows.ends,
      ...(freed > 0 ? [localized('caseConsequences.reviewEnds', { count: freed })] : []),
      ...(payment?.reconciledAt ? [] : [follows.unconfirmed]),
    ],
  }
}

async function reversalPlan({ payment, id }: CaseRow, { queries }: Context): Promise<Plan> {
  if (!payment) throw new Error(`The reversal of case ${id} is of no payment`)
  const { receipts, violations } = await queries.paymentCases.settledBy(payment.id)
  const others = (await queries.paymentCases.ofPayment(payment.id)).filter((one) => one.id !== id && one.waiting > 0)
  const amount = addFils(payment.settled, payment.suspense)
  const changes = [
    change(names.settled, payment.settled, ZERO_FILS),
    change(names.waiting, payment.suspense, ZERO_FILS),
    change(names.reversed, payment.reversed, amount),
  ]
  return {
    amount,
    from: names.payment,
    to: names.network,
    changes: changes.filter(({ before, after }) => before?.en !== after?.en),
    consequences: [
      ...(receipts.length > 0
        ? [
            localized('caseConsequences.receiptsVoid', { receipts: listText(receipts) }),
            localized('caseConsequences.payableAgain', { count: violations }),
            follows.numberStays,
          ]
        : []),
      ...(others.length > 0 ? [localized('caseConsequences.casesEnd', { cases: listText(others.map(({ reference }) => reference)) })] : []),
      follows.ends,
    ],
  }
}

async function allocationPlan({ payment, ...row }: CaseRow, { amount, violationIds }: CaseRequestRow, context: Context): Promise<Plan> {
  const chosen = await context.queries.paymentCases.violationsOf(violationIds ?? [])
  const [license] = chosen
  await noteLook(license?.licenseId, row.reference, context)
  const rest = subtractFils(row.waiting, amount)
  const settled = payment?.settled ?? ZERO_FILS
  return {
    amount,
    from: names.suspense,
    to: license ? localized('caseNames.license', { license: license.license, holder: license.holder }) : null,
    changes: [change(names.waiting, row.waiting, rest), change(names.settled, settled, addFils(settled, amount))],
    consequences: [
      localized('caseConsequences.violationsPaid', { violations: chosenText(chosen) }),
      follows.receipt,
      rest > 0 ? waitsOn(rest) : follows.ends,
    ],
  }
}

/** Whoever is shown a licence that is not the payment's is in its log. */
async function noteLook(licenseId: number | undefined, reference: string, { viewer, appendLook }: Context): Promise<void> {
  if (licenseId !== undefined)
    await appendLook({ ...lookerOf(await signedInAs(viewer)), purpose: `Case ${reference}`, look: 'INQUIRY', licenseId })
}

function closingConsequences({ reason, payment }: CaseRow): LocalizedText[] {
  const ends = [follows.noMoney, follows.ends]
  if (payment && isDoubt(reason))
    return [...ends, localized('caseConsequences.countsAsCome', { amount: formatJod(fils(payment.settled + payment.suspense)) })]
  if (reason === 'CONFLICT' || reason === 'FILE_DIFFERS') return [...ends, follows.firstStands]
  if (reason === 'CURRENCY' && payment)
    return [...ends, localized('caseConsequences.outsideLedger', { amount: `${payment.amountText} ${payment.currency}` })]
  if (reason === 'DELIVERY_MISSING') return [...ends, follows.staysStale]
  return reason === 'UNREADABLE' ? [...ends, follows.nothingRecorded] : ends
}

function change(name: LocalizedText, before: Fils, after: Fils): ChangeModel {
  return { name, before: amountText(before), after: amountText(after) }
}
