import { nameStart } from '@/domain/licenses/holder-name'
import { type ParsedLicenseNumber, parseLicenseNumber } from '@/domain/licenses/license-number'
import { calendarDayOf } from '@/domain/values/calendar-day'
import { latinDigits } from '@/domain/values/digits'
import type { LicenseLookup } from '@/graphql/generated/client/graphql'
import { monthNumber } from './month-number'
import type { TypedLookup } from './typed-lookup'

/** What is wrong with one field of the form: the name of its text in the messages, under `error`. */
type ProblemKind = 'numberRequired' | 'number' | 'centerRequired' | 'classRequired' | ExpiryProblem | 'holderShort'

/** `expiryInvalid`: each part may be, all of them are no day. */
export type ExpiryProblem = 'expiryRequired' | 'expiryDay' | 'expiryMonth' | 'expiryYear' | 'expiryInvalid'

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
  const [year, day] = [latinDigits(typed.year), latinDigits(typed.day)]
  const month = monthNumber(typed.month)
  const wrong = (kind: ExpiryProblem) => ({ day: null, problems: [{ field: 'expiry' as const, kind }] })
  if ([year, typed.month.trim(), day].every((part) => part === '')) return isGuest ? wrong('expiryRequired') : { day: null, problems: [] }
  const kind = partProblem({ year, month, day })
  if (kind) return wrong(kind)
  const found = calendarDayOf(Number(year), month, Number(day))
  return found ? { day: found, problems: [] } : wrong('expiryInvalid')
}

/** The first part that can be none of its kind: a day and a month that changed places are both looked at. */
function partProblem({ year, month, day }: { year: string; month: number; day: string }): ExpiryProblem | null {
  if (!(/^\d{1,2}$/.test(day) && Number(day) >= 1 && Number(day) <= 31)) return 'expiryDay'
  if (!(month >= 1 && month <= 12)) return 'expiryMonth'
  return /^\d{4}$/.test(year) ? null : 'expiryYear'
}
