import { parseLicenseNumber } from '@/domain/licenses/license-number'
import { parseVehiclePlate } from '@/domain/licenses/vehicle-plate'
import { normalPaymentNumber, parsePaymentNumber, paymentNumberAmong } from '@/domain/references/payment-number'
import { calendarDay } from '@/domain/values/calendar-day'
import { parseIban } from '@/domain/values/iban'
import { parseTypedJod } from '@/domain/values/money'
import { implausibleExpiry, implausibleOffence } from '@/domain/values/plausible-day'
import { parseOneTimeCode, parseReference, parseShareCode } from '@/domain/values/reference-code'
import { isFloat, isSpreadsheetNumber } from '@/domain/values/spreadsheet-number'
import { parseTypedDay } from '@/domain/values/typed-day'
import { spellingsOf } from '@/tests/support/spellings'

/** What each parser makes of a text, or null. */
const parsers: readonly (readonly [title: string, kept: string, digits: string, parse: (text: string) => string | null])[] = [
  [
    'payment number',
    '1000326480165',
    '1000326480165',
    (text) => {
      const parsed = parsePaymentNumber(text)
      return parsed.ok ? parsed.number : null
    },
  ],
  ['payment number of a file or message', '1000326480165', '1000326480165', normalPaymentNumber],
  [
    'licence number',
    '10118254',
    '10118254',
    (text) => {
      const parsed = parseLicenseNumber(text)
      return parsed.ok ? parsed.number : null
    },
  ],
  ['day', '2026-08-15', '20260815', parseTypedDay],
  ['one-time code', '123456', '123456', parseOneTimeCode],
  [
    'IBAN',
    'JO94CBJO0010000000000131000302',
    '0010000000000131000302',
    (text) => {
      const parsed = parseIban(`jo94 CBJO${text}`)
      return parsed.ok ? parsed.iban : null
    },
  ],
  ['case', 'H-76543298', '76543298', (text) => parseReference('H', `h ${text}`)],
  ['receipt', 'R-76543298', '76543298', (text) => parseReference('R', `R-${text}`)],
  ['share code', 'S-7654-3298-2345', '765432982345', (text) => parseShareCode(`s${text}`)],
  [
    'plate',
    '10-79210',
    '79210',
    (text) => {
      const parsed = parseVehiclePlate(`١٠ – ${text.replace(/[-– \u00a0]/g, '')}`)
      return parsed.ok ? parsed.plate : null
    },
  ],
]

describe.each(parsers)('a %s', (_title, kept, digits, parse) => {
  test.each(spellingsOf(digits))('%s has one form', (_how, text) => {
    expect(parse(text)).toBe(kept)
  })
})

test.each([
  ['1,500.000 JOD', 1_500_000],
  ['١٬٥٠٠٫٥', 1_500_500],
  ['15.000', 15_000],
])('the amount %s is %i fils', (text, amount) => {
  expect(parseTypedJod(text)).toBe(amount)
})

test.each(['1.00033E+12', '1E+12', '١.٠E+12', '1,00033e+12'])('%s went through a spreadsheet', (text) => {
  expect(isSpreadsheetNumber(text)).toBe(true)
  expect(parsePaymentNumber(text).ok).toBe(false)
  expect(parseReference('H', text)).toBeNull()
})

test.each(['1E5', '12345.0', '2021-000123', 'E+12', '1000326480165'])('%s did not', (text) => {
  expect(isSpreadsheetNumber(text)).toBe(false)
})

test('a whole number with decimals went through a float', () => {
  expect([isFloat('1000326480165.0'), isFloat('١٠٠٠٣٢٦٤٨٠١٦٥٫٠'), isFloat('15.000')]).toEqual([true, false, false])
})

test('the reference of a bank is the payment number in it', () => {
  expect(paymentNumberAmong(['', 'INV 2026', 'JO/1000 3264 80165'])).toBe('1000326480165')
  expect(paymentNumberAmong(['SCOR:١٠٠٠٣٢٦٤٨٠١٦٥'])).toBe('1000326480165')
  expect(paymentNumberAmong(['', 'INV 2026'])).toBe('INV 2026')
})

test('days that a field cannot mean are told apart', () => {
  const today = calendarDay('2026-11-22')
  const days = ['1448-06-10', '1950-01-01', '2026-11-22', '2026-11-23'].map((day) => implausibleOffence(calendarDay(day), today))
  expect(days).toEqual(['TOO_EARLY', null, null, 'FUTURE'])
  const expiries = ['1449-01-01', '2026-01-01', '2076-11-22', '2077-01-01'].map((day) => implausibleExpiry(calendarDay(day), today))
  expect(expiries).toEqual(['TOO_EARLY', null, null, 'TOO_FAR'])
})

test.each(['1/8/2026', '2026-13-01', '26-01-01', '2026-08-15T10:00'])('%s is no day', (text) => {
  expect(parseTypedDay(text)).toBeNull()
})
