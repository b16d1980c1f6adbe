import { setTimeout as sleep } from 'node:timers/promises'
import type { Random } from '@/demo/random'
import { formatJod, parseJod } from '@/domain/values/money'
import type { Format } from '@/network/messages'
import type { Books } from './books'
import {
  type Answered,
  type Biller,
  billPull,
  deliver,
  type Message,
  nodeAt,
  notificationOf,
  posted,
  type Report,
  type Writing,
} from './wire'

export type BankOptions = {
  readonly biller: Biller
  readonly books: Books
  readonly random: Random
  readonly format: Format
  readonly serviceType: string
  /** How often a message is repeated that gets no answer. */
  readonly maxRepeats: number
}

/** How one message differs from what it should be. */
export type Twist = Partial<Pick<Writing, 'signature' | 'password' | 'indented'>> & { readonly guid?: string; readonly biller?: Biller }

/** A bank that asks for bills and reports payments of one number, and notes every answer in the books. */
export type Bank = ReturnType<typeof bankOf>

export function bankOf(options: BankOptions) {
  const { books, random, format, serviceType } = options
  const transactions = () => `S${books.run}-${books.nextTransaction()}`
  const send = (message: Message, twist: Twist) => insist(message, options, twist)
  return {
    format,
    random,
    report: (number: string, paid: string): Report => ({
      transactionId: transactions(),
      number,
      paid,
      processedAt: new Date(),
      serviceType,
    }),

    /** What the number costs now ("15.000"), or the code of the refusal. */
    async ask(number: string, twist: Twist = {}): Promise<{ code: string; due: string | null }> {
      const answer = await send(billPull(number, guidOf(options), serviceType), twist)
      const record = format === 'XML' ? ['BillsRec', 'BillRec'] : ['BillRec']
      const inRecord = nodeAt(answer.body, [...record, 'Result', 'ErrorCode'])
      const due = nodeAt(answer.body, [...record, 'DueAmount'])
      const code = typeof inRecord === 'string' ? inRecord : codeOf(answer)
      return { code, due: typeof due === 'string' && code === '0' ? due : null }
    },

    /** Reports payments until there is an answer, and expects its code. What is acknowledged stands in the books. */
    async tell(reports: readonly Report[], expected: string, twist: Twist = {}): Promise<void> {
      const answer = await send(notificationOf(reports, twist.guid ?? guidOf(options), format), twist)
      books.expect(`answer to ${reports.map(({ transactionId, paid }) => `${transactionId} (${paid})`).join()}`, expected, codeOf(answer))
      if (codeOf(answer) === '0') for (const report of reports) books.acknowledge(report)
    },

    /** Reports a payment and goes away before the answer: nobody knows whether it arrived. */
    async tellAndHangUp(report: Report): Promise<void> {
      const message = notificationOf([report], guidOf(options), format)
      const { path, headers, body } = posted(message, options.biller, { format, at: new Date() })
      const signal = AbortSignal.timeout(random.between(1, 12))
      await fetch(`${options.biller.url}${path}`, { method: 'POST', headers, body, signal }).catch(() => undefined)
    },

    pause: (mostMs: number) => sleep(random.between(0, mostMs)),
  }
}

/** So many fils more than the amount; less when negative. */
export function plusFils(amount: string, by: number): string {
  const fils = parseJod(amount)
  if (fils === null) throw new RangeError(`Not an amount: ${amount}`)
  return formatJod((fils + by) as typeof fils)
}

/** The code of the message, or of HTTP where there is no message. */
function codeOf({ code, httpStatus, isGenuine }: Answered): string {
  if (!isGenuine) return 'not signed by the biller'
  return code ?? `HTTP ${httpStatus}`
}

function guidOf({ books }: BankOptions): string {
  return `guid-${books.run}-${books.nextTransaction()}`
}

/** As the network does: the same message again until somebody answers it. */
async function insist(message: Message, options: BankOptions, { biller = options.biller, guid: _, ...twist }: Twist): Promise<Answered> {
  for (let repeats = 0, pause = 50; ; repeats++, pause = Math.min(pause * 2, 1_000)) {
    const answer = await deliver(message, biller, { format: options.format, at: new Date(), ...twist }).catch(() => null)
    if (answer && answer.httpStatus !== 503) return answer
    options.books.repeated()
    if (repeats === options.maxRepeats) throw new Error(`No answer to a ${message.kind} after ${repeats} repeats`)
    await sleep(pause)
  }
}
