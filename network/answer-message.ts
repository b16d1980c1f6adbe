import type { Logger } from 'pino'
import type { Db } from '@/db/client/client'
import { logNetworkAnswer, logNetworkMessage } from '@/services/payments/log-network-message'
import type { DrawNumbers } from '@/services/references/draw-payment-numbers'
import { answerBillPull } from './answer-bill-pull'
import { answerNotification } from './answer-notification'
import type { BillLookUp } from './bill-look-up'
import { type Answer, KINDS, type Kind } from './messages'
import type { Addressee } from './reply'
import { envelope } from './requests'
import { type Node, withoutPrivate } from './tree'
import type { NetworkTrust } from './trust'

/** A message that is believed. */
export type TrustedMessage = Addressee & {
  readonly header: Node
  readonly body: Node
  readonly address: string
  readonly rawHash: string
  /** When it began to arrive, by the monotonic clock. */
  readonly begun: number
  /** Aborted once no answer can be given any more. */
  readonly signal: AbortSignal
}

export type AnswerOptions = {
  readonly db: Db
  readonly trust: NetworkTrust
  readonly logger: Logger
  readonly drawNumbers: DrawNumbers
  readonly bills: BillLookUp
}

const LATE: Answer = { code: 303, body: {} }

/** Keeps a message, acts on it, and keeps what is answered. */
export async function answerMessage(message: TrustedMessage, { db, trust, logger, drawNumbers, bills }: AnswerOptions): Promise<Answer> {
  const { kind, format, guid, at, address, rawHash, begun, signal } = message
  const [header, body] = [withoutPrivate(message.header), withoutPrivate(message.body)]
  const content = { MsgHeader: header, MsgBody: body }
  const id = await logNetworkMessage(db, { receivedAt: at, kind, format, guid, address, rawHash, content })
  const isReadable = isForUs(content, kind, trust)
  const common = { serviceType: trust.serviceType, now: at }
  const act = async (): Promise<Answer> => {
    if (kind === 'PAYMENT_NOTIFICATION')
      return answerNotification(body, {
        ...common,
        db,
        messageId: id,
        isReadable,
        rawHash,
        settlingStatus: trust.settlingStatus,
        drawNumbers,
        signal,
      })
    return isReadable ? answerBillPull(body, { ...common, bills, format, refusals: trust.refusals }) : { code: 101, body: {} }
  }
  const answer = signal.aborted ? LATE : await act()
  const given = signal.aborted ? LATE : answer
  const durationMs = performance.now() - begun
  logger.info({ kind, format, message: id, code: given.code, durationMs: Math.round(durationMs) }, 'a message of the network')
  const httpStatus = given.code === 303 ? 503 : 200
  logNetworkAnswer(db, id, { httpStatus, code: given.code, durationMs }).catch((error) =>
    logger.warn({ err: error, message: id }, 'an answer was not logged'),
  )
  return given
}

/** A message for another biller, or of another kind than its address, is none of ours. */
function isForUs(content: unknown, kind: Kind, { billerCode }: NetworkTrust): boolean {
  const { RcvCode, ReqTyp } = envelope.safeParse(content).data?.MsgHeader.TrsInf ?? {}
  return RcvCode === billerCode && ReqTyp === KINDS[kind].request
}
