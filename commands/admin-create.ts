import { parseArgs } from 'node:util'
import { connect } from '@/db/client'
import { startRefusal } from '@/db/embedded/refusal'
import { createFirstAdmin } from '@/services/accounts/create-first-admin'
import { withDatabase } from '@/start/command-database'
import { migrateDatabase } from '@/start/database'
import { runCommand } from '@/start/run-command'

const USAGE = 'Usage: npm run admin:create -- --user NAME --name "NAME TO SHOW"'

function wanted(): { userName: string; displayName: string } {
  const { values } = parseArgs({ options: { user: { type: 'string' }, name: { type: 'string' } } })
  const [userName = '', displayName = ''] = [values.user?.trim().toLowerCase(), values.name?.trim()]
  if (!/^[a-z0-9._-]{2,40}$/.test(userName) || displayName === '' || displayName.length > 80) throw startRefusal('SETTINGS', USAGE)
  return { userName, displayName }
}

await runCommand(async () => {
  const account = wanted()
  await withDatabase(async (url) => {
    await migrateDatabase(url)
    const { db, close } = connect(url, { max: 1, name: 'tasdeed admin' })
    try {
      const made = await createFirstAdmin(db, account, { actor: 'admin:create', now: new Date() })
      if (!made.ok && made.reason === 'HAS_ADMIN')
        throw startRefusal('SETTINGS', 'There is an administrator already, who makes further accounts.')
      if (!made.ok) throw startRefusal('SETTINGS', `The user name ${account.userName} is taken.`)
      console.log(`Administrator ${account.userName}, password ${made.password}`)
      console.log('It is shown this once. At the first sign-in an authenticator app is set up; change the password then.')
    } finally {
      await close()
    }
  })
})
