import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import type { IncomingMessage } from 'node:http'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Busboy } from '@fastify/busboy'

export type Upload =
  | { readonly kind: 'NO_FILE' | 'TOO_LARGE' | 'UNREADABLE' }
  | {
      readonly kind: 'FILE'
      readonly name: string
      readonly contentHash: string
      readonly size: number
      readonly chunks: () => AsyncIterable<Uint8Array>
      /** Removes the temporary file. */
      readonly forget: () => Promise<void>
    }

const MAX_NAME_LENGTH = 200

/** The first file of a multipart form, in a temporary file: it is never in memory as a whole. Nothing is left behind unless it is a `FILE`. */
export async function takeUpload(req: IncomingMessage, largest: number): Promise<Upload> {
  const folder = await mkdtemp(join(tmpdir(), 'tasdeed-upload-'))
  const forget = () => rm(folder, { recursive: true, force: true })
  const path = join(folder, 'file')
  const taken = await received(req, path, largest).catch(async (error) => {
    await forget()
    if (hasCode(error)) throw error
    return 'UNREADABLE' as const
  })
  if (taken === 'UNREADABLE') return { kind: taken }
  const kind = !taken || (taken.name === '' && taken.size === 0) ? 'NO_FILE' : taken.isCut ? 'TOO_LARGE' : 'FILE'
  if (kind === 'FILE' && taken)
    return { kind, name: taken.name, size: taken.size, contentHash: taken.contentHash, chunks: () => createReadStream(path), forget }
  await forget()
  return { kind: kind === 'FILE' ? 'NO_FILE' : kind }
}

/** The system and streams name what failed; what has no name is the parser's word on the form. */
function hasCode(error: unknown): boolean {
  return error instanceof Error && 'code' in error
}

type Taken = { readonly name: string; readonly size: number; readonly contentHash: string; readonly isCut: boolean }

async function received(req: IncomingMessage, path: string, largest: number): Promise<Taken | null> {
  const type = req.headers['content-type'] ?? ''
  const form = new Busboy({
    headers: { ...req.headers, 'content-type': type },
    limits: { files: 1, fileSize: largest, fields: 10, fieldSize: 1_000 },
  })
  let taking: Promise<Taken> | null = null
  form.on('file', (_field, stream, name) => {
    taking ??= toFile(stream, name, path)
    taking.catch(() => undefined)
  })
  await pipeline(req, form)
  return taking
}

async function toFile(stream: Readable & { truncated: boolean }, name: string | undefined, path: string): Promise<Taken> {
  const hash = createHash('sha256')
  let size = 0
  async function* counted(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of chunks) {
      hash.update(chunk)
      size += chunk.length
      yield chunk
    }
  }
  await pipeline(stream, counted, createWriteStream(path))
  return { name: nameOf(name), size, contentHash: hash.digest('hex'), isCut: stream.truncated }
}

/** The name without folders and without what no name has; browsers send it as it is. */
function nameOf(sent = ''): string {
  return basename(sent.replaceAll('\\', '/'))
    .replace(/[\p{Cc}\p{Bidi_Control}]/gu, '')
    .slice(0, MAX_NAME_LENGTH)
}
