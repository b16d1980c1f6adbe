import { Worker } from 'node:worker_threads'
import type { Drawing } from './drawing'

type Answer = { readonly bytes?: Uint8Array<ArrayBuffer>; readonly fault?: string }

export type Drawer = { draw(drawing: Drawing): Promise<Uint8Array<ArrayBuffer>>; stop(): Promise<void> }

/** Papers that wait at most; more would only wait longer than anybody does. */
const MOST_WAITING = 32
const LONGEST_MS = 20_000

/**
 * Draws papers one after the other, each in a thread of its own, so that others are answered meanwhile. A thread draws one paper: one that drew
 * several was seen to leave letters out. One that hangs is ended, and its paper refused.
 */
export function pdfDrawer(file: string | URL): Drawer {
  let last: Promise<unknown> = Promise.resolve()
  let waiting = 0
  let stopped = false
  let running: Worker | undefined
  const drawOne = async (drawing: Drawing) => {
    if (stopped) throw new Error('The service stops')
    const worker = new Worker(file)
    running = worker
    try {
      return await answerOf(worker, drawing)
    } finally {
      running = undefined
      await worker.terminate()
    }
  }
  const draw = (drawing: Drawing) => {
    if (waiting >= MOST_WAITING) return Promise.reject(new Error('Too many papers are being drawn'))
    waiting += 1
    const paper = last.then(() => drawOne(drawing))
    last = paper.then(
      () => (waiting -= 1),
      () => (waiting -= 1),
    )
    return paper
  }
  const stop = async () => {
    stopped = true
    await running?.terminate()
  }
  return { draw, stop }
}

async function answerOf(worker: Worker, drawing: Drawing): Promise<Uint8Array<ArrayBuffer>> {
  let timer: NodeJS.Timeout | undefined
  try {
    const { bytes, fault } = await new Promise<Answer>((resolve, reject) => {
      timer = setTimeout(() => reject(new Error('A paper took too long')), LONGEST_MS)
      worker.once('message', resolve).once('error', reject)
      worker.once('exit', () => reject(new Error('The drawing thread ended')))
      worker.postMessage(drawing)
    })
    if (!bytes) throw new Error(fault ?? 'No paper was drawn')
    return bytes
  } finally {
    clearTimeout(timer)
  }
}
