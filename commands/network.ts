import { createPrivateKey, createPublicKey } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { connect } from '@/db/client/client'
import { startRefusal } from '@/db/embedded/refusal'
import { random } from '@/demo/random'
import { dayInAmman } from '@/domain/values/calendar-day'
import { settings } from '@/env'
import type { Format } from '@/network/messages'
import { FAULT_NAMES, type FaultName } from '@/sandbox/faults'
import { type RunResult, runSandbox } from '@/sandbox/run'
import { FILE_FAULT_NAMES, type FileFault, settlementFile } from '@/sandbox/settlement-file'
import type { Biller } from '@/sandbox/wire'
import { withDatabase } from '@/start/command-database'
import { localSecrets } from '@/start/local-secrets'
import { runCommand } from '@/start/run-command'
import { sandboxBiller } from '@/start/sandbox-biller'

const USAGE = `Usage: npm run network -- [--payments 100] [--seed 1] [--faults all|none|NAME,NAME] [--format xml|json|both] [--concurrency 16]
  [--url http://localhost:3000] [--numbers FILE] [--settlement FILE.csv|FILE.xml [--file-fault NAME]] [--journal FILE]
  [--biller-code CODE --user NAME --password TEXT --network-key FILE --biller-key FILE] [--service-type TEXT]
Faults: ${FAULT_NAMES.join(', ')}
Faults of the settlement file: ${FILE_FAULT_NAMES.join(', ')}`

const FORMATS = { xml: ['XML'], json: ['JSON'], both: ['XML', 'JSON'] } satisfies Record<string, [Format, ...Format[]]>

const text = { type: 'string' } as const

function options() {
  try {
    const { values } = parseArgs({
      options: {
        payments: { ...text, default: '100' },
        seed: { ...text, default: '1' },
        faults: { ...text, default: 'all' },
        format: { ...text, default: 'both' },
        concurrency: { ...text, default: '16' },
        url: text,
        numbers: text,
        settlement: text,
        'file-fault': text,
        journal: text,
        'biller-code': text,
        user: text,
        password: text,
        'network-key': text,
        'biller-key': text,
        'service-type': text,
      },
    })
    return values
  } catch {
    throw startRefusal('SETTINGS', USAGE)
  }
}

function whole(name: string, value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw startRefusal('SETTINGS', `--${name} must be a whole number\n${USAGE}`)
  return Number(value)
}

function faultsOf(value: string): [FaultName, ...FaultName[]] {
  if (value === 'all') return FAULT_NAMES
  const [first, ...rest] = value.split(',')
  const isFault = (name: string | undefined): name is FaultName => FAULT_NAMES.some((known) => known === name)
  if (!isFault(first) || !rest.every(isFault)) throw startRefusal('SETTINGS', `--faults names one that is not known\n${USAGE}`)
  return [first, ...rest]
}

function fileFaultOf(value: string | undefined): FileFault | null {
  const fault = FILE_FAULT_NAMES.find((name) => name === value)
  if (value !== undefined && !fault) throw startRefusal('SETTINGS', `--file-fault names one that is not known\n${USAGE}`)
  return fault ?? null
}

function formatsOf(value: string): [Format, ...Format[]] {
  const formats = Object.entries(FORMATS).find(([name]) => name === value)?.[1]
  if (!formats) throw startRefusal('SETTINGS', USAGE)
  return formats
}

/** Another installation by its keys, or the demo in this folder. */
async function billerOf(given: ReturnType<typeof options>): Promise<Biller> {
  const demo = sandboxBiller(given.url ?? `http://localhost:${settings('COMMAND').port}`, await localSecrets(settings('COMMAND').dataDir))
  const networkKey = given['network-key']
  const billerKey = given['biller-key']
  return {
    ...demo,
    code: given['biller-code'] ?? demo.code,
    user: given.user ?? demo.user,
    password: given.password ?? demo.password,
    ...(networkKey !== undefined && { networkKey: createPrivateKey(await readFile(networkKey)) }),
    ...(billerKey !== undefined && { billerKey: createPublicKey(await readFile(billerKey)) }),
  }
}

/** So many open numbers: of a file with one a line, or of this installation's database. */
async function numbersOf(file: string | undefined, most: number): Promise<string[]> {
  const numbers = file === undefined ? await openNumbers(most) : (await readFile(file, 'utf8')).split(/\s+/).filter(Boolean)
  if (numbers.length < most)
    throw startRefusal(
      'SETTINGS',
      `Only ${numbers.length} open payment numbers for ${most} payments: npm run db:seed -- --licenses ${most} makes more`,
    )
  return numbers.slice(0, most)
}

function openNumbers(most: number): Promise<string[]> {
  return withDatabase(async (url) => {
    const { sql, close } = connect(url, { max: 1, name: 'tasdeed network' })
    try {
      const rows = await sql<{ number: string }[]>`
        select r.number from payment_references r join licenses l on l.id = r.license_id
        where r.status = 'OPEN' and r.kind = 'ALL_DUE' and l.withheld_since is null and l.number not like '9000%' and l.number <> '10118254'
        order by r.number limit ${most}`
      return rows.map(({ number }) => number)
    } finally {
      await close()
    }
  })
}

function say({ byFault, acknowledged, total, settled, repeats, unexpected, seconds }: RunResult, payments: number): void {
  for (const [fault, count] of Object.entries(byFault).sort()) console.log(`${String(count).padStart(7)}  ${fault}`)
  console.log(`${payments} numbers in ${seconds.toFixed(1)} s: ${Math.round((payments / seconds) * 60)} a minute`)
  console.log(`${acknowledged} payments acknowledged, ${total} fils, of which ${settled} fils should have paid violations`)
  console.log(`${repeats} messages without an answer were repeated`)
  for (const line of unexpected.slice(0, 20)) console.log(`UNEXPECTED  ${line}`)
  console.log(`${unexpected.length} unexpected answers`)
}

/** The file of today in Amman: camt.054 when its name ends in .xml. */
function writeSettlement(path: string, { books }: RunResult, fault: FileFault | null, seed: number): Promise<void> {
  const day = dayInAmman(new Date())
  const format = path.endsWith('.xml') ? 'xml' : 'csv'
  return writeFile(path, settlementFile(books.all(), { day, format, fault, draw: random(seed) }))
}

await runCommand(async () => {
  const given = options()
  const fault = fileFaultOf(given['file-fault'])
  const seed = whole('seed', given.seed)
  const most = whole('payments', given.payments)
  const numbers = await numbersOf(given.numbers, most)
  const result = await runSandbox({
    biller: await billerOf(given),
    numbers,
    seed,
    faults: faultsOf(given.faults),
    formats: formatsOf(given.format),
    concurrency: Math.max(1, whole('concurrency', given.concurrency)),
    ...(given['service-type'] !== undefined && { serviceType: given['service-type'] }),
    ...(given.journal !== undefined && { journal: given.journal }),
    onProgress: (done) => done % 1_000 === 0 && console.log(`${done} of ${most}`),
  })
  say(result, most)
  if (given.settlement !== undefined) await writeSettlement(given.settlement, result, fault, seed)
  process.exitCode = result.unexpected.length > 0 ? 1 : 0
})
