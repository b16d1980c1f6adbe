import { calendarDayOf } from '@/domain/calendar-day'
import { latinDigits } from '@/domain/digits'
import { parseLicenseNumber } from '@/domain/license-number'
import type { LicenseLookup } from '@/graphql/generated/client/graphql'
import type { TypedLookup } from './typed-lookup'

/** What is wrong with one field of the form: the name of its text in the messages, under `error`. */
type ProblemKind = 'numberRequired' | 'number' | 'centerRequired' | 'classRequired' | 'expiryRequired' | 'expiryInvalid'

export type FormField = 'number' | 'center' | 'class' | 'expiry'

export type Problem = { field: FormField; kind: ProblemKind }

type ReadLookup = { ok: true; lookup: LicenseLookup } | { ok: false; problems: Problem[] }

/** What was typed as a look-up, or everything that is wrong with it at once. Only a guest has to give the expiry date. */
export function readLookup(typed: TypedLookup, isGuest: boolean): ReadLookup {
  const number = parseLicenseNumber(typed.number)
  const expiry = readExpiry(typed, isGuest)
  const problems: Problem[] = []
  if (!number.ok) problems.push({ field: 'number', kind: number.reason === 'EMPTY' ? 'numberRequired' : 'number' })
  if (number.ok && !number.nationwide) problems.push(...halfGiven(typed))
  if (expiry.problem) problems.push({ field: 'expiry', kind: expiry.problem })
  if (!number.ok || problems.length > 0) return { ok: false, problems }
  const details = { licensingCenter: typed.center || null, licenseClass: typed.class || null }
  return { ok: true, lookup: { number: number.number, expiresOn: expiry.day, ...(number.nationwide ? {} : details) } }
}

/** Centre without class or class without centre. Neither is not a mistake: the answer asks for both. */
function halfGiven(typed: TypedLookup): Problem[] {
  if (typed.center && !typed.class) return [{ field: 'class', kind: 'classRequired' }]
  if (typed.class && !typed.center) return [{ field: 'center', kind: 'centerRequired' }]
  return []
}

function readExpiry(typed: TypedLookup, isGuest: boolean): { day: string | null; problem?: 'expiryRequired' | 'expiryInvalid' } {
  const parts = [typed.year, typed.month, typed.day].map(latinDigits)
  if (parts.every((part) => part === '')) return { day: null, ...(isGuest && { problem: 'expiryRequired' }) }
  const [year = '', month = '', day = ''] = parts
  const isWritten = /^\d{4}$/.test(year) && /^\d{1,2}$/.test(month) && /^\d{1,2}$/.test(day)
  const found = isWritten ? calendarDayOf(Number(year), Number(month), Number(day)) : null
  return found ? { day: found } : { day: null, problem: 'expiryInvalid' }
}
