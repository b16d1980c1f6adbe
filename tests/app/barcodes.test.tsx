import fc from 'fast-check'
import jsqr from 'jsqr'
import { ean13Modules, modulePath, qrModules } from '@/app/[locale]/pay/_components/barcode-modules'
import { paymentNumber } from '@/domain/references/payment-number'

/** GS1 General Specifications, 5.2.1: the digits of the left half from set A or B as the first digit says, those of the right half from set C. */
const A = ['0001101', '0011001', '0010011', '0111101', '0100011', '0110001', '0101111', '0111011', '0110111', '0001011']
const SETS = ['AAAAAA', 'AABABB', 'AABBAB', 'AABBBA', 'ABAABB', 'ABBAAB', 'ABBBAA', 'ABABAB', 'ABABBA', 'ABBABA']
const inverted = (bits: string) => bits.replace(/[01]/g, (bit) => (bit === '0' ? '1' : '0'))
const C = A.map(inverted)
const B = C.map((bits) => [...bits].reverse().join(''))

function standardBars(number: string): string {
  const [first = '', ...rest] = number
  const left = rest.slice(0, 6).map((digit, i) => (SETS[Number(first)]?.[i] === 'A' ? A : B)[Number(digit)])
  const right = rest.slice(6).map((digit) => C[Number(digit)])
  return ['101', ...left, '01010', ...right, '101'].join('')
}

const bits = (modules: boolean[]) => modules.map((dark) => (dark ? '1' : '0')).join('')

test('the bars of any payment number are those of the standard', () => {
  const anyNumber = fc
    .tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 99_999_999_999 }))
    .map(([prefix, n]) => paymentNumber(String(prefix), String(n).padStart(11, '0')))
  fc.assert(
    fc.property(anyNumber, (number) => expect(bits(ean13Modules(number))).toBe(standardBars(number))),
    { numRuns: 40 },
  )
})

test('a number with a wrong check digit has no bars', () => {
  expect(() => ean13Modules('1000326480166')).toThrow()
})

test('a scanner reads from the QR code what was put into it', () => {
  const text = 'https://tasdeed.example.jo/ar/pay/1000326480165'
  const rows = qrModules(text)
  const size = rows.length + 8
  const pixels = new Uint8ClampedArray(size * size * 16).fill(255)
  const paint = (x: number, y: number) => pixels.set([0, 0, 0], (y * size * 2 + x) * 4)
  for (const [y, row] of rows.entries())
    for (const [x, dark] of row.entries())
      if (dark)
        for (const [dx, dy] of [
          [0, 0],
          [1, 0],
          [0, 1],
          [1, 1],
        ] as const)
          paint((x + 4) * 2 + dx, (y + 4) * 2 + dy)
  expect(jsqr(pixels, size * 2, size * 2)?.data).toBe(text)
})

test('dark modules side by side are drawn as one', () => {
  expect(modulePath([[true, true, false, true]], 30)).toBe('M0 0h2v30h-2zM3 0h1v30h-1z')
  expect(modulePath([[false], [true]])).toBe('M0 1h1v1h-1z')
})
