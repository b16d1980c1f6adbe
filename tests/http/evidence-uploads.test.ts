import { randomBytes } from 'node:crypto'
import { createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { sql } from 'drizzle-orm'
import { EVIDENCE_MOST } from '@/domain/evidence/evidence-file'
import { evidenceUploads } from '@/http/evidence-uploads'
import { pdfRebuilder } from '@/services/evidence/pdf-rebuilder'
import { SESSION_SECRET } from '../support/api'
import { aConfirmation } from '../support/confirmed'
import { withDatabase } from '../support/database'
import { drawing } from '../support/evidence-files'

const NOW = new Date('2026-07-01T09:00:00Z')
const BACK = '/ar/objections/new'

const connection = withDatabase({ max: 4 })
const rebuildPdf = pdfRebuilder({ entry: 'services/evidence/rebuild-pdf-child.ts', execArgv: ['--import', 'tsx'] })
let server: Server
let url: string

beforeAll(async () => {
  const intake = { key: randomBytes(32), rebuildPdf, scan: null }
  const handle = evidenceUploads({ db: connection.db, intake, sealKey: SESSION_SECRET, now: () => NOW })
  server = createServer((req, res) => void handle(req, res))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/evidence`
})
afterAll(() => void server.close())

async function send(file: Uint8Array | null, fields: Record<string, string> = {}) {
  const body = new FormData()
  const all = { confirmation: await aConfirmation(connection.db, NOW), back: BACK, ...fields }
  for (const [name, text] of Object.entries(all)) body.set(name, text)
  if (file) body.set('file', new Blob([new Uint8Array(file)]), 'picture.jpg')
  const answer = await fetch(url, { method: 'POST', body, redirect: 'manual' })
  return [answer.status, answer.headers.get('location')]
}

const files = () => connection.db.$count(sql`evidence_files`)

test('a file of somebody with a confirmed contact is taken, and the form’s page is told its number', async () => {
  expect(await send(await drawing())).toEqual([303, expect.stringMatching(/^\/ar\/objections\/new\?file=E-[2-9A-Z]{8}$/)])
})

test.each([
  ['no file', async () => null, {}, 'EVIDENCE_EMPTY'],
  ['an empty one', async () => Buffer.alloc(0), {}, 'EVIDENCE_EMPTY'],
  ['a script with the name of a picture', async () => Buffer.from('#!/bin/sh'), {}, 'EVIDENCE_KIND'],
  ['one byte too many', async () => Buffer.alloc(EVIDENCE_MOST.bytes + 1, 1), {}, 'EVIDENCE_TOO_LARGE'],
  ['far too many', async () => Buffer.alloc(2 * EVIDENCE_MOST.bytes, 1), {}, 'EVIDENCE_TOO_LARGE'],
  ['nobody’s contact', async () => Buffer.alloc(EVIDENCE_MOST.bytes, 1), { confirmation: 'x' }, 'CONTACT_UNCONFIRMED'],
])('%s: the form’s page is told why it was not taken', async (_what, file, fields, reason) => {
  const before = await files()
  expect(await send(await file(), fields)).toEqual([303, `${BACK}?refused=${reason}`])
  expect(await files()).toBe(before)
})

test('it leads back to the very page, with what was typed there', async () => {
  const back = `${BACK}?inquiry=mb1x_-2&form=mb1x3`
  expect(await send(Buffer.from('x'), { back })).toEqual([303, `${back}&refused=EVIDENCE_KIND`])
})

test('several files of one form are taken, each by itself, five at most', async () => {
  const confirmation = await aConfirmation(connection.db, NOW)
  const picture = await drawing()
  const body = new FormData()
  body.set('confirmation', confirmation)
  body.set('back', BACK)
  for (const file of [picture, Buffer.from('x'), picture, picture, picture, picture])
    body.append('file', new Blob([new Uint8Array(file)]), 'picture.png')
  const before = await files()
  const answer = await fetch(url, { method: 'POST', body, redirect: 'manual' })
  const query = new URL(answer.headers.get('location') ?? '', url).searchParams
  expect([query.getAll('file').length, query.getAll('refused'), query.getAll('nth')]).toEqual([5, ['EVIDENCE_KIND'], ['2']])
  expect(await send(picture, { confirmation })).toEqual([303, `${BACK}?refused=EVIDENCE_TOO_MANY`])
  expect(await files()).toBe(before + 5)
})

test('whoever sent a file removes it, and nobody else does', async () => {
  const confirmation = await aConfirmation(connection.db, NOW)
  const [, location] = await send(await drawing(), { confirmation })
  const remove = new URL(String(location), url).searchParams.get('file') ?? ''
  const before = await files()
  expect(await send(null, { remove })).toEqual([303, BACK])
  expect(await files()).toBe(before)
  expect(await send(null, { remove, confirmation })).toEqual([303, BACK])
  expect(await files()).toBe(before - 1)
})

test.each(['https://elsewhere.example/', '//elsewhere.example', '/ar/objections?//elsewhere.example', '/ar/objections/../staff', ''])(
  'it leads nowhere else: %j',
  async (back) => {
    expect(await send(await drawing(), { back })).toEqual([400, null])
  },
)

test('what is no form, no POST or far too large is refused before it is read', async () => {
  expect((await fetch(url)).status).toBe(405)
  expect((await fetch(url, { method: 'POST', body: 'x' })).status).toBe(400)
  const status = await new Promise((resolve, reject) => {
    const req = request(url, { method: 'POST', headers: { 'content-length': 7 * EVIDENCE_MOST.bytes } }, (res) => resolve(res.statusCode))
    req.on('error', reject)
    req.write('x')
  })
  expect(status).toBe(413)
})

test('an upload that breaks off keeps nothing, and the next one is taken', async () => {
  const before = await files()
  const confirmation = await aConfirmation(connection.db, NOW)
  const boundary = 'x-test-boundary'
  const field = (name: string, text: string) => `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${text}\r\n`
  const file = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="a.png"\r\n\r\n`
  await new Promise<void>((resolve) => {
    const headers = { 'content-type': `multipart/form-data; boundary=${boundary}`, 'content-length': 100_000 }
    const req = request(url, { method: 'POST', headers })
    req.on('error', () => undefined)
    req.on('close', () => resolve())
    req.write(field('confirmation', confirmation) + field('back', BACK) + file)
    req.write(Buffer.alloc(5_000, 1))
    setTimeout(() => req.destroy(), 100)
  })
  const truncated = `${field('confirmation', confirmation)}${field('back', BACK)}${file}half`
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
    body: truncated,
    redirect: 'manual',
  })
  expect(answer.status).toBe(400)
  expect(await files()).toBe(before)
  expect((await send(await drawing(), { confirmation }))[0]).toBe(303)
  expect(await files()).toBe(before + 1)
})
