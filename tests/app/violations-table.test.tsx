import { renderToStaticMarkup } from 'react-dom/server'
import { COLUMNS, ViolationsTable } from '@/app/[locale]/violations/_components/ViolationsTable'
import type { ListedViolation } from '@/app/[locale]/violations/_server/inquiry'

const text = (ar: string, en: string) => ({ ar, en })

function aViolation(given: Partial<ListedViolation> = {}): ListedViolation {
  return {
    id: '1',
    number: '9',
    description: text('انتهاء رخصة المركبة', 'Expired vehicle licence'),
    type: { meaning: null },
    fine: 15_000,
    due: 15_000,
    discount: null,
    noDiscount: { reason: 'NONE', endedOn: null },
    priceCalendar: [{ until: null, due: 15_000 }],
    paidAt: null,
    occurredOn: '2021-08-15',
    authority: { name: text('أمانة عمان الكبرى', 'Greater Amman Municipality') },
    vehiclePlate: '10-79210',
    payability: 'AVAILABLE',
    payabilityReason: text('الدفع متاح', 'Payable'),
    paymentReference: { number: '1000326480165' },
    paidWith: null,
    cancelledAt: null,
    corrections: [],
    ...given,
  }
}

/** The cells of each row, as texts. */
function cells(violations: ListedViolation[], locale: 'ar' | 'en' = 'ar'): string[][] {
  const html = renderToStaticMarkup(<ViolationsTable locale={locale} violations={violations} inquiry="abc" />)
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
      '15.000 د.أ15 دينارًالماذا هذا المبلغ؟لا يوجد خصم على هذه المخالفة.',
      '15 آب 2021',
      'أمانة عمان الكبرى',
      '10 - 79210',
      '1000326480165',
      'الدفع متاحاعترض عليها',
    ],
  ])
})

test('plates and numbers are isolated left to right', () => {
  const html = renderToStaticMarkup(<ViolationsTable locale="ar" violations={[aViolation()]} inquiry="abc" />)
  expect(html).toContain('<bdi dir="ltr" translate="no" class="whitespace-nowrap">10 - 79210</bdi>')
  expect(html).toMatch(/<bdi dir="ltr"[^>]*>1000</)
})

test('an amount that the court has yet to set is never a zero', () => {
  const [row = []] = cells([aViolation({ fine: null, due: null, paymentReference: null, vehiclePlate: null })], 'en')
  expect(row.slice(2, 4)).toEqual(['Set by the court', '—None'])
  expect(row.join()).not.toMatch(/0\.000/)
})

const incentives = {
  id: 'incentives-2026',
  percent: 30,
  kind: 'PER_VIOLATION' as const,
  withinDays: 60,
  title: text('الحوافز التشجيعية', 'Incentives'),
  legalBasis: text('نظام الحوافز', 'the Incentives Regulation'),
}

test('an amount can be taken apart: fine, discount, rule and legal basis, last day, and what it becomes', () => {
  const discounted = aViolation({
    fine: 50_000,
    due: 35_000,
    discount: { amount: 15_000, lastDay: '2026-12-03', rule: incentives },
    noDiscount: null,
    priceCalendar: [
      { until: '2026-12-03', due: 35_000 },
      { until: null, due: 50_000 },
    ],
  })
  expect(cells([discounted])[0]?.[3]).toBe(
    '35.000 د.أ35 دينارًاخصم 30% حتى 3 كانون الأول 2026لماذا هذا المبلغ؟قيمة المخالفة 50.000 د.أ50 دينارًا، والخصم 15.000 د.أ15 دينارًا.' +
      'الحوافز التشجيعية: خصم 30% لأنك تدفع خلال 60 يومًا من تاريخ المخالفة، بموجب نظام الحوافز.' +
      'نص سند الخصم' +
      'يسري هذا المبلغ حتى نهاية يوم 3 كانون الأول 2026، ثم يصبح 50.000 د.أ50 دينارًا.',
  )
  const together = { ...incentives, kind: 'ALL_OR_NOTHING' as const, withinDays: null }
  const [row = []] = cells([{ ...discounted, discount: { amount: 15_000, lastDay: null, rule: together } }], 'en')
  expect(row[3]).toContain('Incentives: 30% off under the Incentives Regulation.Only if all violations that it covers are paid together.')
})

test.each([
  ['EXCLUDED', null, 'This violation is excluded from the discount.'],
  ['ENDED', '2026-04-18', 'The discount ended on 18 April 2026.'],
  ['NONE', null, 'There is no discount on this violation.'],
] as const)('an amount without a discount says why: %s', (reason, endedOn, words) => {
  expect(cells([aViolation({ noDiscount: { reason, endedOn } })], 'en')[0]?.[3]).toContain(words)
})

test('a paid violation says when it was paid', () => {
  const paid = aViolation({ due: null, noDiscount: null, payability: 'PAID', paidAt: '2026-11-20T22:30:00.000Z', paymentReference: null })
  expect(cells([paid], 'en')[0]?.[8]).toBe('Paid on 21 November 2026')
})

test('a paid row has its payment number and leads to its receipt', () => {
  const paid = aViolation({
    due: null,
    paidAt: '2026-11-22T10:00:00Z',
    payability: 'PAID',
    paymentReference: null,
    paidWith: { receiptNumber: 'R-7K3QX2P9', paymentNumber: '1000326480165' },
  })
  const html = renderToStaticMarkup(<ViolationsTable locale="ar" violations={[paid]} inquiry="abc" />)
  expect(html).toContain('href="/ar/pay/1000326480165?inquiry=abc"')
  expect(html).toMatch(/الإيصال[\s\S]*R-7K3QX2P9/)
})

test('a violation that was cancelled after it was paid says so, with the case in which its money goes back', () => {
  const cancelled = aViolation({
    paidAt: '2026-06-20T09:00:00.000Z',
    payability: 'PAID_THEN_CANCELLED',
    cancelledAt: '2026-06-22T09:00:00.000Z',
    corrections: [
      {
        kind: 'CANCELLED',
        at: '2026-06-22T09:00:00.000Z',
        violationNumber: '9',
        fineAfter: null,
        amount: 10_500,
        caseReference: 'H-7K3QX2P9',
      },
    ],
  })
  const html = renderToStaticMarkup(<ViolationsTable locale="en" violations={[cancelled]} inquiry="abc" />)
  const text = html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
  expect(text).toMatch(/Violation .*9.* was cancelled on .*22 June 2026.*10\.500.* goes back: refund case .*H-7K3QX2P9/)
})
