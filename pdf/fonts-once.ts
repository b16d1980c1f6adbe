import PDFDocument from 'pdfkit'

type Font = (this: PDFKit.PDFDocument, source: unknown, familyOrSize?: unknown, size?: number) => PDFKit.PDFDocument

const names = new WeakMap<object, string>()
let known = 0

/** The arabic and the latin part of Cairo call themselves by one name, and pdfkit would take a font along anew at each change between two of a name. */
function nameOf(font: object): string {
  const name = names.get(font) ?? `font ${++known}`
  names.set(font, name)
  return name
}

/** Makes every document of this thread take each font along once. */
export function takeFontsOnce(): void {
  const open = PDFDocument.prototype.font as unknown as Font
  const font: Font = function (source, familyOrSize, size) {
    if (typeof source !== 'object' || source === null) return open.call(this, source, familyOrSize, size)
    return open.call(this, source, nameOf(source), typeof familyOrSize === 'number' ? familyOrSize : size)
  }
  Object.assign(PDFDocument.prototype, { font })
}
