import { PDFArray, PDFDict, PDFDocument, PDFName, type PDFObject, PDFRawStream } from '@cantoo/pdf-lib'
import { EVIDENCE_MOST, type EvidenceRefusal } from '@/domain/evidence/evidence-file'
import { stripJpeg } from './strip-jpeg'

type RebuiltPdf = { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly reason: EvidenceRefusal }

/** All that a page needs to be looked at. Annotations, actions, forms and attachments are no part of it. */
const OF_A_PAGE = ['Type', 'Parent', 'MediaBox', 'CropBox', 'Rotate', 'UserUnit', 'Resources', 'Contents']

/** What no object of the new file may have, wherever it stands: scripts, attachments, links, metadata, forms. */
const NOWHERE = [
  ...['AA', 'OpenAction', 'JS', 'JavaScript', 'Launch', 'URI', 'GoToR', 'SubmitForm', 'ImportData', 'XFA', 'AcroForm', 'Names', 'Annots'],
  ...['AF', 'EF', 'EmbeddedFiles', 'RichMedia', 'Metadata', 'PieceInfo', 'Alternates', 'OPI', 'StructParents'],
]

/** What no stream may have: a content that lies in another file. Elsewhere a font may be called so. */
const NOT_OF_A_STREAM = ['F', 'FFilter', 'FDecodeParms', 'Ref']

/** The pages of a PDF in a new document. What is typed into a form is drawn onto its page first. */
export async function rebuildPdf(bytes: Uint8Array): Promise<RebuiltPdf> {
  try {
    const source = await PDFDocument.load(bytes, { updateMetadata: false })
    const count = source.getPageCount()
    if (count === 0 || count > EVIDENCE_MOST.pages) return { ok: false, reason: 'EVIDENCE_UNREADABLE' }
    return { ok: true, bytes: await pagesAlone(source) }
  } catch (error) {
    const isLocked = error instanceof Error && /encrypted/i.test(error.message)
    return { ok: false, reason: isLocked ? 'EVIDENCE_LOCKED' : 'EVIDENCE_UNREADABLE' }
  }
}

async function pagesAlone(source: PDFDocument): Promise<Uint8Array> {
  drawForms(source)
  for (const { node } of source.getPages()) for (const key of node.keys()) if (!OF_A_PAGE.includes(key.decodeText())) node.delete(key)
  const target = await PDFDocument.create({ updateMetadata: false })
  for (const page of await target.copyPages(source, source.getPageIndices())) target.addPage(page)
  for (const [ref, object] of target.context.enumerateIndirectObjects()) target.context.assign(ref, cleaned(object))
  return target.save({ useObjectStreams: false })
}

/** A form that cannot be drawn is left as it is: without its fields the page is still what was sent. */
function drawForms(source: PDFDocument): void {
  try {
    source.getForm().flatten()
  } catch {
    // Its fields go with the annotations.
  }
}

/** The same object without what no object may have. */
function cleaned(object: PDFObject): PDFObject {
  if (object instanceof PDFArray) for (let at = 0; at < object.size(); at++) cleaned(object.get(at))
  if (object instanceof PDFDict) cleanDict(object)
  if (!(object instanceof PDFRawStream)) return object
  cleanDict(object.dict)
  for (const name of NOT_OF_A_STREAM) object.dict.delete(PDFName.of(name))
  const isJpeg = String(object.dict.get(PDFName.of('Filter')) ?? '').includes('DCTDecode')
  return isJpeg ? PDFRawStream.of(object.dict, stripJpeg(object.contents)) : object
}

function cleanDict(dict: PDFDict): void {
  for (const name of NOWHERE) dict.delete(PDFName.of(name))
  const action = dict.lookup(PDFName.of('A'))
  if (action instanceof PDFDict && action.has(PDFName.of('S'))) dict.delete(PDFName.of('A'))
  for (const [, value] of dict.entries()) cleaned(value)
}
