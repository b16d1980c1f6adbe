import { parseArgs } from 'node:util'
import { connect } from '@/db/client/client'
import { startRefusal } from '@/db/embedded/refusal'
import { checkLedger } from '@/db/queries/ledger-checks'
import { parseTypedDay } from '@/domain/values/typed-day'
import { withDatabase } from '@/start/command-database'
import { runCommand } from '@/start/run-command'

const USAGE = 'Usage: npm run ledger:verify [-- --day 2026-11-22]'

function wantedDay(): string | null {
  const { values } = parseArgs({ options: { day: { type: 'string' } } })
  if (values.day === undefined) return null
  const day = parseTypedDay(values.day)
  if (!day) throw startRefusal('SETTINGS', USAGE)
  return day
}

await runCommand(async () => {
  const day = wantedDay()
  await withDatabase(async (url) => {
    const { db, close } = connect(url, { max: 1, name: 'tasdeed ledger' })
    try {
      const checks = await checkLedger(db, day)
      for (const { name, rows, fils } of checks)
        console.log(rows === 0 ? `holds   ${name}` : `BROKEN  ${name}: ${rows} times, ${fils} fils`)
      process.exitCode = checks.every(({ rows }) => rows === 0) ? 0 : 1
    } finally {
      await close()
    }
  })
})
