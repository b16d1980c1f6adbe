import { renderToStaticMarkup } from 'react-dom/server'
import { ArrivedMoney } from '@/app/[locale]/pay/_components/ArrivedMoney'
import { type ArrivedCase, isReversed } from '@/app/[locale]/pay/_server/arrived'

const NOW = new Date('2026-11-22T10:00:00Z')

function aCase(given: Partial<ArrivedCase> = {}): ArrivedCase {
  return {
    reference: 'H-7K3QX2P9',
    reason: 'AMOUNT_MISMATCH',
    reasonText: { ar: 'المبلغ أقل من المستحق', en: 'Less than was due' },
    state: 'OPEN',
    amount: 14_999,
    allocated: 0,
    refunded: 0,
    dueAt: '2026-12-06T10:00:00.000Z',
    ...given,
  }
}

/** What is seen of cases, without marks and what only screen readers hear. */
function seen(cases: ArrivedCase[], locale: 'ar' | 'en' = 'en'): string {
  const html = renderToStaticMarkup(<ArrivedMoney locale={locale} cases={cases} now={NOW} />)
  return html
    .replace(/<span class="sr-only[^"]*">.*?<\/span>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/[\u200e\u200f\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
}

test('amount, case, reason and deadline are told in both languages', () => {
  expect(seen([aCase()])).toMatch(
    /We received .*14\.999.* Case number: H-7K3QX2P9 Reason: Less than was due It is being worked on: .* 6 December 2026/,
  )
  expect(seen([aCase()], 'ar')).toMatch(
    /وصلنا مبلغ .*14\.999.* رقم الحالة: H-7K3QX2P9 السبب: المبلغ أقل من المستحق وهو قيد المعالجة: .* 6 كانون الأول 2026/,
  )
})

test.each<[string, Partial<ArrivedCase>, string, string | null]>([
  ['a refund that is asked for is still being worked on', { state: 'REFUND_REQUESTED' }, 'It is being worked on', 'transfer'],
  ['an approved refund is on its way', { state: 'REFUND_APPROVED' }, 'the transfer is under way', 'worked on'],
  ['a refund that was paid out', { state: 'CLOSED', refunded: 14_999 }, 'We sent', 'has ended'],
  ['an allocation', { state: 'CLOSED', allocated: 14_999 }, 'We applied', 'has ended'],
  ['an allocation of a part', { allocated: 5_000 }, 'It is being worked on', null],
  ['an end without money', { state: 'CLOSED' }, 'This case has ended', null],
  ['a promise that was not kept says whom to ask', { dueAt: '2026-11-21T20:59:59.000Z' }, 'are late. Contact us', 'worked on'],
  ['a promise holds to the end of its day', { dueAt: '2026-11-21T21:00:00.000Z' }, 'by the end of 22 November 2026', 'late'],
  ['money of another currency has no amount here', { amount: 0 }, 'another currency', '0.000'],
])('%s', (_title, given, told, untold) => {
  expect(seen([aCase(given)])).toContain(told)
  if (untold) expect(seen([aCase(given)])).not.toContain(untold)
})

test('money of what was cancelled or lowered after payment stands apart, and says how to name an account', () => {
  const released = {
    reason: 'NO_LONGER_DUE',
    reasonText: { ar: 'أُلغيت أو خُفّضت بعد الدفع', en: 'Cancelled or lowered after payment' },
  } as const
  expect(seen([aCase(released)])).toMatch(
    /^ ?Cancelled or lowered after you paid .*14\.999.* no longer due.* Case number: H-7K3QX2P9.* refund page/,
  )
  expect(seen([aCase(released)], 'ar')).toMatch(/أُلغيت أو خُفّضت بعد الدفع .*صفحة رد المبالغ/)
  expect(seen([aCase({ ...released, state: 'REFUND_APPROVED' })])).toContain('The refund is approved. Name the account')
  expect(seen([aCase({ ...released, state: 'CLOSED', refunded: 14_999 })])).toContain('We sent')
})

test('where nothing arrived that way, nothing is shown', () => {
  expect(seen([])).toBe('')
})

test('a number is reversed once every payment that settled it is', () => {
  const event = (kind: 'PAID' | 'REVERSED') => ({ kind, at: '2026-11-22T09:00:00.000Z', amount: 1 })
  expect(isReversed([event('PAID'), event('REVERSED')])).toBe(true)
  expect(isReversed([event('PAID'), event('PAID'), event('REVERSED')])).toBe(false)
  expect(isReversed([event('PAID')])).toBe(false)
  expect(isReversed([])).toBe(false)
})
