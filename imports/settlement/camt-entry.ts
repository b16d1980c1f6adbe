import type { LineKind } from '@/domain/reconciliation/settlement-line'
import { paymentNumberAmong } from '@/domain/references/payment-number'
import type { CalendarDay } from '@/domain/values/calendar-day'
import { type Fils, formatJod, fils as toFils, ZERO_FILS } from '@/domain/values/money'
import { currencyOf, parseNetworkAmount } from '@/domain/values/network-amount'
import { dayOf, readLine, readOther } from './read-cells'
import type { NumberedLine } from './settlement-format'
import { settlementRefused } from './settlement-refused'
import { elementsAt, textAt, type XmlElement } from './xml-elements'

/** What an entry says before its details: docs/settlement.md has the table of its fields. */
type EntryHead = {
  readonly kind: LineKind
  readonly isCredit: boolean
  readonly status: string | null
  readonly amount: Fils
  readonly day: string
}

/** An entry that has ended. */
export type CamtEntry = { readonly isCredit: boolean; readonly isBooked: boolean; readonly amount: Fils }

export type EntryReader = {
  /** A `TxDtls` has ended within its entry, whose own fields come before. */
  detail(entry: XmlElement, detail: XmlElement): void
  /** The entry has ended. */
  end(entry: XmlElement): CamtEntry
}

/** Reads entries one after the other and passes their lines to `take`. An entry that a bank booked for many payments is its payments, whose sum must be its amount. */
export function entryReader(take: (line: NumberedLine) => void, lastDay: () => CalendarDay | null): EntryReader {
  let line = 0
  let details = 0
  let sum = 0
  const next = () => {
    line += 1
    return line
  }
  return {
    detail: (entry, detail) => {
      const head = headOf(entry, line + 1)
      details += 1
      if (head.kind !== 'PAYMENT' && head.kind !== 'REVERSAL') return
      const at = next()
      const amount = detailAmount(detail, at) ?? head.amount
      const direction = textAt(detail, 'CdtDbtInd')
      const isOther = direction !== '' && (direction === 'CRDT') !== head.isCredit
      sum += isOther ? -amount : amount
      take(lineOf({ ...head, kind: detailKind(head.kind, detail, isOther), amount }, detail, at, lastDay()))
    },
    end: (entry) => {
      const head = headOf(entry, details === 0 ? line + 1 : line)
      if (head.kind === 'PAYMENT' && details === 0) throw settlementRefused('LINE', { line: line + 1, column: 'NtryDtls/TxDtls', found: 0 })
      if (details > 0 && (head.kind === 'PAYMENT' || head.kind === 'REVERSAL')) checkBatch(entry, { head, line, details, sum })
      else take(lineOf(head, null, next(), lastDay()))
      details = 0
      sum = 0
      return { isCredit: head.isCredit, isBooked: head.kind !== 'NOT_BOOKED', amount: head.amount }
    },
  }
}

function headOf(entry: XmlElement, line: number): EntryHead {
  const refuse = (column: string, found: string): never => {
    throw settlementRefused('LINE', { line, column, found })
  }
  const direction = textAt(entry, 'CdtDbtInd')
  if (direction !== 'CRDT' && direction !== 'DBIT') refuse('CdtDbtInd', direction)
  const status = textAt(entry, 'Sts', 'Cd') || textAt(entry, 'Sts', 'Prtry') || textAt(entry, 'Sts')
  if (status === '') refuse('Sts', '')
  const reversal = textAt(entry, 'RvslInd')
  if (!['', 'true', 'false', '1', '0'].includes(reversal)) refuse('RvslInd', reversal)
  const kind = kindOf({ status, isReversal: reversal === 'true' || reversal === '1', isCredit: direction === 'CRDT' })
  const amount = amountOf(entry, line) ?? refuse('Amt', textAt(entry, 'Amt'))
  const day = dateIn(entry, 'BookgDt') || (kind === 'NOT_BOOKED' ? dateIn(entry, 'ValDt') : '')
  return { kind, isCredit: direction === 'CRDT', status: kind === 'NOT_BOOKED' ? status.slice(0, 40) : null, amount, day }
}

function kindOf({ status, isReversal, isCredit }: { status: string; isReversal: boolean; isCredit: boolean }): LineKind {
  if (status !== 'BOOK') return 'NOT_BOOKED'
  if (isReversal) return 'REVERSAL'
  return isCredit ? 'PAYMENT' : 'DEBIT'
}

const dateIn = (entry: XmlElement, name: string) => textAt(entry, name, 'Dt') || textAt(entry, name, 'DtTm')

/** Money that goes the other way within a batch, or comes back because a transfer of ours failed, is no payment. */
function detailKind(kind: LineKind, detail: XmlElement, isOther: boolean): LineKind {
  if (kind === 'PAYMENT' && isOther) return 'DEBIT'
  return elementsAt(detail, 'RtrInf').length > 0 ? 'REVERSAL' : kind
}

/** Undefined where the element tells none. */
function amountOf(element: XmlElement, line: number, ...path: readonly string[]): Fils | undefined {
  const [amount] = elementsAt(element, ...path, 'Amt')
  if (!amount) return undefined
  const currency = amount.attributes.Ccy ?? ''
  if (currencyOf(currency) !== 'JOD') throw settlementRefused('LINE', { line, column: 'Amt/@Ccy', found: currency })
  if (/^0+(?:\.0{1,3})?$/.test(amount.text)) return ZERO_FILS
  const parsed = parseNetworkAmount(amount.text)
  if (parsed === null) throw settlementRefused('LINE', { line, column: 'Amt', found: amount.text.slice(0, 100) })
  return parsed
}

/** In later versions at its own place, in earlier ones among the amounts in detail. */
function detailAmount(detail: XmlElement, line: number): Fils | undefined {
  return amountOf(detail, line) ?? amountOf(detail, line, 'AmtDtls', 'TxAmt')
}

function lineOf(head: EntryHead, detail: XmlElement | null, line: number, lastDay: CalendarDay | null): NumberedLine {
  const references = detail ? elementsAt(detail, 'RmtInf', 'Strd', 'CdtrRefInf', 'Ref').map(({ text }) => text) : []
  const transactionId = detail ? textAt(detail, 'Refs', 'TxId') : ''
  const told = { line, transactionId, number: paymentNumberAmong(references), amount: formatJod(head.amount), statementDay: head.day }
  if (head.kind === 'PAYMENT') return readLine(told)
  const day = dayOf(head.day) ?? lastDay
  if (day === null) throw settlementRefused('LINE', { line, column: 'BookgDt', found: head.day.slice(0, 100) })
  return readOther(told, { kind: head.kind, status: head.status, amount: head.amount, day })
}

type Batch = { readonly head: EntryHead; readonly line: number; readonly details: number; readonly sum: number }

/** A batch must be what the bank says of it: so many payments, of so much together. */
function checkBatch(entry: XmlElement, { head, line, details, sum }: Batch): void {
  const counts = elementsAt(entry, 'NtryDtls', 'Btch', 'NbOfTxs').map(({ text }) => Number(text))
  const said = counts.length === 0 ? details : counts.reduce((all, count) => all + count, 0)
  if (said !== details) throw settlementRefused('BATCH_COUNT', { line, said, found: details })
  if (sum !== head.amount) throw settlementRefused('BATCH', { line, said: formatJod(head.amount), found: formatJod(toFils(sum)) })
}
