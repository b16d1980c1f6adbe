import { readdir, readFile } from 'node:fs/promises'
import { runCommand } from '@/tests/support/run-command'

/**
 * Ways into the service beside mutations (`one-person.test.ts`): why none of them lets one person lower what is owed, move or
 * send money, or change who may. One that does not stand here fails the test.
 */
const PATHS: Readonly<Record<string, string>> = {
  '/api/sandbox-bank': 'a bank and a network that we play ourselves; in no installation beside DATABASE_URL',
  '/api/evidence': 'takes a file of whoever has confirmed a contact, which belongs to nothing by itself',
  '/api/graphql': 'every mutation stands in one-person.test.ts',
  '/api/staff/imports': 'takes a file in, of which nothing is registered before fileImportStart',
  '/api/staff/imports/errors': 'gives refused rows',
  '/api/staff/evidence': 'gives a file of an objection, and writes down who took it',
  '/api/staff/payouts': 'gives a file that payoutFileMake made, and writes down who took it',
  '/api/notices/stop': 'tells somebody nothing more',
  '/api/health/live': 'reads',
  '/api/health/ready': 'reads',
  '/api/metrics': 'reads',
}

const JOBS: Readonly<Record<string, string>> = {
  'verify-ledger': 'reads',
  'close-days': 'fixes control totals of days that are over',
  'check-feeds': 'notes what is stale',
  'forget-answers': 'forgets answers that nobody asks for again',
  'end-old-quotes': 'ends quotes that no payment can rely on any more',
  'seal-access-log': 'chains what is written',
  'seal-logs': 'chains what is written',
  'anchor-logs': 'writes hashes to a file',
  'fold-rollups': 'counts',
  'verify-rollups': 'reads',
  'end-overtaken-proposal': 'ends a request whose objection the authority’s data closed: nothing is decided',
  'move-objections': 'ends deadlines: nothing is decided by time',
  'import-file': 'registers what fileImportStart began, and of it only what was seen (one-person.test.ts, file-import-control.test.ts)',
  'resume-imports': 'goes on with the same',
  'tell-released': 'writes to a confirmed contact that money waits for its payer, and moves none',
  'send-notices': 'sends what was written to whoever it is for, and gives nothing to staff',
  'notify-objection': 'writes to whoever objected what happened to the objection, and gives nothing to staff',
  'forget-notices': 'deletes messages that ended',
  'forget-evidence': 'deletes files whose time is over',
  'remind-prices': 'writes messages to who asked for them, and ends what is out of date',
  'compare-forecasts': 'reads the register and keeps what it computed',
  'simulate-discount-rule': 'reads the register and keeps what it computed',
}

/** A kind of file sent by hand, and the test of what one person may not do with it. */
const FILES: Readonly<Record<string, string>> = {
  LICENSES: 'tests/graphql/imports/file-import-control.test.ts',
  VIOLATIONS: 'tests/services/imports/clerk-alone.test.ts',
  SETTLEMENT: 'tests/graphql/imports/file-import-control.test.ts',
}

/** The operator's, who is no person of the office: whoever runs them has the database. */
const COMMANDS = [
  'account-create',
  'audit-verify',
  'backup',
  'db-migrate',
  'db-seed',
  'guide-pictures',
  'import',
  'ledger-verify',
  'network',
  'network-kill',
  'partner-reference',
  'pictures',
  'pictures-all',
  'receipt-verify',
  'restore',
  'rollups-verify',
  'security-tables',
  'settlement',
  'sign-in-unlock',
  'staff-pictures',
]

/** Pages' addresses that give a file, and signing in; every other one is a form that runs a mutation. */
const NO_FORM = [
  'app/[locale]/objections/[number]/decision.pdf/route.ts',
  'app/[locale]/objections/[number]/hearing.ics/route.ts',
  'app/[locale]/pay/[number]/receipt.pdf/route.ts',
  'app/[locale]/pay/[number]/reminder.ics/route.ts',
  'app/[locale]/staff/objections/[number]/decision.pdf/route.ts',
  'app/[locale]/violations/certificate/file.pdf/route.ts',
  'app/api/auth/[...nextauth]/route.ts',
  'app/qr-reader.js/route.ts',
]

const found = (text: string, pattern: RegExp) => [...new Set([...text.matchAll(pattern)].map(([, name = '']) => name))].sort()

test('every path of the server stands here; the network’s are for the network and exports only read', async () => {
  expect(found(await readFile('server.ts', 'utf8'), /'(\/api\/[a-z/-]+)'/g)).toEqual(Object.keys(PATHS).sort())
})

test('every job stands here', async () => {
  const jobs = found(await readFile('services/platform/enqueue-job.ts', 'utf8'), /readonly '([a-z-]+)'/g)
  expect(jobs).toEqual(Object.keys(JOBS).sort())
})

test('every kind of file that can be sent by hand stands here with its test', async () => {
  const [, kinds = ''] = /type ImportKind = (.*)/.exec(await readFile('domain/imports/file-import.ts', 'utf8')) ?? []
  expect(found(kinds, /'([A-Z]+)'/g)).toEqual(Object.keys(FILES).sort())
  for (const file of Object.values(FILES)) expect(await readFile(file, 'utf8')).toContain('test(')
})

test('every command stands here', async () => {
  const commands = (await readdir('commands')).map((file) => file.replace(/\.ts$/, '')).sort()
  expect(commands).toEqual(COMMANDS)
})

test('a page’s address that takes a form runs a mutation, and nothing else', async () => {
  const { output } = await runCommand('git', ['ls-files', '--cached', '--others', '--exclude-standard', 'app'])
  const files = output.split('\n').filter((file) => file.endsWith('/route.ts'))
  expect(files.length).toBeGreaterThan(20)
  const others: string[] = []
  for (const file of files) {
    const text = await readFile(file, 'utf8')
    expect([file, /from '@\/(services|db)\//.test(text)]).toEqual([file, false])
    if (!/\b(formAction|staffAction)[<(]/.test(text)) others.push(file)
  }
  expect(others.sort()).toEqual(NO_FORM)
})
