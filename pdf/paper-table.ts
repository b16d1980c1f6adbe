import type { Drawing, Written } from './drawing'
import type { SetLine } from './set-line'
import { type Sheet, SOFT, type Span, type Style } from './sheet'

type Table = NonNullable<Drawing['table']>
type Cell = { readonly lines: readonly SetLine[]; readonly style: Style; readonly span: Span }

const NUMBER_WIDTH = 64
const GAP = 6
const HEAD: Style = { size: 8.5, color: SOFT }
const NAME: Style = { size: 9.5, bold: true }
const FIGURE: Style = { size: 9.5, align: 'end' }
const MORE: Style = { size: 8.5, color: SOFT }

/** The table, over as many pages as it needs: its heads stand on each, its sum at the end. */
export function drawTable(sheet: Sheet, { table }: Drawing): void {
  if (!table) return
  const spans = spansOf(sheet, table.heads.length)
  sheet.y += 14
  const heads = cellsOf(
    sheet,
    table.heads.map((text) => ({ text })),
    { spans, styles: (index) => (index === 0 ? HEAD : { ...HEAD, align: 'end' }) },
  )
  const element = sheet.doc.struct('Table', { alt: table.heading })
  sheet.root.add(element)
  const head = sheet.doc.struct('THead')
  element.add(head)
  drawRow(sheet, head, heads, () => ['TH', { scope: 'Column' }])
  head.end()
  const body = sheet.doc.struct('TBody')
  element.add(body)
  for (const row of table.rows) drawBodyRow(sheet, body, { row, spans, heads })
  body.end()
  if (table.total) drawTotal(sheet, element, { total: table.total, spans, heads })
  sheet.rule(sheet.y)
  element.end()
}

type Total = { readonly total: readonly Written[]; readonly spans: readonly Span[]; readonly heads: readonly Cell[] }

function drawTotal(sheet: Sheet, element: PDFKit.PDFStructureElement, { total: sums, spans, heads }: Total): void {
  const total = cellsOf(sheet, sums, { spans, styles: (index) => (index === 0 ? NAME : { ...NAME, align: 'end' }) })
  makeRoom(sheet, heightOf(sheet, total), heads)
  const foot = sheet.doc.struct('TFoot')
  element.add(foot)
  drawRow(sheet, foot, total, first)
  foot.end()
}

type Kind = (index: number) => readonly [string, object]

/** The first cell of a row names it. */
const first: Kind = (index) => (index === 0 ? ['TH', { scope: 'Row' }] : ['TD', {}])

function spansOf(sheet: Sheet, count: number): Span[] {
  const rest = sheet.whole.width - (count - 1) * (NUMBER_WIDTH + GAP)
  return Array.from({ length: count }, (_, index) =>
    index === 0 ? { from: 0, width: rest } : { from: rest + GAP + (index - 1) * (NUMBER_WIDTH + GAP), width: NUMBER_WIDTH },
  )
}

type Shape = { readonly spans: readonly Span[]; readonly styles: (index: number) => Style }

function cellsOf(sheet: Sheet, texts: readonly Written[], { spans, styles }: Shape): Cell[] {
  return texts.map((written, index) => {
    const [span, style] = [spans[index] ?? sheet.whole, styles(index)]
    return { lines: written.text === '' ? [] : sheet.linesOf(written, style, span), style, span }
  })
}

function heightOf(sheet: Sheet, cells: readonly Cell[]): number {
  return Math.max(...cells.map(({ lines, style }) => sheet.heightOf(lines, style))) + 6
}

type BodyRow = { readonly row: Table['rows'][number]; readonly spans: readonly Span[]; readonly heads: readonly Cell[] }

function drawBodyRow(sheet: Sheet, body: PDFKit.PDFStructureElement, { row, spans, heads }: BodyRow): void {
  const cells = cellsOf(sheet, row.cells, { spans, styles: (index) => (index === 0 ? NAME : FIGURE) })
  const span = spans[0] ?? sheet.whole
  const more = row.more.flatMap((written) => sheet.linesOf(written, MORE, span))
  const [name] = cells
  const height = Math.max(heightOf(sheet, cells), sheet.heightOf(name?.lines ?? [], NAME) + sheet.heightOf(more, MORE) + 6)
  makeRoom(sheet, height, heads)
  const top = sheet.y + 3
  drawRow(sheet, body, cells, first, (index) => {
    if (index === 0) sheet.write(more, MORE, span, top + sheet.heightOf(name?.lines ?? [], NAME))
  })
  sheet.y = top - 3 + height
}

/** Draws a row at the sheet's `y`; `also` adds to a cell what belongs to it. */
function drawRow(
  sheet: Sheet,
  parent: PDFKit.PDFStructureElement,
  cells: readonly Cell[],
  kind: Kind,
  also?: (index: number) => void,
): void {
  sheet.rule(sheet.y)
  const row = sheet.doc.struct('TR')
  parent.add(row)
  const top = sheet.y + 3
  for (const [index, { lines, style, span }] of cells.entries()) {
    const [name, options] = kind(index)
    sheet.tagged(
      row,
      name,
      () => {
        sheet.write(lines, style, span, top)
        also?.(index)
      },
      options,
    )
  }
  row.end()
  sheet.y += heightOf(sheet, cells)
}

/** Goes on on another page where the rest of this one is too low, and repeats the heads there. */
function makeRoom(sheet: Sheet, height: number, heads: readonly Cell[]): void {
  if (sheet.y + height <= sheet.bottom) return
  sheet.rule(sheet.y)
  sheet.doc.addPage()
  sheet.y = sheet.top
  sheet.artifact(() => {
    for (const { lines, style, span } of heads) sheet.write(lines, style, span, sheet.y + 3)
  }, 'Pagination')
  sheet.y += heightOf(sheet, heads)
}
