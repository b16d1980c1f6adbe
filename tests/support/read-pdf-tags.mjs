import { readFile } from 'node:fs/promises'
import { getDocument, OPS, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** Prints what a PDF says of its structure, as JSON; a program of its own, because the library is no module for Jest. */
const [, , file] = process.argv
const document = await getDocument({ data: new Uint8Array(await readFile(file)), verbosity: VerbosityLevel.ERRORS }).promise
const { info } = await document.getMetadata()
const pages = []
for (let number = 1; number <= document.numPages; number++) {
  const page = await document.getPage(number)
  pages.push({ tree: await page.getStructTree(), untagged: unmarked(await page.getOperatorList()) })
}
process.stdout.write(JSON.stringify({ title: info.Title, lang: info.Language, marked: await document.getMarkInfo(), pages }))

/** How often something is drawn that is neither tagged nor an artifact. */
function unmarked({ fnArray }) {
  const draws = [OPS.showText, OPS.constructPath, OPS.paintImageXObject]
  let depth = 0
  let count = 0
  for (const fn of fnArray) {
    if (fn === OPS.beginMarkedContent || fn === OPS.beginMarkedContentProps) depth += 1
    if (fn === OPS.endMarkedContent) depth -= 1
    if (depth === 0 && draws.includes(fn)) count += 1
  }
  return count
}
