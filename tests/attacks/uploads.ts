import { deflateRawSync, gzipSync } from 'node:zlib'
import type { Attack } from './attack'
import { exchange, type Headers, type Own, type Target } from './target'

type Sent = { readonly type?: string; readonly body: string | Uint8Array }

const part = (head: string, content: string, boundary = 'b') =>
  `--${boundary}\r\nContent-Disposition: form-data; ${head}\r\n\r\n${content}\r\n--${boundary}--\r\n`
const file = (name: string, content = 'a,b\n1,2\n') => part(`name="file"; filename="${name}"`, content)
const form = (body: string | Uint8Array, boundary = 'b'): Sent => ({ type: `multipart/form-data; boundary=${boundary}`, body })

/** Forms that are broken: each must lead back to the page, which says why. */
const BROKEN: Readonly<Record<string, Sent>> = {
  'no boundary': { type: 'multipart/form-data', body: file('a.csv') },
  'another boundary': form(file('a.csv'), 'c'),
  'a boundary of 5,000 characters': form(file('a.csv'), 'x'.repeat(5_000)),
  'cut in the head': form('--b\r\nContent-Disposition: form-data; name="fi'),
  'cut in the content': form('--b\r\nContent-Disposition: form-data; name="file"; filename="a.csv"\r\n\r\n1,2'),
  JSON: { type: 'application/json', body: '{"file":"x"}' },
  'no type': { body: 'x' },
  'a form of fields only': { type: 'application/x-www-form-urlencoded', body: 'file=x' },
  'no parts': form('--b--\r\n'),
  nothing: form(''),
  'a form in a form': form(
    `--b\r\nContent-Disposition: form-data; name="file"\r\nContent-Type: multipart/mixed; boundary=c\r\n\r\n--c\r\n\r\nx\r\n--c--\r\n--b--\r\n`,
  ),
  'a thousand fields': form(
    `${Array.from({ length: 1_000 }, (_, nth) => `--b\r\nContent-Disposition: form-data; name="f${nth}"\r\n\r\nx\r\n`).join('')}--b--\r\n`,
  ),
  'a field of 200 kB': form(part('name="x"', 'y'.repeat(200_000))),
}

const NAMES = [
  '../../../etc/cron.d/evil',
  '..\\\\..\\\\evil.exe',
  '/etc/passwd',
  'a\u0000.csv',
  '\u202eexe.csv',
  'x'.repeat(5_000),
  'CON',
  '.htaccess',
  '=1+1.csv',
  '<script>.csv',
]

async function send({ url }: Target, session: Headers, { type, body }: Sent) {
  const headers = { ...session, ...(type !== undefined && { 'content-type': type }), 'sec-fetch-site': 'same-origin' }
  const response = await fetch(`${url}/api/staff/imports?locale=en`, { method: 'POST', headers, body: body as never, redirect: 'manual' })
  return [response.status, (response.headers.get('location') ?? '').replace(/\/\d+(\?same=1)?$/, '/ID')]
}

const broken: Attack = {
  name: 'forms for files that are broken in every place',
  isForOwn: true,
  run: async (target, tries) => {
    const session = await (target.own as Own).cookieOf('clerk')
    for (const [name, sent] of Object.entries(BROKEN))
      tries.expect(name, await send(target, session, sent), /^\[303,"\/en\/staff\/imports\?refused=(NO_FILE|UNREADABLE)"\]$/)
  },
}

const nobody: Attack = {
  name: 'files of those who may not send any',
  isForOwn: true,
  run: async (target, tries) => {
    const own = target.own as Own
    for (const who of ['citizen', 'agency', 'auditor'])
      tries.expect(who, await send(target, await own.cookieOf(who), form(file('a.csv'))), [403, ''])
    tries.expect('a guest', await send(target, {}, form(file('a.csv'))), [303, '/en/staff/imports'])
    tries.expect('a key', await send(target, own.key, form(file('a.csv'))), [303, '/en/staff/imports'])
    const endless = `POST /api/staff/imports HTTP/1.1\r\nHost: x\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: 99999999999\r\n\r\n`
    tries.expect('100 GB of a guest', await exchange(target.url, endless), /^HTTP\/1\.1 413 /)
  },
}

/** A zip whose only file unpacks to `megabytes`. */
function zipOf(name: string, content: Buffer): Buffer {
  const packed = deflateRawSync(content)
  const local = Buffer.alloc(30)
  local.writeUInt32LE(0x04034b50, 0)
  local.writeUInt16LE(8, 8)
  local.writeUInt32LE(packed.length, 18)
  local.writeUInt32LE(content.length, 22)
  local.writeUInt16LE(name.length, 26)
  return Buffer.concat([local, Buffer.from(name), packed])
}

const multipart = (name: string, content: Uint8Array) =>
  Buffer.concat([
    Buffer.from(`--b\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\n\r\n`),
    content,
    Buffer.from('\r\n--b--\r\n'),
  ])

const bombs = (): Readonly<Record<string, Uint8Array>> => ({
  'bomb.zip': zipOf('a.csv', Buffer.alloc(30 * 2 ** 20)),
  'bomb.csv.gz': gzipSync(Buffer.alloc(30 * 2 ** 20)),
  'zip-and-html.csv': Buffer.concat([Buffer.from('<html><script>1</script>\n'), zipOf('a.csv', Buffer.from('x'))]),
  'nul.csv': Buffer.from('authority,key\n\0\0,\0\n'),
  'entities.xml': Buffer.from('<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'),
  'one-line.csv': Buffer.alloc(2 ** 20, 'x'),
})

const odd: Attack = {
  name: 'names that lead out, bombs, and files that are two things at once',
  isForOwn: true,
  mayChange: ['file_imports', 'audit_log'],
  run: async (target, tries) => {
    const { sql, cookieOf } = target.own as Own
    const session = await cookieOf('clerk')
    const [last] = await sql`select coalesce(max(id), 0) as id from file_imports`
    for (const [nth, name] of NAMES.entries())
      tries.expect(
        `named ${name.slice(0, 30)}`,
        await send(target, session, form(file(name, `${nth},${Date.now()}\n`))),
        /^\[303,"\/en\/staff\/imports(\/ID|\?refused=\w+)"\]$/,
      )
    for (const [name, content] of Object.entries(bombs()))
      tries.expect(name, await send(target, session, form(multipart(name, content))), [303, '/en/staff/imports/ID'])
    const kept = await sql<{ name: string }[]>`select name from file_imports where id > ${last?.id}`
    const wrong = kept.filter(({ name }) => /[/\\\p{Cc}\p{Bidi_Control}]/u.test(name) || name.length > 200)
    tries.expect(
      'names that are kept',
      wrong.map(({ name }) => name),
      [],
    )
    for (const until = Date.now() + 15_000; Date.now() < until; await new Promise((resolve) => setTimeout(resolve, 100)))
      if ((await sql`select 1 from file_imports where id > ${last?.id} and state = 'RECEIVED'`).length === 0) break
    const states = await sql<{ state: string }[]>`select distinct state from file_imports where id > ${last?.id}`
    tries.expect('what becomes of them', states.map(({ state }) => state).sort(), ['REFUSED'])
    tries.expect('the product afterwards', (await fetch(`${target.url}/api/health/ready`)).status, 200)
  },
}

export const uploadAttacks: readonly Attack[] = [broken, nobody, odd]
