/** A word or number of a paper; `ltr` for what reads left to right whatever is around it. */
export type Written = { readonly text: string; readonly ltr?: boolean }

/** A paper in words, in one language: everything that is on it, nothing about where. */
export type Drawing = {
  readonly language: 'ar' | 'en'
  /** Who vouches for the paper, and through which service. */
  readonly issuer: string
  readonly service: string
  readonly title: string
  /** What a reader's window is called: the title with the paper's number. */
  readonly fileTitle: string
  /** What is read first: an amount with its words, or a statement. */
  readonly main: { readonly label?: string; readonly text: string; readonly more: string }
  /** Said in a box, before anything else, where the paper does not hold. */
  readonly warning?: string
  readonly facts: readonly { readonly label: string; readonly value: Written }[]
  /** The authorities whose records it speaks of, and what is known of each. */
  readonly sources?: { readonly heading: string; readonly items: readonly Written[] }
  /** The first column is the widest; the others are numbers. `more` is said under the first cell, a line each. */
  readonly table?: {
    readonly heading: string
    readonly heads: readonly string[]
    readonly rows: readonly { readonly cells: readonly Written[]; readonly more: readonly Written[] }[]
    /** The sums of the columns, where they have any. */
    readonly total?: readonly Written[]
  }
  readonly notes: readonly Written[]
  readonly qr: { readonly text: string; readonly caption: string; readonly alt: string }
  /** At the foot of each page, with `{page}` and `{pages}`. */
  readonly foot: string
  /** What a program finds in the file: the signed text, and beside it the list that it may need. */
  readonly signedText: string
  readonly signedLines: string
}

/** Who asks for a paper: their address, and a signal that fires when they went away. */
export type DrawingCaller = { readonly address?: string; readonly signal?: AbortSignal }

type Draw = (drawing: Drawing, caller?: DrawingCaller) => Promise<Uint8Array<ArrayBuffer>>

const slot = Symbol.for('tasdeed.draw')

/** Fills the slot; called once by `server.ts`. Next bundles pages apart from it. */
export function offerDrawing(draw: Draw): void {
  Reflect.set(globalThis, slot, draw)
}

/** The paper as a PDF, drawn in a thread of its own. Rejects with an error named `PapersBusy` when too many wait. */
export const drawPdf: Draw = (drawing, caller) => {
  const draw = Reflect.get(globalThis, slot) as Draw | undefined
  if (!draw) throw new Error('Papers are drawn by server.ts; `next dev` or `next start` alone has none.')
  return draw(drawing, caller)
}
