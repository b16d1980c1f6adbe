import PDFDocument from 'pdfkit'

type Glyph = { readonly id: number; readonly advanceWidth: number; readonly codePoints: readonly number[] }
type Position = { readonly xAdvance: number; readonly xOffset: number; readonly yOffset: number }

/** The parts of pdfkit that its text is written with. */
type Writer = {
  readonly _fontSize: number
  readonly _font: {
    readonly id: string
    readonly scale: number
    /** Undefined for the fonts that every reader has. */
    readonly subset?: { includeGlyph(id: number): number }
    readonly widths: (number | undefined)[]
    readonly unicode: (readonly number[] | undefined)[]
    ref(): unknown
  }
  readonly page: { readonly height: number; readonly fonts: Record<string, unknown> }
  addContent(content: string): void
  save(): void
  restore(): void
  transform(...matrix: number[]): void
}

const rounded = (value: number) => Math.round(value * 1e4) / 1e4

/**
 * Writes each glyph where the font wants it. The renderer asks for such a function before it writes text its own way, in which it takes a glyph's offset, in points,
 * for thousandths of the font size: pairs of Arabic letters then swallow the space before them, and tanween stands beside its letter.
 */
function glyphs(this: Writer, shapes: readonly Glyph[], positions: readonly Position[], x: number, y: number): void {
  this.save()
  this.transform(1, 0, 0, -1, 0, this.page.height)
  this.page.fonts[this._font.id] ??= this._font.ref()
  this.addContent('BT')
  this.addContent(`/${this._font.id} ${rounded(this._fontSize)} Tf`)
  let pen = x
  for (const [index, glyph] of shapes.entries()) {
    const { xAdvance, xOffset, yOffset } = positions[index] ?? { xAdvance: 0, xOffset: 0, yOffset: 0 }
    const place = pen + xOffset + (isMark(glyph) ? widthOfBase(positions, index) : 0)
    this.addContent(`1 0 0 1 ${rounded(place)} ${rounded(this.page.height - y + yOffset)} Tm <${codeOf(glyph, this._font)}> Tj`)
    pen += xAdvance
  }
  this.addContent('ET')
  this.restore()
}

/** Of Arabic, whose glyphs come here from left to right, so that a letter's marks come before it. */
function isMark({ codePoints: [code = 0] }: Glyph): boolean {
  return (code >= 0x64b && code <= 0x65f) || code === 0x670
}

/** Where a mark belongs was measured from the far side of its letter. */
function widthOfBase(positions: readonly Position[], index: number): number {
  return positions.slice(index).find(({ xAdvance }) => xAdvance > 0)?.xAdvance ?? 0
}

/** The glyph's number in the part of the font that the file takes along. */
function codeOf({ id, advanceWidth, codePoints }: Glyph, font: Writer['_font']): string {
  if (!font.subset) return id.toString(16).padStart(2, '0')
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

/** Makes every document of this thread write its glyphs so. */
export function writeGlyphsInPlace(): void {
  Object.assign(PDFDocument.prototype, { glyphs })
}
