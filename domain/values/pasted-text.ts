import { leadsTo, linksIn, type PastedLink } from '@/domain/documents/pasted-links'
import { parsePaymentNumber } from '@/domain/references/payment-number'
import { plainText } from './digits'

/** What could be a payment number: 13 digits, of which the last may not agree with the others. */
export type PastedNumber = { readonly digits: string; readonly problem: null | 'CHECK_DIGIT' | 'LENGTH' }

/** What was found in a text that somebody received: numbers in their order, each once, and links. */
export type PastedText = { readonly numbers: readonly PastedNumber[]; readonly links: readonly PastedLink[] }

const LENGTH = 13
/** As a slip and as banks' messages write it. Only such a shape is told that a digit is wrong: dates and amounts side by side are no number. */
const SHAPES = ['13', '4-4-5', '4-4-4-1']

/** The payment numbers and the links of a pasted text, for a site whose address is `site` (`https://tasdeed.example.jo`). */
export function readPastedText(text: string, site: string): PastedText {
  const links = linksIn(text)
  const rest = links.reduce((left, link) => left.replace(link, '\n'), text)
  const found = [rest, ...links.map(decoded)].flatMap(numbersIn)
  const numbers = [...new Map(found.map((number) => [number.digits, number])).values()]
  return { numbers: numbers.length > 0 ? numbers : lonelyDigits(text), links: links.map((link) => leadsTo(link, site)) }
}

function decoded(link: string): string {
  try {
    return decodeURIComponent(link)
  } catch {
    return link
  }
}

/** Groups of digits that stand side by side, with a space or a dash between them. */
function numbersIn(text: string): PastedNumber[] {
  const rows = plainText(text.replace(/[\r\n]+/g, '|')).match(/\d+(?:[ -]{1,3}\d+)*/g) ?? []
  return rows.flatMap((row) => numbersOf(row.split(/[ -]+/)))
}

function numbersOf(groups: readonly string[]): PastedNumber[] {
  const numbers: PastedNumber[] = []
  for (let start = 0; start < groups.length; ) {
    const number = numberAt(groups, start)
    if (number) numbers.push(number.found)
    start += number?.length ?? 1
  }
  return numbers
}

function numberAt(groups: readonly string[], start: number): { found: PastedNumber; length: number } | null {
  let digits = ''
  for (let end = start; digits.length < LENGTH && end < groups.length; end++) digits += groups[end]
  if (digits.length !== LENGTH) return null
  const sizes = sizesOf(groups, start)
  const isRight = parsePaymentNumber(digits).ok
  if (!isRight && !SHAPES.includes(sizes.join('-'))) return null
  return { found: { digits, problem: isRight ? null : 'CHECK_DIGIT' }, length: sizes.length }
}

function sizesOf(groups: readonly string[], start: number): number[] {
  const sizes: number[] = []
  for (let sum = 0, at = start; sum < LENGTH; at++) {
    const size = groups[at]?.length ?? LENGTH
    sizes.push(size)
    sum += size
  }
  return sizes
}

/** Nothing but digits, too few or too many: a number of which some were lost. */
function lonelyDigits(text: string): PastedNumber[] {
  const number = parsePaymentNumber(text)
  const digits = plainText(text).replace(/\D/g, '')
  return !number.ok && number.reason === 'LENGTH' && digits.length >= 8 ? [{ digits, problem: 'LENGTH' }] : []
}
