import { addFils, type Fils, formatJod } from '@/domain/values/money'

/** Most refunds in one file: what is left waits for the next. */
export const MAX_PAYOUT_ITEMS = 200

/** Whose account the money goes out of. */
export type PayoutAccount = { readonly name: string; readonly iban: string; readonly bic: string }

/** One refund in a file. `endToEndId` goes with the money to the payer's bank and back. */
export type PayoutOrder = {
  readonly endToEndId: string
  readonly amount: Fils
  readonly iban: string
  readonly holder: string
  /** The number of the case, which the payer knows. */
  readonly caseReference: string
}

export type PayoutFile = {
  /** The file's own number, such as `P-7K3QX2P9`. */
  readonly reference: string
  readonly madeAt: Date
  /** The day on which the bank is to pay, `YYYY-MM-DD`. */
  readonly payOn: string
  readonly from: PayoutAccount
  readonly orders: readonly PayoutOrder[]
}

/** The file as ISO 20022 credit transfers, pain.001.001.09: one payment of all refunds, in dinars with three decimals. */
export function payoutXml({ reference, madeAt, payOn, from, orders }: PayoutFile): string {
  const sums = `<NbOfTxs>${orders.length}</NbOfTxs><CtrlSum>${formatJod(addFils(...orders.map(({ amount }) => amount)))}</CtrlSum>`
  const transfers = orders.map(transfer).join('\n')
  return `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.001.001.09"><CstmrCdtTrfInitn>
<GrpHdr><MsgId>${text(reference)}</MsgId><CreDtTm>${madeAt.toISOString()}</CreDtTm>${sums}<InitgPty><Nm>${text(from.name)}</Nm></InitgPty></GrpHdr>
<PmtInf><PmtInfId>${text(reference)}-1</PmtInfId><PmtMtd>TRF</PmtMtd>${sums}<ReqdExctnDt><Dt>${payOn}</Dt></ReqdExctnDt>
<Dbtr><Nm>${text(from.name)}</Nm></Dbtr><DbtrAcct><Id><IBAN>${text(from.iban)}</IBAN></Id><Ccy>JOD</Ccy></DbtrAcct>
<DbtrAgt><FinInstnId><BICFI>${text(from.bic)}</BICFI></FinInstnId></DbtrAgt>
${transfers}
</PmtInf></CstmrCdtTrfInitn></Document>
`
}

function transfer({ endToEndId, amount, iban, holder, caseReference }: PayoutOrder): string {
  return `<CdtTrfTxInf><PmtId><InstrId>${text(endToEndId)}</InstrId><EndToEndId>${text(endToEndId)}</EndToEndId></PmtId><Amt><InstdAmt Ccy="JOD">${formatJod(amount)}</InstdAmt></Amt><Cdtr><Nm>${text(holder)}</Nm></Cdtr><CdtrAcct><Id><IBAN>${text(iban)}</IBAN></Id></CdtrAcct><RmtInf><Ustrd>${text(`Refund ${caseReference}`)}</Ustrd></RmtInf></CdtTrfTxInf>`
}

/** The rows of the same file as a table, its head first; the last row holds the number of refunds and their sum. */
export function payoutRows({ orders }: PayoutFile): readonly (readonly string[])[] {
  const total = formatJod(addFils(...orders.map(({ amount }) => amount)))
  return [
    ['EndToEndId', 'Case', 'Holder', 'IBAN', 'Currency', 'Amount'],
    ...orders.map((one) => [one.endToEndId, one.caseReference, one.holder, one.iban, 'JOD', formatJod(one.amount)]),
    ['Total', String(orders.length), '', '', 'JOD', total],
  ]
}

function text(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
