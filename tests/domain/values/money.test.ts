import fc from 'fast-check'
import {
  addFils,
  discountOf,
  type Fils,
  fils,
  formatJod,
  multiplyFils,
  parseFils,
  parseJod,
  parseTypedJod,
  subtractFils,
  ZERO_FILS,
} from '@/domain/values/money'

const someFils = fc.maxSafeNat().map(fils)
const somePercent = fc.integer({ min: 0, max: 100 })

describe('fils', () => {
  test.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('%p is not money', (value) => {
    expect(() => fils(value)).toThrow(RangeError)
  })

  test('there is one zero', () => {
    expect(Object.is(fils(-0), ZERO_FILS)).toBe(true)
  })

  test('a sum, a difference or a product that a number cannot hold exactly is an error, never a wrong amount', () => {
    const most = fils(Number.MAX_SAFE_INTEGER)
    expect(() => addFils(most, fils(1))).toThrow(RangeError)
    expect(() => subtractFils(ZERO_FILS, most)).not.toThrow()
    expect(() => subtractFils(fils(-1), most)).toThrow(RangeError)
    expect(() => multiplyFils(most, 2)).toThrow(RangeError)
  })

  test('a sum of none is zero', () => {
    expect(addFils()).toBe(0)
  })

  test.each([-1, 1.5, Number.NaN])('%p is not a count of violations', (count) => {
    expect(() => multiplyFils(fils(15_000), count)).toThrow(RangeError)
  })
})

describe('discounts', () => {
  test.each([
    [15_000, 30, 4_500],
    [333, 30, 99],
    [3, 30, 0],
    [50_000, 30, 15_000],
    [Number.MAX_SAFE_INTEGER, 99, 8_917_127_262_193_581],
  ])('of %d fils, %d %% are %d fils, rounded down', (fine, percent, discount) => {
    expect(discountOf(fils(fine), percent)).toBe(discount)
  })

  test('are exact for every fine that a number can hold', () => {
    fc.assert(
      fc.property(someFils, somePercent, (fine, percent) => {
        expect(BigInt(discountOf(fine, percent))).toBe((BigInt(fine) * BigInt(percent)) / 100n)
      }),
    )
  })

  test.each([-1, 101, 0.5, Number.NaN])('of %p percent do not exist', (percent) => {
    expect(() => discountOf(fils(1_000), percent)).toThrow(RangeError)
  })

  test('of a negative fine do not exist', () => {
    expect(() => discountOf(fils(-1), 30)).toThrow(RangeError)
  })
})

describe('dinars as text', () => {
  test.each<[string, number]>([
    ['15', 15_000],
    ['15.000', 15_000],
    ['15.5', 15_500],
    ['0.333', 333],
    ['0', 0],
    ['9007199254740.991', Number.MAX_SAFE_INTEGER],
  ])('%s is %d fils', (text, amount) => {
    expect(parseJod(text)).toBe(amount)
  })

  test.each([
    '',
    ' 15',
    '15.',
    '.5',
    '15.0000',
    '+15',
    '-15',
    '1e3',
    '15,5',
    '1,000.000',
    '١٥',
    '0x10',
    'NaN',
    '15\n',
    '9007199254740.992',
  ])('%j is not an amount', (text) => {
    expect(parseJod(text)).toBeNull()
  })

  test.each([
    [15_000, '15.000'],
    [99, '0.099'],
    [0, '0.000'],
    [-1_500, '-1.500'],
  ])('%d fils are written %s', (amount, text) => {
    expect(formatJod(fils(amount))).toBe(text)
  })

  test('what is written is read back as the same amount', () => {
    fc.assert(fc.property(someFils, (amount: Fils) => expect(parseJod(formatJod(amount))).toBe(amount)))
  })
})

describe('fils as text', () => {
  test('whole fils are read', () => {
    expect(parseFils('15000')).toBe(15_000)
  })

  test.each(['', '-1', '1.0', '1e3', ' 1', '9007199254740992'])('%j is not an amount', (text) => {
    expect(parseFils(text)).toBeNull()
  })
})

describe('dinars as somebody types them', () => {
  test.each([
    ['40', 40_000],
    [' ٤٠ ', 40_000],
    ['۴۰', 40_000],
    ['١٥٫٥', 15_500],
    ['15,5', 15_500],
    ['15،5', 15_500],
    ['15.250', 15_250],
    ['1,500', 1_500],
    ['1,000.500', 1_000_500],
    ['١٬٠٠٠', 1_000_000],
    ['40 د.أ', 40_000],
    ['40JOD', 40_000],
    ['40 دينارًا', 40_000],
    ['0', 0],
  ])('%s is read as %p fils', (text, amount) => {
    expect(parseTypedJod(text)).toBe(amount)
  })

  test.each(['', ' ', 'abc', '-5', '4e2', '1.2.3', '1,2,3', '0.0001', '🙂', '<b>40</b>', '40\u000040', '9'.repeat(10_000)])(
    '%p is no amount',
    (text) => {
      expect(parseTypedJod(text)).toBeNull()
    },
  )
})
