import type { CalendarDay } from '@/domain/values/calendar-day'
import { addFils, type Fils, formatJod, parseJod, subtractFils, ZERO_FILS } from '@/domain/values/money'
import type { CamtEntry } from './camt-entry'
import { countOf, dayOf, lastDayOf } from './read-cells'
import { settlementRefused, xmlRefused } from './settlement-refused'
import { elementAt, elementsAt, textAt, type XmlElement } from './xml-elements'

type Tally = { count: number; sum: Fils }

/** Entries counted while a file passes. */
export type Tallies = { readonly credits: Tally; readonly bookedCredits: Tally; readonly debits: Tally; readonly bookedDebits: Tally }

export function noEntries(): Tallies {
  const none = (): Tally => ({ count: 0, sum: ZERO_FILS })
  return { credits: none(), bookedCredits: none(), debits: none(), bookedDebits: none() }
}

export function countEntry(tallies: Tallies, { isCredit, isBooked, amount }: CamtEntry): void {
  const all = isCredit ? tallies.credits : tallies.debits
  const booked = isCredit ? tallies.bookedCredits : tallies.bookedDebits
  for (const tally of isBooked ? [all, booked] : [all]) {
    tally.count += 1
    tally.sum = addFils(tally.sum, amount)
  }
}

/** Checks what a notification or statement says that it holds: by its summary, or by its balances where it has none. Throws a SettlementFileRefused. */
export function checkCamtTotals(document: XmlElement, tallies: Tallies): void {
  const summary = elementAt(document, 'TxsSummry')
  if (summary) checkSummary(summary, tallies)
  else checkBalances(document, tallies)
}

function checkBalances(document: XmlElement, tallies: Tallies): void {
  const opening = balanceOf(document, 'OPBD')
  const closing = balanceOf(document, 'CLBD')
  if (opening === null || closing === null) throw settlementRefused('TRAILER_MISSING')
  const found = addFils(opening, tallies.bookedCredits.sum, subtractFils(ZERO_FILS, tallies.bookedDebits.sum))
  if (found !== closing) throw settlementRefused('TOTAL', { said: formatJod(closing), found: formatJod(found) })
}

/** Some banks add up what is booked only, others every entry. */
function checkSummary(summary: XmlElement, { credits, bookedCredits, debits, bookedDebits }: Tallies): void {
  const credit = elementAt(summary, 'TtlCdtNtries')
  const debit = elementAt(summary, 'TtlDbtNtries')
  const all = elementAt(summary, 'TtlNtries')
  if (credit) checkTally(credit, [credits, bookedCredits])
  if (debit) checkTally(debit, [debits, bookedDebits])
  if (all) checkTally(all, [both(credits, debits), both(bookedCredits, bookedDebits)])
  if (!credit && !all) throw xmlRefused('TxsSummry must have NbOfNtries and Sum.', 'يجب أن يكون في TxsSummry العنصران NbOfNtries وSum.')
}

const both = (a: Tally, b: Tally): Tally => ({ count: a.count + b.count, sum: addFils(a.sum, b.sum) })

function checkTally(element: XmlElement, found: readonly [Tally, Tally]): void {
  const count = countOf(textAt(element, 'NbOfNtries'))
  const sum = decimal(textAt(element, 'Sum'))
  if (count === null || sum === null)
    throw xmlRefused('TxsSummry must have NbOfNtries and Sum.', 'يجب أن يكون في TxsSummry العنصران NbOfNtries وSum.')
  const [all, booked] = found
  if (all.count !== count && booked.count !== count) throw settlementRefused('COUNT', { said: count, found: all.count })
  if (!found.some((tally) => tally.count === count && tally.sum === sum))
    throw settlementRefused('TOTAL', { said: formatJod(sum), found: formatJod(all.sum) })
}

function balanceOf(document: XmlElement, code: string): Fils | null {
  const balance = elementsAt(document, 'Bal').find((one) => textAt(one, 'Tp', 'CdOrPrtry', 'Cd') === code)
  const amount = balance ? decimal(textAt(balance, 'Amt')) : null
  if (!balance || amount === null) return null
  return textAt(balance, 'CdtDbtInd') === 'DBIT' ? subtractFils(ZERO_FILS, amount) : amount
}

const decimal = (text: string): Fils | null => parseJod(text.replace(/^0+(?=\d)/, ''))

/** The one day that a document is for: by its period or, without one, by the day of its closing balance. Throws a SettlementFileRefused. */
export function dayOfCamt(document: XmlElement): CalendarDay {
  const period = elementAt(document, 'FrToDt')
  const from = dayOf(textAt(period, 'FrDtTm'))
  if (period && from) return checkPeriod(from, textAt(period, 'ToDtTm'))
  const closing = elementsAt(document, 'Bal').find((one) => textAt(one, 'Tp', 'CdOrPrtry', 'Cd') === 'CLBD')
  const day = dayOf(textAt(closing, 'Dt', 'Dt') || textAt(closing, 'Dt', 'DtTm'))
  if (period || day === null) throw xmlRefused('FrToDt/FrDtTm must tell its day.', 'يجب أن يذكر FrToDt/FrDtTm يومه.')
  return day
}

/** The end of a day may be its last moment, or the first of the next day. */
function checkPeriod(from: CalendarDay, written: string): CalendarDay {
  const to = written === '' ? from : lastDayOf(written)
  if (to === null || to !== from) throw settlementRefused('DAYS', { said: from, found: to ?? written.slice(0, 40) })
  return from
}
