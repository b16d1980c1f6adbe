import { createHash } from 'node:crypto'
import { and, asc, eq, inArray, isNull, type SQL, sql } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client/client'
import { isConfirmed, isReady } from '@/db/queries/payouts'
import { auditLog } from '@/db/schema/audit'
import { caseRequests } from '@/db/schema/cases'
import { paymentCases } from '@/db/schema/payments'
import { payeeAccounts, payoutFiles, payoutItems } from '@/db/schema/payouts'
import { bankName, type HolderLetters } from '@/domain/payouts/account-holder'
import { MAX_PAYOUT_ITEMS, type PayoutAccount, type PayoutOrder, payoutRows, payoutXml } from '@/domain/payouts/payout-file'
import { dayInAmman } from '@/domain/values/calendar-day'
import { csvText } from '@/domain/values/csv-text'
import { addFils } from '@/domain/values/money'
import { recordEvent } from '@/services/cases/record-step'
import { randomReference } from '@/services/platform/random-reference'
import { sealedText } from '@/services/platform/sealed-text'
import { openedPayee } from './sealed-payee'

/** `from`: whose account pays; null where none is set. `sealKey`: NEXTAUTH_SECRET. */
export type PayoutFileRequest = {
  /** Numbers of the cases whose refunds it is to have; null: of all whose money the daily file has confirmed. */
  readonly cases: readonly string[] | null
  readonly actor: string
  readonly now: Date
  readonly from: PayoutAccount | null
  /** Which letters names in the file may have. */
  readonly letters: HolderLetters
  readonly sealKey: string
}

export type MadePayoutFile = { readonly ok: true; readonly reference: string } | { readonly ok: false; readonly reason: MakeRefusal }

type MakeRefusal = 'PAYOUT_NOTHING' | 'PAYOUT_NOT_READY' | 'PAYOUT_ACCOUNT_UNSET' | 'PAYOUT_SEALED' | 'PAYOUT_NAME_LATIN'

/**
 * Makes a file for the bank of up to 200 approved refunds that have an approved account and are in no living file: those chosen, all or none, or the earliest
 * decided of those that the daily file has confirmed. Of two that are asked for at one moment the second waits for the cases of the first, and has what that
 * one left. Money that the network's file lacks stays out.
 */
export function makePayoutFile(db: Db, { actor, now, from, sealKey, cases, letters }: PayoutFileRequest): Promise<MadePayoutFile> {
  return db.transaction(async (tx) => {
    if (!from) return refused('PAYOUT_ACCOUNT_UNSET')
    const ready = await readyRefunds(tx, cases)
    if (cases !== null && ready.length < new Set(cases).size) return refused('PAYOUT_NOT_READY')
    if (ready.length === 0) return refused('PAYOUT_NOTHING')
    const orders = ordersOf(ready, sealKey, letters)
    if (!Array.isArray(orders)) return refused(orders)
    const reference = randomReference('P')
    const file = { reference, madeAt: now, payOn: dayInAmman(now), from, orders }
    const fileId = await keepFile(tx, { xml: payoutXml(file), csv: csvText(payoutRows(file)), reference, orders }, { actor, now, sealKey })
    for (const [index, { held, request, account }] of ready.entries()) {
      const { endToEndId = '', amount } = orders[index] as PayoutOrder
      await tx.insert(payoutItems).values({ fileId, requestId: request.id, accountId: account.id, endToEndId, amount, filedBy: actor })
      await recordEvent(tx, held, { actor, now }, 'FILED', { amount, details: { requestId: request.id, file: reference, endToEndId } })
    }
    return { ok: true, reference }
  })
}

/** How often refunds are looked for that no other file took meanwhile. */
const ATTEMPTS = 10

/**
 * The refunds of a file, their cases held in the order of their numbers, as everybody holds them. Where another file took
 * all of those that were found while we waited, what is left is looked for again.
 */
async function readyRefunds(tx: Tx, cases: readonly string[] | null): Promise<Ready[]> {
  const isChosen = cases === null ? isConfirmed : inArray(paymentCases.reference, [...cases])
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const ids = await holdReady(tx, isChosen)
    const ready = ids.length === 0 ? [] : await refundsOf(tx, ids, isChosen)
    if (ids.length === 0 || ready.length > 0 || cases !== null) return ready
  }
  return []
}

async function holdReady(tx: Tx, isChosen: SQL): Promise<number[]> {
  const chosen = tx
    .select({ id: caseRequests.id })
    .from(caseRequests)
    .innerJoin(payeeAccounts, and(eq(payeeAccounts.requestId, caseRequests.id), isNull(payeeAccounts.endedAt)))
    .innerJoin(paymentCases, eq(paymentCases.id, caseRequests.caseId))
    .where(and(isReady, isChosen))
    .orderBy(asc(caseRequests.decidedAt), asc(caseRequests.id))
    .limit(MAX_PAYOUT_ITEMS)
  const held = await tx
    .select({ id: paymentCases.id })
    .from(paymentCases)
    .where(sql`${paymentCases.id} in (select q.case_id from case_requests q where q.id in ${chosen})`)
    .orderBy(asc(paymentCases.id))
    .for('no key update')
  return held.map(({ id }) => id)
}

type Ready = Awaited<ReturnType<typeof refundsOf>>[number]

/** Read once nobody moves their cases: what changed while we waited for a lock stays out. */
function refundsOf(tx: Tx, caseIds: readonly number[], isChosen: SQL) {
  return tx
    .select({ held: paymentCases, request: caseRequests, account: payeeAccounts, earlier })
    .from(caseRequests)
    .innerJoin(paymentCases, eq(paymentCases.id, caseRequests.caseId))
    .innerJoin(payeeAccounts, and(eq(payeeAccounts.requestId, caseRequests.id), isNull(payeeAccounts.endedAt)))
    .where(sql`${paymentCases.id} = any(${sql.param(`{${caseIds.join(',')}}`)}::bigint[]) and ${isReady} and ${isChosen}`)
    .orderBy(asc(caseRequests.decidedAt), asc(caseRequests.id))
}

/** How often the case was in a file before. */
const earlier = sql<number>`(
  select count(*) from payout_items i join case_requests q on q.id = i.request_id where q.case_id = ${paymentCases.id})`.mapWith(Number)

/** What the bank is told of each, or why the file cannot be made. */
function ordersOf(ready: readonly Ready[], sealKey: string, letters: HolderLetters): PayoutOrder[] | MakeRefusal {
  const orders: PayoutOrder[] = []
  for (const { held, request, account, earlier: times } of ready) {
    const payee = openedPayee(account.sealed, sealKey, request.id)
    if (!payee) return 'PAYOUT_SEALED'
    const holder = bankName(payee, letters)
    if (holder === null) return 'PAYOUT_NAME_LATIN'
    const endToEndId = `${held.reference}-${times + 1}`
    orders.push({ iban: payee.iban, holder, endToEndId, amount: request.amount, caseReference: held.reference })
  }
  return orders
}

type Content = { readonly xml: string; readonly csv: string; readonly reference: string; readonly orders: readonly PayoutOrder[] }

async function keepFile(tx: Tx, content: Content, by: Pick<PayoutFileRequest, 'actor' | 'now' | 'sealKey'>): Promise<number> {
  const { xml, csv, reference, orders } = content
  const total = addFils(...orders.map(({ amount }) => amount))
  const [file] = await tx
    .insert(payoutFiles)
    .values({
      reference,
      madeBy: by.actor,
      madeAt: by.now,
      refunds: orders.length,
      total,
      sealedXml: sealedText(xml, by.sealKey, `payout file ${reference}`),
      xmlSha256: sha256(xml),
      sealedCsv: sealedText(csv, by.sealKey, `payout file ${reference}`),
      csvSha256: sha256(csv),
    })
    .returning({ id: payoutFiles.id })
  if (!file) throw new Error('No payout file was written')
  const details = { reference, refunds: orders.length, total, xmlSha256: sha256(xml), csvSha256: sha256(csv) }
  await tx.insert(auditLog).values({ at: by.now, actor: by.actor, action: 'payout.made', subject: `payout:${reference}`, details })
  return file.id
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function refused(reason: MakeRefusal): MadePayoutFile {
  return { ok: false, reason }
}
