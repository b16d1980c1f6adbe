import type { KeyObject } from 'node:crypto'
import { networkTime } from '@/domain/values/network-time'
import { CONTENT_TYPES } from '@/network/formats'
import { parseJson } from '@/network/json'
import { type Format, KINDS, type Kind } from '@/network/messages'
import { isSigned, signatureOf } from '@/network/signature'
import { isTree, type Node, type Tree } from '@/network/tree'
import { writeXml } from '@/network/xml'
import { readSignedBody, readXmlMessage } from '@/network/xml-message'

/** The biller as the network knows it. */
export type Biller = {
  /** Where the site is, without a slash at the end. */
  readonly url: string
  readonly code: string
  readonly user: string
  readonly password: string
  /** Signs what the network sends. */
  readonly networkKey: KeyObject
  /** Checks what the biller answers; undefined: believed as it is. */
  readonly billerKey?: KeyObject
}

/** A payment as the network tells of it; amounts as they are written. */
export type Report = {
  readonly transactionId: string
  readonly number: string
  readonly paid: string
  readonly processedAt: Date
  readonly currency?: string
  readonly status?: string
  readonly serviceType?: string
}

export type Message = { readonly kind: Kind; readonly guid: string; readonly body: Tree }

export function billPull(number: string, guid: string, serviceType = ''): Message {
  return { kind: 'BILL_PULL', guid, body: { AcctInfo: { BillingNo: number, BillNo: number }, ServiceType: serviceType } }
}

export function notificationOf(reports: readonly Report[], guid: string, format: Format): Message {
  const payments = reports.map((report) => transactionOf(report, format))
  return { kind: 'PAYMENT_NOTIFICATION', guid, body: { Transactions: { TrxInf: payments } } }
}

function transactionOf(
  { transactionId, number, paid, processedAt, currency = 'JOD', status = 'PmtNew', serviceType }: Report,
  format: Format,
): Tree {
  const time = networkTime(processedAt)
  const bank = `B${transactionId}`
  return {
    AcctInfo: { BillingNo: number, BillNo: number },
    JOEBPPSTrx: transactionId,
    ...(format === 'XML' ? { BankTrxID: bank } : { BankTrxId: bank }),
    BankCode: '20',
    PmtStatus: status,
    DueAmt: paid,
    PaidAmt: paid,
    FeesAmt: '0.000',
    FeesOnBiller: 'false',
    ProcessDate: time,
    ...(format === 'XML' ? { STMTDate: time.slice(0, 10) } : { StmtDate: time.slice(0, 10) }),
    AccessChannel: 'MOB',
    PaymentMethod: 'ACTDEB',
    PaymentType: 'Postpaid',
    Currency: currency,
    ServiceTypeDetails: { ServiceType: serviceType ?? '' },
    PayerInfo: { IdType: 'NAT', Id: '9999999999', Name: 'Sandbox Payer' },
  }
}

export type Posted = { readonly path: string; readonly headers: Readonly<Record<string, string>>; readonly body: string }

export type Writing = {
  readonly format: Format
  readonly at: Date
  readonly signature?: string
  readonly indented?: boolean
  readonly password?: string
}

/** The message as it goes over HTTP. `signature` and `password` stand in for the right ones; `indented`: formatted for reading, which a signature must bear. */
export function posted({ kind, guid, body }: Message, biller: Biller, { format, at, signature, indented, password }: Writing): Posted {
  const TrsInf = { SdrCode: '1', RcvCode: biller.code, ReqTyp: KINDS[kind].request }
  const header = { TmStp: networkTime(at), GUID: guid, TrsInf }
  const path = kind === 'BILL_PULL' ? '/api/network/bill-pull' : '/api/network/payment-notification'
  const type = { 'content-type': CONTENT_TYPES[format] }
  if (format === 'JSON') {
    const credentials = Buffer.from(`${biller.user}:${password ?? biller.password}`).toString('base64')
    return {
      path,
      headers: { ...type, authorization: `Basic ${credentials}` },
      body: JSON.stringify({ MFEP: { MsgHeader: header, MsgBody: body } }),
    }
  }
  const Signature = signature ?? signatureOf(writeXml({ MsgBody: body }), biller.networkKey)
  const footer: Tree = Signature === '' ? {} : { MsgFooter: { Security: { Signature } } }
  const text = writeXml({ MFEP: { MsgHeader: header, MsgBody: body, ...footer } })
  return { path: `${path}?GUID=${encodeURIComponent(guid)}`, headers: type, body: indented ? text.replaceAll('><', '>\n  <') : text }
}

export type Answered = {
  readonly httpStatus: number
  /** The code of the header; null where there is no message. */
  readonly code: string | null
  readonly guid: string
  readonly body: Tree
  /** False where an answer in XML has not the biller's signature. */
  readonly isGenuine: boolean
}

/** The biller's answer, read by the network. */
export function readAnswer(httpStatus: number, text: string, format: Format, { billerKey }: Biller): Answered {
  const { header, body, isGenuine } = text === '' ? NO_MESSAGE : format === 'JSON' ? readJson(text) : readXml(text, billerKey)
  const code = nodeAt(header, ['Result', 'ErrorCode'])
  return {
    httpStatus,
    code: typeof code === 'string' ? code : null,
    guid: String(nodeAt(header, ['GUID']) ?? ''),
    body,
    isGenuine,
  }
}

const NO_MESSAGE = { header: {}, body: {}, isGenuine: true }

function readJson(text: string) {
  const tree = parseJson(text)
  return { header: treeOf(nodeAt(tree, ['MFEP', 'MsgHeader'])), body: treeOf(nodeAt(tree, ['MFEP', 'MsgBody'])), isGenuine: true }
}

function readXml(text: string, billerKey: KeyObject | undefined) {
  const { header, signature, signedText } = readXmlMessage(text)
  const isGenuine = !billerKey || isSigned(signedText, signature, [billerKey])
  return { header: treeOf(header), body: treeOf(readSignedBody(signedText)), isGenuine }
}

function treeOf(node: Node | undefined): Tree {
  return isTree(node) ? node : {}
}

/** Sends a message and reads the answer. Rejects when none comes. */
export async function deliver(message: Message, biller: Biller, writing: Writing): Promise<Answered> {
  const { path, headers, body } = posted(message, biller, writing)
  const response = await fetch(`${biller.url}${path}`, { method: 'POST', headers, body })
  return readAnswer(response.status, await response.text(), writing.format, biller)
}

/** What stands at a path of names; of a list the first. */
export function nodeAt(tree: Tree, path: readonly string[]): Node | undefined {
  return path.reduce<Node | undefined>((node, name) => {
    const one = Array.isArray(node) ? node[0] : node
    return isTree(one) ? one[name] : undefined
  }, tree)
}
