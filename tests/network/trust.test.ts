import { readdir, readFile } from 'node:fs/promises'
import { BlockList } from 'node:net'
import { sql } from 'drizzle-orm'
import { fils } from '@/domain/values/money'
import { type Biller, billPull, deliver, notificationOf, type Posted, posted, type Report, readAnswer } from '@/sandbox/wire'
import { malformedMessages } from '../attacks/malformed-messages'
import { aKey, type TestGateway, testGateway } from '../support/network'
import { aViolation, given } from '../support/records'

const NOW = new Date('2026-11-22T10:00:00Z')
let t: TestGateway
let number: string

beforeAll(async () => {
  t = await testGateway({ now: () => NOW })
  await given(t.connection.db, { number: '71000001' }, [aViolation({ fine: fils(15_000) })], NOW)
  const [row] = await t.connection.db.execute<{ number: string }>(sql`select number from payment_references where status = 'OPEN'`)
  number = row?.number ?? ''
})
afterAll(() => t.close())
afterEach(async () => {
  const [row] = await t.connection.db.execute(sql`select count(*)::int as payments from payments`)
  expect(row).toEqual({ payments: 0 })
})

const report = (overrides: Partial<Report> = {}): Report => ({
  transactionId: 'T1',
  number,
  paid: '15.000',
  processedAt: NOW,
  ...overrides,
})
const told = (format: 'XML' | 'JSON' = 'XML') => notificationOf([report()], 'g', format)
const xml = { format: 'XML', at: NOW } as const

async function post({ path, headers, body }: Posted, format: 'XML' | 'JSON' = 'XML', biller: Biller = t.biller) {
  const response = await fetch(`${biller.url}${path}`, { method: 'POST', headers, body })
  return readAnswer(response.status, await response.text(), format, biller)
}

const stored = async () => (await t.connection.db.execute<{ n: number }>(sql`select count(*)::int as n from network_messages`))[0]?.n

test('a message without a signature, or with that of somebody else, is not acknowledged and not kept', async () => {
  const before = await stored()
  expect((await t.send(told(), { format: 'XML', signature: '' })).code).toBe('380')
  expect((await t.send(told(), { format: 'XML', signature: 'AAAA' })).code).toBe('2')
  expect((await deliver(told(), { ...t.biller, networkKey: aKey().privateKey }, xml)).code).toBe('2')
  expect(await stored()).toBe(before)
  expect(t.logged.join()).toContain('the gateway refused a message')
})

test('a signature holds for what it was made for alone', async () => {
  const { path, headers, body } = posted(told(), t.biller, xml)
  expect((await post({ path, headers, body: body.replace('15.000', '16.000') })).code).toBe('2')
  const real = /<MsgBody>.*<\/MsgBody>/.exec(body)?.[0] ?? ''
  const other = real.replaceAll('15.000', '16.000')
  expect((await post({ path, headers, body: body.replace(real, `${other}<!-- ${real} -->`) })).code).toBe('101')
  expect((await post({ path, headers, body: body.replace(real, `<Before>${real}</Before>${other}`) })).code).toBe('101')
})

test('what was signed for a bill pull signs no payment, wherever it is put', async () => {
  const harmless = posted(billPull('4006381333931', 'g'), t.biller, xml).body
  const signedBody = /<MsgBody>.*<\/MsgBody>/.exec(harmless)?.[0] ?? ''
  const { path, headers, body } = posted(told(), t.biller, xml)
  const forged = /<MsgBody>(.*)<\/MsgBody>/.exec(body)?.[1] ?? ''
  const signature = /<MsgFooter>.*<\/MsgFooter>/.exec(harmless)?.[0] ?? ''
  const header = `<MsgHeader><GUID>g</GUID><TrsInf><SdrCode>1</SdrCode><RcvCode>1000</RcvCode><ReqTyp>BLRPMTNTFRQ</ReqTyp></TrsInf>`
  const before = await stored()
  for (const forgery of [`<x:MsgBody xmlns:x="urn:x">${forged}</x:MsgBody>`, `<MsgBody>${forged}</MsgBody>`]) {
    const text = `<MFEP>${header}<Ext>${signedBody}</Ext></MsgHeader>${forgery}${signature}</MFEP>`
    expect(await post({ path, headers, body: text })).toMatchObject({ httpStatus: 200, code: '101' })
  }
  expect(await stored()).toBe(before)
})

test.each([
  ['a prefix', (body: string) => body.replaceAll('MFEP>', 'n:MFEP>').replace('<n:MFEP>', '<n:MFEP xmlns:n="urn:n">')],
  ['an empty namespace', (body: string) => body.replace('<MsgBody>', '<MsgBody xmlns="">')],
])('a signed message with %s is malformed, and the answer says so', async (_title, change) => {
  const { path, headers, body } = posted(told(), t.biller, xml)
  const response = await fetch(`${t.biller.url}${path}`, { method: 'POST', headers, body: change(body) })
  const text = await response.text()
  expect(readAnswer(response.status, text, 'XML', t.biller)).toMatchObject({ httpStatus: 200, code: '101', isGenuine: true })
  expect(text).toContain('Invalid schema: an attribute or namespace')
})

test.each([
  ['UTF-16, little end first', 'application/xml; charset=utf-16', '\uFEFF', false],
  ['UTF-16, big end first', 'application/xml', '\uFEFF', true],
  ['UTF-16LE without a mark', 'application/xml; charset="UTF-16LE"', '', false],
  ['UTF-16BE without a mark', 'text/xml; charset=utf-16be', '', true],
  ['UTF-16 without a mark or a word', 'application/xml', '', false],
])('a message in %s is read', async (_title, type, mark, isSwapped) => {
  const { path, body } = posted(billPull(number, 'g'), t.biller, xml)
  const bytes = Buffer.from(`${mark}<?xml version="1.0" encoding="utf-16"?>${body}`, 'utf16le')
  const sent = { method: 'POST', headers: { 'content-type': type }, body: isSwapped ? bytes.swap16() : bytes }
  const response = await fetch(`${t.biller.url}${path}`, sent)
  expect(readAnswer(response.status, await response.text(), 'XML', t.biller)).toMatchObject({ code: '0', isGenuine: true })
})

test('a signature holds for a message that was formatted for reading', async () => {
  expect(await t.send(billPull(number, 'g'), { format: 'XML', indented: true })).toMatchObject({ code: '0' })
})

test('while the network changes its key, the old and the new one hold', async () => {
  const next = aKey()
  const former = aKey()
  const rotating = await testGateway(
    { now: () => NOW, trust: { xml: { publicKeys: [former.publicKey, next.publicKey], signingKey: next.privateKey } } },
    t.database,
  )
  for (const networkKey of [former.privateKey, next.privateKey]) {
    const answer = await deliver(billPull(number, 'g'), { ...rotating.biller, networkKey, billerKey: next.publicKey }, xml)
    expect(answer).toMatchObject({ code: '0', isGenuine: true })
  }
  expect((await rotating.send(billPull(number, 'g'), xml)).code).toBe('2')
  await rotating.close()
})

test('JSON needs the right user and password', async () => {
  expect((await t.send(told('JSON'), { format: 'JSON', password: 'wrong' })).httpStatus).toBe(401)
  const { path, headers, body } = posted(told('JSON'), t.biller, { format: 'JSON', at: NOW })
  const { authorization: _, ...without } = headers
  expect((await post({ path, headers: without, body }, 'JSON')).httpStatus).toBe(401)
  expect((await post({ path, headers: { ...headers, authorization: 'Bearer x' }, body }, 'JSON')).httpStatus).toBe(401)
})

test('messages come from allowed addresses alone', async () => {
  const allowed = new BlockList()
  allowed.addSubnet('198.51.100.0', 24, 'ipv4')
  const gate = await testGateway({ now: () => NOW, trust: { allowed } }, t.database)
  const { path, headers, body } = posted(billPull(number, 'g'), gate.biller, xml)
  const from = (address: string) => post({ path, headers: { ...headers, 'x-test-address': address }, body }, 'XML', gate.biller)
  expect((await from('203.0.113.9')).httpStatus).toBe(403)
  expect((await from('2001:db8::1')).httpStatus).toBe(403)
  expect((await from('198.51.100.7')).code).toBe('0')
  await gate.close()
})

test('no signature is kept', async () => {
  await t.send(billPull(number, 'g'), xml)
  const { path, headers, body } = posted(billPull(number, 'g'), t.biller, { format: 'JSON', at: NOW })
  const { MFEP } = JSON.parse(body)
  const withFooter = JSON.stringify({ MFEP: { ...MFEP, MsgFooter: { Security: { Signature: 'of JSON' } } } })
  expect((await post({ path, headers, body: withFooter }, 'JSON')).code).toBe('0')
  const rows = await t.connection.db.execute<{ content: object }>(sql`select content from network_messages order by id desc limit 2`)
  for (const { content } of rows) expect(Object.keys(content).sort()).toEqual(['MsgBody', 'MsgHeader'])
})

test('signatures that an earlier version kept are taken out by the migration', async () => {
  const { db } = t.connection
  const [row] = await db.execute<{ id: string }>(sql`
    insert into network_messages (received_at, kind, format, address, raw_hash, content)
    values (now(), 'BILL_PULL', 'XML', '127.0.0.1', 'h', '{"MsgBody": {"a": "1"}, "MsgFooter": {"Security": {"Signature": "s"}}}') returning id`)
  const migration = (await readdir('db/migrations')).find((name) => name.endsWith('no_stored_signatures.sql'))
  await t.connection.sql.unsafe(await readFile(`db/migrations/${migration}`, 'utf8'))
  const [after] = await db.execute(sql`select content from network_messages where id = ${row?.id ?? 0}`)
  expect(after).toEqual({ content: { MsgBody: { a: '1' } } })
})

test('a format without its secrets is off', async () => {
  const gate = await testGateway({ trust: { xml: undefined, json: undefined } }, t.database)
  for (const format of ['XML', 'JSON'] as const) {
    const { path, headers, body } = posted(told(format), t.biller, { format, at: NOW })
    expect((await post({ path, headers, body }, format, gate.biller)).httpStatus).toBe(503)
  }
  await gate.close()
})

test('other methods and other types are refused', async () => {
  const url = `${t.biller.url}/api/network/bill-pull`
  expect((await fetch(url)).status).toBe(405)
  expect((await fetch(url, { method: 'POST', body: 'a=1', headers: { 'content-type': 'text/plain' } })).status).toBe(415)
  expect((await fetch(url, { method: 'POST' })).status).toBe(415)
})

test.each(malformedMessages)('%s: %s is malformed', async (format, _title, body) => {
  const { path, headers } = posted(told(format), t.biller, { format, at: NOW })
  const answer = await post({ path, headers, body }, format)
  expect([answer.httpStatus, ['101', '380'].includes(answer.code ?? '')]).toEqual([200, true])
})

test('bytes that are neither UTF-8 nor UTF-16 are malformed', async () => {
  const { path, headers } = posted(told('JSON'), t.biller, { format: 'JSON', at: NOW })
  const response = await fetch(`${t.biller.url}${path}`, { method: 'POST', headers, body: new Uint8Array([0x7b, 0xff, 0x7d]) })
  expect(readAnswer(response.status, await response.text(), 'JSON', t.biller).code).toBe('101')
})

test('more than 64 kB is refused, whether or not it says so', async () => {
  const { path, headers } = posted(told('JSON'), t.biller, { format: 'JSON', at: NOW })
  const long = ' '.repeat(64 * 1024 + 1)
  expect((await fetch(`${t.biller.url}${path}`, { method: 'POST', headers, body: long })).status).toBe(413)
  const stream = new Blob([long]).stream()
  const init = { method: 'POST', headers, body: stream, duplex: 'half' } as RequestInit
  expect((await fetch(`${t.biller.url}${path}`, init)).status).toBe(413)
})

test('the GUID of the header is echoed, or that of the address', async () => {
  const { path, headers, body } = posted(billPull(number, 'in-header'), t.biller, xml)
  expect((await post({ path: '/api/network/bill-pull?guid=in-address', headers, body })).guid).toBe('in-header')
  const without = body.replace('<GUID>in-header</GUID>', '')
  expect((await post({ path: '/api/network/bill-pull?guid=in-address', headers, body: without })).guid).toBe('in-address')
  expect(await post({ path: '/api/network/bill-pull?GUID=%00a%01b', headers, body: without })).toMatchObject({ code: '0', guid: 'ab' })
  expect((await post({ path, headers, body: without.replace('<MFEP>', '<?xml version="1.0" encoding="utf-8"?>\n<MFEP>') })).code).toBe('0')
})
