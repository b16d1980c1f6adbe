import { fils } from '@/domain/values/money'
import { ar, en } from '@/messages/messages'
import { amountInWords } from './format'
import type { Locale } from './locale'
import { wordsOf } from './words'

/** Above that, figures say it better. */
const MOST = 1_000_000_000

/** Whole fils as officials write them on papers: «فقط خمسة عشر دينارًا أردنيًا لا غير», "Fifteen Jordanian dinars only". */
export function spelledAmount(amount: number, locale: Locale): string {
  const rest = fils(amount) % 1000
  const dinars = (amount - rest) / 1000
  if (amount === 0 || dinars >= MOST) return amountInWords(amount, locale)
  const t = wordsOf(locale)
  const spelled = (n: number) => (locale === 'ar' ? arabic(n) : english(n))
  const small = t('spelled.fils', { n: rest, words: spelled(rest) })
  const whole = { n: dinars, words: spelled(dinars) }
  const only = (text: string) => capitalized(t('spelled.only', { amount: text }))
  if (dinars === 0) return only(small)
  return only(rest === 0 ? t('spelled.dinars', whole) : t('spelled.both', { dinars: t('spelled.dinarsOf', whole), fils: small }))
}

const capitalized = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
const listOf = (text: string) => text.split('|')
const AR = ar.spelledWords
const EN = en.spelledWords
const [UNITS_AR, TENS_AR, HUNDREDS_AR] = [listOf(AR.units), listOf(AR.tens), listOf(AR.hundreds)]
const [UNITS_EN, TENS_EN] = [listOf(EN.units), listOf(EN.tens)]

type Group = {
  readonly value: number
  readonly one: string
  readonly two: string
  readonly few: string
  readonly many: string
  readonly other: string
}

/** Thousands and millions, each with its five forms. */
const GROUPS: Group[] = [
  [1_000_000, AR.millions],
  [1_000, AR.thousands],
].map(([value, forms]) => {
  const [one = '', two = '', few = '', many = '', other = ''] = listOf(String(forms))
  return { value: Number(value), one, two, few, many, other }
})

/** The parts of the number joined by «و»; the noun after it takes the form of its last two digits. */
function arabic(n: number): string {
  const parts: string[] = []
  let rest = n
  for (const group of GROUPS) {
    const count = Math.floor(rest / group.value)
    rest %= group.value
    if (count > 0) parts.push(counted(count, group))
  }
  if (rest > 0) parts.push(...below1000(rest))
  // «مئتان» and «ألفان» lose their nun before the noun.
  const [last = ''] = parts.slice(-1)
  const construct = n % 100 === 0 ? ([HUNDREDS_AR[2], GROUPS[0]?.two, GROUPS[1]?.two].includes(last) ? last.slice(0, -1) : last) : last
  return [...parts.slice(0, -1), construct].filter((part) => part !== '').join(AR.and)
}

function counted(count: number, { one, two, few, many, other }: Group): string {
  if (count === 1) return one
  if (count === 2) return two
  const tail = count % 100
  const noun = tail >= 3 && tail <= 10 ? few : tail >= 11 ? many : other
  return `${below1000(count).join(AR.and)} ${noun}`
}

function below1000(n: number): string[] {
  const [hundreds, tail] = [Math.floor(n / 100), n % 100]
  const parts = hundreds > 0 ? [HUNDREDS_AR[hundreds] ?? ''] : []
  if (tail === 0) return parts
  if (tail < 20) return [...parts, UNITS_AR[tail] ?? '']
  const unit = tail % 10
  return [...parts, ...(unit > 0 ? [UNITS_AR[unit] ?? ''] : []), TENS_AR[Math.floor(tail / 10)] ?? '']
}

function english(n: number): string {
  for (const [value, name] of [
    [1_000_000, EN.millions],
    [1_000, EN.thousands],
    [100, EN.hundreds],
  ] as const) {
    if (n < value) continue
    const rest = n % value
    return [english(Math.floor(n / value)), name, ...(rest > 0 ? [value === 100 || rest < 100 ? EN.and : '', english(rest)] : [])]
      .filter((part) => part !== '')
      .join(' ')
  }
  if (n < 20) return UNITS_EN[n] ?? ''
  return [TENS_EN[Math.floor(n / 10)], UNITS_EN[n % 10]].filter((part) => part).join('-')
}
