import { nameStart } from '@/domain/licenses/holder-name'
import { type ParsedLicenseNumber, parseLicenseNumber } from '@/domain/licenses/license-number'
import { calendarDayOf } from '@/domain/values/calendar-day'
import { latinDigits } from '@/domain/values/digits'
import type { LicenseLookup } from '@/graphql/generated/client/graphql'
import type { TypedLookup } from './typed-lookup'

/** What is wrong with one field of the form: the name of its text in the messages, under `error`. */
type ProblemKind = 'numberRequired' | 'number' | 'centerRequired' | 'classRequired' | 'expiryRequired' | 'expiryInvalid' | 'holderShort'

export type FormField = 'number' | 'center' | 'class' | 'expiry' | 'holder'

export type Problem = { field: FormField; kind: ProblemKind }

type ReadLookup = { ok: true; lookup: LicenseLookup } | { ok: false; problems: Problem[] }

/** What was typed as a look-up, or everything that is wrong with it at once. Only a guest has to give the expiry date. */
export function readLookup(typed: TypedLookup, isGuest: boolean): ReadLookup {
  const number = parseLicenseNumber(typed.number)
  const expiry = readExpiry(typed, isGuest)
  const holder = readHolder(typed)
  const problems = [...numberProblems(number, typed), ...expiry.problems, ...holder.problems]
  if (!number.ok || problems.length > 0) return { ok: false, problems }
  const details = { licensingCenter: typed.center || null, licenseClass: typed.class || null }
  return { ok: true, lookup: { number: number.number, expiresOn: expiry.day, ...(!number.nationwide && details), ...holder.given } }
}

function numberProblems(number: ParsedLicenseNumber, typed: TypedLookup): Problem[] {
  if (!number.ok) return [{ field: 'number', kind: number.reason === 'EMPTY' ? 'numberRequired' : 'number' }]
  return number.nationwide ? [] : halfGiven(typed)
}

/** The name is asked for only after many wrong guesses. */
function readHolder({ holder }: TypedLookup): { given: { holderName?: string }; problems: Problem[] } {
  const holderName = holder.trim()
  if (holderName === '') return { given: {}, problems: [] }
  return { given: { holderName }, problems: nameStart(holderName) === '' ? [{ field: 'holder', kind: 'holderShort' }] : [] }
}

/** Centre without class or class without centre. Neither is not a mistake: the answer asks for both. */
function halfGiven(typed: TypedLookup): Problem[] {
  if (typed.center && !typed.class) return [{ field: 'class', kind: 'classRequired' }]
  if (typed.class && !typed.center) return [{ field: 'center', kind: 'centerRequired' }]
  return []
}

function readExpiry(typed: TypedLookup, isGuest: boolean): { day: string | null; problems: Problem[] } {
  const parts = [typed.year, typed.month, typed.day].map(latinDigits)
  if (parts.every((part) => part === '')) return { day: null, problems: isGuest ? [{ field: 'expiry', kind: 'expiryRequired' }] : [] }
  const [year = '', month = '', day = ''] = parts
  const isWritten = /^\d{4}$/.test(year) && /^\d{1,2}$/.test(month) && /^\d{1,2}$/.test(day)
  const found = isWritten ? calendarDayOf(Number(year), Number(month), Number(day)) : null
  return found ? { day: found, problems: [] } : { day: null, problems: [{ field: 'expiry', kind: 'expiryInvalid' }] }
}
