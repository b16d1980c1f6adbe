import { strToU8, Zip, ZipDeflate } from 'fflate'
import { rowXml, SHEET_END, sheetStart, workbookParts, type XlsxCell } from './xlsx-parts'

type Workbook = {
  readonly head: readonly string[]
  readonly isRightToLeft: boolean
  readonly pages: AsyncIterable<readonly (readonly XlsxCell[])[]>
}

/** Rows that a sheet of Excel has at most; what comes after them stands on another one. */
const MAX_ROWS = 1_048_576

/** A workbook, sent while its rows are read: no more than a page of them is in memory. */
export async function* xlsxFile({ head, isRightToLeft, pages }: Workbook, mostRows = MAX_ROWS): AsyncGenerator<Uint8Array> {
  const made: Uint8Array[] = []
  const zip = new Zip((error, bytes) => {
    if (error) throw error
    made.push(bytes)
  })
  const sheets = sheetWriter(zip, { start: sheetStart(isRightToLeft) + rowXml(head), mostRows })
  for await (const page of pages) {
    for (const row of page) sheets.add(rowXml(row))
    yield* made.splice(0)
  }
  for (const [name, text] of workbookParts(sheets.end())) partOf(zip, name).push(strToU8(text), true)
  zip.end()
  yield* made.splice(0)
}

function sheetWriter(zip: Zip, { start, mostRows }: { start: string; mostRows: number }) {
  let [sheets, rows] = [0, 0]
  let sheet: ZipDeflate | undefined
  let waiting = ''
  const flush = (isLast: boolean) => {
    sheet?.push(strToU8(isLast ? waiting + SHEET_END : waiting), isLast)
    waiting = ''
  }
  const begin = () => {
    flush(true)
    sheets += 1
    sheet = partOf(zip, `xl/worksheets/sheet${sheets}.xml`)
    waiting = start
    rows = 1
  }
  begin()
  return {
    add: (row: string) => {
      if (rows >= mostRows) begin()
      waiting += row
      rows += 1
      if (waiting.length > 65_536) flush(false)
    },
    /** Resolves with the number of sheets. */
    end: (): number => {
      flush(true)
      return sheets
    },
  }
}

function partOf(zip: Zip, name: string): ZipDeflate {
  const part = new ZipDeflate(name, { level: 6 })
  zip.add(part)
  return part
}
