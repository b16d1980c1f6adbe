import { type Fils, formatJod } from '@/domain/values/money'
import { type LocalizedText, localized } from '@/graphql/lib/localized-text'

/** Violations that are named in a sentence; more are counted. */
const MAX_NAMED = 20

/** Names one after another, as each language separates them. */
export const listText = (names: readonly string[]): LocalizedText => ({ ar: names.join('، '), en: names.join(', ') })

/** That money of a case stays waiting. */
export const waitsOn = (amount: Fils) => localized('caseConsequences.waitsOn', { amount: formatJod(amount) })

/** A refusal with the cases that it is because of. */
export const naming = (refusal: LocalizedText, references: readonly string[]): LocalizedText => {
  const cases = listText(references)
  return references.length === 0 ? refusal : { ar: `${refusal.ar} ${cases.ar}`, en: `${refusal.en} ${cases.en}` }
}

/** Violations with their days. */
export function chosenText(chosen: readonly { readonly number: string; readonly occurredOn: string }[]): LocalizedText {
  const named = listText(chosen.slice(0, MAX_NAMED).map(({ number, occurredOn }) => `${number} (${occurredOn})`))
  const more = chosen.length > MAX_NAMED ? ` … (${chosen.length})` : ''
  return { ar: `${named.ar}${more}`, en: `${named.en}${more}` }
}
