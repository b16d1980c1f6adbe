import { Worker } from 'node:worker_threads'
import type { Drawing } from './drawing'
import { type DrawingQueue, drawingQueue } from './queue'

type Bytes = Uint8Array<ArrayBuffer>
type Answer = { readonly bytes?: Bytes; readonly fault?: string }

export type Drawer = DrawingQueue & { stop(): Promise<void> }

const MAX_MS = 20_000

/**
 * Draws papers, each in a thread of its own, so that others are answered meanwhile. A thread draws one paper: one that
 * drew several was seen to leave letters out. One that hangs is ended, and its paper refused.
 */
export function pdfDrawer(file: string | URL): Drawer {
  const workers = new Set<Worker>()
  let stopped = false
  const drawPaper = async (drawing: Drawing, signal: AbortSignal): Promise<Bytes> => {
    if (stopped) throw new Error('The service stops')
    const worker = new Worker(file)
    workers.add(worker)
    const end = () => void worker.terminate()
    signal.addEventListener('abort', end, { once: true })
    try {
      return await answerOf(worker, drawing)
    } finally {
      signal.removeEventListener('abort', end)
      workers.delete(worker)
      await worker.terminate()
    }
  }
  const stop = async () => {
    stopped = true
    await Promise.all([...workers].map((worker) => worker.terminate()))
  }
  return { ...drawingQueue(drawPaper), stop }
}

async function answerOf(worker: Worker, drawing: Drawing): Promise<Bytes> {
  let timer: NodeJS.Timeout | undefined
  try {
    const { bytes, fault } = await new Promise<Answer>((resolve, reject) => {
      timer = setTimeout(() => reject(new Error('A paper took too long')), MAX_MS)
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
