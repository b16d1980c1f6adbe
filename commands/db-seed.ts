import { parseArgs } from 'node:util'
import { connect } from '@/db/client/client'
import { startRefusal } from '@/db/embedded/refusal'
import { demoDay } from '@/demo/demo-day'
import { seedDiscountRules } from '@/demo/discount-rules'
import { seedDemo } from '@/demo/seed-demo'
import { seedGenerated } from '@/demo/seed-generated'
import type { Settings } from '@/env'
import { whatToTry } from '@/start/banner'
import { withDatabase } from '@/start/command-database'
import { migrateDatabase } from '@/start/database'
import { localSecrets } from '@/start/local-secrets'
import { demoAccess } from '@/start/prepare'
import { runCommand } from '@/start/run-command'

const USAGE = 'Usage: npm run db:seed [-- --licenses 1000000]'

/** How many licences are asked for; undefined: the demo. */
function wantedLicenses(): number | undefined {
  const { values } = parseArgs({ options: { licenses: { type: 'string' } } })
  if (values.licenses === undefined) return undefined
  if (!/^[1-9]\d{0,7}$/.test(values.licenses)) throw startRefusal('SETTINGS', USAGE)
  return Number(values.licenses)
}

async function loadDemo(url: string, settings: Settings): Promise<void> {
  const now = new Date()
  const access = demoAccess(settings, await localSecrets(settings.dataDir))
  await seedDemo(url, { day: demoDay(settings.demoDay, now), ...access, prefix: settings.paymentNumberPrefix, now })
  console.log(['The demo data is loaded.', ...whatToTry(settings.siteUrl, access)].join('\n'))
}

async function loadGenerated(url: string, settings: Settings, licenses: number): Promise<void> {
  const now = new Date()
  const day = demoDay(settings.demoDay, now)
  const { db, sql, close } = connect(url, { max: 1, name: 'tasdeed seed' })
  try {
    await seedDiscountRules(db, day)
    const onProgress = (done: number) => console.log(`${done} of ${licenses} licences`)
    await seedGenerated(url, { licenses, day, prefix: settings.paymentNumberPrefix, now, onProgress })
    // After a load of millions the planner needs statistics at once, not when autovacuum comes.
    await sql`vacuum (analyze)`
  } finally {
    await close()
  }
}

await runCommand(async () => {
  const licenses = wantedLicenses()
  await withDatabase(async (url, settings) => {
    if (!settings.acceptsDemoData) throw startRefusal('SETTINGS', 'Made-up data has no place in production: nothing was loaded.')
    await migrateDatabase(url)
    await (licenses === undefined ? loadDemo(url, settings) : loadGenerated(url, settings, licenses))
  })
})
