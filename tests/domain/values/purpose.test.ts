import { purposeText } from '@/domain/values/purpose'

test.each([
  ['claim 4711', 'claim 4711'],
  ['  ادعاء   رقم ٤٧١١ ', 'ادعاء رقم ٤٧١١'],
  ['claim\u202e 4711', 'claim 4711'],
  ['cla\u200bim\u2066 \u20694711', 'claim 4711'],
  ['re\u0301clamation', 'r\u00e9clamation'],
  ['claim\u0000\ud800 4711\n', 'claim 4711'],
])('%j is kept as %j', (typed, kept) => {
  expect(purposeText(typed)).toBe(kept)
})

test.each([
  ['zero-width spaces', '\u200b\u200b\u200b'],
  ['Hangul fillers, which count as letters', '\u3164\u3164\u3164\u115f\u1160\uffa0'],
  ['points', '...'],
  ['a mark that turns the text around, and points', '\u202e...'],
  ['digits alone', '4711'],
  ['one letter', 'a 1 2'],
  ['two letters that are too short together', 'ab'],
  ['accents without letters', '\u0301\u0301\u0301\u0301'],
  ['private characters', '\ue000\ue001\ue002'],
  ['nothing', ''],
  ['more than 200 characters', 'ab'.repeat(101)],
  ['a text without end', 'ab '.repeat(50_000)],
])('%s are no purpose', (_what, typed) => {
  expect(purposeText(typed)).toBeNull()
})
