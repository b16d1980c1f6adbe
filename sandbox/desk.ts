import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { readBody } from '@/network/read-body'
import { plusFils } from './bank'
import { type Biller, billPull, deliver, nodeAt, notificationOf, type Report } from './wire'

type DeskOptions = { readonly biller: Biller; readonly onFault: (error: unknown) => void }

const TRIES = 40

/** The sandbox bank's desk of a demo: a form with a payment number, paid as a bank would through the network. Sends the browser to the number's page, which awaits the report. */
export function desk({ biller, onFault }: DeskOptions) {
  return async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const to = (path: string) => void res.writeHead(303, { location: path, 'cache-control': 'no-store' }).end()
    const sent = await readBody(req, { maxBytes: 4_096, signal: AbortSignal.timeout(5_000) })
    const form = new URLSearchParams(sent.kind === 'READ' ? sent.bytes.toString() : '')
    const number = form.get('number')?.replace(/\s/g, '') ?? ''
    const locale = form.get('locale') === 'en' ? 'en' : 'ar'
    // The inquiry of this browser, by which the number's page shows the receipt.
    const inquiry = /^[\w-]{1,40}$/.exec(form.get('inquiry') ?? '')?.[0]
    const back: Record<string, string> = inquiry ? { inquiry } : {}
    const bill = await ask(biller, number).catch(() => ({ code: '303', due: '' }))
    const refused = { number: number.slice(0, 40), ...back, refused: bill.code }
    if (bill.code !== '0') return to(`/${locale}/sandbox-bank?${new URLSearchParams(refused)}`)
    for (const report of reportsOf(form.get('how'), number, bill.due)) insist(biller, report).catch(onFault)
    to(`/${locale}/pay/${number}?${new URLSearchParams({ ...back, waiting: '0' })}`)
  }
}

async function ask(biller: Biller, number: string): Promise<{ code: string; due: string }> {
  const { code, body } = await deliver(billPull(number.slice(0, 50) || '-', crypto.randomUUID()), biller, { format: 'XML', at: new Date() })
  return { code: code ?? '303', due: String(nodeAt(body, ['BillsRec', 'BillRec', 'DueAmount']) ?? '') }
}

function reportsOf(how: string | null, number: string, due: string): Report[] {
  const report = (paid: string) => ({ transactionId: `DEMO-${crypto.randomUUID()}`, number, paid, processedAt: new Date() })
  if (how === 'less') return [report(plusFils(due, -1))]
  return how === 'twice' ? [report(due), report(due)] : [report(due)]
}

async function insist(biller: Biller, report: Report): Promise<void> {
  const message = notificationOf([report], crypto.randomUUID(), 'XML')
  for (let tries = 0; tries < TRIES; tries++) {
    await sleep(250)
    const answer = await deliver(message, biller, { format: 'XML', at: new Date() }).catch(() => null)
    if (answer?.code === '0') return
  }
  throw new Error(`Nobody acknowledged a report in ${TRIES} tries`)
}
