import { Pool } from 'undici'
import { networkTime } from '@/domain/values/network-time'
import type { Payment } from './payment-queue'

const CONNECTIONS = 16

export type Notified = { readonly rate: number; readonly latencies: readonly number[] }

/** Reports all payments over 16 connections as fast as they are acknowledged. Latencies in milliseconds. Throws at the first answer that is not 0. */
export async function notifyAll(origin: string, payments: readonly Payment[]): Promise<Notified> {
  const started = performance.now()
  let next = 0
  const latencies = await overPool(origin, async (notify) => {
    const all: number[] = []
    const connection = async () => {
      for (let payment = payments[next++]; payment; payment = payments[next++]) {
        const asked = performance.now()
        await notify(payment)
        all.push(performance.now() - asked)
      }
    }
    await Promise.all(Array.from({ length: CONNECTIONS }, connection))
    return all
  })
  return { rate: payments.length / ((performance.now() - started) / 1_000), latencies }
}

/** Reports payments at a fixed rate, whether or not the ones before are answered. A latency counts from when its report was due, so that a stall is not left out. */
export async function notifyAtRate(origin: string, payments: readonly Payment[], rate: number): Promise<readonly number[]> {
  return overPool(origin, async (notify) => {
    const started = performance.now()
    const report = async (payment: Payment, index: number) => {
      const due = started + (index / rate) * 1_000
      await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - performance.now())))
      await notify(payment)
      return performance.now() - due
    }
    return Promise.all(payments.map(report))
  })
}

async function overPool<Result>(origin: string, work: (notify: (payment: Payment) => Promise<void>) => Promise<Result>): Promise<Result> {
  const pool = new Pool(origin, { connections: CONNECTIONS })
  const authorization = `Basic ${Buffer.from('bench:a password of the benchmark').toString('base64')}`
  const headers = { 'content-type': 'application/json', authorization }
  const notify = async (payment: Payment) => {
    const response = await pool.request({ method: 'POST', path: '/api/network/payment-notification', headers, body: bodyOf(payment) })
    const text = await response.body.text()
    const code = JSON.parse(text || '{}').MFEP?.MsgHeader?.Result?.ErrorCode
    if (response.statusCode !== 200 || String(code) !== '0') throw new Error(`HTTP ${response.statusCode}: ${text.slice(0, 2_000)}`)
  }
  try {
    return await work(notify)
  } finally {
    await pool.destroy()
  }
}

function bodyOf({ number, amount, transactionId }: Payment): string {
  const time = networkTime(new Date())
  const header = { TmStp: time, GUID: transactionId, TrsInf: { SdrCode: '1', RcvCode: '1000', ReqTyp: 'BLRPMTNTFRQ' } }
  const payment = {
    ...{ AcctInfo: { BillingNo: number, BillNo: number }, JOEBPPSTrx: transactionId, BankTrxId: `B${transactionId}`, BankCode: '20' },
    ...{ PmtStatus: 'PmtNew', DueAmt: amount, PaidAmt: amount, FeesAmt: '0.000', ProcessDate: time, StmtDate: time.slice(0, 10) },
    ...{ AccessChannel: 'MOB', PaymentMethod: 'ACTDEB', PaymentType: 'Postpaid', Currency: 'JOD', ServiceTypeDetails: { ServiceType: '' } },
  }
  return JSON.stringify({ MFEP: { MsgHeader: header, MsgBody: { Transactions: { TrxInf: [payment] } } } })
}
