import { readFile, writeFile } from 'node:fs/promises'
import { createCanvas } from '@napi-rs/canvas'
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** Draws each page of a PDF at each scale as `PREFIX@SCALE-1.png`, `PREFIX@SCALE-2.png` …; a program of its own, because the library is no module for Jest. */
const [, , file, prefix, ...scales] = process.argv
const data = new Uint8Array(await readFile(file))
const document = await getDocument({ data, verbosity: VerbosityLevel.ERRORS }).promise
for (let number = 1; number <= document.numPages; number++) {
  const page = await document.getPage(number)
  for (const scale of scales) {
    const viewport = page.getViewport({ scale: Number(scale) })
    const canvas = createCanvas(viewport.width, viewport.height)
    await page.render({ canvas, viewport }).promise
    await writeFile(`${prefix}@${scale}-${number}.png`, canvas.toBuffer('image/png'))
  }
}
process.stdout.write(String(document.numPages))
