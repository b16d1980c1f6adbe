import type { Db } from '@/db/client'
import type { CalendarDay } from '@/domain/calendar-day'
import { seedAccounts } from './accounts'
import { seedDiscountRules } from './discount-rules'
import { refreshFeeds } from './feeds'
import { seedGuideLicense } from './guide-license'
import { seedTestLicenses } from './test-licenses'

export type DemoOptions = { readonly day: CalendarDay; readonly password: string; readonly prefix: string; readonly now: Date }

/** All demo data. Safe to repeat; the accounts come last, so that a seed that was killed is not taken for a whole one. */
export async function seedDemo(db: Db, { day, password, prefix, now }: DemoOptions): Promise<void> {
  await seedDiscountRules(db, day)
  await seedGuideLicense(db, now)
  await seedTestLicenses(db, day, now, prefix)
  await refreshFeeds(db, now)
  await seedAccounts(db, password)
}
