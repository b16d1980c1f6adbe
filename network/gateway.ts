import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { quoteBill } from '@/services/payments/quote-bill'
import { networksOf } from '@/services/platform/client-network'
import { placesByKey, placesFor } from '@/services/platform/limits/places'
import { refusalLog } from '@/services/platform/refusal-log'
import { admissionBy } from './admission'
import { type AnswerOptions, answerMessage } from './answer-message'
import { billLookUp } from './bill-look-up'
import { databaseFault } from './database-fault'
import { decodeText } from './decode-text'
import { type Exchange, exchangeOf } from './exchange'
import { type ReadMessage, readMessage } from './formats'
import type { Format, Kind } from './messages'
import { notificationOutcomes } from './notification-outcomes'
import { type GatewayFigures, isClockWrong } from './payment-health'
import { type Body, readBody } from './read-body'
import { plainReply, type Reply, repeatLater, replyWith, send } from './reply'
import { guidIn } from './requests'

export type GatewayOptions = Omit<AnswerOptions, 'bills'> & {
  readonly addressOf: (req: IncomingMessage) => string
  readonly now: () => Date
  /** Messages that are worked on at the same time; more are told to come again. */
  readonly maxMessages?: number
  /** By then every message has its answer. */
  readonly deadlineMs?: number
  /** By then every message has arrived. */
  readonly readMs?: number
  /** By how much this machine's clock is ahead of the database's; null while that is not known. */
  readonly clockOffsetMs?: () => number | null
}

export type Gateway = {
  readonly handlers: Readonly<Record<string, Handler>>
  figures(): GatewayFigures
}

type Handler = (req: IncomingMessage, res: ServerResponse) => Promise<unknown>

const MAX_BYTES = 64 * 1024
const MAX_BODIES = { maxEach: 64, max: 1_024 }

/**
 * The biller's side of the bill-payment network: bills and reported payments over HTTP, in both
 * formats. What a sender leaves unfinished is held beside no answer: reading ends with the response, and
 * only a message that was read and is believed takes a place. Source: docs/network.md.
 */
export function gateway(options: GatewayOptions): Gateway {
  const gate = gateOf(options)
  return {
    handlers: {
      '/api/network/bill-pull': handlerOf('BILL_PULL', gate),
      '/api/network/payment-notification': handlerOf('PAYMENT_NOTIFICATION', gate),
    },
    figures: () => ({
      placesUsed: gate.places.used(),
      placesMax: gate.maxMessages,
      oldestPlaceMs: gate.places.oldestMs(),
      bodiesReading: gate.bodies.used(),
      billsFromMemory: gate.bills.fromMemory(),
      notificationsRepeated: gate.outcomes.repeated(),
      areAllRepeated: gate.outcomes.areAllRepeated(),
      repeatedBecause: gate.outcomes.fault(),
      lastAcknowledgedAt: gate.outcomes.lastAcknowledgedAt(),
    }),
  }
}

type Gate = ReturnType<typeof gateOf>

function gateOf(options: GatewayOptions) {
  const clock = () => options.now().getTime()
  const { maxMessages = 64, deadlineMs = 5_000, readMs = 2_000, clockOffsetMs = () => null } = options
  return {
    ...options,
    bills: billLookUp((number, at, until) => quoteBill(options.db, number, at, until)),
    maxMessages,
    deadlineMs,
    readMs,
    clockOffsetMs,
    outcomes: notificationOutcomes(clock),
    places: placesFor(maxMessages),
    bodies: placesByKey(MAX_BODIES),
    admit: admissionBy(options.trust, clock),
    logRefusal: refusalLog(options.logger, clock, 'the gateway refused a message'),
  }
}

function handlerOf(kind: Kind, gate: Gate): Handler {
  return async (req, res) => {
    const address = gate.addressOf(req)
    const sender = { address, network: networksOf(address)[0] }
    const admission = gate.admit(req, sender)
    if (!admission.isAdmitted) {
      const { status, reason } = admission
      gate.logRefusal({ ...sender, kind, status, reason })
      return send(req, res, plainReply(status))
    }
    const arrival = { ...sender, kind, format: admission.format, guid: guidOf(req), at: gate.now(), begun: performance.now() }
    const exchange = exchangeOf(req, res, {
      deadlineMs: gate.deadlineMs,
      lateReply: () => repeatLater(arrival, gate.trust),
      onAnswer: ({ code }) => kind === 'PAYMENT_NOTIFICATION' && gate.outcomes.note(code !== 303),
    })
    const reply = replyTo(req, arrival, exchange, gate).catch((error) => {
      if (kind === 'PAYMENT_NOTIFICATION') gate.outcomes.noteFault(databaseFault(error))
      gate.logger.error({ err: error, kind, format: arrival.format }, 'a message of the network has no answer')
      return repeatLater(arrival, gate.trust)
    })
    exchange.give(await reply)
  }
}

/** A message on its way in. */
type Arrival = {
  readonly kind: Kind
  readonly format: Format
  readonly guid: string
  readonly at: Date
  readonly begun: number
  readonly address: string
  readonly network: string
}

async function replyTo(req: IncomingMessage, arrival: Arrival, exchange: Exchange, gate: Gate): Promise<Reply> {
  const sent = await read(req, arrival, exchange, gate)
  if (sent.kind === 'TOO_LONG') return refuse(plainReply(413), 'too long', arrival, gate)
  if (sent.kind === 'CROWDED') return comeAgain('too many messages of one network are arriving', arrival, gate)
  if (sent.kind === 'ABORTED') return comeAgain('not sent in time', arrival, gate)
  const rawHash = createHash('sha256').update(sent.bytes).digest('base64url')
  const message = messageIn(sent.bytes, req.headers['content-type'], arrival.format, gate.trust)
  const known = { ...arrival, rawHash, guid: guidIn(message.header) || arrival.guid }
  if (!message.isTrusted) return refuse(replyWith({ ...message, body: {} }, known, gate.trust), message.reason, known, gate)
  exchange.trust()
  const isReport = known.kind === 'PAYMENT_NOTIFICATION'
  if (isReport && isClockWrong(gate.clockOffsetMs())) return comeAgain('the clock is wrong', known, gate)
  const leave = gate.places.take()
  if (!leave) return comeAgain('too many messages at the same time', known, gate)
  const { header, body } = message
  const answer = await answerMessage({ ...known, header, body, signal: exchange.signal }, gate).finally(leave)
  return replyWith(answer, known, gate.trust)
}

async function read(
  req: IncomingMessage,
  { network }: Arrival,
  exchange: Exchange,
  { bodies, readMs }: Gate,
): Promise<Body | { readonly kind: 'CROWDED' }> {
  const leave = bodies.take(network)
  if (!leave) return { kind: 'CROWDED' }
  const signal = AbortSignal.any([exchange.signal, AbortSignal.timeout(readMs)])
  return readBody(req, { maxBytes: MAX_BYTES, signal }).finally(leave)
}

/** Answers a message that is not worked on, and logs why. */
function refuse(reply: Reply, reason: string, { guid: _, at: _at, begun: _begun, ...arrival }: Arrival, gate: Gate): Reply {
  gate.logRefusal({ ...arrival, status: reply.status, code: reply.code, reason })
  return reply
}

function comeAgain(reason: string, arrival: Arrival, gate: Gate): Reply {
  return refuse(repeatLater(arrival, gate.trust), reason, arrival, gate)
}

function messageIn(bytes: Buffer, contentType: string | undefined, format: Format, trust: GatewayOptions['trust']): ReadMessage {
  const text = decodeText(bytes, contentType)
  if (text === null) return { isTrusted: false, header: '', code: 101, reason: 'neither UTF-8 nor UTF-16' }
  return readMessage(text, format, trust)
}

/** As XML has it; any case of the name. Control characters have no place in an answer or in the database. */
function guidOf(req: IncomingMessage): string {
  const query = new URL(req.url ?? '/', 'http://localhost').searchParams
  const guid = [...query].find(([name]) => name.toLowerCase() === 'guid')?.[1] ?? ''
  return guid.replace(/\p{Cc}/gu, '').slice(0, 100)
}
