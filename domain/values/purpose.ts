const MAX = 200
/** Letters of any script, so that a purpose says something to whoever reads it. */
const MIN_LETTERS = 2

/**
 * Why somebody looks at a licence, as it is kept for the holder to read: one form of each letter, single spaces, nothing
 * that cannot be seen and nothing that turns the text around. Null for what says nothing or is too long.
 */
export function purposeText(typed: string): string | null {
  if (typed.length > 10 * MAX) return null
  const text = typed
    .normalize('NFC')
    .replace(/[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu, '')
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  return text.length >= 3 && text.length <= MAX && letters >= MIN_LETTERS ? text : null
}
