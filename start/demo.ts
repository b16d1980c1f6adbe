import { sql } from 'drizzle-orm'
import { type Connection, connect } from '@/db/client/client'
import { users } from '@/db/schema/accounts'
import { seedAccounts } from '@/demo/accounts'
import { demoDay } from '@/demo/demo-day'
import { keepDemoFresh } from '@/demo/keep-fresh'
import { seedPartner } from '@/demo/partner'
import { seedDemo } from '@/demo/seed-demo'
import type { Prepared } from './prepare'
import { complain, say } from './say'
import type { Shutdown } from './shutdown'

/** Loads the demo data when the embedded database is new, and keeps it fresh. A server of DATABASE_URL gets it only by `npm run db:seed`. */
export async function loadDemo({ database, settings, demo }: Prepared, shutdown: Shutdown): Promise<void> {
  if (!database.isEmbedded || !demo) return
  const day = demoDay(settings.demoDay, new Date())
  const connection = connect(database.url, { max: 1, name: 'tasdeed demo' })
  shutdown.add('The demo', connection.close)
  if (await isEmpty(connection)) {
    say('Loading the demo data …')
    await seedDemo(database.url, { ...demo, day, prefix: settings.paymentNumberPrefix, now: new Date() })
  } else {
    const agencyId = await seedPartner(connection.db, demo.partnerKey, new Date())
    await seedAccounts(connection.db, demo.password, { agencyId, secondFactor: demo.secondFactor })
  }
  const fresh = await keepDemoFresh(connection.db, settings.demoDay, (error) =>
    complain(`The demo data was not refreshed: ${String(error)}`),
  )
  shutdown.add('The demo timer', async () => fresh.stop())
}

/** Judged by the accounts, which the seed writes last: a seed that was killed is not taken for a whole one. */
async function isEmpty({ db }: Connection): Promise<boolean> {
  const rows = await db.select({ found: sql`1` }).from(users).limit(1)
  return rows.length === 0
}
