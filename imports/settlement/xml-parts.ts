import { settlementRefused } from './settlement-refused'

/** The text of one entry of a camt.054, its names without their prefix; and, last, the document without its entries, and the prefixes that those had. */
export type XmlPart = { readonly entry: string } | { readonly rest: string; readonly prefixes: ReadonlySet<string> }

const LONGEST_PART = 64 * 1024
const BEGIN = /<(?:([\p{L}_][\p{L}\p{N}_.-]*):)?Ntry[\s>]/u

/**
 * Takes a camt.054 apart as it comes, so that no more than a chunk and one entry are in memory. Document types (and so entities), comments, character data
 * and processing instructions are refused: only without them is the text of an entry certainly an entry.
 */
export async function* xmlParts(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<XmlPart> {
  let text = ''
  let rest = ''
  const prefixes = new Set<string>()
  for await (const chunk of textOf(chunks)) {
    text += chunk
    for (;;) {
      const found = firstEntry(text)
      if (!found) break
      rest += text.slice(0, found.begin)
      prefixes.add(found.prefix)
      yield { entry: withoutPrefix(plain(text.slice(found.begin, found.end)), found.prefix) }
      text = text.slice(found.end)
    }
    if (text.length + rest.length > 2 * LONGEST_PART) throw settlementRefused('XML', { found: 'a part of it is longer than 64 KiB.' })
  }
  yield { rest: plain((rest + text).replace(/^\uFEFF?\s*(?:<\?xml\s[^<>]*\?>)?\s*/, '')), prefixes }
}

/** Where the first whole entry of a text is. */
function firstEntry(text: string): { begin: number; end: number; prefix: string } | null {
  const begin = BEGIN.exec(text)
  if (!begin) return null
  const [, prefix = ''] = begin
  const last = `</${prefix === '' ? '' : `${prefix}:`}Ntry>`
  const at = text.indexOf(last, begin.index)
  return at === -1 ? null : { begin: begin.index, end: at + last.length, prefix }
}

/** Tags alone begin with `<` where nothing but elements and text may stand. */
function withoutPrefix(entry: string, prefix: string): string {
  return prefix === '' ? entry : entry.replaceAll(`<${prefix}:`, '<').replaceAll(`</${prefix}:`, '</')
}

async function* textOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  const decoded = (chunk?: Uint8Array) => {
    try {
      return decoder.decode(chunk, { stream: chunk !== undefined })
    } catch (error) {
      throw settlementRefused('XML', { found: 'it is not UTF-8.' }, error)
    }
  }
  for await (const chunk of chunks) yield decoded(chunk)
  yield decoded()
}

function plain(text: string): string {
  if (text.includes('<!') || text.includes('<?'))
    throw settlementRefused('XML', { found: 'document types, comments, character data and processing instructions have no place in it.' })
  return text
}
