import { renderToStaticMarkup } from 'react-dom/server'
import { FileState } from '@/app/[locale]/staff/settlement/_components/FileState'
import type { SettlementHeadlineFragment } from '@/graphql/generated/client/graphql'

const NONE = { count: 0, fils: 0 }

type Given = Partial<SettlementHeadlineFragment['sums']> & {
  lacking?: { count: number; fils: number }
  isOver?: boolean
  compared?: boolean
}

/** What is read at the head of a file of a day of ten payments. */
function headline({ lacking = NONE, isOver = true, compared = true, ...sums }: Given, locale: 'ar' | 'en' = 'en'): string {
  const file = {
    compared,
    sums: { differs: NONE, onlyHere: NONE, repeated: NONE, reversals: NONE, notBooked: NONE, ...sums },
    coverage: { payments: { count: 10, fils: 500_000 }, lacking, isOver },
  } as unknown as SettlementHeadlineFragment
  return renderToStaticMarkup(<FileState locale={locale} file={file} />)
    .replace(/<[^>]*>/g, ' ')
    .replace(/[\u200e\u200f\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

test('a file that lacks payments says how many and their sum, and never that all agrees', () => {
  const text = headline({ lacking: { count: 3, fils: 127_000 } })
  expect(text).toMatch(/3 payments.*127\.000.*missing|missing.*3.*127\.000/i)
  expect(text).toContain('7')
  expect(text).not.toMatch(/agrees/i)
  expect(headline({ lacking: { count: 3, fils: 127_000 } }, 'ar')).toContain('127.000')
})

test.each([
  ['differs', /2.*30\.000/],
  ['onlyHere', /2.*30\.000/],
  ['repeated', /2.*30\.000/],
  ['reversals', /2.*30\.000/],
] as const)('what %s is counted with its sum', (part, words) => {
  const text = headline({ [part]: { count: 2, fils: 30_000 } })
  expect(text).toMatch(words)
  expect(text).not.toMatch(/agrees/i)
})

test('each kind of difference stands beside the others', () => {
  const text = headline({ differs: { count: 1, fils: 1_000 }, onlyHere: { count: 2, fils: 2_000 }, lacking: { count: 4, fils: 4_000 } })
  for (const sum of ['1.000', '2.000', '4.000']) expect(text).toContain(sum)
})

test('before the day is over a file is a part of it, not a file that lacks something; afterwards it is whole or lacks it', () => {
  const early = headline({ lacking: { count: 3, fils: 127_000 }, isOver: false })
  expect(early).not.toMatch(/127\.000|agrees|missing/i)
  expect(early).toMatch(/part/i)
  expect(headline({})).toMatch(/agrees/i)
  expect(headline({})).not.toMatch(/part/i)
  expect(headline({}, 'ar')).not.toBe(headline({ lacking: NONE, isOver: false, differs: { count: 1, fils: 1 } }, 'ar'))
})

test('while it is compared it says nothing of agreement; what is not booked is told and is no difference', () => {
  expect(headline({ compared: false })).not.toMatch(/agrees/i)
  expect(headline({ notBooked: { count: 2, fils: 9_000 } })).toMatch(/agrees.*9\.000/i)
})
