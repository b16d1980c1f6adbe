import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import postgres from 'postgres'
import { freePort } from '@/db/embedded/free-port'
import { processesIn } from '@/db/embedded/orphans'
import { withDatabase } from '@/start/command-database'
import { temporaryFolder } from '../support/postgres'
import { startProcess } from '../support/start-process'

let folder: string

beforeAll(async () => {
  folder = await temporaryFolder('tasdeed-command-')
  process.env.DATA_DIR = folder
})

afterAll(() => rm(folder, { recursive: true, force: true }))

const postgresLeft = () => processesIn(join(folder, 'postgres/data'))

async function one(url: string): Promise<unknown> {
  const sql = postgres(url, { max: 1 })
  const [row] = await sql`select 1 as one`
  await sql.end()
  return row?.one
}

test('a command starts the embedded database when none is up, and stops it afterwards, also when it fails', async () => {
  expect(await withDatabase(one)).toBe(1)
  expect(await postgresLeft()).toEqual([])
  await expect(withDatabase(async () => Promise.reject(new Error('no such file')))).rejects.toThrow('no such file')
  expect(await postgresLeft()).toEqual([])
})

test('a command uses the database of a run that is up, and leaves it up', async () => {
  const run = startProcess({ PORT: String(await freePort()), DATA_DIR: folder })
  await run.untilSays('Ready')
  expect(await withDatabase(one)).toBe(1)
  expect(await postgresLeft()).not.toEqual([])
  run.kill('SIGTERM')
  expect(await run.ended).toBe(0)
})
