import { ask } from '@/app/_server/ask'
import type { FormListsQuery } from '@/graphql/generated/client/graphql'
import { FormLists } from './documents'

/** Licensing centres and licence classes; null while the register cannot be read, when 8-digit numbers still have a form. */
export async function formLists(): Promise<FormListsQuery | null> {
  const result = await ask(FormLists, {})
  return result.ok ? result.data : null
}
