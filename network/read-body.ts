import type { IncomingMessage } from 'node:http'

export type Body = { readonly kind: 'READ'; readonly bytes: Buffer } | { readonly kind: 'TOO_LONG' } | { readonly kind: 'ABORTED' }

type Limits = { readonly maxBytes: number; readonly signal: AbortSignal }

/** The body as bytes. Resolves at once when it is too long, when its sender goes away, or when `signal` aborts. */
export function readBody(req: IncomingMessage, { maxBytes, signal }: Limits): Promise<Body> {
  if (Number(req.headers['content-length'] ?? 0) > maxBytes) return Promise.resolve({ kind: 'TOO_LONG' })
  if (signal.aborted || req.destroyed) return Promise.resolve({ kind: 'ABORTED' })
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    let size = 0
    const end = (body: Body) => () => {
      req.off('data', take).off('end', read).off('close', abort).off('error', abort)
      signal.removeEventListener('abort', abort)
      resolve(body)
    }
    const take = (chunk: Buffer) => {
      size += chunk.length
      chunks.push(chunk)
      if (size > maxBytes) end({ kind: 'TOO_LONG' })()
    }
    const read = () => end({ kind: 'READ', bytes: Buffer.concat(chunks) })()
    const abort = end({ kind: 'ABORTED' })
    req.on('data', take).once('end', read).once('close', abort).once('error', abort)
    signal.addEventListener('abort', abort, { once: true })
  })
}
