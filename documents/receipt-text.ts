import { createHash } from 'node:crypto'
import { type Fils, fils } from '@/domain/values/money'
import { base32 } from './base32'
import { escaped, fieldsOf } from './fields'
import { compactInstant, fromCompactInstant } from './instants'

/** One violation as a receipt names it; `fine` less `discount` is what was paid for it. */
export type ReceiptTextLine = {
  readonly authority: string
  readonly violationNumber: string
  readonly type: string
  readonly fine: Fils
  readonly discount: Fils
}

/** What a receipt states. */
export type ReceiptFacts = {
  readonly number: string
  readonly issuedAt: Date
  /** The last digits of the licence number: enough for its holder to know it, too few for others. */
  readonly licenseEnd: string
  readonly amount: Fils
  readonly paymentNumber: string
  readonly transactionId: string
  readonly bankTransactionId: string
  readonly count: number
  /** Undefined where the text holds only `linesDigest`, because they are too many for a QR code. */
  readonly lines?: readonly ReceiptTextLine[]
  readonly linesDigest?: string
}

/** Characters of a list of lines that still gives a QR code which a phone reads from paper. */
const MAX_LINES = 1_250

/** What is signed of a receipt, after the words that every document begins with. */
export function receiptText(facts: ReceiptFacts & { readonly lines: readonly ReceiptTextLine[] }): string {
  const list = linesText(facts.lines)
  return receiptFields(facts, list.length > MAX_LINES ? `/${digestOf(list)}` : list)
}

/** The lines in one text. Of a receipt with many it accompanies the signed text, which holds its digest. */
export function linesText(lines: readonly ReceiptTextLine[]): string {
  return lines
    .map((line) => [line.authority, line.violationNumber, line.type, line.fine, line.discount].map(String).map(escaped).join('*'))
    .join('+')
}

/** SHA-256, in base 32. */
export function digestOf(list: string): string {
  return base32(createHash('sha256').update(list).digest())
}

/** The receipt that a text states, or null unless it is written exactly as `receiptText` writes it and its sums agree. */
export function readReceiptText(text: string): ReceiptFacts | null {
  const cut = text.lastIndexOf(':')
  const fields = fieldsOf(text.slice(0, cut), ':', 8)
  const list = text.slice(cut + 1)
  if (!fields) return null
  const [
    number = '',
    issued = '',
    licenseEnd = '',
    amount = '',
    paymentNumber = '',
    transactionId = '',
    bankTransactionId = '',
    count = '',
  ] = fields
  const issuedAt = fromCompactInstant(issued)
  const [paid, size] = [filsOf(amount), filsOf(count)]
  if (!issuedAt || paid === null || size === null) return null
  const facts = { number, issuedAt, licenseEnd, amount: paid, paymentNumber, transactionId, bankTransactionId, count: Number(size) }
  const read = withLines(facts, list)
  return read && receiptFields(read, list) === text ? read : null
}

/** The lines of a list, or null unless it is written as `linesText` writes it. */
export function readLines(list: string): ReceiptTextLine[] | null {
  const lines = list.split('+').map(readLine)
  return lines.every((line) => line !== null) ? lines : null
}

/** Whether the lines are as many as a receipt says, and add up to its amount. */
export function agreesWith({ count, amount }: ReceiptFacts, lines: readonly ReceiptTextLine[]): boolean {
  return lines.length === count && lines.reduce((sum, line) => sum + line.fine - line.discount, 0) === amount
}

function withLines(facts: ReceiptFacts, list: string): ReceiptFacts | null {
  if (/^\/[A-Z2-7]{52}$/.test(list)) return { ...facts, linesDigest: list.slice(1) }
  const lines = readLines(list)
  return lines && agreesWith(facts, lines) ? { ...facts, lines } : null
}

function receiptFields(facts: ReceiptFacts, list: string): string {
  const { number, issuedAt, licenseEnd, amount, paymentNumber, transactionId, bankTransactionId, count } = facts
  const values = [number, compactInstant(issuedAt), licenseEnd, amount, paymentNumber, transactionId, bankTransactionId, count]
  return [...values.map(String).map(escaped), list].join(':')
}

function readLine(text: string): ReceiptTextLine | null {
  const [authority = '', violationNumber = '', type = '', fineText = '', discountText = ''] = fieldsOf(text, '*', 5) ?? []
  const [fine, discount] = [filsOf(fineText), filsOf(discountText)]
  return fine !== null && discount !== null && discount < fine ? { authority, violationNumber, type, fine, discount } : null
}

function filsOf(text: string): Fils | null {
  return /^(0|[1-9]\d{0,14})$/.test(text) ? fils(Number(text)) : null
}
