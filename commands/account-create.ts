import { parseArgs } from 'node:util'
import { connect } from '@/db/client/client'
import { startRefusal } from '@/db/embedded/refusal'
import { accountRoles } from '@/db/schema/accounts'
import { parseEmployeeNumber, parseNationalNumber } from '@/domain/accounts/person'
import { createAccount, type NewAccount } from '@/services/accounts/create-account'
import { nationalNumberHash } from '@/services/accounts/national-number'
import { withDatabase } from '@/start/command-database'
import { migrateDatabase } from '@/start/database'
import { localSecrets } from '@/start/local-secrets'
import { runCommand } from '@/start/run-command'

const USAGE = [
  'Usage: npm run account:create -- --role ROLE --user NAME --name "NAME TO SHOW" --employee NUMBER --national NUMBER',
  'ROLE: CLERK, FINANCE, LEGAL, ADJUDICATOR (with --authority CODE), AUDITOR or ADMIN',
].join('\n')

const STAFF = accountRoles.filter((role) => role !== 'CITIZEN' && role !== 'AGENCY')

type Wanted = Omit<NewAccount, 'nationalNumberHash'> & { readonly nationalNumber: string }

const text = { type: 'string', default: '' } as const
const options = { role: text, user: text, name: text, employee: text, national: text, authority: text }

function wanted(): Wanted {
  const { values } = parseArgs({ options })
  const role = STAFF.find((one) => one === values.role.toUpperCase())
  const [userName, displayName] = [values.user.trim().toLowerCase(), values.name.trim()]
  const [employeeNumber, nationalNumber] = [parseEmployeeNumber(values.employee), parseNationalNumber(values.national)]
  const isNamed = /^[a-z0-9._-]{2,40}$/.test(userName) && displayName !== '' && displayName.length <= 80
  const authorityCode = values.authority || null
  const isBound = (role === 'ADJUDICATOR') === (authorityCode !== null)
  if (!role || !isNamed || !isBound || employeeNumber === null || nationalNumber === null) throw startRefusal('SETTINGS', USAGE)
  return { role, userName, displayName, authorityCode, employeeNumber, nationalNumber }
}

const REFUSALS = {
  ACCOUNT_NAME: 'The user name is taken.',
  ACCOUNT_PERSON_KNOWN: 'This person has an active account.',
}

await runCommand(async () => {
  const { nationalNumber, ...account } = wanted()
  await withDatabase(async (url, { sessionSecret, dataDir }) => {
    await migrateDatabase(url)
    const key = sessionSecret ?? (await localSecrets(dataDir)).sessionSecret
    const { db, close } = connect(url, { max: 1, name: 'tasdeed account' })
    try {
      const person = { ...account, nationalNumberHash: nationalNumberHash(nationalNumber, key) }
      const made = await createAccount(db, person, { actor: 'command:account:create', now: new Date() })
      if (!made.ok) throw startRefusal('SETTINGS', REFUSALS[made.reason])
      console.log(`${account.role} ${account.userName}, password ${made.password}`)
      console.log('It is shown this once. At the first sign-in it is changed, and an authenticator app is set up.')
    } finally {
      await close()
    }
  })
})
