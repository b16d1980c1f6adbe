import { seedDemo } from '@/demo/seed-demo'
import { calendarDay } from '@/domain/values/calendar-day'

/** What the tests seed with. */
const options = { day: calendarDay('2026-11-22'), password: 'a password of the tests', prefix: '1', now: new Date('2026-11-22T09:00:00Z') }

/** Program: loads the demo data into the database that it is given. */
void seedDemo(process.argv[2] ?? '', options)
