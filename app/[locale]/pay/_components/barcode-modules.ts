import bwip from 'bwip-js/node'

/** The bars of an EAN-13 as modules, dark and light, 95 of them. RangeError unless it is one. */
export function ean13Modules(number: string): boolean[] {
  const [symbol] = bwip.raw('ean13', number, {})
  if (!symbol || !('sbs' in symbol)) throw new RangeError(`Not an EAN-13: ${number}`)
  return symbol.sbs.flatMap((width, index) => Array<boolean>(width).fill(index % 2 === 0))
}

/** The squares of a QR code, row by row; an eighth of them may be lost to dirt and folds. */
export function qrModules(text: string): boolean[][] {
  const [symbol] = bwip.raw('qrcode', text, 'eclevel=M')
  if (!symbol || !('pixs' in symbol)) throw new RangeError('Not a text for a QR code')
  const { pixs, pixx, pixy } = symbol
  return Array.from({ length: pixy }, (_, row) => pixs.slice(row * pixx, (row + 1) * pixx).map((pixel) => pixel === 1))
}

/** An SVG path of one-module squares, each row of dark ones a single stroke of it. */
export function modulePath(rows: readonly (readonly boolean[])[], height = 1): string {
  return rows.flatMap((row, y) => darkRuns(row).map(({ start, length }) => `M${start} ${y}h${length}v${height}h-${length}z`)).join('')
}

function darkRuns(row: readonly boolean[]): { start: number; length: number }[] {
  const runs: { start: number; length: number }[] = []
  for (const [index, dark] of row.entries()) {
    const last = runs.at(-1)
    if (dark && last && last.start + last.length === index) last.length += 1
    else if (dark) runs.push({ start: index, length: 1 })
  }
  return runs
}
