import { DOMParser, type Element } from '@xmldom/xmldom'
import { parseJod } from '@/domain/money'
import { countOf, dayOf, readLine } from './read-cells'
import type { Control, NumberedLine } from './settlement-format'
import { settlementRefused } from './settlement-refused'
import { type XmlPart, xmlParts } from './xml-parts'

const NAMESPACE = 'urn:iso:std:iso:20022:tech:xsd:camt.054.'

const parser = new DOMParser({
  onError: (_level, message) => {
    throw new SyntaxError(message)
  },
})

/**
 * A settlement file as ISO 20022 camt.054: one notification for the day of `FrToDt`, an entry a payment with the transaction in `Refs/TxId` and the payment number
 * as creditor reference, and the control totals in `TxsSummry`. Source: docs/network.md, "The settlement file".
 */
export async function* camtFile(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<NumberedLine, Control> {
  let line = 0
  for await (const part of xmlParts(chunks)) {
    if ('rest' in part) return controlOf(part)
    line += 1
    yield readEntry(part.entry, line)
  }
  throw settlementRefused('TRAILER_MISSING')
}

function readEntry(text: string, line: number): NumberedLine {
  const entry = parsed(text)
  const at = (...path: string[]) => textAt(entry, path)
  const currency = childrenOf(entry, 'Amt')[0]?.getAttribute('Ccy') ?? ''
  if (currency !== 'JOD') throw settlementRefused('LINE', { line, column: 'Amt/@Ccy', found: currency })
  if (at('CdtDbtInd') !== 'CRDT') throw settlementRefused('LINE', { line, column: 'CdtDbtInd', found: at('CdtDbtInd') })
  const details = childrenOf(entry, 'NtryDtls').flatMap((one) => childrenOf(one, 'TxDtls'))
  if (details.length !== 1) throw settlementRefused('LINE', { line, column: 'NtryDtls/TxDtls', found: details.length })
  return readLine({
    line,
    transactionId: at('NtryDtls', 'TxDtls', 'Refs', 'TxId'),
    number: at('NtryDtls', 'TxDtls', 'RmtInf', 'Strd', 'CdtrRefInf', 'Ref'),
    amount: at('Amt'),
    statementDay: at('BookgDt', 'Dt') || at('BookgDt', 'DtTm'),
  })
}

function controlOf({ rest, prefixes }: Extract<XmlPart, { rest: string }>): Control {
  if (rest.trim() === '') throw settlementRefused('EMPTY')
  if (!/<\/(?:[^<>\s:]+:)?Document\s*>\s*$/.test(rest)) throw settlementRefused('TRAILER_MISSING')
  const root = documentOf(rest, prefixes)
  const notifications = childrenOf(root, 'BkToCstmrDbtCdtNtfctn').flatMap((one) => childrenOf(one, 'Ntfctn'))
  const [notification] = notifications
  if (!notification || notifications.length > 1) throw settlementRefused('XML', { found: 'it must have exactly one Ntfctn.' })
  const statementDay = dayOf(textAt(notification, ['FrToDt', 'FrDtTm']))
  const summary = childrenOf(notification, 'TxsSummry')[0]
  if (!summary) throw settlementRefused('TRAILER_MISSING')
  const of = (name: string) => textAt(summary, ['TtlCdtNtries', name]) || textAt(summary, ['TtlNtries', name])
  const lines = countOf(of('NbOfNtries'))
  const total = parseJod(of('Sum'))
  if (statementDay === null) throw settlementRefused('XML', { found: 'FrToDt/FrDtTm must tell its day.' })
  if (lines === null || total === null) throw settlementRefused('XML', { found: 'TxsSummry must have NbOfNtries and Sum.' })
  return { statementDay, lines, total }
}

/** The root of a document whose entries had these prefixes: all must stand for its namespace. */
function documentOf(rest: string, prefixes: ReadonlySet<string>): Element {
  const root = parsed(rest)
  if (root.localName !== 'Document' || !root.namespaceURI?.startsWith(NAMESPACE))
    throw settlementRefused('XML', { found: `its root must be Document of ${NAMESPACE}001.08 or another version.` })
  const bound = [...prefixes].map((prefix) => root.getAttribute(prefix === '' ? 'xmlns' : `xmlns:${prefix}`))
  if (bound.some((namespace) => namespace !== root.namespaceURI))
    throw settlementRefused('XML', { found: 'its entries must be of the namespace of the document.' })
  return root
}

function parsed(text: string): Element {
  try {
    const root = parser.parseFromString(text, 'text/xml').documentElement
    if (root) return root
  } catch (error) {
    throw settlementRefused('XML', { found: String(error instanceof Error ? error.message : error).split('\n')[0] ?? '' }, error)
  }
  throw settlementRefused('XML', { found: 'an element is missing.' })
}

function childrenOf(element: Element, name: string): Element[] {
  return Array.from(element.childNodes).filter((child): child is Element => child.nodeType === 1 && (child as Element).localName === name)
}

/** The text at a path of names; empty where there is none. */
function textAt(element: Element, path: readonly string[]): string {
  const found = path.reduce<Element | undefined>((parent, name) => parent && childrenOf(parent, name)[0], element)
  return found?.textContent?.trim() ?? ''
}
