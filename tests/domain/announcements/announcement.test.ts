import { announcementProblem, announcementState, clockInAmman, closedUntil } from '@/domain/announcements/announcement'

const at = (time: string) => new Date(`2026-11-24T${time}:00Z`)
const maintenance = { startsAt: at('10:00'), endsAt: at('14:00'), endedAt: null, unavailableUntil: at('13:00') }

test('an announcement is to come, then shown, then past, and past from the instant on at which somebody ended it', () => {
  expect(['09:59', '10:00', '13:59', '14:00'].map((time) => announcementState(maintenance, at(time)))).toEqual([
    'FUTURE',
    'CURRENT',
    'CURRENT',
    'PAST',
  ])
  const ended = { ...maintenance, endedAt: at('11:00') }
  expect(['10:59', '11:00'].map((time) => announcementState(ended, at(time)))).toEqual(['CURRENT', 'PAST'])
  expect(announcementState({ ...maintenance, endedAt: at('09:00') }, at('09:30'))).toBe('PAST')
})

test('maintenance closes the service from its beginning until the time that it names, the later of two', () => {
  const other = { ...maintenance, unavailableUntil: at('13:30') }
  expect(closedUntil([maintenance], at('09:59'))).toBeNull()
  expect(closedUntil([maintenance, other], at('10:00'))).toEqual(at('13:30'))
  expect(closedUntil([maintenance], at('13:00'))).toBeNull()
  expect(closedUntil([{ ...maintenance, endedAt: at('11:00') }], at('11:00'))).toBeNull()
  expect(closedUntil([{ ...maintenance, unavailableUntil: null }], at('11:00'))).toBeNull()
})

test.each([
  ['ends before it begins', { endsAt: at('09:00') }, 'ANNOUNCEMENT_TIME'],
  ['is over already', { startsAt: at('06:00'), endsAt: at('07:00') }, 'ANNOUNCEMENT_TIME'],
  ['ends in years', { endsAt: new Date('2028-01-01') }, 'ANNOUNCEMENT_TIME'],
  ['closes longer than it is shown', { unavailableUntil: at('14:01') }, 'ANNOUNCEMENT_UNAVAILABLE'],
  ['is maintenance without an end', { unavailableUntil: null }, 'ANNOUNCEMENT_UNAVAILABLE'],
  ['closes the service for information', { kind: 'INFORMATION' as const }, 'ANNOUNCEMENT_UNAVAILABLE'],
])('what %s is refused', (_title, wrong, problem) => {
  const { endedAt: _, ...written } = { ...maintenance, kind: 'MAINTENANCE' as const }
  expect(announcementProblem(written, at('08:00'))).toBeNull()
  expect(announcementProblem({ ...written, ...wrong }, at('08:00'))).toBe(problem)
})

test('a time is that of the clock in Amman, with its day where it is not today', () => {
  expect(clockInAmman(at('18:30'), at('09:00'))).toEqual({ time: '21:30', day: null })
  expect(clockInAmman(at('22:00'), at('09:00'))).toEqual({ time: '01:00', day: '25-11-2026' })
})
