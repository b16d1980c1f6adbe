import { latinDigits } from '@/domain/values/digits'
import { ar, en } from '@/messages/messages'

/** The names that a month has on licences and in people's mouths, from the first month on. */
const NAMES = [ar, en].flatMap(({ months }) => [months.names, months.others].map((list) => list.split('|')))

/** A month as its number or by its name («آب», "Aug"); 0 for anything else. */
export function monthNumber(typed: string): number {
  const text = latinDigits(typed)
  if (/^\d{1,2}$/.test(text)) return Number(text)
  const name = plain(typed)
  if (name === '') return 0
  for (const list of NAMES) {
    const at = list.findIndex((known) => plain(known) === name)
    if (at >= 0) return at + 1
  }
  return 0
}

/** Without what people leave out: spaces, hamzas and capital letters. */
function plain(text: string): string {
  return text.trim().toLowerCase().replace(/\s+/g, ' ').normalize('NFKD').replace(/\p{M}/gu, '')
}
