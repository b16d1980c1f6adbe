import type { IncomingMessage } from 'node:http'

/** The body as bytes, or null as soon as it is longer than `most`. Rejects when the sender goes away. */
export async function readBody(req: IncomingMessage, most: number): Promise<Buffer | null> {
  if (Number(req.headers['content-length'] ?? 0) > most) return null
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of req) {
    size += chunk.length
    if (size > most) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** The bytes as text, or null unless they are UTF-8. */
export function textOf(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
