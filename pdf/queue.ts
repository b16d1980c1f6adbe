import { createHash } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import type { Drawing, DrawingCaller } from './drawing'

type Bytes = Uint8Array<ArrayBuffer>

/** Draws one paper; `signal` fires when nobody waits for it any more. */
type DrawPaper = (drawing: Drawing, signal: AbortSignal) => Promise<Bytes>

type Limits = {
  /** Papers that are drawn at the same time. */
  readonly workers: number
  /** Papers that may wait; one more is refused, because it would wait longer than anybody does. */
  readonly maxWaiting: number
  /** Different papers that one address may have waiting or being drawn. */
  readonly maxByAddress: number
  /** Bytes of finished papers that are kept. */
  readonly maxBytesKept: number
}

const LIMITS: Limits = { workers: 2, maxWaiting: 32, maxByAddress: 2, maxBytesKept: 32 * 1024 * 1024 }

type Job = {
  readonly key: string
  readonly drawing: Drawing
  readonly address: string | undefined
  readonly abandoned: AbortController
  readonly paper: DeferredPaper
  waiters: number
}

type DeferredPaper = {
  readonly promise: Promise<Bytes>
  readonly resolve: (bytes: Bytes | Promise<Bytes>) => void
}

export type DrawingQueue = {
  readonly draw: (drawing: Drawing, caller?: DrawingCaller) => Promise<Bytes>
  /** Papers that wait and that are being drawn, and how many were drawn and dropped since the start. */
  readonly figures: () => { readonly waiting: number; readonly drawing: number; readonly drawn: number; readonly dropped: number }
}

/**
 * Draws each paper once: whoever asks for the same paper meanwhile shares it, and a finished one is kept. A paper that
 * nobody waits for any more is dropped. Rejects with `PapersBusy` when too many wait.
 */
export function drawingQueue(drawPaper: DrawPaper, limits: Partial<Limits> = {}): DrawingQueue {
  const { workers, maxWaiting, maxByAddress, maxBytesKept } = { ...LIMITS, ...limits }
  const finished = new LRUCache<string, Bytes>({ maxSize: maxBytesKept, sizeCalculation: (bytes) => bytes.length })
  const jobs = new Map<string, Job>()
  const waiting: Job[] = []
  let [drawing, drawnSoFar, dropped] = [0, 0, 0]

  const startNext = () => {
    const job = drawing < workers ? waiting.shift() : undefined
    if (!job) return
    drawing += 1
    const drawn = drawPaper(job.drawing, job.abandoned.signal)
    job.paper.resolve(drawn)
    const end = () => {
      drawing -= 1
      forget(job)
      startNext()
    }
    const keep = (bytes: Bytes) => {
      drawnSoFar += 1
      finished.set(job.key, bytes)
    }
    drawn.then(keep).then(end, end)
  }
  const forget = (job: Job) => jobs.get(job.key) === job && jobs.delete(job.key)
  const abandon = (job: Job) => {
    job.waiters -= 1
    if (job.waiters > 0) return
    dropped += 1
    forget(job)
    const place = waiting.indexOf(job)
    if (place >= 0) waiting.splice(place, 1)
    job.abandoned.abort()
  }
  const add = (key: string, paper: Drawing, address: string | undefined): Job => {
    const ofAddress = [...jobs.values()].filter((job) => address !== undefined && job.address === address).length
    if (waiting.length >= maxWaiting || ofAddress >= maxByAddress) throw papersBusy()
    const job = { key, drawing: paper, address, abandoned: new AbortController(), paper: deferred(), waiters: 0 }
    jobs.set(key, job)
    waiting.push(job)
    return job
  }
  return {
    figures: () => ({ waiting: waiting.length, drawing, drawn: drawnSoFar, dropped }),
    draw: async (paper, { address, signal } = {}) => {
      const key = createHash('sha256').update(JSON.stringify(paper)).digest('base64url')
      const known = finished.get(key)
      if (known) return known
      signal?.throwIfAborted()
      const job = jobs.get(key) ?? add(key, paper, address)
      job.waiters += 1
      startNext()
      return await unlessAborted(job.paper.promise, signal, () => abandon(job))
    },
  }
}

/** Known by its name, because Next bundles pages apart from the server. */
function papersBusy(): Error {
  return Object.assign(new Error('Too many papers are being drawn'), { name: 'PapersBusy' })
}

function unlessAborted(paper: Promise<Bytes>, signal: AbortSignal | undefined, onAbort: () => void): Promise<Bytes> {
  if (!signal) return paper
  return new Promise((resolve, reject) => {
    const abort = () => {
      onAbort()
      reject(signal.reason)
    }
    signal.addEventListener('abort', abort, { once: true })
    paper.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort))
  })
}

function deferred(): DeferredPaper {
  let resolve: DeferredPaper['resolve'] = () => undefined
  const promise = new Promise<Bytes>((done) => {
    resolve = done
  })
  // Whoever waits hears of a failure; a paper that nobody waits for may fail in silence.
  promise.catch(() => undefined)
  return { promise, resolve }
}
