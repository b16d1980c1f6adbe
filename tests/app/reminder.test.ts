import type { Reference } from '@/app/[locale]/pay/_server/documents'
import { reminderFile } from '@/app/[locale]/pay/_server/reminder'

const SETTINGS = Symbol.for('tasdeed.settings')
const NOW = new Date('2026-11-22T10:00:00Z')

beforeAll(() => Reflect.set(globalThis, SETTINGS, { siteUrl: 'https://tasdeed.example.jo', sessionSecret: 's'.repeat(32) }))
afterAll(() => Reflect.deleteProperty(globalThis, SETTINGS))

const aReference = (priceCalendar: Reference['priceCalendar']): Reference => ({
  number: '1000326480165',
  kind: 'ALL_DUE',
  status: 'OPEN',
  payable: true,
  count: 2,
  total: 24_500,
  underReview: false,
  priceCalendar,
  paidAt: null,
  timeline: [],
  cases: [],
  newer: null,
  violations: { totalCount: 1, nodes: [aLine()] },
})

function aLine() {
  const description = { ar: 'قطع الإشارة الحمراء', en: 'Running a red light' }
  const payabilityReason = { ar: 'الدفع متاح', en: 'Payable' }
  return {
    id: '1',
    description,
    fine: 1,
    due: 1,
    occurredOn: '2026-01-01',
    vehiclePlate: '10-79210',
    payability: 'AVAILABLE' as const,
    payabilityReason,
  }
}

const steps = [
  { from: '2026-11-22', until: '2026-12-31', due: 24_500 },
  { from: '2027-01-01', until: '2027-01-31', due: 30_000 },
  { from: '2027-02-01', until: null, due: 35_000 },
]

/** The lines of the file as they are meant: those that are too long are folded. */
const lines = (file: string | null) => (file ?? '').replace(/\r\n[ \t]/g, '').split('\r\n')
const valuesOf = (file: string | null, name: string) =>
  lines(file)
    .filter((line) => line.startsWith(name))
    .map((line) => line.slice(line.indexOf(':') + 1))

test('the last day of each price is a whole day, with the amount, what follows, and the address', () => {
  const file = reminderFile('en', aReference(steps), NOW)
  expect(valuesOf(file, 'DTSTART;VALUE=DATE')).toEqual(['20261231', '20270131'])
  expect(valuesOf(file, 'SUMMARY')[0]).toBe('Last day to pay 24.500 JOD — payment number 1000326480165')
  expect(valuesOf(file, 'DESCRIPTION')[0]).toMatch(/becomes 30\.000 JOD\.\\n.*https:\/\/tasdeed\.example\.jo\/en\/pay\/1000326480165$/)
  expect(valuesOf(file, 'DTSTAMP')).toEqual(Array(2).fill('20261122T100000Z'))
})

test('it reminds at nine in the morning of the day before: fifteen hours before the midnight that begins the day', () => {
  const file = reminderFile('ar', aReference(steps), NOW)
  expect(valuesOf(file, 'TRIGGER')).toEqual(['-PT15H', '-PT15H'])
  expect(valuesOf(file, 'ACTION')).toEqual(['DISPLAY', 'DISPLAY'])
})

test('taken twice, or in the other language, it replaces itself and is never there twice', () => {
  const ids = (locale: 'ar' | 'en', now: Date) => valuesOf(reminderFile(locale, aReference(steps), now), 'UID')
  expect(ids('ar', NOW)).toEqual(ids('en', new Date()))
  expect(new Set(ids('ar', NOW)).size).toBe(2)
})

test('it names no violation and no vehicle, and without an end of a price there is none', () => {
  expect(reminderFile('en', aReference(steps), NOW)).not.toMatch(/red light|79210/)
  expect(reminderFile('en', aReference(steps.slice(2)), NOW)).toBeNull()
})

test('no line is longer than calendars read, and every line ends as they want', () => {
  const file = reminderFile('ar', aReference(steps), NOW) ?? ''
  expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
})

test('ends every line as RFC 5545 has it, and leaves the day free', () => {
  const file = reminderFile('ar', aReference([{ from: '2026-11-22', until: '2026-12-31', due: 24_500 }]), NOW) ?? ''
  expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true)
  expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  expect(file).toContain('TRANSP:TRANSPARENT')
})
