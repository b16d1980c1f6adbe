import { parseArgs } from 'node:util'
import { connect, type Db } from '@/db/client/client'
import { verifyAccessLog } from '@/services/access-log/verify-access-log'
import { readAnchors } from '@/services/audit/anchor-heads'
import { verifyLogs } from '@/services/audit/verify-logs'
import { withDatabase } from '@/start/command-database'
import { runCommand } from '@/start/run-command'

type Heads = { readonly access: readonly string[]; readonly logs: readonly string[] }

/** Hashes that were noted outside the database: in the file of anchors, and by hand for the access log. */
async function notedHeads(path: string): Promise<Heads> {
  const { values } = parseArgs({ options: { head: { type: 'string', multiple: true } } })
  const anchors = await readAnchors(path)
  console.log(`${anchors.length} hashes noted in ${path}`)
  const isAccess = ({ log }: { log: string }) => log === 'ACCESS'
  const hashes = (of: typeof anchors) => of.map(({ hash }) => hash)
  return {
    access: [...hashes(anchors.filter(isAccess)), ...(values.head ?? [])],
    logs: hashes(anchors.filter((anchor) => !isAccess(anchor))),
  }
}

/** Prints what it finds; resolves with how many problems there are. */
async function verifyAll(db: Db, heads: Heads): Promise<number> {
  const now = new Date()
  const { minutes, rows, head, problems } = await verifyAccessLog(db, { now, heads: heads.access })
  for (const { kind, minute, rows: off } of problems)
    console.log(`BROKEN  looks: ${kind}${minute ? ` ${minute.toISOString()}` : ''}, ${off} rows`)
  console.log(`${rows} looks, ${minutes} sealed minutes, ${problems.length} problems`)
  console.log(`Head ${head}   (keep it elsewhere; later: npm run audit:verify -- --head ${head})`)
  let found = problems.length
  for (const { log, seals, ...verdict } of await verifyLogs(db, { now, heads: heads.logs })) {
    for (const { kind, lastId, rows: off } of verdict.problems)
      console.log(`BROKEN  ${log.toLowerCase()}: ${kind}${lastId === null ? '' : ` up to row ${lastId}`}, ${off} rows`)
    console.log(`${verdict.rows} rows of ${log.toLowerCase()}, ${seals} seals, ${verdict.problems.length} problems, head ${verdict.head}`)
    found += verdict.problems.length
  }
  return found
}

await runCommand(async () => {
  await withDatabase(async (url, { auditAnchors }) => {
    const heads = await notedHeads(auditAnchors)
    const { db, close } = connect(url, { max: 1, name: 'tasdeed audit' })
    try {
      process.exitCode = (await verifyAll(db, heads)) === 0 ? 0 : 1
    } finally {
      await close()
    }
  })
})
