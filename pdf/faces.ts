import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { create, type Font } from 'fontkit'
import { unwrapWoff } from './unwrap-woff'

/** One font file: its bytes, which go into each paper, and what words are measured and shaped with. */
export type Face = { readonly name: string; readonly file: Uint8Array; readonly font: Font }

type Weight = 400 | 700

const FOLDER = join(process.cwd(), 'node_modules/@fontsource/cairo/files')

function faceOf(subset: 'arabic' | 'latin', weight: Weight): Face {
  const file = unwrapWoff(readFileSync(join(FOLDER, `cairo-${subset}-${weight}-normal.woff`)))
  return { name: `${subset}-${weight}`, file, font: create(file) }
}

const FACES = {
  400: { arabic: faceOf('arabic', 400), latin: faceOf('latin', 400) },
  700: { arabic: faceOf('arabic', 700), latin: faceOf('latin', 700) },
}

export const ALL_FACES: readonly Face[] = Object.values(FACES).flatMap(({ arabic, latin }) => [arabic, latin])

/** The face that has the letter: the arabic file has no digits and no Latin letters. */
export function faceFor(code: number, weight: Weight): Face {
  const { arabic, latin } = FACES[weight]
  return isArabic(code) && arabic.font.hasGlyphForCodePoint(code) ? arabic : latin
}

function isArabic(code: number): boolean {
  return code >= 0x600 && code <= 0x6ff
}
