import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

/**
 * Tries the product with other versions of Node, each brought by npm into a temporary folder: starts it with its demo, asks
 * for health, an inquiry and a page, plays payments, and runs a few tests on a database.
 *
 *   npm run test:nodes            # 22, 24 and 26
 *   npm run test:nodes -- 24
 */
const MAJORS = ['22', '24', '26']

const TESTS = ['tests/graphql/licenses/license.test.ts', 'tests/services/payments/settle-payment.test.ts', 'tests/start/start.test.ts']

const LICENSE = 'license(lookup: {number: "10118254", expiresOn: "2030-08-15"}) { ... on License { dues { count total } } }'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
const folder = mkdtempSync(join(tmpdir(), 'tasdeed-nodes-'))
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
const asked = process.argv.slice(2)
const failed = []
for (const major of asked.length > 0 ? asked : MAJORS) if (!(await passes(major))) failed.push(major)
console.log(failed.length === 0 ? '\nAll of it works.' : `\nFailed with Node ${failed.join(', ')}.`)
console.log('The build in dist/ is now of the last Node: the next `npm start` with another one builds anew.')
process.exit(failed.length === 0 ? 0 : 1)

async function passes(major) {
  try {
    const node = install(major)
    console.log(`\n## Node ${execFileSync(node.program, ['--version'], { encoding: 'utf8' }).trim()}`)
    await tryProduct(node, join(folder, `data-${major}`))
    run(node, 'a few tests', ['node_modules/jest/bin/jest.js', ...TESTS, '--selectProjects', 'database', '-w', '1'])
    return true
  } catch (error) {
    console.error(`  failed: ${error.message}`)
    return false
  }
}

function install(major) {
  const name = `node-linux-${process.arch}`
  const home = join(folder, major)
  execFileSync('npm', ['install', '--silent', '--no-fund', '--no-audit', '--prefix', home, `${name}@${major}`], { stdio: 'inherit' })
  const bin = join(home, 'node_modules', name, 'bin')
  return { program: join(bin, 'node'), env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` } }
}

/** Runs a program of ours with this Node, and shows what it wrote only when it fails. */
function run({ program, env }, title, args, more = {}) {
  const from = Date.now()
  const { status, stdout, stderr } = spawnSync(program, args, { env: { ...env, ...more }, encoding: 'utf8', maxBuffer: 2 ** 26 })
  if (status !== 0) throw new Error(`${title}: ended with ${status}\n${stdout}${stderr}`)
  console.log(`  ${title}: ${((Date.now() - from) / 1_000).toFixed(0)} s`)
}

async function tryProduct(node, data) {
  const port = await freePort()
  const url = `http://localhost:${port}`
  const more = { PORT: String(port), DATA_DIR: data, LOG_LEVEL: 'error', DATABASE_URL: '' }
  const service = await start(node, more)
  try {
    await answers(`${url}/api/health/ready`, '"ready"')
    const asking = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: `{ ${LICENSE} }` }) }
    await answers(`${url}/api/graphql`, /"count":[1-9]\d*,"total":[1-9]/, asking)
    await answers(`${url}/ar`, 'dir="rtl"')
    run(
      node,
      'payments of the network',
      ['--import', 'tsx', 'commands/network.ts', '--payments', '6', '--faults', 'none', '--url', url],
      more,
    )
  } finally {
    service.kill('SIGTERM')
    await service.ended
  }
}

/** Builds where needed, and resolves once the service is ready. */
async function start({ program, env }, more) {
  const from = Date.now()
  const child = spawn(program, ['--max-old-space-size=768', 'scripts/start.mjs'], {
    env: { ...env, ...more },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  const ended = new Promise((resolve) => child.once('close', resolve))
  const ready = new Promise((resolve) => {
    const read = (chunk) => {
      output += chunk
      if (output.includes('Tasdeed is ready')) resolve()
    }
    for (const stream of [child.stdout, child.stderr]) stream.on('data', read)
  })
  await Promise.race([ready, ended])
  if (!output.includes('Tasdeed is ready')) throw new Error(`the service did not start\n${output}`)
  console.log(`  built and started: ${((Date.now() - from) / 1_000).toFixed(0)} s`)
  return { kill: (signal) => child.kill(signal), ended }
}

/** On a busy machine the first answers may be late. */
async function answers(url, wanted, asking, tries = 30) {
  const response = await fetch(url, asking)
  const text = await response.text()
  const isThere = typeof wanted === 'string' ? text.includes(wanted) : wanted.test(text)
  if (response.status === 200 && isThere) return console.log(`  ${new URL(url).pathname}: as expected`)
  if (tries === 0) throw new Error(`${url}: ${response.status} ${text.slice(0, 1_000)}`)
  await sleep(1_000)
  return answers(url, wanted, asking, tries - 1)
}

function freePort() {
  const server = createServer()
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}
