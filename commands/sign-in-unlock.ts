import { connect } from '@/db/client/client'
import { forgetAllAttempts } from '@/services/accounts/sign-in-attempts'
import { withDatabase } from '@/start/command-database'
import { runCommand } from '@/start/run-command'

await runCommand(() =>
  withDatabase(async (url) => {
    const { db, close } = connect(url, { max: 1, name: 'tasdeed sign-in' })
    try {
      console.log(`${await forgetAllAttempts(db)} counts of wrong attempts are forgotten: everybody may sign in again.`)
    } finally {
      await close()
    }
  }),
)
