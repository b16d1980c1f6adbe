import { plainText } from '@/domain/values/digits'

/** One spelling for all that a reader takes for the same: marks, hamzas, ta marbuta, alif maqsura, tatweel, digits and case make no difference. */
function searchable(text: string): string {
  const letters = text.replaceAll('\u0640', '').normalize('NFKD').replace(/\p{M}/gu, '')
  return plainText(letters).replace(/ٱ/g, 'ا').replace(/ة/g, 'ه').replace(/ى/g, 'ي').toLowerCase()
}

/** Whether every word of `query` is found in the texts, with or without an article before it. Without a word everything is found. */
export function matches(query: string, texts: readonly string[]): boolean {
  const text = searchable(texts.join(' '))
  return wordsOfQuery(query).every((word) => text.includes(word) || text.includes(withoutArticle(word)))
}

/** Whether there is any word to look for. */
export function hasWords(query: string): boolean {
  return wordsOfQuery(query).length > 0
}

function wordsOfQuery(query: string): string[] {
  return searchable(query)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
}

function withoutArticle(word: string): string {
  return word.replace(/^[وبفكل]?ال(?=.{3})/u, '')
}
