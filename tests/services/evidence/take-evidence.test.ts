import { randomBytes } from 'node:crypto'
import { createServer, type Server } from 'node:net'
import { Readable } from 'node:stream'
import { PDFDocument } from '@cantoo/pdf-lib'
import { sql } from 'drizzle-orm'
import sharp from 'sharp'
import { EVIDENCE_MOST } from '@/domain/evidence/evidence-file'
import { ar, en } from '@/messages/messages'
import { useConfirmation } from '@/services/contacts/use-confirmation'
import { attachEvidence } from '@/services/evidence/attach-evidence'
import { clamdScanner, type ScanFile } from '@/services/evidence/clamd'
import { forgetEvidence } from '@/services/evidence/forget-evidence'
import { pdfRebuilder } from '@/services/evidence/pdf-rebuilder'
import { evidenceOf, evidenceSentWith, readEvidence } from '@/services/evidence/read-evidence'
import { takeEvidence } from '@/services/evidence/take-evidence'
import { SESSION_SECRET } from '@/tests/support/api'
import { aConfirmation } from '@/tests/support/confirmed'
import { withDatabase } from '@/tests/support/database'
import { activePdf, drawing, manyPixels, pdfBomb, photograph } from '@/tests/support/evidence-files'

const NOW = new Date('2026-07-01T09:00:00Z')
const HOUR = 3_600_000
const KEY = randomBytes(32)
const SUBJECT = 'objection:O-7K3QX2P9'

const connection = withDatabase({ max: 8 })
const rebuildPdf = pdfRebuilder({ entry: 'services/evidence/rebuild-pdf-child.ts', execArgv: ['--import', 'tsx'] })
const intake = { key: KEY, rebuildPdf, scan: null }
const servers: Server[] = []

afterAll(() => {
  for (const server of servers) server.close()
})

const aSender = (now = NOW) => aConfirmation(connection.db, now)

async function take(
  bytes: Uint8Array | Readable,
  confirmation?: string,
  { scan = null as ScanFile | null, now = NOW, key = KEY as Buffer | null } = {},
) {
  const sent = {
    stream: bytes instanceof Readable ? bytes : Readable.from([bytes]),
    confirmation: confirmation ?? (await aSender(now)),
    now,
    sealKey: SESSION_SECRET,
  }
  return takeEvidence(connection.db, sent, { ...intake, scan, key })
}

/** What is kept of a file that was taken. */
async function kept(bytes: Uint8Array): Promise<Buffer> {
  const confirmation = await aSender()
  const taken = await take(bytes, confirmation)
  if (!taken.ok) throw new Error(taken.reason)
  const subject = `objection:of ${taken.reference}`
  await attachEvidence(connection.db, { confirmation, subject, now: NOW, sealKey: SESSION_SECRET })
  const file = await readEvidence(connection.db, { subject, reference: taken.reference, key: KEY })
  return file?.bytes ?? Buffer.alloc(0)
}

const files = () => connection.db.$count(sql`evidence_files`)

test('of a photograph its place and camera are gone, and it stands as it is looked at', async () => {
  const sent = await photograph()
  expect(sent.toString('latin1')).toContain('CameraOfTheTest')
  const bytes = await kept(sent)
  const { exif, icc, xmp, iptc, orientation, width, height, format } = await sharp(bytes).metadata()
  expect({ exif, icc, xmp, iptc, orientation, format }).toEqual({ format: 'jpeg' })
  expect([width, height]).toEqual([200, 320])
  expect(bytes.toString('latin1')).not.toMatch(/Exif|CameraOfTheTest/)
})

test('of a picture that is something else besides, only the picture is left', async () => {
  const page = '<script>alert(1)</script><?php system($_GET[0]);'
  const bytes = await kept(Buffer.concat([await drawing(), Buffer.from(page), await activePdf()]))
  expect((await sharp(bytes).metadata()).format).toBe('png')
  expect(bytes.toString('latin1')).not.toMatch(/script|php|%PDF/)
})

test('of a PDF its pages, pictures and what was typed are left; scripts, actions, links, attachments, forms and metadata are gone', async () => {
  const sent = await activePdf()
  const active = /JavaScript|\/JS|OpenAction|\/AA|\/URI|EmbeddedFile|AcroForm|\/Annot|OfTheTest|Exif|elsewhere/
  expect(sent.toString('latin1')).toMatch(active)
  const bytes = await kept(sent)
  expect(bytes.toString('latin1')).not.toMatch(active)
  const pdf = await PDFDocument.load(bytes)
  expect([pdf.getPageCount(), pdf.getPage(0).getSize()]).toEqual([1, { width: 400, height: 300 }])
  expect(pdf.context.enumerateIndirectObjects().filter(([, object]) => String(object).includes('/Subtype /Image'))).not.toEqual([])
})

test.each([
  ['a script that is called a picture', async () => Buffer.from('#!/bin/sh\nrm -rf /\n'), 'EVIDENCE_KIND'],
  ['a page of the web', async () => Buffer.from('<!doctype html><script>alert(1)</script>'), 'EVIDENCE_KIND'],
  ['an SVG', async () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'), 'EVIDENCE_KIND'],
  ['a program', async () => Buffer.from('MZ\u0090\u0000'), 'EVIDENCE_KIND'],
  ['a PDF that does not begin as one', async () => Buffer.concat([Buffer.from('PK\u0003\u0004'), await activePdf()]), 'EVIDENCE_KIND'],
  ['nothing', async () => Buffer.alloc(0), 'EVIDENCE_EMPTY'],
  ['half of a photograph', async () => (await photograph()).subarray(0, 900), 'EVIDENCE_UNREADABLE'],
  ['the beginning of a picture before a script', async () => Buffer.from([0xff, 0xd8, 0xff, 0x3c, 0x3f, 0x70]), 'EVIDENCE_UNREADABLE'],
  ['half of a PDF', async () => (await activePdf()).subarray(0, 200), 'EVIDENCE_UNREADABLE'],
  ['a picture with more pixels than are looked at', async () => manyPixels(20_000, 20_000), 'EVIDENCE_TOO_MANY_PIXELS'],
  ['a PDF with gigabytes in it', async () => pdfBomb(2_000), 'EVIDENCE_UNREADABLE'],
])('%s is refused by name, in both languages, and nothing of it is kept', async (_what, bytes, reason) => {
  const before = await files()
  expect(await take(await bytes())).toEqual({ ok: false, reason })
  expect(await files()).toBe(before)
  for (const texts of [ar, en]) expect(texts.evidenceRefusal[reason as keyof typeof ar.evidenceRefusal]).toMatch(/\S/)
})

test('a PDF with gigabytes in it is ended by its memory, long before it has them', async () => {
  const tight = pdfRebuilder({ entry: 'services/evidence/rebuild-pdf-child.ts', execArgv: ['--import', 'tsx'], maxMemory: 200_000_000 })
  const bomb = pdfBomb(2_000)
  const started = Date.now()
  expect(await tight(bomb)).toEqual({ ok: false, reason: 'EVIDENCE_UNREADABLE' })
  expect(Date.now() - started).toBeLessThan(10_000)
})

test('of a stream that does not end no more is read than a file may have', async () => {
  let read = 0
  const endless = Readable.from(
    (function* () {
      for (;;) {
        read += 65_536
        yield Buffer.alloc(65_536, 1)
      }
    })(),
  )
  expect(await take(endless)).toEqual({ ok: false, reason: 'EVIDENCE_TOO_LARGE' })
  expect(read).toBeLessThan(EVIDENCE_MOST.bytes + 1_000_000)
})

test('what breaks off is not kept', async () => {
  const before = await files()
  const broken = Readable.from(
    (async function* () {
      yield (await photograph()).subarray(0, 500)
      throw new Error('gone')
    })(),
  )
  await expect(take(broken)).rejects.toThrow('gone')
  expect(await files()).toBe(before)
})

test('a confirmed contact sends five files, also at one moment, and none once it was used', async () => {
  const [confirmation, picture] = [await aSender(), await drawing()]
  const outcomes = await Promise.all(Array.from({ length: 8 }, () => take(picture, confirmation)))
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(5)
  expect(outcomes.filter((one) => !one.ok && one.reason === 'EVIDENCE_TOO_MANY')).toHaveLength(3)
  expect(await evidenceSentWith(connection.db, confirmation, { now: NOW, sealKey: SESSION_SECRET })).toHaveLength(5)
  await useConfirmation(connection.db, { token: confirmation, purpose: 'OBJECTION', now: NOW, sealKey: SESSION_SECRET })
  for (const token of [confirmation, 'nothing']) expect(await take(picture, token)).toEqual({ ok: false, reason: 'CONTACT_UNCONFIRMED' })
})

test('files lie encrypted: another key, number or subject opens none', async () => {
  const confirmation = await aSender()
  const taken = await take(await drawing(), confirmation)
  const reference = taken.ok ? taken.reference : ''
  expect(await attachEvidence(connection.db, { confirmation, subject: SUBJECT, now: NOW, sealKey: SESSION_SECRET })).toEqual([reference])
  expect(await evidenceOf(connection.db, [SUBJECT])).toMatchObject([{ reference, kind: 'PNG' }])
  expect(await readEvidence(connection.db, { subject: SUBJECT, reference, key: randomBytes(32) })).toBeNull()
  expect(await readEvidence(connection.db, { subject: 'objection:O-22222222', reference, key: KEY })).toBeNull()
  await connection.db.execute(sql`update evidence_files set reference = 'E-22222222' where reference = ${reference}`)
  expect(await readEvidence(connection.db, { subject: SUBJECT, reference: 'E-22222222', key: KEY })).toBeNull()
  const [row] = await connection.db.execute<{ all: string }>(
    sql`select encode(sealed, 'escape') as all from evidence_files where subject = ${SUBJECT}`,
  )
  expect(row?.all).not.toContain('PNG')
})

test('files of nothing are deleted after a day, those of an objection after two years', async () => {
  await connection.db.execute(sql`truncate evidence_files`)
  const [lost, attached] = [await aSender(), await aSender()]
  await take(await drawing(), lost)
  await take(await drawing(), attached)
  await attachEvidence(connection.db, { confirmation: attached, subject: SUBJECT, now: NOW, sealKey: SESSION_SECRET })
  await forgetEvidence(connection.db, new Date(NOW.getTime() + 23 * HOUR))
  expect(await files()).toBe(2)
  await forgetEvidence(connection.db, new Date(NOW.getTime() + 24 * HOUR))
  expect(await files()).toBe(1)
  await forgetEvidence(connection.db, new Date(NOW.getTime() + 730 * 24 * HOUR))
  expect(await files()).toBe(0)
})

test('without a key of files none is taken', async () => {
  expect(await take(await drawing(), undefined, { key: null })).toEqual({ ok: false, reason: 'EVIDENCE_UNAVAILABLE' })
})

/** Plays clamd: reads an INSTREAM whole, and finds the EICAR word in it. */
async function clamd(answer: (content: string) => string): Promise<string> {
  const server = createServer((socket) => {
    let sent = Buffer.alloc(0)
    socket.on('data', (chunk: Buffer) => {
      sent = Buffer.concat([sent, chunk])
      if (sent.subarray(-4).equals(Buffer.alloc(4)) && sent.length > 14) socket.end(`${answer(sent.toString('latin1'))}\0`)
    })
    socket.on('error', () => undefined)
  })
  servers.push(server)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  return `tcp://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
}

test('where clamd is set, what it finds is refused, and so is everything while it does not answer', async () => {
  const url = await clamd((sent) => {
    expect(sent.startsWith('zINSTREAM\0')).toBe(true)
    return sent.includes('EICAR') ? 'stream: Eicar-Test-Signature FOUND' : 'stream: OK'
  })
  const scan = clamdScanner(url)
  const infected = Buffer.concat([await drawing(), Buffer.from('EICAR')])
  expect(await take(await drawing(), undefined, { scan })).toMatchObject({ ok: true, kind: 'PNG' })
  expect(await take(infected, undefined, { scan })).toEqual({ ok: false, reason: 'EVIDENCE_INFECTED' })
  const broken = clamdScanner(await clamd(() => 'INSTREAM size limit exceeded. ERROR'))
  for (const away of [clamdScanner('tcp://127.0.0.1:1'), broken])
    expect(await take(await drawing(), undefined, { scan: away })).toEqual({ ok: false, reason: 'EVIDENCE_UNAVAILABLE' })
})
