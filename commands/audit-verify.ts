import { parseArgs } from 'node:util'
import { connect } from '@/db/client/client'
import { verifyAccessLog } from '@/services/access-log/verify-access-log'
import { withDatabase } from '@/start/command-database'
import { runCommand } from '@/start/run-command'

/** Hashes that were noted earlier, outside the database. */
function notedHeads(): readonly string[] {
  const { values } = parseArgs({ options: { head: { type: 'string', multiple: true } } })
  return values.head ?? []
}

await runCommand(async () => {
  const heads = notedHeads()
  await withDatabase(async (url) => {
    const { db, close } = connect(url, { max: 1, name: 'tasdeed audit' })
    try {
      const { minutes, rows, head, problems } = await verifyAccessLog(db, { now: new Date(), heads })
      for (const { kind, minute, rows: off } of problems)
        console.log(`BROKEN  ${kind}${minute ? ` ${minute.toISOString()}` : ''}, ${off} rows`)
      console.log(`${rows} looks, ${minutes} sealed minutes, ${problems.length} problems`)
      console.log(`Head ${head}   (keep it elsewhere; later: npm run audit:verify -- --head ${head})`)
      process.exitCode = problems.length === 0 ? 0 : 1
    } finally {
      await close()
    }
  })
})
