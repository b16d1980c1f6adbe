import { withDatabase } from '@/start/command-database'
import { migrateDatabase } from '@/start/database'
import { runCommand } from '@/start/run-command'
import { complain } from '@/start/say'

await runCommand(async () => {
  await withDatabase((url) => migrateDatabase(url, complain))
  console.log('The database is at this version.')
})
