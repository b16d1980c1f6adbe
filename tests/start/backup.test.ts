import { chmod, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import postgres from 'postgres'
import { backUp } from '@/db/embedded/backup'
import { restore } from '@/db/embedded/restore'
import { archiving } from '@/db/embedded/server-settings'
import { type Embedded, startEmbedded } from '@/db/embedded/start-embedded'
import { temporaryFolder } from '../support/postgres'

let folder: string
const running = new Set<Embedded>()
const now = () => new Date()
const log = () => undefined

beforeAll(async () => {
  folder = await temporaryFolder('tasdeed-backup-')
  await mkdir(at('archive'))
  // PostgreSQL runs as another user where the tests run as root.
  await chmod(at('archive'), 0o777)
})
afterAll(async () => {
  for (const embedded of running) await embedded.stop()
  await rm(folder, { recursive: true, force: true })
})

const at = (...names: string[]) => join(folder, ...names)

async function start(dataDir: string, isArchived = true): Promise<Embedded> {
  await mkdir(dataDir, { recursive: true, mode: 0o711 })
  const settings = isArchived ? { settings: archiving(at('archive')) } : {}
  const embedded = await startEmbedded({ dataDir: join(dataDir, 'postgres'), durable: true, ...settings })
  running.add(embedded)
  return embedded
}

async function stop(embedded: Embedded): Promise<void> {
  await embedded.stop()
  running.delete(embedded)
}

async function ask<Row extends postgres.Row>({ url }: Embedded, query: string): Promise<Row[]> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined })
  try {
    return [...(await sql.unsafe<Row[]>(query))]
  } finally {
    await sql.end()
  }
}

const write = (embedded: Embedded, n: number) => ask(embedded, `insert into written values (${n}); select pg_switch_wal()`)
const rows = async (embedded: Embedded) => (await ask<{ n: number }>(embedded, 'select n from written order by n')).map(({ n }) => n)

test('a machine that lost everything but backup and archive has the database again, whole or as it was at a moment', async () => {
  const first = await start(at('lost'))
  await ask(first, 'create table written (n int)')
  await write(first, 1)
  await writeFile(at('lost', 'secrets.json'), '{"a":"secret"}')
  const source = { url: first.url, home: at('lost', 'postgres'), beside: [at('lost', 'secrets.json'), at('lost', 'not-there')] }
  const adding = (async () => {
    for (let n = 100; n < 120; n++) await ask(first, `insert into written values (${n})`)
  })()
  const { files } = await backUp(source, at('backup'), now)
  await adding
  expect(files.length).toBeGreaterThan(500)
  await write(first, 2)
  await sleep(1_100)
  const moment = new Date()
  await sleep(1_100)
  await write(first, 3)
  await stop(first)
  await rm(at('lost'), { recursive: true })

  const options = { backup: at('backup'), archive: at('archive'), log }
  await restore({ ...options, dataDir: at('moment'), until: moment })
  const then = await start(at('moment'), false)
  expect(await rows(then)).toEqual([1, 2, ...Array.from({ length: 20 }, (_, n) => 100 + n)])
  await ask(then, 'insert into written values (7)')
  await stop(then)

  await restore({ ...options, dataDir: at('whole') })
  const whole = await start(at('whole'))
  expect((await rows(whole)).filter((n) => n < 100)).toEqual([1, 2, 3])
  expect(await readFile(at('whole', 'secrets.json'), 'utf8')).toBe('{"a":"secret"}')
  await stop(whole)
})

test('what is no whole backup, in the way, or too late for the moment is refused, and nothing is written', async () => {
  const options = { backup: at('backup'), archive: at('archive'), dataDir: at('refused'), log }
  await expect(restore({ ...options, until: new Date('2020-01-01') })).rejects.toMatchObject({ code: 'RESTORE_BEFORE_BACKUP' })
  await expect(restore({ ...options, dataDir: at('whole') })).rejects.toMatchObject({ code: 'RESTORE_FOLDER' })
  await expect(restore({ ...options, backup: at('archive') })).rejects.toMatchObject({ code: 'BACKUP_INCOMPLETE' })
  await writeFile(at('backup', 'postgres', 'password'), 'another')
  await expect(restore(options)).rejects.toMatchObject({ code: 'BACKUP_DAMAGED' })
  await rm(at('backup', 'postgres', 'data', 'PG_VERSION'))
  await expect(restore(options)).rejects.toMatchObject({ code: 'BACKUP_DAMAGED' })
  expect(await readdir(folder)).not.toContain('refused')
})

test('without an archive of the log, and over an earlier backup, nothing is begun', async () => {
  const embedded = await start(at('plain'), false)
  const source = { url: embedded.url, home: at('plain', 'postgres'), beside: [] }
  await expect(backUp(source, at('none'), now)).rejects.toMatchObject({ code: 'BACKUP_WITHOUT_ARCHIVE' })
  expect(await readdir(folder)).not.toContain('none')
  await stop(embedded)
  const archived = await start(at('plain'))
  await expect(backUp({ ...source, url: archived.url }, at('backup'), now)).rejects.toMatchObject({ code: 'BACKUP_FOLDER' })
  await stop(archived)
})
