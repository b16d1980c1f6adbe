import type { Random } from '@/demo/random'
import { addFils, type Fils, fils, formatJod } from '@/domain/values/money'
import type { Acknowledged } from './books'

const FILE_FORMATS = { csv: settlementCsv, xml: settlementCamt }

/** The network's settlement file of a day as CSV: a line a payment, and a trailer with their number, their total and the day. */
function settlementCsv(payments: readonly Acknowledged[], day: string): string {
  const lines = payments.map(({ transactionId, number, amount, statementDay }) =>
    [transactionId, number, formatJod(amount), statementDay].join(','),
  )
  return [
    'transaction_id,number,amount,statement_day',
    ...lines,
    `TRAILER,${payments.length},${formatJod(totalOf(payments))},${day}`,
    '',
  ].join('\n')
}

/** The same as ISO 20022 camt.054. */
function settlementCamt(payments: readonly Acknowledged[], day: string): string {
  const total = formatJod(totalOf(payments))
  const summary = `<TxsSummry><TtlCdtNtries><NbOfNtries>${payments.length}</NbOfNtries><Sum>${total}</Sum></TtlCdtNtries></TxsSummry>`
  return `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.054.001.08"><BkToCstmrDbtCdtNtfctn>
<GrpHdr><MsgId>SANDBOX-${day}</MsgId><CreDtTm>${day}T23:59:59+03:00</CreDtTm></GrpHdr>
<Ntfctn><Id>SANDBOX-${day}</Id><FrToDt><FrDtTm>${day}T00:00:00+03:00</FrDtTm><ToDtTm>${day}T23:59:59+03:00</ToDtTm></FrToDt>
<Acct><Id><Othr><Id>BILLER</Id></Othr></Id></Acct>${summary}
${payments.map(entryOf).join('\n')}
</Ntfctn></BkToCstmrDbtCdtNtfctn></Document>
`
}

function entryOf({ transactionId, number, amount, statementDay }: Acknowledged): string {
  const reference = `<RmtInf><Strd><CdtrRefInf><Ref>${number}</Ref></CdtrRefInf></Strd></RmtInf>`
  const details = `<NtryDtls><TxDtls><Refs><TxId>${transactionId}</TxId></Refs>${reference}</TxDtls></NtryDtls>`
  const booked = `<Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>${statementDay}</Dt></BookgDt>`
  return `<Ntry><Amt Ccy="JOD">${formatJod(amount)}</Amt><CdtDbtInd>CRDT</CdtDbtInd>${booked}${details}</Ntry>`
}

function totalOf(payments: readonly Acknowledged[]): Fils {
  return addFils(...payments.map(({ amount }) => amount))
}

type Change = (payments: readonly Acknowledged[], draw: Random) => readonly Acknowledged[]

const at = (payments: readonly Acknowledged[], draw: Random) => draw.between(0, payments.length - 1)

/** What may be wrong with a file that is whole: it says what it holds, and that is not what was acknowledged. */
const FILE_FAULTS = {
  'dropped-line': (payments, draw) => payments.toSpliced(at(payments, draw), 1),
  'doubled-line': (payments, draw) => {
    const index = at(payments, draw)
    return payments.toSpliced(index, 0, ...payments.slice(index, index + 1))
  },
  'changed-amount': (payments, draw) => {
    const index = at(payments, draw)
    return payments.map((payment, i) => (i === index ? { ...payment, amount: fils(payment.amount + 1) } : payment))
  },
  reordered: (payments) => payments.toReversed(),
} satisfies Record<string, Change>

export type FileFault = keyof typeof FILE_FAULTS | 'truncated'

export const FILE_FAULT_NAMES: readonly FileFault[] = [...(Object.keys(FILE_FAULTS) as (keyof typeof FILE_FAULTS)[]), 'truncated']

type Wanted = { readonly day: string; readonly format: keyof typeof FILE_FORMATS; readonly fault: FileFault | null; readonly draw: Random }

/** The file of a day; with a fault, as it may come. `truncated`: its end was lost on the way. */
export function settlementFile(payments: readonly Acknowledged[], { day, format, fault, draw }: Wanted): string {
  const told = fault === null || fault === 'truncated' || payments.length === 0 ? payments : FILE_FAULTS[fault](payments, draw)
  const text = FILE_FORMATS[format](told, day)
  return fault === 'truncated' ? text.slice(0, draw.between(Math.floor(text.length / 4), text.length - 40)) : text
}
