/** Most characters of what can be searched for. */
export const QUERY_MOST = 100

/** What was typed into a search of a page (`?q=`): of a repeated one the first; too much is cut, and said to be. */
export function searchQuery(value: string | string[] | undefined): { text: string; isTooLong: boolean } {
  const typed = (Array.isArray(value) ? value[0] : value) ?? ''
  const text = typed.replace(/\p{Cc}/gu, ' ').trim()
  return { text: [...text].slice(0, QUERY_MOST).join(''), isTooLong: [...text].length > QUERY_MOST }
}
