import { createServer, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { sql } from 'drizzle-orm'
import type { Role } from '@/domain/accounts/permissions'
import { importErrors, importUploads } from '@/http/staff-imports'
import { inLanguage } from '@/imports/error-file-language'
import { endImport } from '@/services/imports/end-import'
import { withDatabase } from '../support/database'

const connection = withDatabase({ max: 4 })
let server: Server
let url: string
let role: Role | null = 'CLERK'

beforeAll(async () => {
  const staffOf = async () => role && { userName: role.toLowerCase(), role }
  const uploads = importUploads({ db: connection.db, staffOf, now: () => new Date(), largest: 100_000 })
  const errors = importErrors({ db: connection.db, staffOf, now: () => new Date(), inLanguage })
  server = createServer((req, res) => void (req.url?.startsWith('/errors') ? errors : uploads)(req, res))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
beforeEach(() => {
  role = 'CLERK'
})
afterAll(async () => {
  server.close()
})

async function send(content: string | null, { name = 'أيار.csv', headers = {} }: { name?: string; headers?: Record<string, string> } = {}) {
  const form = new FormData()
  if (content !== null) form.set('file', new File([content], name))
  const response = await fetch(`${url}/?locale=en`, { method: 'POST', body: form, headers, redirect: 'manual' })
  return [response.status, response.headers.get('location')] as const
}

const imports = () =>
  connection.db.execute<{ id: string; name: string; size: string; received_by: string; content: string }>(sql`
    select id, name, size, received_by, (select convert_from(string_agg(bytes, ''::bytea order by piece), 'UTF8') from file_import_pieces where import_id = i.id) as content
    from file_imports i order by id`)

test('a file is kept byte by byte with its name and who sent it, waits for the job, and leads to its page; sent twice it is told to be the same', async () => {
  const content = `${'س'.repeat(20_000)}\n`
  const [status, location] = await send(content)
  const [kept] = await imports()
  expect([status, location]).toEqual([303, `/en/staff/imports/${kept?.id}`])
  expect(kept).toMatchObject({ name: 'أيار.csv', size: '40001', received_by: 'clerk', content })
  expect(await send(content, { name: '../../other.csv' })).toEqual([303, `/en/staff/imports/${kept?.id}?same=1`])
  expect([(await imports()).length, (await connection.db.execute(sql`select 1 from graphile_worker.jobs`)).length]).toEqual([1, 1])
})

test.each([
  ['nothing chosen', '', { name: '' }, 'NO_FILE'],
  ['no file at all', null, {}, 'NO_FILE'],
  ['one byte too many', 'x'.repeat(100_001), {}, 'TOO_LARGE'],
])('%s is told on the page and leaves nothing behind', async (_title, content, options, refused) => {
  const before = (await imports()).length
  expect(await send(content, options)).toEqual([303, `/en/staff/imports?refused=${refused}`])
  expect((await imports()).length).toBe(before)
})

test('what is far too much is not read, and what is no form is told', async () => {
  expect((await send('x'.repeat(400_000)).catch(() => [413]))[0]).toBe(413)
  const broken = { 'content-type': 'multipart/form-data; boundary=b' }
  const response = await fetch(`${url}/?locale=ar`, {
    method: 'POST',
    body: '--b\r\nContent-Disposition: form-data; name="file"; filename="a.csv"\r\n\r\ncut',
    headers: broken,
    redirect: 'manual',
  })
  expect([response.status, response.headers.get('location')]).toEqual([303, '/ar/staff/imports?refused=UNREADABLE'])
  const longBoundary = { 'content-type': `multipart/form-data; boundary=${'x'.repeat(5_000)}` }
  expect((await fetch(`${url}/?locale=en`, { method: 'POST', body: 'x', headers: longBoundary, redirect: 'manual' })).status).toBe(303)
  const json = await fetch(`${url}/?locale=ar`, {
    method: 'POST',
    body: '{}',
    headers: { 'content-type': 'application/json' },
    redirect: 'manual',
  })
  expect([json.status, json.headers.get('location')]).toEqual([303, '/ar/staff/imports?refused=UNREADABLE'])
})

test.each<[Role | null, number]>([
  ['FINANCE', 303],
  ['LEGAL', 403],
  ['ADMIN', 403],
  ['AUDITOR', 403],
  ['CITIZEN', 403],
  ['AGENCY', 403],
])('%s gets %d', async (who, status) => {
  role = who
  expect((await send(`rows of ${who}`))[0]).toBe(status)
})

test('somebody whose session has ended is led to the page that asks to sign in, and nothing is kept', async () => {
  role = null
  const before = (await imports()).length
  expect([await send('rows of nobody'), (await imports()).length]).toEqual([[303, '/en/staff/imports'], before])
})

test('a file without end, sent by nobody who signed in, is read no further than a file may be long', async () => {
  role = null
  const sent = await new Promise<number>((resolve) => {
    let bytes = 0
    const piece = `4000\r\n${'x'.repeat(0x4000)}\r\n`
    const head =
      'POST /?locale=en HTTP/1.1\r\nHost: x\r\nContent-Type: multipart/form-data; boundary=b\r\nTransfer-Encoding: chunked\r\n\r\n'
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1', () => socket.write(head, sendMore))
    function sendMore() {
      if (socket.destroyed) return
      bytes += piece.length
      socket.write(piece, () => setImmediate(sendMore))
    }
    socket.on('error', () => undefined).on('close', () => resolve(bytes))
  })
  expect(sent).toBeGreaterThan(100_000)
})

test('the error file is for staff, whole, and never kept by a cache', async () => {
  const [, location] = await send('rows with errors')
  const id = Number(location?.split('/').at(-1))
  const file = '\ufeffline,column,value,reason,reason_ar,authority\n2,,,is empty,الخانة فارغة,"س"\n'
  const chunks = (async function* () {
    for (const line of file.split(/(?<=\n)/)) yield Buffer.from(line)
  })()
  const end = { state: 'DONE', outcome: null, settlementFileId: null, errors: { name: 'أيار.errors.csv', chunks } } as const
  await endImport(connection.db, id, end, { actor: 'clerk', now: new Date() })
  role = 'AUDITOR'
  const response = await fetch(`${url}/errors?id=${id}`)
  expect([response.status, await response.text(), response.headers.get('cache-control')]).toEqual([
    200,
    file.replace('\ufeff', ''),
    'no-store',
  ])
  expect(decodeURIComponent(response.headers.get('content-disposition') ?? '')).toContain('أيار.errors.csv')
  const [english, odd] = await Promise.all(['en', 'fr'].map(async (one) => (await fetch(`${url}/errors?id=${id}&language=${one}`)).text()))
  expect([english, odd]).toEqual(['line,column,value,reason,authority\n2,,,is empty,"س"\n', file.replace('\ufeff', '')])
  expect((await fetch(`${url}/errors?id=${id + 1}`)).status).toBe(404)
  expect((await fetch(`${url}/errors?id=x`)).status).toBe(404)
  role = 'CITIZEN'
  expect((await fetch(`${url}/errors?id=${id}`)).status).toBe(403)
})
