import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { localSecrets } from '@/start/local-secrets'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tasdeed-secrets-'))
})

afterEach(() => rm(folder, { recursive: true, force: true }))

test('secrets are made once, kept for their owner alone, and differ from folder to folder', async () => {
  const first = await localSecrets(folder)
  expect(await localSecrets(folder)).toEqual(first)
  expect((await stat(join(folder, 'secrets.json'))).mode & 0o777).toBe(0o600)
  await rm(join(folder, 'secrets.json'))
  expect((await localSecrets(folder)).sessionSecret).not.toBe(first.sessionSecret)
})

test('a secret that an older release did not know is added beside the others', async () => {
  const sessionSecret = 'kept'.repeat(10)
  await writeFile(join(folder, 'secrets.json'), JSON.stringify({ sessionSecret }))
  expect(await localSecrets(folder)).toMatchObject({ sessionSecret, demoPassword: expect.stringMatching(/^[a-z2-9]{5}(-[a-z2-9]{5}){2}$/) })
})

test('a damaged file is named and left as it was', async () => {
  const path = join(folder, 'secrets.json')
  await writeFile(path, '{"sessionSecret":')
  await expect(localSecrets(folder)).rejects.toThrow(`${path} is damaged`)
  expect(await readFile(path, 'utf8')).toBe('{"sessionSecret":')
})

test('a damaged file has a copy beside it, and what goes with it is told before anybody moves it away', async () => {
  const path = join(folder, 'secrets.json')
  const made = await localSecrets(folder)
  await writeFile(path, 'not json')
  await expect(localSecrets(folder)).rejects.toThrow(/cp .*secrets\.json\.copy .*secrets\.json.*receipts and certificates.*the network/s)
  await writeFile(path, await readFile(`${path}.copy`))
  expect(await localSecrets(folder)).toEqual(made)
})

test('a folder that is missing is made', async () => {
  const missing = join(folder, 'not', 'there')
  expect(await localSecrets(missing)).toEqual(await localSecrets(missing))
})
