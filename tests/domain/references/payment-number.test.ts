import fc from 'fast-check'
import { checkDigit, groupedPaymentNumber, parsePaymentNumber, paymentNumber } from '@/domain/references/payment-number'

const random11 = fc.stringMatching(/^\d{11}$/)
const GUIDE = '1000326480165'

describe('a payment number', () => {
  test("the guide's sample has a valid check digit", () => {
    expect(checkDigit('100032648016')).toBe(5)
    expect(parsePaymentNumber(GUIDE)).toEqual({ ok: true, number: GUIDE })
  })

  test('is prefix, random digits and check digit', () => {
    expect(paymentNumber('1', '00032648016')).toBe(GUIDE)
  })

  test('a check digit can be 0', () => {
    expect(checkDigit('000000000000')).toBe(0)
  })

  test.each([
    ['', '00032648016'],
    ['12', '00032648016'],
    ['1', '0003264801'],
    ['1', '0003264801x'],
  ])('is not made of %j and %j', (prefix, random) => {
    expect(() => paymentNumber(prefix, random)).toThrow(RangeError)
  })

  test('is shown in groups and read from them, in any digits', () => {
    const number = paymentNumber('1', '00032648016')
    expect(groupedPaymentNumber(number)).toBe('1000 3264 80165')
    expect(parsePaymentNumber('\u200f١٠٠٠ ٣٢٦٤ ٨٠١٦٥')).toEqual({ ok: true, number })
  })

  test.each([
    ['', 'EMPTY'],
    ['10003264801x5', 'NOT_DIGITS'],
    ['100032648016', 'LENGTH'],
    ['10003264801650', 'LENGTH'],
    ['1000326480166', 'CHECK_DIGIT'],
  ])('%j is refused as %s', (text, reason) => {
    expect(parsePaymentNumber(text)).toEqual({ ok: false, reason })
  })

  test('of another prefix is refused only where the prefix is asked for', () => {
    const other = paymentNumber('2', '00032648016')
    expect(parsePaymentNumber(other, '1')).toEqual({ ok: false, reason: 'PREFIX' })
    expect(parsePaymentNumber(other)).toEqual({ ok: true, number: other })
    expect(parsePaymentNumber(GUIDE, '1')).toMatchObject({ ok: true })
  })

  test('with any one digit mistyped is told so', () => {
    fc.assert(
      fc.property(random11, fc.nat(12), fc.integer({ min: 1, max: 9 }), (random, at, off) => {
        const number = paymentNumber('1', random)
        const mistyped = number.slice(0, at) + ((Number(number[at]) + off) % 10) + number.slice(at + 1)
        expect(parsePaymentNumber(mistyped)).toEqual({ ok: false, reason: 'CHECK_DIGIT' })
      }),
    )
  })
})
