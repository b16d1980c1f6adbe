import { renderToStaticMarkup } from 'react-dom/server'
import { COLUMNS, ViolationsTable } from '@/app/[locale]/violations/_components/ViolationsTable'
import type { ListedViolation } from '@/app/[locale]/violations/_server/sort-violations'

const text = (ar: string, en: string) => ({ ar, en })

function aViolation(given: Partial<ListedViolation> = {}): ListedViolation {
  return {
    id: '1',
    number: '9',
    description: text('انتهاء رخصة المركبة', 'Expired vehicle licence'),
    fine: 15_000,
    due: 15_000,
    discount: null,
    occurredOn: '2021-08-15',
    authority: { name: text('أمانة عمان الكبرى', 'Greater Amman Municipality') },
    vehiclePlate: '10-79210',
    payability: 'AVAILABLE',
    payabilityReason: text('الدفع متاح', 'Payable'),
    paymentReference: { number: '1000326480165' },
    ...given,
  }
}

/** The cells of each row, as texts. */
function cells(violations: ListedViolation[], sort: 'date' | 'amount' | 'authority' = 'date', locale: 'ar' | 'en' = 'ar'): string[][] {
  const html = renderToStaticMarkup(<ViolationsTable locale={locale} violations={violations} sort={sort} />)
  const [, body = ''] = html.split('<tbody')
  return body
    .split('<tr')
    .slice(1)
    .map((row) =>
      row
        .split(/<\/t[hd]>/)
        .slice(0, -1)
        .map((cell) => cell.replace(/^[^<]*<|<[^>]*>/g, '').replace(/^.*>/, '')),
    )
}

test('a row has the guide’s columns, and what is due today', () => {
  expect(COLUMNS).toHaveLength(9)
  expect(cells([aViolation()])).toEqual([
    [
      'انتهاء رخصة المركبة',
      '9',
      '15.000 د.أ15 دينارًا',
      '15.000 د.أ15 دينارًا',
      '15 آب 2021',
      'أمانة عمان الكبرى',
      '10 - 79210',
      '1000326480165',
      'الدفع متاح',
    ],
  ])
})

test('plates and numbers are isolated left to right', () => {
  const html = renderToStaticMarkup(<ViolationsTable locale="ar" violations={[aViolation()]} sort="date" />)
  expect(html).toContain('<bdi dir="ltr" class="whitespace-nowrap">10 - 79210</bdi>')
  expect(html).toMatch(/<bdi dir="ltr"[^>]*>1000</)
})

test('an amount that the court has yet to set is never a zero', () => {
  const [row = []] = cells([aViolation({ fine: null, due: null, paymentReference: null, vehiclePlate: null })], 'date', 'en')
  expect(row.slice(2, 4)).toEqual(['Set by the court', '—None'])
  expect(row.join()).not.toMatch(/0\.000/)
})

test('a discount says its percent and its last day beside what is due', () => {
  const discounted = aViolation({ fine: 50_000, due: 35_000, discount: { lastDay: '2026-12-03', rule: { percent: 30 } } })
  expect(cells([discounted])[0]?.[3]).toBe('35.000 د.أ35 دينارًاخصم 30% حتى 3 كانون الأول 2026')
})

test.each([
  ['date', ['first', 'second', 'third']],
  ['amount', ['third', 'first', 'second']],
  ['authority', ['second', 'first', 'third']],
] as const)('sorted by %s', (sort, order) => {
  const named = (en: string, fine: number | null, authority: string) =>
    aViolation({ id: en, description: text(en, en), fine, authority: { name: text(authority, authority) } })
  const listed = [named('first', 20_000, 'ب'), named('second', null, 'أ'), named('third', 30_000, 'ب')]
  expect(cells(listed, sort, 'en').map(([type]) => type)).toEqual(order)
})
