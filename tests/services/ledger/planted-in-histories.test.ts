import { spawn } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { selectedCases } from '@/tests/support/campaign'
import { testDatabase } from '@/tests/support/database'
import type { Mix } from '@/tests/support/history/world'
import { type Mutation, mutatedProgram } from '@/tests/support/mutant'

type Bug = { readonly by: RegExp; readonly firstSeed: number; readonly mix?: Mix; readonly mutation: Mutation }

/** What shows only where histories merge licences, some at the moment at which others wait for them, or go on after payment. */
const BUGS: Record<string, Bug> = {
  'a merger forgets the sets of numbers that were superseded before it': {
    by: /the set of \d{13} changed|is payable in its set/,
    firstSeed: 1,
    mutation: {
      file: 'services/licenses/merge-licenses.ts',
      from: '::bigint and r.revision is not null`)',
      to: "::bigint and r.revision is not null and r.status = 'OPEN'`)",
    },
  },
  'a payment that waited for a merger goes on with the lock of the licence that was merged': {
    by: /deadlock|violations to settle|unique|open numbers|costs/,
    firstSeed: 4,
    mutation: {
      file: 'services/licenses/lock-licenses.ts',
      from: 'if (licensesOf(held).every((id) => ids.includes(id))) return held',
      to: 'return held',
    },
  },
  'what was locked in vain is held while the survivor is waited for': {
    by: /deadlock|waited for each other/,
    firstSeed: 4,
    mutation: { file: 'services/licenses/lock-licenses.ts', from: 'await run(tx, sql`rollback to savepoint unlocked`)', to: '' },
  },
  'a renewal locks its licence before the older one': {
    by: /deadlock|waited for each other/,
    firstSeed: 15,
    mutation: {
      file: 'services/violations/replace-number.ts',
      from: 'if (renewed || merged.length > 0) await lockLicenses(tx, [present.id, ...merged])',
      to: 'await lockLicenses(tx, [present.id])',
    },
  },
  'a second lowering after payment releases what the first one did': {
    by: /what stands of lines|no more is released|the ledger|payments_balance/,
    firstSeed: 1,
    mix: 'ALL',
    mutation: {
      file: 'services/payments/release-settled.ts',
      from: 'amount: fils(lineAmount - row.releasedAmount)',
      to: 'amount: lineAmount',
    },
  },
  'a violation that is cancelled after payment keeps what was paid for it': {
    by: /what stands of lines|nothing is settled of what was cancelled/,
    firstSeed: 1,
    mix: 'ALL',
    mutation: {
      file: 'domain/payments/correction.ts',
      from: 'lowered === null ? ZERO_FILS :',
      to: 'lowered === null ? line.amount :',
    },
  },
  'two writers lock the same licences in opposite orders': {
    by: /deadlock|waited for each other/,
    firstSeed: 39,
    mutation: {
      file: 'services/licenses/merge-licenses.ts',
      from: 'const locked = await lockLicenses(tx, [from, into])',
      to: 'const locked = [...(await lockLicenses(tx, [from])), ...(await lockLicenses(tx, [into]))]',
    },
  },
}

const MAX_SEEDS = 20

/** What one history finds in seconds; the others take up to twenty histories. */
const SHARE = ['a merger forgets the sets of numbers that were superseded before it']

test.each(selectedCases(BUGS, SHARE))(
  'found by a history: %s',
  async (title, { by, firstSeed, mix = 'MERGING', mutation }) => {
    const database = await testDatabase()
    const file = await mutatedProgram('tests/support/run-histories.ts', `history-${process.pid}-${title.length}`, [mutation])
    const env = { PATH: process.env.PATH, HISTORIES_DATABASE_URL: database.url } as unknown as NodeJS.ProcessEnv
    const child = spawn(process.execPath, [file, '--seed', String(firstSeed), '--seeds', String(MAX_SEEDS), '--mix', mix], {
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
