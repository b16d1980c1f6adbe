import { lengthOf, messageText } from '@/domain/feedback/message'
import { parseReference } from '@/domain/values/reference-code'

/** Who objects: the holder, or somebody for the holder with a document. */
export const objectionCapacities = ['HOLDER', 'REPRESENTATIVE', 'GUARDIAN', 'HEIR'] as const

export type ObjectionCapacity = (typeof objectionCapacities)[number]

/** Characters, and violations of one request. */
export const OBJECTION_MOST = { text: 2_000, name: 200, article: 200, place: 200, violations: 50 } as const

/** Days to answer what was asked, to appeal, and to decide; each ends on a working day. */
export const OBJECTION_DAYS = { answer: 15, appeal: 15, decision: 30 } as const

/** The number of an objection as it is kept (`O-7K3QX2P9`); null for what is none. */
export const parseObjectionNumber = (typed: string): string | null => parseReference('O', typed)

/** A text as it is kept; null where it is missing or too long. */
export function objectionText(typed: string, most: number = OBJECTION_MOST.text): string | null {
  const text = messageText(typed)
  return text === '' || lengthOf(text) > most ? null : text
}
