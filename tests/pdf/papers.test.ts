import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import jsQR from 'jsqr'
import { certificateDrawing } from '@/app/_documents/certificate-drawing'
import { decisionDrawing } from '@/app/_documents/decision-drawing'
import { receiptDrawing } from '@/app/_documents/receipt-drawing'
import { readLines } from '@/documents/receipt-text'
import { areLinesOf, checkSignedText } from '@/documents/signed-text'
import { findLines, findSignedText } from '@/domain/documents/pasted-document'
import { type Drawer, pdfDrawer } from '@/pdf/drawer'
import type { Drawing } from '@/pdf/drawing'
import { cpuMs } from '@/tests/support/cpu-time'
import { aPaperCertificate, aPaperDecision, aPaperReceipt, paperKeys } from '@/tests/support/papers'
import { buildDrawingThread, difference, type Pixels, pagesAt, pagesOf, pixelsOf, textsOf } from '@/tests/support/pdf-pictures'

let folder: string
let drawer: Drawer

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tasdeed-papers-'))
  await buildDrawingThread()
  drawer = pdfDrawer('./dist/pdf/worker.js')
})

afterAll(async () => {
  await drawer?.stop()
  await rm(folder, { recursive: true, force: true })
})

const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')

/** With UPDATE_PICTURES=1 the pictures are taken anew: look at them before you commit them. */
async function golden(picture: string, name: string): Promise<number> {
  const kept = join('tests/pdf/pictures', `${name}.png`)
  if (process.env.UPDATE_PICTURES) await copyFile(picture, kept)
  return difference(await pixelsOf(picture), await pixelsOf(kept))
}

const read = ({ data, width, height }: Pixels) => jsQR(data, width, height, { inversionAttempts: 'dontInvert' })?.data

const papers: [string, () => Drawing][] = [
  ['receipt-ar', () => receiptDrawing('ar', aPaperReceipt(3))],
  ['receipt-en', () => receiptDrawing('en', aPaperReceipt(3))],
  ['void-ar', () => receiptDrawing('ar', aPaperReceipt(1, { voidedAt: '2026-11-23T09:00:00Z', bankTransactionId: null }))],
  ['certificate-ar', () => certificateDrawing('ar', aPaperCertificate())],
  ['decision-ar', () => decisionDrawing(aPaperDecision())],
  ['certificate-en', () => certificateDrawing('en', aPaperCertificate())],
]

test.each(papers)('%s looks as it did when somebody looked at it, and its code proves it', async (name, drawing) => {
  const bytes = await drawer.draw(drawing())
  const [asSeen, large] = await pagesAt([1.5, 3], bytes, join(folder, name))
  expect(await golden(asSeen?.[0] ?? '', name)).toBeLessThan(0.001)
  const code = read(await pixelsOf(large?.[0] ?? '')) ?? ''
  expect(code).toMatch(/^http:\/\/localhost:3000\/(ar|en)\/verify#TSD1:/)
  expect(checkSignedText(findSignedText(code) ?? '', paperKeys.publicKeys).verdict).toBe('SIGNED')
  expect(findSignedText(textOf(bytes))).toBe(findSignedText(code))
})

test('Arabic words are copied and found as they are written, also where letters are drawn as one', async () => {
  const { pdfium, pdfjs } = await textsOf(await drawer.draw(receiptDrawing('ar', aPaperReceipt(3))), join(folder, 'copied'))
  for (const word of [
    'الإيصال',
    'الإلكتروني',
    'السرعة',
    'تشرين',
    'على',
    'الكبرى',
    'المدفوعة',
    'للسائقين',
    'لا يزيد',
    'أمانة عمان الكبرى',
  ]) {
    expect(pdfium).toContain(word)
    expect(pdfjs).toContain(word)
  }
  expect(pdfium).toContain('تجاوز السرعة المقررة بما لا يزيد على 20 كم في')
})

test('a picture that is turned round or of another text would be found', async () => {
  const bytes = await drawer.draw(receiptDrawing('ar', aPaperReceipt(3, { paidAt: '2026-11-23T09:00:00Z' })))
  const pages = await pagesOf(bytes, join(folder, 'other'))
  const [other, kept] = [await pixelsOf(pages[0] ?? ''), await pixelsOf('tests/pdf/pictures/receipt-ar.png')]
  expect(difference(other, kept)).toBeGreaterThan(0)
  const turned = {
    ...kept,
    data: Uint8ClampedArray.from(kept.data, (_, at) => kept.data[at - 4 * ((at >> 2) % kept.width) * 2 + 4 * (kept.width - 1)] ?? 0),
  }
  expect(difference(turned, kept)).toBeGreaterThan(0.01)
})

test('forty violations: all on the paper, and a code that a scanner still reads from it', async () => {
  const pages = await pagesOf(await drawer.draw(receiptDrawing('ar', aPaperReceipt(40))), join(folder, 'forty'), 3)
  expect(pages.length).toBeGreaterThan(1)
  const code = read(await pixelsOf(pages[0] ?? '')) ?? ''
  const checked = checkSignedText(findSignedText(code) ?? '', paperKeys.publicKeys)
  expect(checked).toMatchObject({ verdict: 'SIGNED', document: { facts: { count: 40 } } })
})

test('250 violations: the code holds the digest of the list, and the file the list', async () => {
  const text = textOf(await drawer.draw(receiptDrawing('en', aPaperReceipt(250))))
  const checked = checkSignedText(findSignedText(text) ?? '', paperKeys.publicKeys)
  if (checked.verdict !== 'SIGNED' || checked.document.kind !== 'RECEIPT') throw new Error(checked.verdict)
  const list = findLines(text) ?? ''
  expect(text.match(/FontFile2/g)).toHaveLength(2)
  expect([areLinesOf(checked.document.facts, list), readLines(list)?.length]).toEqual([true, 250])
})

test('drawing keeps nobody waiting: this thread does next to nothing', async () => {
  const from = cpuMs()
  await Promise.all([1, 2, 3].map(() => drawer.draw(receiptDrawing('ar', aPaperReceipt(40)))))
  expect(cpuMs() - from).toBeLessThan(250)
})

test('what cannot be drawn is refused, and the next paper is drawn all the same', async () => {
  await expect(drawer.draw({} as Drawing)).rejects.toThrow()
  expect((await drawer.draw(certificateDrawing('en', aPaperCertificate()))).length).toBeGreaterThan(10_000)
})
