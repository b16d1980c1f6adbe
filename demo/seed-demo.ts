import { connect } from '@/db/client/client'
import type { CalendarDay } from '@/domain/values/calendar-day'
import { seedAccounts } from './accounts'
import { seedCourtDecision } from './court-decisions'
import { seedDiscountRules, seedProposedRule } from './discount-rules'
import { refreshFeeds } from './feeds'
import { seedGuideLicense } from './guide-license'
import { seedHistory } from './history'
import { demoNumbers } from './numbers'
import { seedObjections } from './objections'
import { seedPartner } from './partner'
import { seedGenerated } from './seed-generated'
import { seedTestLicenses } from './test-licenses'
import { seedTestReferences } from './test-references'

export type DemoOptions = {
  readonly day: CalendarDay
  readonly password: string
  readonly prefix: string
  readonly now: Date
  /** The partner's API key; without one there is no partner. */
  readonly partnerKey?: string
  /** The authenticator's secret of the staff, and what seals it. */
  readonly secondFactor?: { readonly secret: string; readonly key: string }
}

const LICENSES = 2_000

/** More rows than the demo has: they are registered in one transaction, so that one that was stopped and starts again draws the same numbers. */
const BATCH_ROWS = 100_000

/**
 * All demo data, the same for the same day. Safe to repeat: what was stopped, wherever, is finished with the same numbers. The accounts come last, with
 * the objections that they work on, so that a seed that was killed is not taken for a whole one.
 */
export async function seedDemo(url: string, { day, password, prefix, now, partnerKey, secondFactor }: DemoOptions): Promise<void> {
  const { db, close } = connect(url, { max: 2, name: 'tasdeed demo' })
  try {
    await db.transaction(async (tx) => {
      await seedDiscountRules(tx, day)
      await seedGuideLicense(tx, now)
      await seedTestLicenses(tx, day, now, prefix)
      await seedTestReferences(tx, now, prefix)
    })
    await seedGenerated(url, { licenses: LICENSES, day, prefix, now, batchRows: BATCH_ROWS })
    await seedHistory(db, { day, at: now, drawNumbers: demoNumbers('happenings', prefix) })
    await refreshFeeds(db, now)
    await seedProposedRule(db, day, now)
    const agencyId = partnerKey === undefined ? null : await seedPartner(db, partnerKey, now)
    await db.transaction(async (tx) => {
      await seedAccounts(tx, password, { agencyId, secondFactor })
      const sealKey = secondFactor?.key ?? ''
      await seedCourtDecision(tx, { now, drawNumbers: demoNumbers('court decisions', prefix) })
      await seedObjections(tx, { now, drawNumbers: demoNumbers('objections', prefix), sealKey })
    })
  } finally {
    await close()
  }
}
