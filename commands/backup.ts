import { join, resolve } from 'node:path'
import { backUp } from '@/db/embedded/backup'
import { startRefusal } from '@/db/embedded/refusal'
import { withDatabase } from '@/start/command-database'
import { embeddedFolder } from '@/start/database'
import { runCommand } from '@/start/run-command'

await runCommand(async () => {
  const [folder] = process.argv.slice(2)
  if (!folder) throw startRefusal('BACKUP_FOLDER', 'Say where: npm run backup -- /backups/2026-12-01')
  await withDatabase(async (url, settings) => {
    if (settings.databaseUrl)
      throw startRefusal(
        'BACKUP_OF_SERVER',
        'DATABASE_URL is set: back that server up with pg_basebackup or pgBackRest (docs/operations.md).',
      )
    const home = embeddedFolder(settings)
    const beside = [join(settings.dataDir, 'secrets.json'), settings.auditAnchors]
    const { files, firstLog, startedAt, endedAt } = await backUp({ url, home, beside }, resolve(folder), () => new Date())
    const bytes = files.reduce((sum, file) => sum + file.bytes, 0)
    console.log(`${files.length} files, ${(bytes / 1e6).toFixed(1)} MB, from ${startedAt} to ${endedAt}`)
    console.log(`Keep it with the archive of the log from ${firstLog} on: npm run restore -- ${folder}`)
  })
})
