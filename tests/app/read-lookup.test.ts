import { readLookup } from '@/app/[locale]/violations/_server/read-lookup'
import { NOTHING_TYPED, type TypedLookup, typedLookup } from '@/app/[locale]/violations/_server/typed-lookup'

const typed = (given: Partial<TypedLookup>): TypedLookup => ({ ...NOTHING_TYPED, ...given })
const guide = { number: '10118254', day: '15', month: '8', year: '2030' }

test('a guest’s 8 digits and date are a look-up; what was chosen for centre and class is left out', () => {
  expect(readLookup(typed({ ...guide, center: 'MRK' }), true)).toEqual({
    ok: true,
    lookup: { number: '10118254', expiresOn: '2030-08-15' },
  })
})

test.each([
  { number: '١٠١١٨٢٥٤', day: '١٥', month: '٠٨', year: '٢٠٣٠' },
  { number: ' 1011-8254 ', day: ' 15', month: '08', year: '2030 ' },
  { number: '\u200f10118254\u200e', day: '۱۵', month: '۸', year: '۲۰۳۰' },
])('it is the same look-up however it is typed: $number', (given) => {
  expect(readLookup(typed(given), true)).toEqual(readLookup(typed(guide), true))
})

test.each(['آب', 'اب', 'أغسطس', 'August', ' aug '])('a month may be written by its name: %s', (month) => {
  expect(readLookup(typed({ ...guide, month }), true)).toEqual(readLookup(typed(guide), true))
})

test('somebody signed in needs no date, but a date that was typed is used', () => {
  expect(readLookup(typed({ number: '10118254' }), false)).toEqual({ ok: true, lookup: { number: '10118254', expiresOn: null } })
  expect(readLookup(typed(guide), false)).toMatchObject({ lookup: { expiresOn: '2030-08-15' } })
})

test('a short number goes with centre and class, or with neither: then the answer asks for both', () => {
  expect(readLookup(typed({ ...guide, number: '123', center: 'MRK', class: '3' }), true)).toMatchObject({
    lookup: { number: '123', licensingCenter: 'MRK', licenseClass: '3' },
  })
  expect(readLookup(typed({ ...guide, number: '123' }), true)).toMatchObject({
    ok: true,
    lookup: { licensingCenter: null, licenseClass: null },
  })
})

test.each<[string, Partial<TypedLookup>, string[]]>([
  ['nothing at all', {}, ['numberRequired', 'expiryRequired']],
  ['letters', { ...guide, number: '12a' }, ['number']],
  ['nine digits', { ...guide, number: '123456789' }, ['number']],
  ['a centre without a class', { ...guide, number: '123', center: 'MRK' }, ['classRequired']],
  ['a class without a centre', { ...guide, number: '123', class: '3' }, ['centerRequired']],
  ['no date', { number: '10118254' }, ['expiryRequired']],
  ['a date that does not exist', { ...guide, day: '31', month: '2' }, ['expiryInvalid']],
  ['a year of two digits', { ...guide, year: '30' }, ['expiryYear']],
  ['no year', { ...guide, year: '' }, ['expiryYear']],
  ['day and month that changed places', { ...guide, day: '8', month: '15' }, ['expiryMonth']],
  ['a date with a part missing', { ...guide, month: '' }, ['expiryMonth']],
  ['words for a date', { ...guide, day: 'x' }, ['expiryDay']],
])('%s: all that is wrong is said at once', (_title, given, kinds) => {
  const read = readLookup(typed(given), true)
  expect(read.ok ? [] : read.problems.map((problem) => problem.kind)).toEqual(kinds)
})

test('the name of the holder is sent on where it was typed, and needs two letters', () => {
  expect(readLookup(typed({ ...guide, holder: ' أحمد ' }), true)).toMatchObject({ ok: true, lookup: { holderName: 'أحمد' } })
  expect(readLookup(typed({ ...guide, holder: 'أ -' }), true)).toEqual({ ok: false, problems: [{ field: 'holder', kind: 'holderShort' }] })
  expect(readLookup(typed({ ...guide, holder: ' ' }), true)).toEqual(readLookup(typed(guide), true))
})

const keptNumber = (number: unknown) => typedLookup((field) => (field === 'number' ? number : '')).number

test('what is kept of a form is its own fields, as texts of a bounded length', () => {
  const form = new Map<string, unknown>([
    ['number', '9'.repeat(1000)],
    ['day', new Blob()],
    ['admin', 'yes'],
  ])
  const kept = typedLookup((field) => form.get(field))
  expect(kept).toEqual({ ...NOTHING_TYPED, number: `${'9'.repeat(39)}…` })
})

test.each([
  ['many spaces before it', `${' '.repeat(41)}10118254`],
  ['hidden marks between its digits', `${'\u200f'.repeat(60)}1011\u200b8254`],
  ['a dash after each digit and many spaces', `${'1-0-1-1-8-2-5-4'}${' '.repeat(90)}`],
])('a number is not lost for %s', (_title, number) => {
  expect(readLookup(typed({ ...guide, number: keptNumber(number) }), true)).toEqual(readLookup(typed(guide), true))
})

test('a text that had to be cut is refused: it never becomes another number, date or code', () => {
  const number = `10118254${'\u0007'.repeat(40)}1`
  expect(readLookup(typed({ ...guide, number: keptNumber(number) }), true)).toMatchObject({
    problems: [{ field: 'number', kind: 'number' }],
  })
  for (const field of ['day', 'month', 'year'] as const) {
    const cut = typedLookup((name) => (name === field ? `${guide[field]}${'x'.repeat(50)}` : typed(guide)[name]))
    expect(readLookup(cut, true)).toMatchObject({
      problems: [{ field: 'expiry', kind: expect.stringMatching(/^expiry(Day|Month|Year)$/) }],
    })
  }
})
