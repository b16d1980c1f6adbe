import { execFileSync, spawnSync } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { connect } from '@/db/client/client'
import { benchFolder } from './database'
import { type InquiryStatement, inquiryStatement } from './inquiry-statement'
import { median } from './report'
import type { Settings } from './run'
import { sampleLicenses } from './sample'

/** The inquiry's own statement: what PostgreSQL reads for it, and how many of them pgbench gets in a second. */
export async function statement({ databaseUrl, rounds, seconds }: Settings): Promise<string> {
  const inquiry = await inquiryStatement(databaseUrl)
  const buffers = await buffersOf(databaseUrl, inquiry)
  return `${buffers}\n${await pgbench(databaseUrl, inquiry, rounds, seconds)}`
}

/** The statement with its parameters written into it; `null` as such. */
function written({ text, parametersFor }: InquiryStatement, number: string, expiresOn: string): string {
  const values = parametersFor(number, expiresOn)
  return text.replaceAll(/\$(\d+)/g, (_whole, place: string) => values[Number(place) - 1] ?? 'null')
}

async function buffersOf(databaseUrl: string, inquiry: InquiryStatement): Promise<string> {
  const licenses = (await sampleLicenses(databaseUrl, 2_000)).filter(({ count }) => count === 5).slice(0, 50)
  const { sql, close } = connect(databaseUrl, { max: 1 })
  const found: number[] = []
  // The first statement of a connection also reads the catalogue, so it is run twice and counted once.
  for (const { number, expiresOn } of [...licenses.slice(0, 1), ...licenses]) {
    const [row] = await sql.unsafe(`explain (analyze, buffers, format json) ${written(inquiry, `'${number}'`, `'${expiresOn}'`)}`)
    const plan = row?.['QUERY PLAN'][0].Plan
    found.push(plan['Shared Hit Blocks'] + plan['Shared Read Blocks'])
  }
  await close()
  found.shift()
  return `Buffers for 5 unpaid violations (${licenses.length} licences): median ${median(found)}, most ${Math.max(...found)}.`
}

async function pgbench(databaseUrl: string, inquiry: InquiryStatement, rounds: number, seconds: number): Promise<string> {
  if (spawnSync('pgbench', ['--version']).status !== 0) return 'pgbench is not installed: its figure is left out.'
  const files = (await scriptsFor(databaseUrl, inquiry)).map((file) => `--file=${file}`)
  const { hostname, port, username, password, pathname } = new URL(databaseUrl)
  const server = [`--host=${hostname}`, `--port=${port}`, `--username=${username}`, pathname.slice(1)]
  const args = ['--no-vacuum', '--protocol=prepared', '--client=4', `--time=${seconds}`, ...files, ...server]
  const env = { ...process.env, PGPASSWORD: password }
  const rates = Array.from({ length: rounds }, () => {
    const output = execFileSync('pgbench', args, { encoding: 'utf8', env, stdio: ['ignore', 'pipe', 'ignore'] })
    return Number(/tps = ([\d.]+)/.exec(output)?.[1])
  })
  return `pgbench, the prepared statement alone, 4 clients on the same core as PostgreSQL: ${median(rates).toFixed(0)} a second.`
}

const SCRIPTS = 50
const LICENSES_A_SCRIPT = 40

/** pgbench draws numbers only: each script draws among some licences, whose number and expiry date are written as such. */
async function scriptsFor(databaseUrl: string, inquiry: InquiryStatement): Promise<string[]> {
  const licenses = await sampleLicenses(databaseUrl, 2 * SCRIPTS * LICENSES_A_SCRIPT)
  const statement = written(inquiry, ':number', ':expires')
  const write = async (_: unknown, nth: number) => {
    const own = licenses.slice(nth * LICENSES_A_SCRIPT, (nth + 1) * LICENSES_A_SCRIPT)
    const oneOf = (values: string[]) => `case ${values.map((value, i) => `when :pick = ${i} then ${value}`).join(' ')} end`
    const number = `\\set number ${oneOf(own.map((license) => license.number))}`
    const expires = `\\set expires ${oneOf(own.map((license) => license.expiresOn.replaceAll('-', '')))}`
    const file = join(benchFolder, `inquiry-${nth}.sql`)
    await writeFile(file, `\\set pick random(0, ${own.length - 1})\n${number}\n${expires}\n${statement};\n`)
    return file
  }
  return Promise.all(Array.from({ length: Math.min(SCRIPTS, Math.ceil(licenses.length / LICENSES_A_SCRIPT)) }, write))
}
