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
  const body = await readBody(req)
  if (!/^application\/(graphql\+)?json\b/.test(req.headers['content-type'] ?? '')) return {}
  try {
    return JSON.parse(body)
  } catch {
    throw new BodyRefused(400, 'BAD_REQUEST', 'The body is not JSON.')
  }
}

/** By events: iterating over the stream costs several times as much for the one chunk that most bodies are. */
function readBody(req: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    const refuse = () => reject(new BodyRefused(413, 'REQUEST_TOO_LARGE', `A request has at most ${LIMIT_BYTES} bytes.`))
    req.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size <= LIMIT_BYTES) chunks.push(chunk)
      else refuse()
    })
    req.once('end', () => resolve((chunks.length === 1 ? chunks[0] : Buffer.concat(chunks))?.toString('utf8') ?? ''))
    req.once('error', reject)
  })
}
