import { ask } from '@/app/_server/ask'
import { type ActionOutcome, outcomeOf } from '@/app/[locale]/staff/_server/action-outcome'
import { parseTypedJod } from '@/domain/values/money'
import { DOCUMENT_KINDS } from './document-kinds'
import {
  CaseAccountDecide,
  CaseAccountEnter,
  CaseAllocate,
  CaseAllocationRequest,
  CaseAssign,
  CaseCloseRequest,
  CaseDecide,
  CaseNote,
  CasePayeeLink,
  CasePayout,
  CaseRefundRequest,
  CaseReturn,
  CaseReversalRequest,
  CaseWithdraw,
} from './documents'

/** What a form of a case sends: its number, the revision that was seen, and fields. */
export type SentCaseForm = {
  readonly reference: string
  readonly revision: number
  readonly field: (name: string) => string
  readonly all: (name: string) => string[]
}

/** What of a refused form is typed again by nobody, beside a note or a reason. */
export const KEPT_FIELDS = ['amount', 'transferNumber', 'iban', 'holder', 'holderLatin', 'documentKind', 'documentEnds'] as const

const ACTIONS: Record<string, (sent: SentCaseForm) => Promise<ActionOutcome>> = {
  assign: async ({ reference, revision, field }) =>
    outcomeOf(
      await ask(CaseAssign, { input: { reference, revision, assignee: field('assignee') || null, idempotencyKey: field('key') } }),
      (data) => data.paymentCaseAssign,
    ),
  note: async ({ reference, field }) =>
    outcomeOf(
      await ask(CaseNote, { input: { reference, note: field('note'), idempotencyKey: field('key') } }),
      (data) => data.paymentCaseNote,
    ),
  allocate: async ({ reference, revision, field, all }) => {
    const input = {
      reference,
      revision,
      violationIds: all('v'),
      note: field('note'),
      consent: field('consent'),
      idempotencyKey: field('key'),
    }
    return outcomeOf(await ask(CaseAllocate, { input }), (data) => data.paymentCaseAllocate)
  },
  askAllocate: async ({ reference, revision, field, all }) => {
    const input = { reference, revision, violationIds: all('v'), reason: field('reason'), idempotencyKey: field('key') }
    return outcomeOf(await ask(CaseAllocationRequest, { input }), (data) => data.paymentCaseAllocationRequest)
  },
  refund: async ({ reference, revision, field }) => {
    const input = {
      reference,
      revision,
      amount: parseTypedJod(field('amount')) ?? 0,
      reason: field('reason'),
      idempotencyKey: field('key'),
    }
    return outcomeOf(await ask(CaseRefundRequest, { input }), (data) => data.paymentCaseRefundRequest)
  },
  close: async ({ reference, revision, field }) =>
    outcomeOf(
      await ask(CaseCloseRequest, { input: { reference, revision, reason: field('reason'), idempotencyKey: field('key') } }),
      (data) => data.paymentCaseCloseRequest,
    ),
  reverse: async ({ reference, revision, field }) => {
    const input = { reference, revision, reason: field('reason'), idempotencyKey: field('key') }
    return outcomeOf(await ask(CaseReversalRequest, { input }), (data) => data.paymentCaseReversalRequest)
  },
  approve: (sent) => decide('APPROVE', sent),
  reject: (sent) => decide('REJECT', sent),
  withdraw: async ({ reference, revision, field }) =>
    outcomeOf(
      await ask(CaseWithdraw, { input: { reference, revision, idempotencyKey: field('key') } }),
      (data) => data.paymentCaseRequestWithdraw,
    ),
  approveAccount: (sent) => decideAccount('APPROVE', sent),
  rejectAccount: (sent) => decideAccount('REJECT', sent),
  enterAccount: async ({ reference, revision, field }) => {
    const input = {
      reference,
      revision,
      iban: field('iban'),
      holder: field('holder'),
      holderLatin: field('holderLatin'),
      documentKind: DOCUMENT_KINDS.find((kind) => kind === field('documentKind')) ?? 'NATIONAL_ID',
      documentEnds: field('documentEnds'),
      documentSeen: field('documentSeen') === 'yes',
      idempotencyKey: field('key'),
    } as const
    return outcomeOf(await ask(CaseAccountEnter, { input }), (data) => data.paymentCaseAccountEnter)
  },
  link: async ({ reference, revision, field }) =>
    outcomeOf(
      await ask(CasePayeeLink, { input: { reference, revision, idempotencyKey: field('key') } }),
      (data) => data.paymentCasePayeeLinkSend,
    ),
  payout: async ({ reference, revision, field }) => {
    const input = { reference, revision, transferNumber: field('transferNumber'), idempotencyKey: field('key') }
    return outcomeOf(await ask(CasePayout, { input }), (data) => data.paymentCasePayoutRecord)
  },
  return: async ({ reference, revision, field }) => {
    const input = { reference, revision, requestId: field('requestId'), note: field('note'), idempotencyKey: field('key') }
    return outcomeOf(await ask(CaseReturn, { input }), (data) => data.paymentCaseReturnRecord)
  },
}

/** Does one thing about a case; undefined for what is no such thing. */
export function runCaseAction(act: string, sent: SentCaseForm): Promise<ActionOutcome> | undefined {
  return Object.hasOwn(ACTIONS, act) ? ACTIONS[act]?.(sent) : undefined
}

async function decide(decision: 'APPROVE' | 'REJECT', { reference, revision, field }: SentCaseForm): Promise<ActionOutcome> {
  const input = { reference, revision, decision, note: field('note'), idempotencyKey: field('key') }
  return outcomeOf(await ask(CaseDecide, { input }), (data) => data.paymentCaseRequestDecide)
}

async function decideAccount(decision: 'APPROVE' | 'REJECT', { reference, revision, field }: SentCaseForm): Promise<ActionOutcome> {
  const input = { reference, revision, decision, note: field('note'), idempotencyKey: field('key') }
  return outcomeOf(await ask(CaseAccountDecide, { input }), (data) => data.paymentCaseAccountDecide)
}
