import fc from 'fast-check'
import { parseLicenseNumber } from '@/domain/licenses/license-number'

describe('a licence number', () => {
  test.each([
    ['8 digits are nation-wide', '10118254', '10118254', true],
    ['in Arabic-Indic digits with spaces', ' ١٠١١ ٨٢٥٤ ', '10118254', true],
    ['7 digits need centre and class', '1011825', '1011825', false],
    ['one digit too', '۹', '9', false],
    ['leading zeros belong to it', '00000042', '00000042', true],
  ])('%s', (_title, text, number, nationwide) => {
    expect(parseLicenseNumber(text)).toEqual({ ok: true, number, nationwide })
  })

  test.each([
    ['', 'EMPTY'],
    [' -\u200f ', 'EMPTY'],
    ['101182540', 'TOO_LONG'],
    ['1011A254', 'NOT_DIGITS'],
    ['10118254.0', 'NOT_DIGITS'],
    ['１０１１８２５４', 'NOT_DIGITS'],
  ])('%j is refused as %s', (text, reason) => {
    expect(parseLicenseNumber(text)).toEqual({ ok: false, reason })
  })

  test('once read is read the same again', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('1', '٢', '۳', ' ', '-', '\u200f', 'x') }), (text) => {
        const parsed = parseLicenseNumber(text)
        if (parsed.ok) expect(parseLicenseNumber(parsed.number)).toEqual(parsed)
        else expect(['EMPTY', 'TOO_LONG', 'NOT_DIGITS']).toContain(parsed.reason)
      }),
    )
  })
})
