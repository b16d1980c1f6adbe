import { hasWords, matches } from '@/app/_i18n/forgiving'
import { searchQuery } from '@/app/_server/search-query'
import { findServices } from '@/app/[locale]/_components/services'

test.each([
  ['مخالفه', 'مخالفة'],
  ['اشاره', 'الإشارة الضوئية'],
  ['الأشارة', 'تجاوز الإشارة الضوئية الحمراء'],
  ['شكوي', 'تقديم شكوى'],
  ['مُخَالَفَـــة', 'مخالفات مخالفة'],
  ['٥٠', 'بأكثر من 50 كم/ساعة'],
  ['والسرعة', 'تجاوز السرعة المقررة'],
  ['GUIDE user', 'User guide'],
  ['\u200fدفع،  المخالفات', 'خدمة دفع المخالفات'],
])('%j finds «%s»', (query, text) => {
  expect(matches(query, [text])).toBe(true)
})

test.each([
  ['مخالفة قطار', 'مخالفة'],
  ['xyz', 'User guide'],
])('%j does not find «%s»', (query, text) => {
  expect(matches(query, [text])).toBe(false)
})

test.each(['', ' ، ', '\u200f', '«»?!'])('%j is no search', (query) => {
  expect(hasWords(query)).toBe(false)
  expect(matches(query, ['anything'])).toBe(true)
})

test.each([
  ['ايصال', 'verify'],
  ['receipt', 'verify'],
  ['رخصه سوق', 'violations'],
  ['complaint', 'complaint'],
  ['فكرة', 'suggestion'],
  ['غرامة', 'catalogue'],
] as const)('«%s» leads to the service %s', (query, service) => {
  expect([...findServices(query)]).toContain(service)
})

test('of a search that is too long or repeated, what fits of the first is kept and said to be cut', () => {
  expect(searchQuery(['سرعة', 'x'])).toEqual({ text: 'سرعة', isTooLong: false })
  expect(searchQuery('x'.repeat(10_000))).toEqual({ text: 'x'.repeat(100), isTooLong: true })
  expect(searchQuery('a\u0000b')).toEqual({ text: 'a b', isTooLong: false })
  expect(searchQuery(undefined)).toEqual({ text: '', isTooLong: false })
})
