import { connect, type Db } from '@/db/client/client'
import { foldRollups } from '@/services/overview/fold-rollups'

/** Program: folds the roll-ups of the database that it is given, and hangs before it commits, so that it can be killed there. */
const { db } = connect(process.argv[2] ?? '', { max: 1 })
void db.transaction(async (tx) => {
  process.stdout.write(`folded ${await foldRollups(tx as Db)}\n`)
  await new Promise(() => setInterval(() => undefined, 1_000))
})
