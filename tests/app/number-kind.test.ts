import { isTakenBack } from '@/app/[locale]/pay/_server/number-kind'

const event = (kind: 'PAID' | 'REVERSED' | 'REFUNDED', amount: number) => ({ kind, amount })

test.each([
  ['paid once', [event('PAID', 15_000)], false],
  ['paid, and what was too much went back', [event('PAID', 15_000), event('REFUNDED', 1_000)], false],
  ['paid, and taken back because the money never came', [event('PAID', 15_000), event('REVERSED', 15_000)], true],
  ['one of two payments taken back', [event('PAID', 15_000), event('PAID', 5_000), event('REVERSED', 5_000)], false],
  ['nothing yet', [], false],
])('%s', (_title, timeline, expected) => {
  expect(isTakenBack(timeline)).toBe(expected)
})
