import { transferNumber } from '@/domain/cases/case-work'

test.each([
  [' tr-٢٠٢٦-0001 ', 'TR-2026-0001'],
  ['JO94/CBJO 0010\u200f', 'JO94/CBJO 0010'],
])('the transfer number %j is kept as %j', (typed, kept) => {
  expect(transferNumber(typed)).toBe(kept)
})

test.each(['', 'abc', '-123', 'رقم الحوالة', '1'.repeat(41), "1234'; drop"])('%j is none', (typed) => {
  expect(transferNumber(typed)).toBeNull()
})
