import { keepForm, keptForm, type MissingForm, whyMissing } from '@/app/_server/form-cookie'
import { type TypedLookup, typedLookup } from './typed-lookup'

const NAME = 'inquiry'
/** A family's licences, each in its tab: together about 5 kB of the 16 kB that the headers of a request may have. */
const MAX_INQUIRIES = 12

/** Keeps what was typed into the inquiry; returns the id that stands for it in an address. */
export function keepInquiry(typed: TypedLookup): Promise<string> {
  return keepForm(NAME, typed, MAX_INQUIRIES)
}

/** What was typed in the inquiry with this id, or null: expired, another browser's, or no id of ours. */
export async function keptInquiry(id: string): Promise<TypedLookup | null> {
  const content = await keptForm(NAME, id)
  return content && typedLookup((field) => content[field])
}

/** Why the inquiry of this id is not there. */
export function whyMissingInquiry(id: string): Promise<MissingForm> {
  return whyMissing(NAME, id)
}
