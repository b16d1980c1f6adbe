import bidiFactory from 'bidi-js'
import type { Glyph, Position } from 'fontkit'
import { LRUCache } from 'lru-cache'
import { type Face, faceFor } from './faces'

/** What a line is set with: its base direction and weight. */
export type Manner = { readonly rtl: boolean; readonly bold: boolean }

/** Letters of one face and direction, from left to right. Widths are in thousandths of the font's size. */
export type Run = {
  readonly face: Face
  readonly glyphs: readonly Glyph[]
  readonly positions: readonly Position[]
  readonly width: number
}

export type SetLine = { readonly runs: readonly Run[]; readonly width: number }

const bidi = bidiFactory()
const NEUTRAL = /[\s\u064b-\u065f\u0670]/
/** Isolates order the line, and are not drawn. */
const ISOLATES = /[\u2066-\u2069]/
const set = new LRUCache<string, SetLine>({ max: 20_000 })

/** A line of text, ordered as the Unicode bidirectional algorithm says and shaped by its fonts. Lines that come again are set once. */
export function setLine(text: string, manner: Manner): SetLine {
  const key = `${manner.rtl ? 'r' : 'l'}${manner.bold ? 'b' : ' '}${text}`
  const known = set.get(key)
  if (known) return known
  const runs = inVisualOrder(segmentsOf(text, manner)).map(shaped)
  const line = { runs, width: runs.reduce((sum, run) => sum + run.width, 0) }
  set.set(key, line)
  return line
}

type Segment = { text: string; readonly level: number; readonly face: Face }

function segmentsOf(text: string, { rtl, bold }: Manner): Segment[] {
  const { levels } = bidi.getEmbeddingLevels(text, rtl ? 'rtl' : 'ltr')
  const mirrored = bidi.getMirroredCharactersMap(text, levels)
  const segments: Segment[] = []
  for (let at = 0; at < text.length; at++) {
    const letter = mirrored.get(at) ?? text[at] ?? ''
    if (!ISOLATES.test(letter)) addLetter(segments, { letter, level: levels[at] ?? 0, bold })
  }
  return segments
}

/** To the last segment where level and face are the same; spaces and marks take the face of what they follow. */
function addLetter(segments: Segment[], { letter, level, bold }: { letter: string; level: number; bold: boolean }): void {
  const last = segments.at(-1)?.level === level ? segments.at(-1) : undefined
  const face = last && NEUTRAL.test(letter) ? last.face : faceFor(letter.charCodeAt(0), bold ? 700 : 400)
  if (last?.face === face) last.text += letter
  else segments.push({ text: letter, level, face })
}

/** Rule L2: from the highest level down, what is at least of that level is turned round. */
function inVisualOrder(segments: readonly Segment[]): Segment[] {
  const order = [...segments]
  const highest = Math.max(0, ...order.map(({ level }) => level))
  for (let level = highest; level > 0; level--)
    for (let from = 0; from < order.length; from++) {
      let to = from
      while ((order[to]?.level ?? -1) >= level) to++
      order.splice(from, to - from, ...order.slice(from, to).reverse())
      from = Math.max(from, to)
    }
  return order
}

function shaped({ text, level, face }: Segment): Run {
  const direction = level % 2 === 1 ? 'rtl' : 'ltr'
  const { glyphs, positions, advanceWidth } = face.font.layout(text, undefined, undefined, undefined, direction)
  return { face, glyphs, positions, width: (advanceWidth * 1000) / face.font.unitsPerEm }
}
