import { keepForm, keptForm } from '@/app/_server/kept-form'
import { type TypedLookup, typedLookup } from './typed-lookup'

const NAME = 'inquiry'

/** Keeps what was typed into the inquiry; returns the id that stands for it in an address. */
export function keepInquiry(typed: TypedLookup): Promise<string> {
  return keepForm(NAME, typed)
}

/** What was typed in the inquiry with this id, or null: expired, another browser's, or no id of ours. */
export async function keptInquiry(id: string): Promise<TypedLookup | null> {
  const content = await keptForm(NAME, id)
  return content && typedLookup((field) => content[field])
}
