import { join } from 'node:path'
import { parentPort } from 'node:worker_threads'
import { Font, renderToBuffer } from '@react-pdf/renderer'
import type { Drawing } from './drawing'
import { takeFontsOnce } from './fonts-once'
import { writeGlyphsInPlace } from './glyphs'
import { Paper } from './paper'

/** The arabic file has no digits and no Latin letters: the latin one is asked for what it lacks. */
function registerFonts(): void {
  const folder = join(process.cwd(), 'node_modules/@fontsource/cairo/files')
  for (const [family, subset] of [
    ['CairoArabic', 'arabic'],
    ['CairoLatin', 'latin'],
  ])
    Font.register({
      family: family ?? '',
      fonts: [400, 700].map((fontWeight) => ({ src: join(folder, `cairo-${subset}-${fontWeight}-normal.woff`), fontWeight })),
    })
  // No word is broken: there are no rules for breaking Arabic ones.
  Font.registerHyphenationCallback((word) => [word])
}

registerFonts()
writeGlyphsInPlace()
takeFontsOnce()

parentPort?.once('message', async (drawing: Drawing) => {
  try {
    parentPort?.postMessage({ bytes: new Uint8Array(await renderToBuffer(<Paper drawing={drawing} />)) })
  } catch (error) {
    parentPort?.postMessage({ fault: String(error instanceof Error ? error.stack : error) })
  }
})
