import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { keepForm, keptForm } from '@/app/_server/form-cookie'

const FORM = 'objection-text'
/** Characters of one cookie's part; a usual text of 2,000 letters is one part. */
const PART = 2_400
/** More than any text is long, in bytes. */
const MOST_BYTES = 20_000

/** Keeps a long text in this browser, compressed, in as many cookies as it needs; returns their ids. */
export async function keepText(text: string): Promise<string> {
  const packed = deflateRawSync(text).toString('base64')
  const ids: string[] = []
  for (let at = 0; at < packed.length; at += PART) ids.push(await keepForm(FORM, { part: packed.slice(at, at + PART) }, ids.length + 1))
  return ids.join(' ')
}

/** The text of these ids; empty where a part of it is gone. */
export async function keptText(ids: string): Promise<string> {
  const parts = await Promise.all(ids.split(' ').map(async (id) => (await keptForm(FORM, id))?.part))
  if (parts.some((part) => part === undefined)) return ''
  try {
    return inflateRawSync(Buffer.from(parts.join(''), 'base64'), { maxOutputLength: MOST_BYTES }).toString()
  } catch {
    return ''
  }
}
