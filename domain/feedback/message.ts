import { plainText } from '@/domain/values/digits'
import { parseEmailAddress } from '@/domain/values/email-address'
import { parseTelephone } from '@/domain/values/telephone'

/** Most characters (code points) of an answer. */
export const ANSWER_MOST = 2_000

/** Most characters (code points) of a message, and of the address or telephone number under which its sender wants an answer. */
export const MESSAGE_MOST = { text: 1000, contact: 120 } as const

/** The text as it is kept: without control characters, with one kind of line end, nothing around it. Empty if nobody could see anything of it. */
export function messageText(typed: string): string {
  const text = typed
    .replace(/\r\n?/g, '\n')
    .replace(/\p{Cs}|\ufffd|[^\P{Cc}\n\t]/gu, '')
    .trim()
  return /[^\p{White_Space}\p{Default_Ignorable_Code_Point}]/u.test(text) ? text : ''
}

/** Characters as a person counts against a limit: code points, as the database does. */
export function lengthOf(text: string): number {
  return [...text].length
}

/** Longer than any, with all that nobody sees in it. */
const MAX_CONTACT_LENGTH = 2_000

/** An e-mail address or a telephone number with Latin digits; '' when nothing was typed, null when it is neither. */
export function messageContact(typed: string): string | null {
  if (typed.length > MAX_CONTACT_LENGTH) return null
  const text = plainText(messageText(typed)).trim()
  if (text === '') return ''
  if (lengthOf(text) > MESSAGE_MOST.contact) return null
  return text.includes('@') ? parseEmailAddress(text) : parseTelephone(text)
}
