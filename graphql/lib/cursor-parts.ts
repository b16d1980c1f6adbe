/** An instant from its milliseconds since 1970 in a cursor, until the year 5138; null for what is none. */
export function readTime(text: string): Date | null {
  return /^\d{1,14}$/.test(text) ? new Date(Number(text)) : null
}
