import { createHash } from 'node:crypto'
import { and, eq, sql } from 'drizzle-orm'
import { bigintArray } from '@/db/client/arrays'
import type { Db, Tx } from '@/db/client/client'
import { issueRequests, paymentReferences, paymentReferenceViolations } from '@/db/schema/references'
import { violations } from '@/db/schema/violations'
import type { RuleBook } from '@/domain/pricing/discount-rule'
import { type CoversAll, coverage, type PricedViolation, priceOfSet } from '@/domain/pricing/price'
import { dayInAmman } from '@/domain/values/calendar-day'
import { lockLicenses } from '@/services/licenses/lock-licenses'
import { isIdempotencyKey, scopedKey } from '@/services/platform/idempotency'
import type { DrawNumbers } from './draw-payment-numbers'

export type SelectionRequest = {
  readonly licenseId: number
  readonly violationIds: readonly string[]
  /** Who asks: each caller has keys of their own. */
  readonly caller: string
  readonly idempotencyKey: string
  readonly now: Date
  readonly rules: RuleBook
  readonly drawNumbers: DrawNumbers
}

export type SelectionOutcome = { ok: true; number: string } | { ok: false; reason: 'CHOICE_SIZE' | 'IDEMPOTENCY_KEY' | 'NOT_PAYABLE' }

type Payable = PricedViolation & { readonly id: string }

const MAX = 1000
const ATTEMPTS = 50

/**
 * A payment number for exactly the chosen violations. Choosing everything payable gives the `ALL_DUE` number; the same choice gives the open
 * `SELECTION` it already has while that costs what a new one would. The same key and choice always give the same answer.
 */
export async function issueSelection(db: Db, request: SelectionRequest): Promise<SelectionOutcome> {
  if (!isIdempotencyKey(request.idempotencyKey)) return { ok: false, reason: 'IDEMPOTENCY_KEY' }
  const chosen = new Set(request.violationIds)
  if (chosen.size < 1 || chosen.size > MAX) return { ok: false, reason: 'CHOICE_SIZE' }
  return db.transaction(async (tx) => {
    await lockLicenses(tx, [request.licenseId])
    const contentHash = createHash('sha256')
      .update([...chosen].sort().join(','))
      .digest('base64url')
    const earlier = await earlierAnswer(tx, request)
    if (earlier)
      return earlier.contentHash === contentHash ? { ok: true, number: earlier.number } : { ok: false, reason: 'IDEMPOTENCY_KEY' }
    const payable = await payableOf(tx, request.licenseId)
    const known = new Set(payable.map(({ id }) => id))
    if ([...chosen].some((id) => !known.has(id))) return { ok: false, reason: 'NOT_PAYABLE' }
    const number = await numberFor(tx, request, chosen, payable)
    const { licenseId, now } = request
    const idempotencyKey = keyOf(request)
    await tx.insert(issueRequests).values({ licenseId, idempotencyKey, contentHash, referenceNumber: number, requestedAt: now })
    return { ok: true, number }
  })
}

const keyOf = ({ caller, idempotencyKey }: SelectionRequest) => scopedKey(caller, idempotencyKey)

async function earlierAnswer(tx: Tx, request: SelectionRequest) {
  const [row] = await tx
    .select({ number: issueRequests.referenceNumber, contentHash: issueRequests.contentHash })
    .from(issueRequests)
    .where(and(eq(issueRequests.licenseId, request.licenseId), eq(issueRequests.idempotencyKey, keyOf(request))))
  return row
}

async function payableOf(tx: Tx, licenseId: number): Promise<Payable[]> {
  const { fine, typeCode, occurredOn, objected } = violations
  const rows = await tx
    .select({ id: sql<string>`${violations.id}::text`, fine, typeCode, occurredOn, objected })
    .from(violations)
    .where(and(eq(violations.licenseId, licenseId), sql`payable`))
  return rows.flatMap((row) => (row.fine === null ? [] : [{ ...row, fine: row.fine }]))
}

async function numberFor(tx: Tx, request: SelectionRequest, chosen: ReadonlySet<string>, payable: readonly Payable[]): Promise<string> {
  if (chosen.size === payable.length) return openAllDue(tx, request.licenseId)
  return (await reusable(tx, request, chosen, payable)) ?? issue(tx, request, chosen, payable)
}

async function openAllDue(tx: Tx, licenseId: number): Promise<string> {
  const [row] = await tx
    .select({ number: paymentReferences.number })
    .from(paymentReferences)
    .where(and(eq(paymentReferences.licenseId, licenseId), eq(paymentReferences.kind, 'ALL_DUE'), eq(paymentReferences.status, 'OPEN')))
  if (!row) throw new Error(`Licence ${licenseId} has something payable and no open ALL_DUE reference`)
  return row.number
}

/** The open selection of the same violations, if it costs today what a new one would: an older one may have kept an all-or-nothing discount. */
async function reusable(
  tx: Tx,
  request: SelectionRequest,
  chosen: ReadonlySet<string>,
  payable: readonly Payable[],
): Promise<string | null> {
  const { rules, now } = request
  const today = dayInAmman(now)
  const members = payable.filter(({ id }) => chosen.has(id))
  const priced = (coversAll: CoversAll) => priceOfSet(members, rules, today, coversAll).total
  const fresh = priced((rule) => coverage(chosen, payable, rule, today))
  for (const { number, issuedAt } of await sameSelections(tx, request.licenseId, chosen)) {
    const universe = await universeOf(tx, number)
    if (priced((rule) => coverage(chosen, universe, rule, dayInAmman(issuedAt))) === fresh) return number
  }
  return null
}

async function sameSelections(tx: Tx, licenseId: number, chosen: ReadonlySet<string>) {
  const set = tx
    .select({ ids: sql`array_agg(${paymentReferenceViolations.violationId} order by ${paymentReferenceViolations.violationId})` })
    .from(paymentReferenceViolations)
    .where(and(eq(paymentReferenceViolations.referenceNumber, paymentReferences.number), eq(paymentReferenceViolations.part, 'SET')))
  const ids = [...chosen].map(Number).sort((a, b) => a - b)
  return tx
    .select({ number: paymentReferences.number, issuedAt: paymentReferences.issuedAt })
    .from(paymentReferences)
    .where(
      sql`${paymentReferences.licenseId} = ${licenseId} and ${paymentReferences.kind} = 'SELECTION' and ${paymentReferences.status} = 'OPEN'
        and (${set}) = ${bigintArray(ids)}`,
    )
}

/** What was payable when the selection was issued, with the types of that day. */
async function universeOf(tx: Tx, number: string) {
  return tx
    .select({
      id: sql<string>`${paymentReferenceViolations.violationId}::text`,
      typeCode: paymentReferenceViolations.typeCode,
      occurredOn: violations.occurredOn,
      objected: violations.objected,
    })
    .from(paymentReferenceViolations)
    .innerJoin(violations, eq(violations.id, paymentReferenceViolations.violationId))
    .where(eq(paymentReferenceViolations.referenceNumber, number))
}

async function issue(tx: Tx, request: SelectionRequest, chosen: ReadonlySet<string>, payable: readonly Payable[]): Promise<string> {
  const number = await insertReference(tx, request)
  const rows = payable.map(({ id, typeCode }) => ({
    referenceNumber: number,
    violationId: Number(id),
    typeCode,
    part: chosen.has(id) ? ('SET' as const) : ('UNIVERSE' as const),
  }))
  for (let start = 0; start < rows.length; start += 5_000)
    await tx.insert(paymentReferenceViolations).values(rows.slice(start, start + 5_000))
  return number
}

async function insertReference(tx: Tx, { licenseId, now, drawNumbers }: SelectionRequest): Promise<string> {
  for (const number of drawNumbers(ATTEMPTS)) {
    const inserted = await tx
      .insert(paymentReferences)
      .values({ number, licenseId, kind: 'SELECTION', issuedAt: now })
      .onConflictDoNothing()
      .returning({ number: paymentReferences.number })
    if (inserted.length > 0) return number
  }
  throw new Error(`No free payment number in ${ATTEMPTS} draws: use another prefix`)
}
