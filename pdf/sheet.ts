import PDFDocument from 'pdfkit'
import { breakLines } from './break-lines'
import type { Drawing, Written } from './drawing'
import { ALL_FACES } from './faces'
import { writeRun } from './glyphs'
import type { SetLine } from './set-line'

const INK = '#1b2421'
export const SOFT = '#5a6661'
const LINE = '#cfc8bb'
const LINE_HEIGHT = 1.55
/** A4, in points. */
const PAGE = { width: 595.28, height: 841.89 }
const MARGIN = 44
/** Under it stands the foot of the page. */
const BOTTOM = PAGE.height - MARGIN - 14

export type Style = { readonly size: number; readonly bold?: boolean; readonly color?: string; readonly align?: 'start' | 'center' | 'end' }

/** A box across the page: from its start side (the right one in Arabic), in points. */
export type Span = { readonly from: number; readonly width: number }

export type Sheet = ReturnType<typeof sheetOf>

/** A tagged document and what is written on it. `y` is where the next block begins; spans are counted from the start side of the text. */
export function sheetOf({ language, fileTitle, issuer, signedText, signedLines }: Drawing) {
  const rtl = language === 'ar'
  const info = { Title: fileTitle, Author: issuer, Keywords: signedText, Subject: signedLines }
  const size: [number, number] = [PAGE.width, PAGE.height]
  const tags = { tagged: true, lang: language, displayTitle: true, subset: 'PDF/UA', pdfVersion: '1.7' } as const
  const doc = new PDFDocument({ size, margin: 0, bufferPages: true, info, ...tags } as object)
  for (const { name, file } of ALL_FACES) doc.registerFont(name, file as never)
  const root = doc.struct('Document')
  doc.addStructure(root)
  const whole: Span = { from: 0, width: PAGE.width - 2 * MARGIN }
  const leftOf = ({ from, width }: Span) => (rtl ? PAGE.width - MARGIN - from - width : MARGIN + from)

  const linesOf = (written: Written, style: Style, span: Span): SetLine[] =>
    breakLines(written.text, { size: style.size, width: span.width, rtl: rtl && !written.ltr, bold: style.bold ?? false })

  const shares = { start: rtl ? 1 : 0, center: 0.5, end: rtl ? 0 : 1 }

  /** Writes lines from `top` on; resolves with where they end. */
  const write = (lines: readonly SetLine[], style: Style, span: Span, top: number): number => {
    doc.fillColor(style.color ?? INK)
    const { size, align = 'start' } = style
    for (const [index, { runs, width }] of lines.entries()) {
      let x = leftOf(span) + (span.width - (width * size) / 1000) * shares[align]
      const y = top + (index + 0.72) * size * LINE_HEIGHT
      for (const run of runs) {
        writeRun(doc, run, { x, y, size })
        x += (run.width * size) / 1000
      }
    }
    return top + lines.length * size * LINE_HEIGHT
  }
  const heightOf = (lines: readonly SetLine[], style: Style) => lines.length * style.size * LINE_HEIGHT

  /** What is drawn inside belongs to a structure element of that kind. */
  const tagged = (parent: PDFKit.PDFStructureElement, kind: string, draw: () => void, options: object = {}): void => {
    const element = doc.struct(kind as never, options)
    parent.add(element)
    element.add(doc.markStructureContent(kind as never))
    draw()
    doc.endMarkedContent()
    element.end()
  }
  /** What is drawn inside is no part of what the paper says. */
  const artifact = (draw: () => void, type: 'Layout' | 'Pagination' = 'Layout'): void => {
    doc.markContent('Artifact', { type })
    draw()
    doc.endMarkedContent()
  }
  const rule = (y: number, span: Span = whole) =>
    artifact(() => {
      doc
        .moveTo(leftOf(span), y)
        .lineTo(leftOf(span) + span.width, y)
        .lineWidth(0.75)
        .strokeColor(LINE)
        .stroke()
    })
  return { doc, root, rtl, whole, leftOf, linesOf, write, heightOf, tagged, artifact, rule, top: MARGIN, bottom: BOTTOM, y: MARGIN }
}

/** The file of a document that is finished. */
export function fileOf(doc: PDFKit.PDFDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const parts: Uint8Array[] = []
    doc.on('data', (part: Uint8Array) => parts.push(part))
    doc.on('error', reject)
    doc.on('end', () => resolve(Buffer.concat(parts)))
    doc.end()
  })
}
