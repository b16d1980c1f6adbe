import { addFils, ZERO_FILS } from '@/domain/values/money'
import { textOf } from '../source-text'
import { entryReader } from './camt-entry'
import { checkCamtTotals, countEntry, dayOfCamt, noEntries } from './camt-totals'
import type { NumberedLine, SettlementContent } from './settlement-format'
import { xmlRefused } from './settlement-refused'
import { elementAt, elementsAt, type XmlElement, xmlElements } from './xml-elements'

const NAMESPACE = /^urn:iso:std:iso:20022:tech:xsd:(camt\.05[34])\.\d{3}\.\d{2}$/

/** What each kind of document is called, and the part of it that is for one day. */
const KINDS = {
  'camt.053': { message: 'BkToCstmrStmt', document: 'Stmt', format: 'CAMT_053' },
  'camt.054': { message: 'BkToCstmrDbtCdtNtfctn', document: 'Ntfctn', format: 'CAMT_054' },
} as const

/**
 * A settlement file as ISO 20022 camt.054 or camt.053, read as it comes: no more than a chunk and one payment are in memory. What each field means is told in
 * docs/settlement.md.
 */
export async function* camtFile(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<NumberedLine, SettlementContent> {
  let found: NumberedLine[] = []
  let [lines, total] = [0, ZERO_FILS]
  const tallies = noEntries()
  let document: XmlElement | null = null
  const entries = entryReader(
    (line) => {
      found.push(line)
      lines += 1
      if (line.kind === 'PAYMENT') total = addFils(total, line.amount)
    },
    () => (document ? dayOfCamt(document) : null),
  )
  const onElement = (element: XmlElement): boolean => {
    const { name, parent } = element
    if (name === 'TxDtls' && parent?.parent?.name === 'Ntry') {
      entries.detail(parent.parent, element)
      return true
    }
    if (name !== 'Ntry' || !parent) return false
    document = parent
    countEntry(tallies, entries.end(element))
    return true
  }
  const reading = xmlElements(textOf(chunks), { onElement })
  for (;;) {
    const next = await reading.next()
    yield* found
    found = []
    if (next.done) {
      const { format, element } = documentOf(next.value)
      checkCamtTotals(element, tallies)
      return { format, statementDay: dayOfCamt(element), lines, total }
    }
  }
}

/** The one notification or statement of a document. */
function documentOf(root: XmlElement): { readonly format: SettlementContent['format']; readonly element: XmlElement } {
  const kind = NAMESPACE.exec(root.attributes.xmlns ?? '')?.[1] as keyof typeof KINDS | undefined
  const { message, document, format } = KINDS[kind ?? 'camt.054']
  if (root.name !== 'Document' || !kind || !elementAt(root, message))
    throw xmlRefused('its root must be a Document of camt.053 or camt.054.', 'يجب أن يكون جذره Document من نوع camt.053 أو camt.054.')
  const [element, ...others] = elementsAt(root, message, document)
  if (!element || others.length > 0) throw xmlRefused(`it must have exactly one ${document}.`, `يجب أن يكون فيه عنصر ${document} واحد.`)
  return { format, element }
}
