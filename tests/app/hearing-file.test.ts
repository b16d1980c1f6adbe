import { hearingFile } from '@/app/[locale]/objections/_server/hearing-file'

const SETTINGS = Symbol.for('tasdeed.settings')
const NOW = new Date('2026-11-22T10:00:00Z')

beforeAll(() => Reflect.set(globalThis, SETTINGS, { siteUrl: 'https://tasdeed.example.jo', sessionSecret: 's'.repeat(32) }))
afterAll(() => Reflect.deleteProperty(globalThis, SETTINGS))

const event = (action: 'SUBMIT' | 'SET_HEARING', at: string) => ({ at, action, state: 'HEARING' as const, by: 'STAFF' as const, text: '' })

const objection = (at: string | null, hearings = 1) => ({
  number: 'O-7K3QX2P9',
  hearing: at === null ? null : { at, place: 'مبنى أمانة عمّان، رأس العين؛ الطابق الثاني، قاعة الاعتراضات والتظلّمات رقم 12' },
  authority: { name: { ar: 'أمانة عمان الكبرى', en: 'Greater Amman Municipality' } },
  events: [
    event('SUBMIT', '2026-11-01T08:00:00Z'),
    ...Array.from({ length: hearings }, () => event('SET_HEARING', '2026-11-02T08:00:00Z')),
  ],
})

/** The lines of the file as they are meant: those that are too long are folded. */
const lines = (file: string | null) => (file ?? '').replace(/\r\n[ \t]/g, '').split('\r\n')
const valueIn = (file: string | null, name: string) =>
  lines(file)
    .find((line) => line.startsWith(name))
    ?.replace(/^[^:]*:/, '')

test('the hearing begins at its instant, and names its place and what to bring, in the reader’s language', () => {
  const file = hearingFile('ar', objection('2026-12-07T07:00:00Z'), NOW)
  expect(valueIn(file, 'DTSTART')).toBe('20261207T070000Z')
  expect(valueIn(file, 'X-WR-TIMEZONE')).toBe('Asia/Amman')
  expect(valueIn(file, 'SUMMARY')).toBe('جلسة الاعتراض O-7K3QX2P9')
  expect(valueIn(file, 'LOCATION')).toContain('رأس العين')
  expect(valueIn(file, 'DESCRIPTION')).toContain('هويتك')
  expect(valueIn(hearingFile('en', objection('2026-12-07T07:00:00Z'), NOW), 'SUMMARY')).toBe('Hearing of objection O-7K3QX2P9')
})

test('another day of the hearing replaces the first in a calendar', () => {
  const [first, second] = [objection('2026-12-07T07:00:00Z'), objection('2026-12-09T07:00:00Z', 2)].map((one) =>
    hearingFile('ar', one, NOW),
  )
  expect(valueIn(first ?? null, 'UID')).toBe(valueIn(second ?? null, 'UID'))
  expect([first, second].map((file) => valueIn(file ?? null, 'SEQUENCE'))).toEqual(['1', '2'])
})

test('no line is longer than calendars read, every line ends as they want, and letters stay whole', () => {
  const file = hearingFile('ar', objection('2026-12-07T07:00:00Z'), NOW) ?? ''
  expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true)
  expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n\ufffd]/)
  for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
})

test('without a hearing there is no file', () => {
  expect(hearingFile('ar', objection(null), NOW)).toBeNull()
})
