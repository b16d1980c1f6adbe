import fc from 'fast-check'
import { fitting } from '@/app/[locale]/verify/_server/pasted'

test('what is short enough is kept as it is', () => {
  for (const text of ['', '1000 3264 80165', 'ا'.repeat(1_000), 'x'.repeat(2_000), '💸'.repeat(500)]) expect(fitting(text)).toBe(text)
})

test('what is too long is kept from its beginning, in whole characters, and always fits into a cookie', () => {
  for (const text of ['x'.repeat(2_001), '💸'.repeat(10_000), '漢'.repeat(900), '\u0000'.repeat(1_000), '"'.repeat(10_000)]) {
    const kept = fitting(text)
    expect(text.startsWith(kept)).toBe(true)
    expect(kept.length).toBeLessThan(text.length)
    expect(kept.length).toBeGreaterThan(300)
    expect(Buffer.byteLength(JSON.stringify(kept))).toBeLessThanOrEqual(2_400)
    expect(kept).not.toMatch(/[\ud800-\udbff]$/)
  }
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 3_000 }), (text) => text.startsWith(fitting(text))))
})
