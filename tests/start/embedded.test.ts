import { spawnSync } from 'node:child_process'
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import postgres from 'postgres'
import { processesIn } from '@/db/embedded/orphans'
import { type Embedded, runningEmbedded, startEmbedded } from '@/db/embedded/start-embedded'
import { bundledProgram } from '../support/command'
import { temporaryFolder } from '../support/postgres'

let folder: string
let dataDir: string
const running = new Set<Embedded>()

beforeAll(async () => {
  folder = await temporaryFolder('tasdeed-embedded-')
  dataDir = join(folder, 'postgres')
})

afterEach(async () => {
  for (const embedded of running) await embedded.stop()
  running.clear()
})

afterAll(() => rm(folder, { recursive: true, force: true }))

async function start(options: Partial<Parameters<typeof startEmbedded>[0]> = {}): Promise<Embedded> {
  const embedded = await startEmbedded({ dataDir, durable: false, ...options })
  running.add(embedded)
  return embedded
}

async function ask(url: string, query: string): Promise<postgres.RowList<postgres.Row[]>> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined })
  try {
    return await sql.unsafe(query)
  } finally {
    await sql.end()
  }
}

const leftovers = () => processesIn(join(dataDir, 'data'))

test('a second start in the same folder finds what the first wrote, and stop leaves no process', async () => {
  const first = await start()
  await ask(first.url, 'create table kept as select 7 as n')
  await first.stop()
  expect(await leftovers()).toEqual([])
  const second = await start()
  expect(await ask(second.url, 'select n from kept')).toEqual([{ n: 7 }])
})

test('the server is UTF-8, in UTC, on the loopback address and below port 32768', async () => {
  const { url } = await start()
  const [row] = await ask(
    url,
    `select current_setting('server_encoding') e, current_setting('timezone') t, current_setting('listen_addresses') a, upper('é') u`,
  )
  expect(row).toEqual({ e: 'UTF8', t: 'UTC', a: '127.0.0.1', u: 'É' })
  expect(Number(new URL(url).port)).toBeLessThan(32_768)
})

test('nobody gets in without the password, which only its owner can read', async () => {
  const { url } = await start()
  const guess = Object.assign(new URL(url), { password: 'guess' }).href
  await expect(ask(guess, 'select 1')).rejects.toMatchObject({ code: '28P01' })
  expect((await stat(join(dataDir, 'password'))).mode & 0o077).toBe(0)
})

test('a server left by a killed run is stopped first, with nothing committed lost', async () => {
  const program = await bundledProgram('tests/support/start-embedded-and-die.ts')
  const killed = spawnSync(process.execPath, [program, dataDir], { encoding: 'utf8' })
  expect(killed.signal).toBe('SIGKILL')
  expect(await leftovers()).not.toEqual([])
  expect(await runningEmbedded(dataDir)).toContain('postgres://')
  const { url } = await start()
  expect(await ask(url, 'select n from orphaned')).toEqual([{ n: 1 }])
})

test('a pid file whose process is somebody else does not keep it from starting', async () => {
  await start().then((embedded) => embedded.stop())
  await writeFile(join(dataDir, 'data/postmaster.pid'), `${process.ppid}\n${dataDir}/data\n1\n5432\n\n127.0.0.1\n`)
  const { url } = await start()
  expect(await ask(url, 'select 1 as one')).toEqual([{ one: 1 }])
})

test.each([0, 20, 60])('an abort %i ms after the start rejects and leaves no process', async (delayMs) => {
  const abort = new AbortController()
  const starting = start({ signal: abort.signal })
  setTimeout(() => abort.abort(new Error('changed my mind')), delayMs)
  await starting.catch((error) => expect(error.message).toBe('changed my mind'))
  for (const embedded of running) await embedded.stop()
  expect(await leftovers()).toEqual([])
})

test('a folder that cannot be made is refused in one line', async () => {
  const file = join(folder, 'a-file')
  await writeFile(file, '')
  const refusal = expect.objectContaining({
    code: 'DATA_FOLDER_UNWRITABLE',
    message: expect.stringMatching(/^The data folder .* cannot be written .*DATA_DIR/),
  })
  await expect(start({ dataDir: join(file, 'postgres') })).rejects.toEqual(refusal)
})

test('a folder of something else is refused and left as it was', async () => {
  const other = join(folder, 'photos')
  await mkdir(other)
  await writeFile(join(other, 'holiday.jpg'), 'x')
  await expect(start({ dataDir: other })).rejects.toMatchObject({ code: 'DATA_FOREIGN' })
  expect((await stat(join(other, 'holiday.jpg'))).size).toBe(1)
})

test('data of another major version is refused before PostgreSQL touches it', async () => {
  const version = join(dataDir, 'data/PG_VERSION')
  await rename(version, `${version}.kept`)
  await writeFile(version, '17\n')
  await expect(start()).rejects.toMatchObject({
    code: 'DATA_OF_ANOTHER_VERSION',
    message: expect.stringContaining('is of PostgreSQL 17; this release runs 18'),
  })
  await rename(`${version}.kept`, version)
})

test('a port that is in use is refused by its number', async () => {
  const first = await start()
  const port = Number(new URL(first.url).port)
  await expect(start({ port, dataDir: join(folder, 'second') })).rejects.toMatchObject({
    code: 'PORT_IN_USE',
    message: expect.stringContaining(String(port)),
  })
})
