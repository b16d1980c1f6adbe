import { readFile } from 'node:fs/promises'
import { PDFiumLibrary } from '@hyzyla/pdfium'
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** Prints what PDFium and pdf.js copy of a PDF, as JSON; a program of its own, because the libraries are no modules for Jest. */
const [, , file] = process.argv
const bytes = await readFile(file)
process.stdout.write(JSON.stringify({ pdfium: await withPdfium(bytes), pdfjs: await withPdfjs(bytes) }))

async function withPdfium(content) {
  const library = await PDFiumLibrary.init()
  const document = await library.loadDocument(content)
  const pages = [...document.pages()].map((page) => page.getText())
  document.destroy()
  library.destroy()
  return pages.join('\n')
}

async function withPdfjs(content) {
  const document = await getDocument({ data: new Uint8Array(content), verbosity: VerbosityLevel.ERRORS }).promise
  const texts = []
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent()
    texts.push(items.map(({ str, hasEOL }) => `${str}${hasEOL ? '\n' : ''}`).join(''))
  }
  return texts.join('\n')
}
