import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { random } from '@/demo/random'
import { type CalendarDay, dayInAmman } from '@/domain/values/calendar-day'
import { fils } from '@/domain/values/money'
import { readSettlementFile } from '@/imports/settlement/read-settlement-file'
import { settlementFile } from '@/sandbox/settlement-file'
import { type Reconciled, reconcileSettlementFile } from '@/services/reconciliation/reconcile-settlement-file'
import { randomNumbers } from '@/services/references/draw-payment-numbers'

export type FiledPayment = Parameters<typeof settlementFile>[0][number]

export const filed = (transactionId: string, number: string, amount: number, statementDay: string): FiledPayment => ({
  transactionId,
  number,
  amount: fils(amount),
  statementDay,
})

/** The network's file of a day, whole and right. */
export function fileOf(payments: readonly FiledPayment[], day: string, format: 'csv' | 'xml' = 'csv'): string {
  return settlementFile(payments, { day, format, fault: null, draw: random(1) })
}

type Reading = { readonly folder: string; readonly databaseUrl: string; readonly now: Date; readonly batchLines?: number }

/** Writes the content to a file in `folder` and reconciles it. */
export async function reconcileContent(
  content: string | Uint8Array,
  { folder, databaseUrl, now, ...options }: Reading,
): Promise<Reconciled> {
  const location = join(folder, 'settlement.txt')
  await writeFile(location, content)
  const file = await readSettlementFile(location, dayInAmman(now) as CalendarDay)
  return reconcileSettlementFile(databaseUrl, file, { now, drawNumbers: randomNumbers('1'), actor: 'tests', ...options })
}

/** How many lines were found to be what, and how many payments the file lacks. */
export function countsOf({ results, lacking }: Reconciled): Record<string, number> {
  const counts = Object.entries(results).map(([result, { count }]) => [result, count] as const)
  return Object.fromEntries([...counts, ['LACKING', lacking.count] as const].filter(([, count]) => count > 0))
}
