import type { Db, Tx } from '@/db/client/client'
import { isProcessDateAcceptable } from '@/domain/payments/reported-payment'
import { decideSettlement, heldWhole, type Settlement } from '@/domain/payments/settlement'
import type { Fils } from '@/domain/values/money'
import { lockLicensesOf } from '@/services/licenses/lock-licenses'
import { insertPayment, type PaymentNotice } from './insert-payment'
import { pricesFor } from './prices-for'
import { recordSettlement, type SettleOptions } from './record-settlement'
import { type Reference, referenceOf, setMember, setOf } from './reference-set'
import { repeatedPayment, type SettledPayment } from './repeated-payment'

/**
 * Settles one reported payment, once and for all, in one transaction: once it resolves, everything is durable and may be acknowledged. Money that cannot
 * settle is kept in suspense with a case; nothing that moved is refused. The transaction's unique key is written first, so that of reports that come at
 * the same moment one settles and the others find what it did.
 */
export function settlePayment(db: Db, notice: PaymentNotice, options: SettleOptions): Promise<SettledPayment> {
  return db.transaction(async (tx) => {
    const paymentId = await insertPayment(tx, notice, options.now)
    if (paymentId === null) return repeatedPayment(tx, notice, options.now)
    const { reference, settlement } = await decide(tx, notice, options.now)
    await recordSettlement(tx, { paymentId, notice, reference, settlement }, options)
    const settled = settlement.lines.reduce((sum, { amount }) => (sum + amount) as Fils, 0 as Fils)
    return { outcome: 'RECORDED', paymentId, settled, reasons: settlement.cases.map(({ reason }) => reason) }
  })
}

type Decision = { readonly reference: Reference | null; readonly settlement: Settlement }

async function decide(tx: Tx, { number, paid, processedAt, forAnotherService }: PaymentNotice, now: Date): Promise<Decision> {
  const reference = forAnotherService ? null : await lockedReference(tx, number)
  if (paid === null) return { reference, settlement: { accepted: null, lines: [], cases: [], toReview: [] } }
  if (!reference) return { reference, settlement: heldWhole(paid, 'UNKNOWN_REFERENCE') }
  if (!isProcessDateAcceptable(processedAt, now)) return { reference, settlement: heldWhole(paid, 'PROCESS_DATE') }
  const set = await setOf(tx, reference)
  const prices = await pricesFor(tx, { reference, set, processedAt })
  return { reference, settlement: decideSettlement(paid, prices, set.members.map(setMember)) }
}

/** The licence is locked, not the reference: two references may share violations. */
function lockedReference(tx: Tx, number: string): Promise<Reference | null> {
  return lockLicensesOf(
    tx,
    () => referenceOf(tx, number),
    (reference) => (reference ? [reference.licenseId] : []),
  )
}
