import type { Glyph } from 'fontkit'
import type { Run } from './set-line'

/** The parts of pdfkit that its text is written with. */
type Writer = {
  readonly _font: {
    readonly id: string
    readonly scale: number
    readonly subset: { includeGlyph(id: number): number }
    readonly widths: (number | undefined)[]
    readonly unicode: (readonly number[] | undefined)[]
    ref(): unknown
  }
  readonly page: { readonly height: number; readonly fonts: Record<string, unknown> }
  addContent(content: string): void
}

const rounded = (value: number) => Math.round(value * 1e4) / 1e4

/** Writes the run's glyphs where its font wants them, `x` and the baseline `y` in points from the upper left corner. */
export function writeRun(doc: PDFKit.PDFDocument, { face, glyphs, positions }: Run, at: { x: number; y: number; size: number }): void {
  doc.font(face.name)
  const { _font: font, page } = doc as unknown as Writer
  page.fonts[font.id] ??= font.ref()
  const scale = at.size / face.font.unitsPerEm
  const write = (content: string) => (doc as unknown as Writer).addContent(content)
  write('q')
  write(`1 0 0 -1 0 ${rounded(page.height)} cm`)
  write('BT')
  write(`/${font.id} ${rounded(at.size)} Tf`)
  let pen = at.x
  for (const [index, glyph] of glyphs.entries()) {
    const { xAdvance, xOffset, yOffset } = positions[index] ?? { xAdvance: 0, xOffset: 0, yOffset: 0 }
    write(`1 0 0 1 ${rounded(pen + xOffset * scale)} ${rounded(page.height - at.y + yOffset * scale)} Tm <${codeOf(glyph, font)}> Tj`)
    pen += xAdvance * scale
  }
  write('ET')
  write('Q')
}

/** The glyph's number in the part of the font that the file takes along. */
function codeOf({ id, advanceWidth, codePoints }: Glyph, font: Writer['_font']): string {
  const code = font.subset.includeGlyph(id)
  font.widths[code] ??= advanceWidth * font.scale
  font.unicode[code] ??= copiedLetters(codePoints)
  return code.toString(16).padStart(4, '0')
}

/**
 * What a reader copies of a glyph. Of Arabic letters that are drawn as one the last stands first: every reader takes the line from left to
 * right and turns it round, these letters with it.
 */
function copiedLetters(codePoints: readonly number[]): readonly number[] {
  const areArabic = codePoints.every((code) => code >= 0x621 && code <= 0x64a)
  return areArabic ? [...codePoints].reverse() : codePoints
}
