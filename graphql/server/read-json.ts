import type { IncomingMessage } from 'node:http'
import { textsOf } from '@/graphql/lib/localized-text'

const LIMIT_BYTES = 256 * 1024
/** Elements and members at all levels: the largest call that is of use has about half. */
const MAX_VALUES = 10_000

const STATUS = { REQUEST_TOO_LARGE: 413, VARIABLES_TOO_MANY: 413, BAD_REQUEST: 400 } as const

/** Refusals of bodies that are not read, as `extensions.code` carries them. */
export type BodyCode = keyof typeof STATUS

/** The body is not one that this endpoint reads. */
export class BodyRefused extends Error {
  readonly status: number
  constructor(readonly code: BodyCode) {
    super(textsOf('errors')[code].en)
    this.status = STATUS[code]
  }
}

/** The JSON body of a request; `{}` when its type is another, which Apollo then refuses by itself. Throws `BodyRefused`. */
export async function readJson(req: IncomingMessage): Promise<unknown> {
  const body = await readBody(req)
  if (!/^application\/(graphql\+)?json\b/.test(req.headers['content-type'] ?? '')) return {}
  const read = parsed(body)
  if (hasTooMany(read)) throw new BodyRefused('VARIABLES_TOO_MANY')
  return read
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    throw new BodyRefused('BAD_REQUEST')
  }
}

/** Level by level, because a body may be nested deeper than calls can be. */
function hasTooMany(read: unknown): boolean {
  let level = [read]
  for (let values = 0; level.length > 0; values += level.length) {
    if (values + level.length > MAX_VALUES) return true
    level = level.flatMap((value) => (typeof value === 'object' && value !== null ? Object.values(value) : []))
  }
  return false
}

/** By events: iterating over the stream costs several times as much for the one chunk that most bodies are. */
function readBody(req: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    const refuse = () => reject(new BodyRefused('REQUEST_TOO_LARGE'))
    req.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size <= LIMIT_BYTES) chunks.push(chunk)
      else refuse()
    })
    req.once('end', () => resolve((chunks.length === 1 ? chunks[0] : Buffer.concat(chunks))?.toString('utf8') ?? ''))
    req.once('error', reject)
  })
}
