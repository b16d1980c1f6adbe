import { withDatabase } from '@/start/command-database'
import { migrateDatabase } from '@/start/database'
import { runCommand } from '@/start/run-command'

await runCommand(async () => {
  await withDatabase(migrateDatabase)
  console.log('The database is at this version.')
})
