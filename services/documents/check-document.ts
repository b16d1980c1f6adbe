import type { CertificateQueries } from '@/db/queries/certificates'
import type { ObjectionQueries } from '@/db/queries/objections'
import type { ReceiptCorrectionRow, ReceiptQueries } from '@/db/queries/receipts'
import { decisionText } from '@/documents/decision-text'
import type { PublicKeys } from '@/documents/keyring'
import { receiptText } from '@/documents/receipt-text'
import { checkSignedText, type SignedDocument } from '@/documents/signed-text'
import { decisionFacts } from '@/services/objections/decision-facts'
import { receiptFacts } from '@/services/receipts/receipt-facts'

/** What can be said about a document; graphql/documents/document.graphql says what each means. */
type DocumentVerdict = 'GENUINE' | 'ISSUED' | 'VOID' | 'SUPERSEDED' | 'ALTERED' | 'UNKNOWN_KEY' | 'UNRECORDED'

export type CheckedDocument = {
  readonly verdict: DocumentVerdict
  /** What the document itself states; null unless our signature holds. */
  readonly document: SignedDocument | null
  readonly voidedAt: Date | null
  /** What was released of the receipt's lines; of a genuine one alone. */
  readonly corrections: readonly ReceiptCorrectionRow[]
}

type Sources = {
  readonly receipts: ReceiptQueries
  readonly certificates: CertificateQueries
  readonly objections: ObjectionQueries
  readonly publicKeys: PublicKeys
}

/** Checks a signed text: first by itself, as anybody can, then against what is recorded now. Tells nothing that the document does not. */
export async function checkDocument(text: string, { publicKeys, receipts, certificates, objections }: Sources): Promise<CheckedDocument> {
  const checked = checkSignedText(text, publicKeys)
  if (checked.verdict !== 'SIGNED') return { verdict: checked.verdict, document: null, voidedAt: null, corrections: [] }
  const { document } = checked
  if (document.kind === 'RECEIPT') return { document, ...(await receiptVerdict(document, receipts)) }
  if (document.kind === 'DECISION')
    return { document, verdict: await decisionVerdict(document, objections), voidedAt: null, corrections: [] }
  return { document, verdict: await certificateVerdict(document, certificates), voidedAt: null, corrections: [] }
}

/** Whether we issued a document of this number. It proves nothing about what a paper with the number says. */
export async function checkNumber(
  number: string,
  { receipts, certificates }: Pick<Sources, 'receipts' | 'certificates'>,
): Promise<CheckedDocument> {
  const found = number.startsWith('R') ? await receipts.byNumber(number) : await certificates.byNumber(number)
  const voidedAt = found && 'voidedAt' in found ? found.voidedAt : null
  return { verdict: found ? (voidedAt ? 'VOID' : 'ISSUED') : 'UNRECORDED', document: null, voidedAt, corrections: [] }
}

type Signed<Kind> = Extract<SignedDocument, { kind: Kind }>

async function receiptVerdict({ facts: { number }, fields }: Signed<'RECEIPT'>, receipts: ReceiptQueries) {
  const row = await receipts.byNumber(number)
  if (!row) return { verdict: 'UNRECORDED', voidedAt: null, corrections: [] } as const
  if (row.voidedAt) return { verdict: 'VOID', voidedAt: row.voidedAt, corrections: [] } as const
  const [lines, corrections] = await Promise.all([receipts.lines(number), receipts.corrections(number)])
  const isCurrent = receiptText(receiptFacts(row, lines)) === fields
  return { verdict: isCurrent ? 'GENUINE' : 'SUPERSEDED', voidedAt: null, corrections } as const
}

/** That a newer one exists is all that is told of the licence: what became of it since is for its holder to show. */
async function certificateVerdict(
  { facts: { number } }: Signed<'CERTIFICATE'>,
  certificates: CertificateQueries,
): Promise<DocumentVerdict> {
  const row = await certificates.byNumber(number)
  if (!row) return 'UNRECORDED'
  const latest = await certificates.latestOf(row.licenseId)
  return latest?.number === number ? 'GENUINE' : 'SUPERSEDED'
}

/** A decision about an objection is not the latest once its appeal is decided. */
async function decisionVerdict({ facts, fields }: Signed<'DECISION'>, objections: ObjectionQueries): Promise<DocumentVerdict> {
  const objection = await objections.byNumber(facts.number)
  if (!objection) return 'UNRECORDED'
  const [decisions, violations] = await Promise.all([objections.decisions(objection.id), objections.violations(objection.id)])
  const decision = decisions.find(({ isAppeal }) => isAppeal === facts.isAppeal)
  if (!decision) return 'UNRECORDED'
  const isLatest = decision === decisions.at(-1)
  return isLatest && decisionText(decisionFacts({ objection, decision, violations })) === fields ? 'GENUINE' : 'SUPERSEDED'
}
