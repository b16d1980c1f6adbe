import { spawn } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { testDatabase } from '../support/database'
import { type Mutation, mutatedProgram } from '../support/mutant'

type Bug = { readonly by: RegExp; readonly firstSeed: number; readonly mutation: Mutation }

/** Each shows only where histories merge, replace twice, wait for locks and cross. */
const BUGS: Record<string, Bug> = {
  'a merger forgets the sets of numbers that were superseded before it': {
    by: /the set of \d{13} changed|is payable in its set/,
    firstSeed: 1,
    mutation: {
      file: 'services/merge-licenses.ts',
      from: '::bigint and r.revision is not null`)',
      to: "::bigint and r.revision is not null and r.status = 'OPEN'`)",
    },
  },
  "a payment that waited for a merger goes on with the old licence's lock": {
    by: /money waits though its number can be paid|open numbers|the ledger|costs|deadlock|settled/,
    firstSeed: 1,
    mutation: {
      file: 'services/settle-payment.ts',
      from: 'if (held?.licenseId === reference.licenseId) return held',
      to: 'if (held) return reference',
    },
  },
  'two writers lock the same licences in opposite order': {
    by: /waited for each other|deadlock detected/,
    firstSeed: 1,
    mutation: {
      file: 'services/merge-licenses.ts',
      from: 'const locked = await lockLicenses(tx, [from, into])',
      to: 'const locked = [...(await lockLicenses(tx, [from])), ...(await lockLicenses(tx, [into]))]',
    },
  },
}

const MAX_SEEDS = 12

test.each(Object.entries(BUGS))(
  'found by a history: %s',
  async (title, { by, firstSeed, mutation }) => {
    const database = await testDatabase()
    const file = await mutatedProgram('tests/support/run-histories.ts', `history-${process.pid}-${title.length}`, [mutation])
    const env = { PATH: process.env.PATH, HISTORIES_DATABASE_URL: database.url } as unknown as NodeJS.ProcessEnv
    const child = spawn(process.execPath, [file, '--seed', String(firstSeed), '--seeds', String(MAX_SEEDS)], {
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk))
    const code = await new Promise((resolve) => child.once('close', resolve))
    await rm(file, { force: true })
    await database.drop()
    expect([code, output]).toEqual([1, expect.stringMatching(by)])
  },
  300_000,
)
