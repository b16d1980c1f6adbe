import type { ObjectionCapacity } from '@/graphql/generated/client/graphql'

/** Who objects, in the order of the form. */
export const CAPACITIES = ['HOLDER', 'REPRESENTATIVE', 'GUARDIAN', 'HEIR'] as const satisfies readonly ObjectionCapacity[]

export const capacityOf = (text: string): ObjectionCapacity => CAPACITIES.find((capacity) => capacity === text) ?? 'HOLDER'

/** What was typed as the number of an objection, fit for an address; the service reads it. Null for nothing. */
export const objectionNumber = (typed: string): string | null => typed.replace(/[^\p{L}\p{N}-]/gu, '').slice(0, 40) || null

/** Whether nothing of a text is there, or more than the service takes; what exactly is judged there. */
export const isNoText = (text: string): boolean => text.trim() === '' || text.length > 2_000
