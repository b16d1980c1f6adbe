import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import { fileRefused } from './file-refused'
import { openAddress, type Source } from './open-address'

/** Opens a file, or what an authority serves at an http(s) address. Nothing is kept: the bytes pass through once. Throws a FileRefused. */
export async function openSource(location: string): Promise<Source> {
  if (/^https?:\/\//i.test(location)) return openAddress(new URL(location))
  try {
    const file = await open(location)
    const stat = await file.stat()
    if (!stat.isDirectory()) return { name: basename(location), chunks: readable(file.createReadStream(), location) }
    await file.close()
  } catch (error) {
    throw fileRefused(`${location} cannot be read: ${reasonOf(error)}.`, error)
  }
  throw fileRefused(`${location} is a folder: name one file.`)
}

async function* readable(chunks: AsyncIterable<Uint8Array>, location: string): AsyncGenerator<Uint8Array> {
  try {
    yield* chunks
  } catch (error) {
    throw fileRefused(`${location} could not be read to its end: ${reasonOf(error)}.`, error)
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ENOTDIR: 'there is no such folder',
  ENAMETOOLONG: 'the name is too long',
  EIO: 'the disk reports an error',
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error ? String(Reflect.get(error, 'code') ?? '') : ''
  return reasons[code] ?? (code || String(error))
}
