import { agreesWith } from '@/domain/reconciliation/settlement-line'
import { calendarDay } from '@/domain/values/calendar-day'
import { fils } from '@/domain/values/money'

const line = { transactionId: 'T', number: '1000326480165', amount: fils(15_000), statementDay: calendarDay('2026-11-22') }
const payment = {
  number: '1000326480165',
  paid: fils(15_000),
  statementDay: '2026-11-22',
  processedAt: new Date('2026-11-22T09:00:00Z'),
  reversed: fils(0),
}

test.each([
  ['the same number, amount and day', {}, true],
  ['another number', { number: '1000326480166' }, false],
  ['a fils more', { paid: fils(15_001) }, false],
  ['another currency', { paid: null }, false],
  ['another day', { statementDay: '2026-11-23' }, false],
  ['no day told, processed on that day in Amman', { statementDay: null, processedAt: new Date('2026-11-21T21:00:00Z') }, true],
  ['no day told, processed the second before', { statementDay: null, processedAt: new Date('2026-11-21T20:59:59Z') }, false],
  ['money that was taken back', { reversed: fils(15_000) }, false],
])('a line and a payment with %s', (_title, overrides, doesAgree) => {
  expect(agreesWith(line, { ...payment, ...overrides })).toBe(doesAgree)
})
