import type { IncomingMessage } from 'node:http'

const LIMIT_BYTES = 256 * 1024

/** The body is not one that this endpoint reads. */
export class BodyRefused extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message)
  }
}

/** The JSON body of a request; `{}` when its type is another, which Apollo then refuses by itself. Throws `BodyRefused`. */
export async function readJson(req: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of req as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > LIMIT_BYTES) throw new BodyRefused(413, 'REQUEST_TOO_LARGE', `A request has at most ${LIMIT_BYTES} bytes.`)
    chunks.push(chunk)
  }
  if (!/^application\/(graphql\+)?json\b/.test(req.headers['content-type'] ?? '')) return {}
  try {
    return JSON.parse((chunks.length === 1 ? chunks[0] : Buffer.concat(chunks))?.toString('utf8') ?? '')
  } catch {
    throw new BodyRefused(400, 'BAD_REQUEST', 'The body is not JSON.')
  }
}
