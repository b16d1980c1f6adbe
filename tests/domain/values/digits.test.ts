import fc from 'fast-check'
import { latinDigits } from '@/domain/values/digits'

const LRM = '\u200e'
const RLE = '\u202b'
const PDF = '\u202c'

describe('typed digits', () => {
  test.each([
    ['Arabic-Indic', '١٠١١٨٢٥٤'],
    ['Persian', '۱۰۱۱۸۲۵۴'],
    ['mixed', '١٠۱۱8254'],
    ['with spaces of all kinds', ' 10\u00a01\u202f1\u20098\t2\u300054\n'],
    ['with hyphens and dashes of all kinds', '10-11\u20108\u20112\u20135\u20144\u2212\uff0d'],
    ['with a tatweel', '1011ـ8254'],
    ['with hidden bidi marks', `${RLE}${LRM}1011\u20668254\u2069${PDF}\u061c\u200f`],
    ['with zero-width characters and a soft hyphen', '\ufeff1011\u200b82\u200d5\u00ad4\u2060'],
  ])('%s are Latin digits afterwards', (_title, text) => {
    expect(latinDigits(text)).toBe('10118254')
  })

  test.each(['A1', '1/2', '1.5', '１２', '٫'])('of %j nothing is lost or taken for a digit', (text) => {
    expect(latinDigits(text)).toBe(text)
  })

  test('in any of the three scripts and with any separators are the same number', () => {
    const separator = fc.constantFrom('', '', ' ', '-', '\u2013', '\u00a0', LRM, '\u200f', '\u2068', '\u2069')
    const zero = fc.constantFrom(0x30, 0x660, 0x6f0)
    const typed = fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), zero, separator), { maxLength: 20 })
    fc.assert(
      fc.property(typed, (characters) => {
        const text = characters.map(([digit, base, after]) => String.fromCharCode(base + digit) + after).join('')
        expect(latinDigits(text)).toBe(characters.map(([digit]) => digit).join(''))
      }),
    )
  })
})
