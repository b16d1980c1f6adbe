import { settlementRefused } from './settlement-refused'

/** The text of one entry of a camt.054; and, last, the document without its entries. */
export type XmlPart = { readonly entry: string } | { readonly rest: string }

const LONGEST_PART = 64 * 1024
const BEGIN = /<Ntry[\s>]/
const END = '</Ntry>'

/**
 * Takes a camt.054 apart as it comes, so that no more than a chunk and one entry are in memory. Document types (and so entities), comments, character data
 * and processing instructions are refused: only without them is the text of an entry certainly an entry.
 */
export async function* xmlParts(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<XmlPart> {
  let text = ''
  let rest = ''
  for await (const chunk of textOf(chunks)) {
    text += chunk
    for (;;) {
      const begin = text.search(BEGIN)
      const end = begin === -1 ? -1 : text.indexOf(END, begin)
      if (end === -1) break
      rest += text.slice(0, begin)
      yield { entry: plain(text.slice(begin, end + END.length)) }
      text = text.slice(end + END.length)
    }
    if (text.length + rest.length > 2 * LONGEST_PART) throw settlementRefused('XML', { found: 'a part of it is longer than 64 KiB.' })
  }
  yield { rest: plain((rest + text).replace(/^\uFEFF?\s*(?:<\?xml\s[^<>]*\?>)?\s*/, '')) }
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
