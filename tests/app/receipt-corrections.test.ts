import { receiptDrawing } from '@/app/_documents/receipt-drawing'
import { aPaperReceipt } from '../support/papers'

const correction = { at: '2026-11-25T09:00:00.000Z', violationNumber: '9' }
const cancelled = { ...correction, kind: 'CANCELLED', fineAfter: null, amount: 35_000, caseReference: 'H-7K3QX2P9' } as const
const lowered = { ...correction, kind: 'LOWERED', fineAfter: 20_000, amount: 10_000, caseReference: 'H-2M4PX8R1' } as const

const plain = (text: string | undefined) => text?.replace(/[\u200e\u200f\u2066-\u2069\u00a0]/g, (sign) => (sign === '\u00a0' ? ' ' : ''))

test('a receipt on paper says that a violation was cancelled or lowered later, and in which case its money goes back', () => {
  const warningOf = (locale: 'ar' | 'en', given: object) => plain(receiptDrawing(locale, aPaperReceipt(2, given)).warning)
  expect(warningOf('en', { corrections: [cancelled] })).toBe('Violation 9: later cancelled, refund case H-7K3QX2P9')
  expect(warningOf('ar', { corrections: [cancelled] })).toBe('المخالفة 9: أُلغيت لاحقًا، حالة الرد H-7K3QX2P9')
  expect(warningOf('en', { corrections: [lowered, cancelled] })).toMatch(
    /later lowered to 20\.000.*H-2M4PX8R1 · Violation 9: later cancelled/,
  )
  expect(warningOf('en', { corrections: [{ ...lowered, amount: 0, caseReference: null }] })).toMatch(
    /^Violation 9: later lowered to 20\.000/,
  )
})

test('a void receipt says that alone, and one that stands as it was says nothing', () => {
  expect(receiptDrawing('en', aPaperReceipt(2, { voidedAt: '2026-11-26T09:00:00.000Z', corrections: [cancelled] })).warning).toMatch(/void/)
  expect(receiptDrawing('en', aPaperReceipt(2)).warning).toBeUndefined()
})
