import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Logger } from 'pino'
import type { Db } from '@/db/client'
import type { DrawNumbers } from '@/services/draw-payment-numbers'
import { logNetworkAnswer, logNetworkMessage } from '@/services/log-network-message'
import { answerBillPull } from './answer-bill-pull'
import { answerNotification } from './answer-notification'
import { decodeText } from './decode-text'
import { CONTENT_TYPES, formatOf, readMessage, writeAnswer } from './formats'
import type { Answer, Format, Kind } from './messages'
import { KINDS } from './messages'
import { readBody } from './read-body'
import { envelope, guidIn } from './requests'
import type { Code } from './results'
import { type Node, withoutPrivate } from './tree'
import { hasCredentials, isAllowed, type NetworkTrust } from './trust'

export type GatewayOptions = {
  /** A pool of the gateway's own: inquiries can never starve it. */
  readonly db: Db
  readonly trust: NetworkTrust
  readonly logger: Logger
  readonly drawNumbers: DrawNumbers
  readonly addressOf: (req: IncomingMessage) => string
  readonly now: () => Date
  /** Messages that are worked on at the same time; more are told to come again. */
  readonly most?: number
  /** By then every message has its answer. */
  readonly deadlineMs?: number
}

type Handler = (req: IncomingMessage, res: ServerResponse) => Promise<void>
type Reply = { readonly status: number; readonly code: Code | null; readonly text: string; readonly format: Format | null }

const MOST_BYTES = 64 * 1024

/** The biller's side of the bill-payment network: what it is asked and told, over HTTP, in both formats. Source: docs/network.md. */
export function gateway(options: GatewayOptions): Readonly<Record<string, Handler>> {
  const { most = 64, deadlineMs = 5_000 } = options
  let underWay = 0
  const handle =
    (kind: Kind): Handler =>
    async (req, res) => {
      const begun = performance.now()
      const refusal = refusalOf(req, options)
      if (refusal) return send(res, refusal)
      const format = formatOf(req.headers['content-type']) as Format
      const busy = () => unavailable({ kind, format, guid: guidOf(req), at: options.now() }, options.trust)
      if (underWay >= most) return send(res, busy())
      underWay += 1
      const late = setTimeout(() => send(res, busy()), deadlineMs)
      try {
        send(res, await takeMessage(req, { kind, format, begun }, options))
      } catch (error) {
        options.logger.error({ err: error, kind, format }, 'a message of the network has no answer')
        send(res, busy())
      } finally {
        clearTimeout(late)
        underWay -= 1
      }
    }
  return { '/api/network/bill-pull': handle('BILL_PULL'), '/api/network/payment-notification': handle('PAYMENT_NOTIFICATION') }
}

function refusalOf(req: IncomingMessage, { trust, addressOf }: GatewayOptions): Reply | null {
  const plain = (status: number) => ({ status, code: null, text: '', format: null })
  if (req.method !== 'POST') return plain(405)
  if (!isAllowed(addressOf(req), trust.allowed)) return plain(403)
  const format = formatOf(req.headers['content-type'])
  if (!format) return plain(415)
  if (format === 'XML') return trust.xml ? null : plain(503)
  if (!trust.json) return plain(503)
  return hasCredentials(req.headers.authorization, trust.json) ? null : plain(401)
}

type Arrival = { readonly kind: Kind; readonly format: Format; readonly begun: number }

async function takeMessage(req: IncomingMessage, { kind, format, begun }: Arrival, options: GatewayOptions): Promise<Reply> {
  const { db, trust, logger, addressOf } = options
  const sent = await readBody(req, { maxBytes: MOST_BYTES, signal: AbortSignal.timeout(5_000) })
  if (sent.kind === 'TOO_LONG') return { status: 413, code: null, text: '', format: null }
  if (sent.kind !== 'READ') throw new Error('The message was not sent in time')
  const { bytes } = sent
  const rawHash = createHash('sha256').update(bytes).digest('base64url')
  const at = options.now()
  const text = decodeText(bytes, req.headers['content-type'])
  const message = text === null ? UNREADABLE_TEXT : readMessage(text, format, trust)
  const guid = guidIn(message.header) || guidOf(req)
  const told = { kind, format, guid, at }
  if (!message.isTrusted) {
    const { code, reason } = message
    logger.warn({ kind, format, rawHash, address: addressOf(req), code, reason }, 'a message that is not trusted')
    return replyWith({ code, body: {}, ...(code === 101 && { reason }) }, told, trust)
  }
  const body = withoutPrivate(message.body)
  const content = { MsgHeader: withoutPrivate(message.header), MsgBody: body }
  const id = await logNetworkMessage(db, { receivedAt: at, kind, format, guid, address: addressOf(req), rawHash, content })
  const isReadable = isForUs(content, kind, trust)
  const answer = await answerTo(body, { kind, format, id, rawHash, at, isReadable }, options)
  const reply = replyWith(answer, told, trust)
  const durationMs = performance.now() - begun
  logger.info({ kind, format, message: id, code: reply.code, durationMs: Math.round(durationMs) }, 'a message of the network')
  const given = { httpStatus: reply.status, code: reply.code ?? 0, durationMs }
  logNetworkAnswer(db, id, given).catch((error) => logger.warn({ err: error, message: id }, 'an answer was not logged'))
  return reply
}

type Taken = {
  readonly kind: Kind
  readonly format: Format
  readonly id: number
  readonly rawHash: string
  readonly at: Date
  readonly isReadable: boolean
}

async function answerTo(
  body: Node | undefined,
  { kind, format, id, rawHash, at, isReadable }: Taken,
  options: GatewayOptions,
): Promise<Answer> {
  const { db, drawNumbers, trust } = options
  const { serviceType, refusals, settlingStatus } = trust
  if (kind === 'BILL_PULL' && !isReadable) return { code: 101, body: {} }
  if (kind === 'BILL_PULL') return answerBillPull(body, { db, format, serviceType, refusals, now: at })
  return answerNotification(body, { db, messageId: id, isReadable, rawHash, serviceType, settlingStatus, drawNumbers, now: at })
}

const UNREADABLE_TEXT = { isTrusted: false, header: '', code: 101, reason: 'neither UTF-8 nor UTF-16' } as const

/** A message for another biller, or of another kind than its address, is none of ours. */
function isForUs(content: unknown, kind: Kind, { billerCode }: NetworkTrust): boolean {
  const { RcvCode, ReqTyp } = envelope.safeParse(content).data?.MsgHeader.TrsInf ?? {}
  return RcvCode === billerCode && ReqTyp === KINDS[kind].request
}

type Told = { readonly kind: Kind; readonly format: Format; readonly guid: string; readonly at: Date }

function replyWith({ code, reason, body }: Answer, told: Told, trust: NetworkTrust): Reply {
  const text = writeAnswer({ ...told, code, reason, body }, told.format, trust)
  return { status: code === 303 ? 503 : 200, code, text, format: told.format }
}

/** Not acknowledged: the network comes again. */
function unavailable(told: Told, trust: NetworkTrust): Reply {
  return replyWith({ code: 303, body: {} }, told, trust)
}

/** As XML has it; any case of the name. */
function guidOf(req: IncomingMessage): string {
  const query = new URL(req.url ?? '/', 'http://localhost').searchParams
  return ([...query].find(([name]) => name.toLowerCase() === 'guid')?.[1] ?? '').slice(0, 100)
}

function send(res: ServerResponse, { status, text, format }: Reply): void {
  if (res.headersSent || res.destroyed) return
  const isUnread = status === 413 || status === 503
  res.writeHead(status, {
    'cache-control': 'no-store',
    ...(format && { 'content-type': CONTENT_TYPES[format] }),
    ...(status === 401 && { 'www-authenticate': 'Basic realm="Tasdeed", charset="UTF-8"' }),
    ...(status === 405 && { allow: 'POST' }),
    ...(isUnread && { connection: 'close' }),
  })
  res.end(text)
}
