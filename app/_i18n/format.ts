import { calendarDay, dayInAmman } from '@/domain/values/calendar-day'
import { fils, formatJod } from '@/domain/values/money'
import { INTL_LOCALE, type Locale } from './locale'
import { wordsOf } from './words'

const dayFormats = { ar: dayFormat('ar'), en: dayFormat('en') }
const monthFormats = { ar: monthFormat('ar'), en: monthFormat('en') }
const timeFormat = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Amman', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
const thousands = new Intl.NumberFormat('en', { maximumFractionDigits: 0 })

function dayFormat(locale: Locale): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(INTL_LOCALE[locale], { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' })
}

function monthFormat(locale: Locale): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(INTL_LOCALE[locale], { timeZone: 'UTC', month: 'short' })
}

/** A day ('2021-08-15') as people write it: «15 آب 2021», "15 August 2021". RangeError for anything but a real day. */
export function dayText(day: string, locale: Locale): string {
  const parts = dayFormats[locale].formatToParts(new Date(`${calendarDay(day)}T00:00:00Z`))
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((found) => found.type === type)?.value ?? ''
  return `${part('day')} ${part('month')} ${part('year')}`
}

/** The month of a day, as short as it is written: «آب», "Aug". */
export function monthText(day: string, locale: Locale): string {
  return monthFormats[locale].format(new Date(`${calendarDay(day)}T00:00:00Z`))
}

/** The day in Amman of an instant, written as `dayText` does. */
export function dayOfInstantText(instant: string, locale: Locale): string {
  return dayText(dayInAmman(new Date(instant)), locale)
}

/** The time of day in Amman, 24 hours: "13:45". */
export function timeText(instant: string): string {
  return timeFormat.format(new Date(instant))
}

/** Whole fils as «1,234.500 د.أ» or "1,234.500 JOD". RangeError for a fraction of a fils. */
export function amountText(amount: number, locale: Locale): string {
  const [dinars = '0', rest = '000'] = formatJod(fils(amount)).split('.')
  return wordsOf(locale)('money.amount', { amount: `${thousands.format(BigInt(dinars))}.${rest}` })
}

/** Whole fils (not negative) in words: «50 دينارًا و500 فلس». On screen 50.000 is easily read as fifty thousand. */
export function amountInWords(amount: number, locale: Locale): string {
  const t = wordsOf(locale)
  const rest = fils(amount) % 1000
  const dinars = t('money.dinars', { n: (amount - rest) / 1000 })
  if (rest === 0) return dinars
  const small = t('money.fils', { n: rest })
  return amount < 1000 ? small : t('money.both', { dinars, fils: small })
}
