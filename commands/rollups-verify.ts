import { parseArgs } from 'node:util'
import { connect } from '@/db/client/client'
import { type RollupDifference, rebuildRollups, verifyRollups } from '@/services/overview/verify-rollups'
import { withDatabase } from '@/start/command-database'
import { runCommand } from '@/start/run-command'

/** `npm run rollups:verify [-- --rebuild]`: compares the roll-ups with the tables, or makes them anew. */
await runCommand(async () => {
  const { values } = parseArgs({ options: { rebuild: { type: 'boolean', default: false } } })
  await withDatabase(async (url) => {
    const { db, close } = connect(url, { max: 1, name: 'tasdeed roll-ups' })
    try {
      if (values.rebuild) await rebuildRollups(db)
      const wrong = await verifyRollups(db)
      for (const one of wrong) console.log(told(one))
      console.log(wrong.length === 0 ? 'The roll-ups are what the tables say.' : 'Mend them with: npm run rollups:verify -- --rebuild')
      process.exitCode = wrong.length === 0 ? 0 : 1
    } finally {
      await close()
    }
  })
})

function told({ fact, authority, type, center, day, part, kept, proven }: RollupDifference): string {
  const sums = ({ count, fils, discount }: RollupDifference['kept']) => `${count} (${fils} fils, discount ${discount})`
  return `WRONG  ${[fact, day, part, authority, type, center].join(' ')}: kept ${sums(kept)}, proven ${sums(proven)}`
}
