import { rm, stat, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:net'
import { join } from 'node:path'
import { freePort } from '@/db/embedded/free-port'
import { processesIn, readPostmasterFile } from '@/db/embedded/orphans'
import { patienceMs } from '@/start/shutdown'
import { bundledProgram } from '../support/command'
import { temporaryFolder } from '../support/postgres'
import { type StartedProcess, startProcess } from '../support/start-process'

let folder: string
const started: StartedProcess[] = []

/** Stopped at the beginning, as it takes its time. */
let hanging: StartedProcess

beforeAll(async () => {
  folder = await temporaryFolder('tasdeed-start-')
  hanging = startProcess({}, await bundledProgram('tests/support/start-and-hang.ts'))
  await hanging.untilSays('Ready')
  hanging.kill('SIGTERM')
})

afterEach(async () => {
  for (const { kill, ended } of started.splice(0)) {
    kill('SIGTERM')
    await ended
  }
})

afterAll(() => rm(folder, { recursive: true, force: true }))

async function start(settings: Record<string, string> = {}): Promise<StartedProcess & { port: number }> {
  const port = await freePort()
  const run = startProcess({ PORT: String(port), DATA_DIR: folder, ...settings })
  started.push(run)
  return { ...run, port }
}

const postgresLeft = () => processesIn(join(folder, 'postgres/data'))

test('a start serves, is ready when migrated, and SIGTERM ends all of it', async () => {
  const run = await start()
  expect(await run.untilSays('Ready')).toContain(`Ready at http://localhost:${run.port}`)
  const ready = await fetch(`http://127.0.0.1:${run.port}/api/health/ready`)
  expect([ready.status, await ready.json()]).toEqual([200, { status: 'ready' }])
  run.kill('SIGTERM')
  expect(await run.ended).toBe(0)
  expect(await postgresLeft()).toEqual([])
  expect((await stat(join(folder, 'secrets.json'))).mode & 0o777).toBe(0o600)
})

test('a second start in the same folder says where the first is, and harms nothing', async () => {
  const first = await start()
  await first.untilSays('Ready')
  const second = await start()
  expect(await second.ended).toBe(1)
  expect(second.output()).toContain(
    `Tasdeed already runs with the data in ${folder} (process ${first.pid}, http://localhost:${first.port})`,
  )
  expect((await fetch(`http://127.0.0.1:${first.port}/api/health/ready`)).status).toBe(200)
})

test('after kill -9 the next start works as ever', async () => {
  const killed = await start()
  await killed.untilSays('Ready')
  killed.kill('SIGKILL')
  await killed.ended
  const next = await start()
  expect(await next.untilSays('Ready')).toContain('Ready at')
})

test('with the database gone it is alive but not ready', async () => {
  const run = await start()
  await run.untilSays('Ready')
  for (const pid of await postgresLeft()) process.kill(pid, 'SIGKILL')
  expect((await fetch(`http://127.0.0.1:${run.port}/api/health/live`)).status).toBe(200)
  expect((await fetch(`http://127.0.0.1:${run.port}/api/health/ready`)).status).toBe(503)
})

async function untilReady(port: number): Promise<void> {
  const isReady = () => fetch(`http://127.0.0.1:${port}/api/health/ready`).then(({ status }) => status === 200)
  while (!(await isReady())) await new Promise((resolve) => setTimeout(resolve, 50))
}

async function untilSaid(run: StartedProcess, words: RegExp, times: number): Promise<void> {
  while ([...run.output().matchAll(words)].length < times) await new Promise((resolve) => setTimeout(resolve, 50))
}

test('a PostgreSQL that was killed is started again, on the same port, as often as it happens', async () => {
  const run = await start()
  await run.untilSays('Ready')
  const first = await readPostmasterFile(join(folder, 'postgres/data'))
  for (const time of [1, 2]) {
    const file = await readPostmasterFile(join(folder, 'postgres/data'))
    process.kill(file?.pid ?? 0, 'SIGKILL')
    await untilSaid(run, /PostgreSQL runs again/g, time)
    await untilReady(run.port)
  }
  expect((await readPostmasterFile(join(folder, 'postgres/data')))?.port).toBe(first?.port)
  run.kill('SIGTERM')
  expect(await run.ended).toBe(0)
  expect(await postgresLeft()).toEqual([])
})

test('a PostgreSQL that cannot be started again ends the process, which says why', async () => {
  const run = await start()
  await run.untilSays('Ready')
  await writeFile(join(folder, 'postgres/data/PG_VERSION'), '17\n')
  for (const pid of await postgresLeft()) process.kill(pid, 'SIGKILL')
  expect(await run.ended).toBe(1)
  await writeFile(join(folder, 'postgres/data/PG_VERSION'), '18\n')
  expect(run.output().trim().split('\n').at(-1)).toMatch(/^Tasdeed ends: PostgreSQL .* cannot be started again.* is of PostgreSQL 17/)
})

test('a stop while PostgreSQL is being started again leaves no process', async () => {
  const run = await start()
  await run.untilSays('Ready')
  for (const pid of await postgresLeft()) process.kill(pid, 'SIGKILL')
  await run.untilSays('PostgreSQL ended')
  run.kill('SIGTERM')
  expect(await run.ended).toBe(0)
  expect(await postgresLeft()).toEqual([])
})

test('SIGINT while it is starting stops it with no process left', async () => {
  const run = await start()
  while ((await postgresLeft()).length === 0) await new Promise((resolve) => setTimeout(resolve, 5))
  run.kill('SIGINT')
  expect(await run.ended).toBe(0)
  expect(await postgresLeft()).toEqual([])
})

test('an occupied port is named before anything is started', async () => {
  const port = await freePort()
  const other = await occupy(port)
  const run = await start({ PORT: String(port) })
  expect(await run.ended).toBe(1)
  expect(run.output()).toContain(`Port ${port} is in use by another program`)
  expect(await postgresLeft()).toEqual([])
  other.close()
})

test('wrong settings are listed, one a line, without a stack', async () => {
  const run = await start({ LOG_LEVEL: 'loud', DEMO_DAYS: 'x' })
  expect(await run.ended).toBe(1)
  expect(run.output().trim().split('\n')).toEqual([
    'Tasdeed did not start.',
    expect.stringMatching(/^DEMO_DAYS is not a setting/),
    expect.stringMatching(/^LOG_LEVEL must be/),
  ])
})

test('a part that never stops is waited for, but not for ever', async () => {
  expect(patienceMs).toBeLessThan(10_000)
  expect(await hanging.ended).toBe(0)
})

function occupy(port: number): Promise<Server> {
  return new Promise((resolve) => {
    const server = createServer().listen(port, () => resolve(server))
  })
}
