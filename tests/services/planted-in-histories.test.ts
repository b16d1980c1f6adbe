import { spawn } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { testDatabase } from '../support/database'
import { type Mutation, mutatedProgram } from '../support/mutant'

type Bug = { readonly by: RegExp; readonly firstSeed: number; readonly mutation: Mutation }

/** What shows only where histories replace a number and then merge its licence. */
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
  120_000,
)
