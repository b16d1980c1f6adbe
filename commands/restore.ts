import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { connect } from '@/db/client/client'
import { startRefusal } from '@/db/embedded/refusal'
import { restore } from '@/db/embedded/restore'
import { settings } from '@/env'
import { verifyLogs } from '@/services/audit/verify-logs'
import { verifyLedger } from '@/services/ledger/verify-ledger'
import { verifyRollups } from '@/services/overview/verify-rollups'
import { withDatabase } from '@/start/command-database'
import { runCommand } from '@/start/run-command'

/** What of the restored database does not hold: nothing may. */
async function verify(url: string): Promise<number> {
  const { db, close } = connect(url, { max: 1, name: 'tasdeed restore' })
  try {
    const ledger = await verifyLedger(db, { day: null, now: new Date() })
    console.log(`The ledger ${ledger.holds ? 'holds' : `does not hold: ${ledger.failing}`}`)
    const rollups = await verifyRollups(db)
    console.log(
      rollups.length === 0
        ? 'The roll-ups are what the tables say'
        : 'The roll-ups are not what the tables say: npm run rollups:verify -- --rebuild',
    )
    const logs = await verifyLogs(db, { now: new Date(), heads: [] })
    const problems = logs.flatMap((log) => log.problems)
    // What was written in the last minutes before the loss has no seal yet: the service seals it when it runs again.
    const broken = problems.filter(({ kind }) => kind !== 'UNSEALED').length
    console.log(`The chained logs have ${broken} problems; npm run audit:verify compares them with what was noted outside`)
    return (ledger.holds ? 0 : 1) + rollups.length + broken
  } finally {
    await close()
  }
}

await runCommand(async () => {
  const { values, positionals } = parseArgs({ options: { until: { type: 'string' } }, allowPositionals: true })
  const [backup] = positionals
  const { dataDir, databaseUrl, walArchive } = settings('COMMAND')
  if (!backup) throw startRefusal('RESTORE_FOLDER', 'Say from where: npm run restore -- /backups/2026-12-01')
  if (databaseUrl)
    throw startRefusal('BACKUP_OF_SERVER', 'DATABASE_URL is set: restore that server with its own programs (docs/operations.md).')
  if (!walArchive) throw startRefusal('BACKUP_WITHOUT_ARCHIVE', 'Set TASDEED_WAL_ARCHIVE to the folder with the archive of the log.')
  const until = values.until === undefined ? undefined : new Date(values.until)
  if (until && Number.isNaN(until.getTime()))
    throw startRefusal('RESTORE_TIME', `Not a time: ${values.until}. Write it like 2026-12-01T03:00:00+03:00.`)
  const { endedAt } = await restore({ backup: resolve(backup), archive: walArchive, dataDir, until, log: (line) => console.log(line) })
  console.log(`Put back the backup of ${endedAt}; reading the archive${until ? ` until ${until.toISOString()}` : ' to its end'}`)
  await withDatabase(async (url) => {
    process.exitCode = (await verify(url)) === 0 ? 0 : 1
  })
})
