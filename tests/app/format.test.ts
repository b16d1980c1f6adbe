import { amountInWords, amountText, dayOfInstantText, dayText, timeText } from '@/app/_i18n/format'

test.each([
  ['2021-08-15', '15 آب 2021', '15 August 2021'],
  ['2026-12-03', '3 كانون الأول 2026', '3 December 2026'],
  ['2026-03-05', '5 آذار 2026', '5 March 2026'],
])('the day %s is written with Jordan’s month names and Latin digits, without hidden marks', (day, ar, en) => {
  expect([dayText(day, 'ar'), dayText(day, 'en')]).toEqual([ar, en])
})

test('a day that does not exist is an error, not another day', () => {
  expect(() => dayText('2021-02-30', 'ar')).toThrow(RangeError)
})

test('an instant is shown as day and time in Amman: 21:30 UTC is half past midnight there', () => {
  expect([dayOfInstantText('2026-11-22T21:30:00Z', 'en'), timeText('2026-11-22T21:30:00Z')]).toEqual(['23 November 2026', '00:30'])
})

test.each([
  [0, '0.000 د.أ', '0.000 JOD'],
  [15_000, '15.000 د.أ', '15.000 JOD'],
  [234, '0.234 د.أ', '0.234 JOD'],
  [1_234_500, '1,234.500 د.أ', '1,234.500 JOD'],
  [9_007_199_254_740_991, '9,007,199,254,740.991 د.أ', '9,007,199,254,740.991 JOD'],
])('%i fils are shown with exactly three decimals', (fils, ar, en) => {
  expect([amountText(fils, 'ar'), amountText(fils, 'en')]).toEqual([ar, en])
})

test.each([
  [0, 'صفر دينار', '0 dinars'],
  [1000, 'دينار واحد', '1 dinar'],
  [2000, 'ديناران', '2 dinars'],
  [3000, '3 دنانير', '3 dinars'],
  [11_000, '11 دينارًا', '11 dinars'],
  [50_000, '50 دينارًا', '50 dinars'],
  [100_000, '100 دينار', '100 dinars'],
  [10_500, '10 دنانير و500 فلس', '10 dinars and 500 fils'],
  [1002, 'دينار واحد وفلسان', '1 dinar and 2 fils'],
  [234, '234 فلسًا', '234 fils'],
])('%i fils are said in words with the right plural', (fils, ar, en) => {
  expect([amountInWords(fils, 'ar'), amountInWords(fils, 'en')]).toEqual([ar, en])
})

test('half a fils is a fault of ours, never an amount', () => {
  expect(() => amountText(0.5, 'en')).toThrow(RangeError)
})
