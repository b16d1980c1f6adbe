import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { EXAMPLES } from '@/app/[locale]/partners/_server/examples'
import { seedGuideLicense } from '@/demo/guide-license'
import { simulatedReplies } from '@/demo/simulated-replies'
import { seedTestLicenses } from '@/demo/test-licenses'
import { dayInAmman } from '@/domain/values/calendar-day'
import { registerOperation } from '@/services/partners/register-operation'
import { type TestApi, testApi } from '@/tests/support/api'
import { aPartner, type TestPartner } from '@/tests/support/partner'
import { type CommandResult, runCommand } from '@/tests/support/run-command'

/** The very files that the pages for partners show. */
const SAMPLES = 'app/[locale]/partners/_samples'
/** What `https://tasdeed.example` stands for on the page is the site's own address. */
const SITE = 'https://tasdeed.example'
const RUN: Readonly<Record<string, string>> = { sh: 'sh', mjs: process.execPath, py: 'python3' }

let t: TestApi
let partner: TestPartner
let folder: string
const shown = new Set<string>()
/** Budgets fill with the clock: it stands still unless a sample waits for that. */
const clock = { isStill: true }

beforeAll(async () => {
  const now = new Date()
  t = await testApi(() => (clock.isStill ? now : new Date()), { limited: true, simulatedReplies })
  await seedGuideLicense(t.connection.db, now)
  await seedTestLicenses(t.connection.db, dayInAmman(now), now, '1')
  await t.api.refresh()
  folder = await mkdtemp(join(tmpdir(), 'tasdeed-samples-'))
})
afterAll(async () => {
  await rm(folder, { recursive: true, force: true })
  await t.close()
})
beforeEach(async () => {
  partner = await aPartner(t.connection.db)
})

/** Runs a sample as a reader would, against the service of this test. A program that is not on this machine fails the test: the page promises that it works. */
async function run(sample: string, ...args: readonly string[]): Promise<CommandResult> {
  shown.add(sample)
  const text = await readFile(join(SAMPLES, sample), 'utf8')
  expect(text.split(SITE).length).toBe(2)
  const path = join(folder, sample)
  await writeFile(path, text.replaceAll(SITE, t.url.replace('/api/graphql', '')))
  return runCommand(RUN[sample.split('.')[1] ?? ''] ?? '', [path, ...args], { TASDEED_KEY: partner.secret })
}

const ANSWERED = { code: 0, output: expect.any(String) }

test.each(['first-call.sh', 'first-call.mjs', 'first_call.py'])('%s gets the answer that the page shows', async (sample) => {
  shown.add('first-call.json')
  const promised = JSON.parse(await readFile(join(SAMPLES, 'first-call.json'), 'utf8'))
  const result = await run(sample)
  expect(result).toEqual(ANSWERED)
  expect(JSON.parse(result.output)).toEqual(promised)
})

test.each(['all-pages.mjs', 'all_pages.py'])('%s reads all 250 violations, three pages of them', async (sample) => {
  expect(await run(sample)).toEqual({ code: 0, output: '250 violations\n' })
})

test.each(['issue.mjs', 'issue.py'])('%s gets one payment number however often it asks', async (sample) => {
  const result = await run(sample)
  expect({ ...result, output: result.output.toLowerCase() }).toEqual({ code: 0, output: 'true\n' })
  const [row] = await t.connection.sql`select count(*) as issued from payment_references where kind = 'SELECTION'`
  expect(Number(row?.issued)).toBe(1)
})

describe.each(['retry.mjs', 'retry.py'])('%s', (sample) => {
  beforeAll(() => {
    clock.isStill = false
  })
  afterAll(() => {
    clock.isStill = true
  })
  test('is answered at once where nothing hinders', async () => {
    expect(await run(sample)).toEqual({ code: 0, output: 'License\n' })
  })

  test('waits as long as it is told, and gives up in the end', async () => {
    const begun = Date.now()
    const { code, output } = await run(sample, '90000031')
    expect([code, output]).toEqual([1, expect.stringContaining('RATE_LIMITED after 3 attempts')])
    expect(Date.now() - begun).toBeGreaterThan(2 * simulatedReplies['90000031'].retryAfter * 1000)
  })

  test('waits until its budget is back', async () => {
    await t.connection.sql`update applications set budget = 612 where id = ${partner.applicationId}`
    const lookup = 'license(lookup: {number: "90000001", purpose: "spending"})'
    const dear = `{ ${lookup} { ... on License { paymentPlan(budget: 1000) { __typename } } } }`
    expect((await t.ask(dear, {}, partner.headers)).status).toBe(200)
    const refused = await t.ask(`{ ${lookup} { __typename } }`, {}, partner.headers)
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '1'])
    expect(await run(sample)).toEqual({ code: 0, output: 'License\n' })
  })

  test('does not try again where waiting is of no use', async () => {
    partner = { ...partner, secret: `tsd_${'A'.repeat(38)}` }
    const { code, output } = await run(sample)
    expect([code, output]).toEqual([1, expect.stringContaining('API_KEY_UNKNOWN after 1 attempts')])
  })
})

test('cost.sh tells the price without running anything', async () => {
  const { output } = await run('cost.sh')
  expect(JSON.parse(output).data.queryCost).toMatchObject({ points: 70, most: 2_000, budget: { perSecond: 1_000 } })
})

test('registered.sh sends the hash of a registered operation alone', async () => {
  const text = await readFile(join(SAMPLES, 'registered.sh'), 'utf8')
  const document = /document='([^']+)'/.exec(text)?.[1] ?? ''
  await registerOperation(t.connection.db, { applicationId: partner.applicationId, document, actor: 'tests', now: new Date() })
  const { output } = await run('registered.sh')
  expect(JSON.parse(output).data.violationTypes[0]).toHaveProperty('name.ar')
})

test('five-answers.mjs tells every answer from the others', async () => {
  shown.add('five-answers.mjs')
  const lookups = [
    { number: '10118254' },
    { number: '90000001' },
    { number: '90000002' },
    { number: '1234567' },
    { number: '90000004' },
  ].map((lookup) => ({ ...lookup, purpose: 'a test' }))
  const query = `query ($lookup: LicenseLookup!) { license(lookup: $lookup) { __typename ... on License { dues { count total } } ... on MoreDetailsNeeded { missing } } }`
  const answers = await Promise.all(lookups.map(async (lookup) => (await t.ask(query, { lookup }, partner.headers)).data.license))
  const program = `import { meaningOf } from '${process.cwd()}/${SAMPLES}/five-answers.mjs'
    console.log(JSON.stringify(${JSON.stringify(answers)}.map(meaningOf)))`
  const { output } = await runCommand(process.execPath, ['--input-type=module', '-e', program])
  const meanings = JSON.parse(output)
  expect(meanings[0]).toBe('15 JOD are due.')
  expect(new Set(meanings).size).toBe(5)
})

test.each(Object.entries(EXAMPLES))(
  'the example %s of the explorer is answered without an error',
  async (_name, { operation, variables }) => {
    const { errors, data } = await t.ask(operation, variables, partner.headers)
    expect(errors).toBeUndefined()
    expect(JSON.stringify(Object.values(data))).not.toMatch(/^\[(null|\[\])\]$/)
  },
)

test('no sample is shown that nothing runs', async () => {
  expect([...shown].sort()).toEqual((await readdir(SAMPLES)).sort())
})
