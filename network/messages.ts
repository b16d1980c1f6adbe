import { networkTime } from '@/domain/values/network-time'
import { type Code, resultOf } from './results'
import type { Tree } from './tree'

export type Format = 'XML' | 'JSON'

export const KINDS = {
  BILL_PULL: { request: 'BILPULRQ', answer: 'BILPULRS' },
  PAYMENT_NOTIFICATION: { request: 'BLRPMTNTFRQ', answer: 'BLRPMTNTFRS' },
} as const

export type Kind = keyof typeof KINDS

/** What is answered, before it is written in a format. */
export type Answer = { readonly code: Code; readonly reason?: string; readonly body: Tree }

type AnswerEnvelope = {
  readonly kind: Kind
  readonly guid: string
  readonly billerCode: string
  readonly at: Date
  readonly code: Code
  readonly reason?: string
}

/** The header of an answer: from the biller to the network, with the request's GUID. */
export function answerHeader({ kind, guid, billerCode, at, code, reason }: AnswerEnvelope): Tree {
  return {
    TmStp: networkTime(at),
    GUID: guid,
    TrsInf: { SdrCode: billerCode, RcvCode: '1', ResTyp: KINDS[kind].answer },
    Result: resultOf(code, reason),
  }
}
