/** The id of a row as callers write it: 1 to 15 Latin digits, so that every one is exact as a number. Null for what is none. */
export function rowId(text: string): number | null {
  return /^\d{1,15}$/.test(text) ? Number(text) : null
}
