import { deflateSync } from 'node:zlib'
import { PDFDocument, PDFName, PDFString, StandardFonts } from '@cantoo/pdf-lib'
import sharp from 'sharp'

const picture = () => sharp({ create: { width: 320, height: 200, channels: 3, background: '#0d5c4b' } })

/** A photograph as a telephone takes it: turned on its side, with the place and the camera in its metadata. */
export function photograph(): Promise<Buffer> {
  const GPS = { GPSLatitude: '31/1 57/1 0/1', GPSLatitudeRef: 'N', GPSLongitude: '35/1 56/1 0/1', GPSLongitudeRef: 'E' }
  return picture()
    .withExif({ IFD0: { Make: 'CameraOfTheTest', Orientation: '6' }, IFD3: GPS })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()
}

export const drawing = () => picture().png().toBuffer()

/** A PNG of few bytes that says it has so many pixels, all of them black. */
export function manyPixels(width: number, height: number): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([1, 0, 0, 0, 0], 8)
  const rows = deflateSync(Buffer.alloc((Math.ceil(width / 8) + 1) * height))
  const beginning = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([beginning, chunk('IHDR', header), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))])
}

function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type), content])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(content.length)
  check.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, check])
}

function crc32(bytes: Buffer): number {
  let rest = 0xffffffff
  for (const byte of bytes) {
    rest ^= byte
    for (let bit = 0; bit < 8; bit++) rest = (rest >>> 1) ^ (rest & 1 ? 0xedb88320 : 0)
  }
  return (rest ^ 0xffffffff) >>> 0
}

/** A page with a text and a photograph, and everything that a reader could be made to run, open or send. */
export async function activePdf(): Promise<Buffer> {
  const pdf = await PDFDocument.create()
  pdf.setAuthor('AuthorOfTheTest')
  const page = pdf.addPage([400, 300])
  page.drawText('A letter to the authority', { x: 20, y: 250, font: await pdf.embedFont(StandardFonts.Helvetica) })
  page.drawImage(await pdf.embedJpg(await photograph()), { x: 20, y: 20, width: 100, height: 100 })
  const field = pdf.getForm().createTextField('reason')
  field.setText('Typed into the form')
  field.addToPage(page, { x: 20, y: 150, width: 200, height: 30 })
  pdf.addJavaScript('script', "app.alert('AlertOfTheTest')")
  await pdf.attach(Buffer.from('MZ attached program'), 'AttachmentOfTheTest.exe', {})
  const script = pdf.context.obj({ S: 'JavaScript', JS: PDFString.of("app.launchURL('https://elsewhere.example')") })
  pdf.catalog.set(PDFName.of('OpenAction'), script)
  page.node.set(PDFName.of('AA'), pdf.context.obj({ O: script }))
  const link = pdf.context.obj({
    Type: 'Annot',
    Subtype: 'Link',
    Rect: [0, 0, 9, 9],
    A: { S: 'URI', URI: PDFString.of('https://elsewhere.example') },
  })
  page.node.addAnnot(pdf.context.register(link))
  return Buffer.from(await pdf.save({ useObjectStreams: false }))
}

/** A PDF of a few megabytes at most whose object stream has so many megabytes in it. */
export function pdfBomb(megabytes: number): Buffer {
  const content = deflateSync(Buffer.alloc(megabytes * 1024 * 1024, 0x20), { level: 9 })
  const objects = [
    '1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj',
    '2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj',
    '3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]>> endobj',
    `4 0 obj <</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length ${content.length}>> stream\n`,
  ]
  const end = '\nendstream endobj\ntrailer <</Root 1 0 R/Size 5>>\nstartxref\n0\n%%EOF'
  return Buffer.concat([Buffer.from(`%PDF-1.7\n${objects.join('\n')}`), content, Buffer.from(end)])
}
