import { Worker } from 'node:worker_threads'
import type { Drawing } from './drawing'
import { type DrawingQueue, drawingQueue } from './queue'

type Bytes = Uint8Array<ArrayBuffer>
type Answer = { readonly bytes?: Bytes; readonly fault?: string }

export type Drawer = DrawingQueue & { stop(): Promise<void> }

const MAX_MS = 20_000

/**
 * Draws papers in threads, so that others are answered meanwhile. A thread that drew a paper waits for the next one with its
 * fonts read; one that hangs, or whose paper nobody waits for any more, is ended.
 */
export function pdfDrawer(file: string | URL): Drawer {
  const workers = new Set<Worker>()
  const idle: Worker[] = []
  let stopped = false
  const started = (): Worker => {
    const worker = new Worker(file)
    worker.on('error', () => undefined)
    worker.once('exit', () => {
      workers.delete(worker)
      const place = idle.indexOf(worker)
      if (place >= 0) idle.splice(place, 1)
    })
    // A thread that waits keeps no process alive.
    worker.unref()
    workers.add(worker)
    return worker
  }
  const drawPaper = async (drawing: Drawing, signal: AbortSignal): Promise<Bytes> => {
    if (stopped) throw new Error('The service stops')
    const worker = idle.pop() ?? started()
    const end = () => void worker.terminate()
    signal.addEventListener('abort', end, { once: true })
    try {
      const bytes = bytesOf(await answerOf(worker, drawing))
      if (!signal.aborted) idle.push(worker)
      return bytes
    } catch (error) {
      await worker.terminate()
      throw error
    } finally {
      signal.removeEventListener('abort', end)
    }
  }
  const stop = async () => {
    stopped = true
    await Promise.all([...workers].map((worker) => worker.terminate()))
  }
  return { ...drawingQueue(drawPaper), stop }
}

/** What cannot be drawn ends the thread that tried. */
function bytesOf({ bytes, fault }: Answer): Bytes {
  if (!bytes) throw new Error(fault ?? 'No paper was drawn')
  return bytes
}

async function answerOf(worker: Worker, drawing: Drawing): Promise<Answer> {
  const ended = new AbortController()
  let timer: NodeJS.Timeout | undefined
  try {
    return await new Promise<Answer>((resolve, reject) => {
      timer = setTimeout(() => reject(new Error('A paper took too long')), MAX_MS)
      const fail = () => reject(new Error('The drawing thread ended'))
      worker.once('message', resolve).once('error', reject).once('exit', fail)
      ended.signal.addEventListener('abort', () => worker.off('message', resolve).off('error', reject).off('exit', fail))
      worker.postMessage(drawing)
    })
  } finally {
    clearTimeout(timer)
    ended.abort()
  }
}
