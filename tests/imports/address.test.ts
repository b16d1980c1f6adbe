import { readdir, rm } from 'node:fs/promises'
import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import { importFile } from '@/imports/import-file'
import { randomNumbers } from '@/services/references/draw-payment-numbers'
import { withDatabase } from '../support/database'
import { csvOf } from '../support/import-files'
import { temporaryFolder } from '../support/postgres'

const address = 'https://feeds.authority.example/daily/violations.csv'
const server = setupServer()
const connection = withDatabase()
let folder: string

beforeAll(async () => {
  server.listen({ onUnhandledRequest: 'error' })
  folder = await temporaryFolder('tasdeed-import-')
})

afterEach(() => server.resetHandlers())

afterAll(async () => {
  server.close()
  await rm(folder, { recursive: true })
})

const request = (location = address) => ({
  location,
  databaseUrl: connection.url,
  errorsPath: `${folder}/errors.csv`,
  at: new Date(),
  drawNumbers: randomNumbers('1'),
})

const rows = ['GAM,h1,96000001,9,9,15000,2021-08-15,10-79210', 'GAM,h2,96000001,9,99,1000,2021-08-15,10-79210']

async function parked(): Promise<number> {
  const [row] = await connection.sql`select count(*)::int as n from parked_violations`
  return Number(row?.n)
}

test('a delivery is fetched from the address of an authority; bad rows go to a file here', async () => {
  server.use(http.get(address, () => HttpResponse.text(csvOf(rows, 16_000))))
  const { summary, errorsPath } = await importFile(request())
  expect(summary).toMatchObject({ PARKED: { rows: 1 }, REFUSED: { rows: 1 } })
  expect(errorsPath).toBe(`${folder}/errors.csv`)
  expect(await readdir(folder)).toEqual(['errors.csv'])
})

test('user and password of the address are sent as authentication and never shown', async () => {
  server.use(
    http.get(address, ({ request: { headers } }) =>
      headers.get('authorization') === `Basic ${Buffer.from('clerk:s3cret!').toString('base64')}`
        ? HttpResponse.text(csvOf(rows, 16_000))
        : new HttpResponse(null, { status: 401 }),
    ),
  )
  await expect(importFile(request(address.replace('https://', 'https://clerk:s3cret!@')))).resolves.toMatchObject({
    summary: { UNCHANGED: { rows: 1 } },
  })
  const refused = importFile(request(address.replace('https://', 'https://clerk:wr0ng@'))).catch(String)
  expect(await refused).toContain('answers 401')
  expect(await refused).not.toContain('wr0ng')
})

function cutOff(): Response {
  const text = new TextEncoder().encode(csvOf(['GAM,h9,96000001,9,9,15000,2021-08-15,'], 15_000))
  const body = new ReadableStream({
    start: (controller) => {
      controller.enqueue(text.slice(0, text.length - 30))
      setTimeout(() => controller.error(new Error('connection reset')), 20)
    },
  })
  return new HttpResponse(body, { headers: { 'content-type': 'text/csv' } })
}

test.each<[string, () => Response, RegExp]>([
  ['404', () => new HttpResponse('gone', { status: 404 }), /answers 404/],
  ['a web page instead of a file', () => HttpResponse.html('<html>sign in</html>'), /a web page/],
  ['a web page that calls itself text', () => HttpResponse.text('<!doctype html><html>'), /a web page/],
  ['no connection', () => HttpResponse.error(), /does not answer/],
  ['a delivery cut off half-way by the network', cutOff, /was cut off/],
  [
    'a delivery that just ends early',
    () => HttpResponse.text(csvOf(['GAM,h9,96000001,9,9,15000,2021-08-15,'], 15_000).slice(0, -25)),
    /trailer|cut off/,
  ],
])('%s: nothing is imported, and the message says why', async (_title, answer, message) => {
  const before = await parked()
  server.use(http.get(address, answer))
  await expect(importFile(request())).rejects.toMatchObject({ name: 'FileRefused', message: expect.stringMatching(message) })
  expect(await parked()).toBe(before)
})
