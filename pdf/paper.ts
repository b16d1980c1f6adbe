import type { Drawing, Written } from './drawing'
import { drawTable } from './paper-table'
import { qrCode } from './qr-code'
import { fileOf, type Sheet, SOFT, type Span, type Style, sheetOf } from './sheet'

const GREEN = '#0d5c4b'
const RED = '#c0392b'
const QR_SIDE = 168
const GAP = 24
const SMALL: Style = { size: 9, color: SOFT }
const LABEL = 112

/** A receipt or a certificate on A4, as a tagged PDF (PDF/UA-1). */
export function drawPaper(drawing: Drawing): Promise<Uint8Array> {
  const sheet = sheetOf(drawing)
  drawHead(sheet, drawing)
  block(sheet, 'H1', { text: drawing.title }, { size: 19, bold: true })
  if (drawing.warning) drawWarning(sheet, drawing.warning)
  sheet.y += 8
  const [top, under] = [sheet.y, drawQr(sheet, drawing)]
  sheet.y = top
  drawMain(sheet, drawing)
  drawFacts(sheet, drawing)
  sheet.y = Math.max(sheet.y, under)
  drawSources(sheet, drawing)
  drawTable(sheet, drawing)
  drawNotes(sheet, drawing)
  sheet.root.end()
  drawFeet(sheet, drawing)
  return fileOf(sheet.doc)
}

/** A paragraph at the sheet's `y`, which moves under it. */
function block(sheet: Sheet, kind: string, written: Written, style: Style, span: Span = sheet.whole): void {
  const lines = sheet.linesOf(written, style, span)
  sheet.tagged(sheet.root, kind, () => {
    sheet.y = sheet.write(lines, style, span, sheet.y)
  })
}

function drawHead(sheet: Sheet, { issuer, service }: Drawing): void {
  block(sheet, 'P', { text: issuer }, { size: 13, bold: true })
  block(sheet, 'P', { text: service }, SMALL)
  sheet.y += 4
  sheet.rule(sheet.y)
  sheet.y += 12
}

function drawWarning(sheet: Sheet, warning: string): void {
  const style: Style = { size: 10.5, color: RED }
  const span = { from: 8, width: sheet.whole.width - 16 }
  const lines = sheet.linesOf({ text: warning }, style, span)
  const height = sheet.heightOf(lines, style) + 16
  sheet.y += 8
  sheet.artifact(() => {
    sheet.doc.rect(sheet.leftOf(sheet.whole), sheet.y, sheet.whole.width, height).lineWidth(1.5).strokeColor(RED).stroke()
  })
  sheet.y += 8
  block(sheet, 'P', { text: warning }, style, span)
  sheet.y += 8
}

function drawMain(sheet: Sheet, { main: { label, text, more } }: Drawing): void {
  const span = besideQr(sheet)
  if (label) block(sheet, 'P', { text: label }, SMALL, span)
  block(sheet, 'P', { text }, { size: text.length > 24 ? 13.5 : 26, bold: true, color: GREEN }, span)
  if (more) block(sheet, 'P', { text: more }, { size: 10.5 }, span)
  sheet.y += 10
}

function besideQr(sheet: Sheet): Span {
  return { from: 0, width: sheet.whole.width - QR_SIDE - GAP }
}

/** Each fact is an item of a list: its label and its value. */
function drawFacts(sheet: Sheet, { facts }: Drawing): void {
  const [span, style] = [besideQr(sheet), { size: 10, bold: true }]
  const [labels, values] = [
    { from: 0, width: LABEL },
    { from: LABEL + 8, width: span.width - LABEL - 8 },
  ]
  const list = sheet.doc.struct('L')
  sheet.root.add(list)
  for (const { label, value } of facts) {
    const item = sheet.doc.struct('LI')
    list.add(item)
    sheet.rule(sheet.y, span)
    const top = sheet.y + 3
    const [labelLines, valueLines] = [sheet.linesOf({ text: label }, SMALL, labels), sheet.linesOf(value, style, values)]
    sheet.tagged(item, 'Lbl', () => sheet.write(labelLines, SMALL, labels, top))
    sheet.tagged(item, 'LBody', () => sheet.write(valueLines, style, values, top))
    item.end()
    sheet.y = top + Math.max(sheet.heightOf(labelLines, SMALL), sheet.heightOf(valueLines, style)) + 2
  }
  list.end()
}

/** With the quiet zone of the standard; the caption stands under it. Resolves with where it ends. */
function drawQr(sheet: Sheet, { qr }: Drawing): number {
  const { path, modules } = qrCode(qr.text)
  const span = { from: sheet.whole.width - QR_SIDE, width: QR_SIDE }
  const [left, top] = [sheet.leftOf(span), sheet.y]
  const bbox = [left, top, left + QR_SIDE, top + QR_SIDE]
  sheet.tagged(
    sheet.root,
    'Figure',
    () => {
      sheet.doc
        .save()
        .translate(left, top)
        .scale(QR_SIDE / (modules + 8))
      sheet.doc.translate(4, 4).path(path).fill('#000000')
      sheet.doc.restore()
    },
    { alt: qr.alt, bbox, placement: 'Block' },
  )
  sheet.y = top + QR_SIDE
  block(sheet, 'P', { text: qr.caption }, { ...SMALL, align: 'center' }, span)
  return sheet.y
}

function drawSources(sheet: Sheet, { sources }: Drawing): void {
  if (!sources) return
  sheet.y += 14
  block(sheet, 'H2', { text: sources.heading }, { size: 11, bold: true })
  const list = sheet.doc.struct('L')
  sheet.root.add(list)
  for (const written of sources.items) {
    const item = sheet.doc.struct('LI')
    list.add(item)
    const style: Style = { size: 10 }
    const lines = sheet.linesOf(written, style, sheet.whole)
    sheet.rule(sheet.y)
    const top = sheet.y + 2
    sheet.tagged(item, 'LBody', () => {
      sheet.y = sheet.write(lines, style, sheet.whole, top) + 2
    })
    item.end()
  }
  list.end()
}

function drawNotes(sheet: Sheet, { notes }: Drawing): void {
  const lines = notes.map((written) => sheet.linesOf(written, SMALL, sheet.whole))
  if (sheet.y + 14 + sheet.heightOf(lines.flat(), SMALL) > sheet.bottom) {
    sheet.doc.addPage()
    sheet.y = sheet.top
  }
  sheet.y += 14
  for (const written of notes) block(sheet, 'P', written, SMALL)
}

/** Which page of how many, and of which paper: a page that is lost or swapped shows. */
function drawFeet(sheet: Sheet, { foot }: Drawing): void {
  const { count } = sheet.doc.bufferedPageRange()
  for (let page = 1; page <= count; page++) {
    sheet.doc.switchToPage(page - 1)
    const text = foot.replace('{page}', String(page)).replace('{pages}', String(count))
    const style: Style = { size: 8.5, color: SOFT, align: 'center' }
    sheet.artifact(() => sheet.write(sheet.linesOf({ text }, style, sheet.whole), style, sheet.whole, sheet.bottom + 6), 'Pagination')
  }
}
