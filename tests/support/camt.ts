import { addFils, type Fils, fils, formatJod } from '@/domain/values/money'

type Payment = { readonly transactionId: string; readonly number: string; readonly amount: number; readonly isReturn?: boolean }

/** What a bank writes into its file. */
export type Entry = {
  readonly payments: readonly Payment[]
  readonly status?: string
  readonly direction?: 'CRDT' | 'DBIT'
  readonly isReversal?: boolean
  /** Each payment tells its own amount. */
  readonly isBatch?: boolean
}

/** The legal shapes in which the same file is written. */
export type CamtShape = {
  readonly day: string
  readonly format?: 'camt.053' | 'camt.054'
  readonly prefix?: string
  /** Versions up to 6 write a status as text, and amounts of details among others. */
  readonly isEarly?: boolean
  /** A statement without a summary has balances. */
  readonly hasBalances?: boolean
  readonly dates?: (day: string) => string
  readonly amounts?: (text: string) => string
  readonly references?: (number: string) => string
  readonly lineEnd?: string
}

/** The entries as an ISO 20022 document. */
export function camtOf(entries: readonly Entry[], shape: CamtShape): string {
  const { day, format = 'camt.054', prefix = '', isEarly, hasBalances, lineEnd = '\n' } = shape
  const [message, part] = format === 'camt.053' ? ['BkToCstmrStmt', 'Stmt'] : ['BkToCstmrDbtCdtNtfctn', 'Ntfctn']
  const period = `<FrToDt><FrDtTm>${day}T00:00:00+03:00</FrDtTm><ToDtTm>${day}T23:59:59+03:00</ToDtTm></FrToDt>`
  const totals = hasBalances && format === 'camt.053' ? balances(entries, day) : summary(entries)
  const body = [period, totals, ...entries.map((entry) => entryOf(entry, shape))].join(lineEnd)
  const text = `<Document xmlns="urn:iso:std:iso:20022:tech:xsd:${format}.001.${isEarly ? '02' : '08'}"><${message}><GrpHdr><MsgId>m</MsgId></GrpHdr><${part}>
<Id>n</Id>${body}</${part}></${message}></Document>`
  const named = prefix === '' ? text : text.replaceAll(/(<\/?)(?=\w)/g, `$1${prefix}:`).replace(' xmlns=', ` xmlns:${prefix}=`)
  return `<?xml version="1.0" encoding="UTF-8"?>${lineEnd}${named}${lineEnd}`
}

const amountOf = ({ payments }: Entry): Fils => addFils(...payments.map(({ amount }) => fils(amount)))
const isCredit = ({ direction = 'CRDT' }: Entry) => direction === 'CRDT'

function summary(entries: readonly Entry[]): string {
  const tally = (name: string, some: readonly Entry[]) =>
    `<${name}><NbOfNtries>${some.length}</NbOfNtries><Sum>${formatJod(addFils(...some.map(amountOf)))}</Sum></${name}>`
  const debits = entries.filter((entry) => !isCredit(entry))
  return `<TxsSummry>${tally('TtlNtries', entries)}${tally('TtlCdtNtries', entries.filter(isCredit))}${tally('TtlDbtNtries', debits)}</TxsSummry>`
}

function balances(entries: readonly Entry[], day: string): string {
  const booked = entries.filter(({ status = 'BOOK' }) => status === 'BOOK')
  const moved = booked.reduce((sum, entry) => sum + (isCredit(entry) ? amountOf(entry) : -amountOf(entry)), 0)
  const balance = (code: string, amount: number) => `<Bal><Tp><CdOrPrtry><Cd>${code}</Cd></CdOrPrtry></Tp>
<Amt Ccy="JOD">${formatJod(fils(Math.abs(amount)))}</Amt><CdtDbtInd>${amount < 0 ? 'DBIT' : 'CRDT'}</CdtDbtInd><Dt><Dt>${day}</Dt></Dt></Bal>`
  return balance('OPBD', -5_000) + balance('CLBD', moved - 5_000)
}

function entryOf(entry: Entry, shape: CamtShape): string {
  const { status = 'BOOK', direction = 'CRDT', isReversal, isBatch, payments } = entry
  const { day, isEarly, dates = (one) => `<Dt>${one}</Dt>` } = shape
  const batch = isBatch ? `<Btch><NbOfTxs>${payments.length}</NbOfTxs></Btch>` : ''
  const details = payments.map((payment) => detailOf(payment, entry, shape)).join('')
  const written = isEarly ? status : `<Cd>${status}</Cd>`
  return `<Ntry>${moneyOf(amountOf(entry), shape)}<CdtDbtInd>${direction}</CdtDbtInd>${isReversal ? '<RvslInd>true</RvslInd>' : ''}<Sts>${written}</Sts>
<BookgDt>${dates(day)}</BookgDt><NtryDtls>${batch}${details}</NtryDtls></Ntry>`
}

function detailOf({ transactionId, number, amount, isReturn }: Payment, { isBatch }: Entry, shape: CamtShape): string {
  const money = moneyOf(fils(amount), shape)
  const own = isBatch ? (shape.isEarly ? `<AmtDtls><TxAmt>${money}</TxAmt></AmtDtls>` : money) : ''
  const { references = (one) => `<Strd><CdtrRefInf><Ref>${one}</Ref></CdtrRefInf></Strd>` } = shape
  const returned = isReturn ? '<RtrInf><Rsn><Cd>AC04</Cd></Rsn></RtrInf>' : ''
  return `<TxDtls><Refs><TxId>${transactionId}</TxId></Refs>${own}<RmtInf>${references(number)}</RmtInf>${returned}</TxDtls>`
}

function moneyOf(amount: Fils, { amounts = (text) => text }: CamtShape): string {
  return `<Amt Ccy="JOD">${amounts(formatJod(amount))}</Amt>`
}
