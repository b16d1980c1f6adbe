import { and, eq, isNull } from 'drizzle-orm'
import type { Db } from '@/db/client/client'
import { approvedVersions } from '@/db/queries/discount-rules'
import { payableOn } from '@/db/queries/payable-prices'
import { licenses } from '@/db/schema/licenses'
import type { notices } from '@/db/schema/notices'
import { payments, receipts } from '@/db/schema/payments'
import { paymentReferences } from '@/db/schema/references'
import { subscriptions } from '@/db/schema/subscriptions'
import type { NoticeKind, NoticeValues } from '@/domain/notices/notice'
import { ruleBook } from '@/domain/pricing/discount-rule'
import { priceOf } from '@/domain/pricing/price'
import { dayInAmman, daysBetween } from '@/domain/values/calendar-day'
import { addFils, formatJod, ZERO_FILS } from '@/domain/values/money'
import { openedText } from '@/services/platform/sealed-text'
import { priceRise } from './remind-prices'
import { SUBSCRIPTION_SEAL } from './start-subscription'
import { stopToken } from './stop-token'

type Notice = Pick<typeof notices.$inferSelect, 'subscriptionId' | 'facts'>

type SubscriberNotice = { readonly [Kind in NoticeKind]: { readonly kind: Kind; readonly values: NoticeValues[Kind] } }[NoticeKind]

export type SubscriberContent = SubscriberNotice & { readonly address: string; readonly stop: string }

type At = { readonly now: Date; readonly sealKey: string }

/** To whom a message goes and what it says, by what is true now; null where it is not true any more or has nobody to go to. */
export async function noticeContent(db: Db, { subscriptionId, facts }: Notice, { now, sealKey }: At): Promise<SubscriberContent | null> {
  if (subscriptionId === null || facts === null) return null
  const [reader] = await db
    .select({ sealed: subscriptions.sealed, licenseId: licenses.id, since: subscriptions.expiresOn, expiresOn: licenses.expiresOn })
    .from(subscriptions)
    .innerJoin(licenses, eq(licenses.id, subscriptions.licenseId))
    .where(and(eq(subscriptions.id, subscriptionId), isNull(subscriptions.endedAt)))
  const address = reader?.sealed ? openedText(reader.sealed, sealKey, SUBSCRIPTION_SEAL) : null
  if (!reader || address === null || reader.since !== reader.expiresOn) return null
  const stop = stopToken(subscriptionId, sealKey)
  const license = { db, licenseId: reader.licenseId, now, stop }
  const said =
    facts.about === 'VIOLATIONS'
      ? await newViolations(facts.violationIds, license)
      : facts.about === 'PRICE'
        ? await risingPrice(facts.lastDay, license)
        : await settledPayment(facts.paymentId, license)
  return said && { ...said, address, stop }
}

type OfLicense = { readonly db: Db; readonly licenseId: number; readonly now: Date; readonly stop: string }

async function newViolations(ids: readonly number[], { db, licenseId, now, stop }: OfLicense): Promise<SubscriberNotice | null> {
  const payable = (await payableOn(db, [licenseId])).filter(({ id }) => ids.includes(id))
  const number = await openNumber(db, licenseId)
  if (payable.length === 0 || number === null) return null
  const rules = await rulesOf(db)
  const prices = payable.map((violation) => priceOf(violation, rules, dayInAmman(now)))
  const amount = formatJod(addFils(ZERO_FILS, ...prices.map(({ due }) => due)))
  if (payable.length > 1) return { kind: 'VIOLATIONS_NEW', values: { count: String(payable.length), amount, number, stop } }
  const lastDay = prices[0]?.discount?.lastDay
  return lastDay
    ? { kind: 'VIOLATION_NEW_DISCOUNT', values: { amount, number, lastDay, stop } }
    : { kind: 'VIOLATION_NEW', values: { amount, number, stop } }
}

async function risingPrice(lastDay: string, { db, licenseId, now, stop }: OfLicense): Promise<SubscriberNotice | null> {
  const today = dayInAmman(now)
  const rise = priceRise(await payableOn(db, [licenseId]), await rulesOf(db), today)
  const number = await openNumber(db, licenseId)
  if (!rise || rise.lastDay !== lastDay || number === null) return null
  const values = { amount: formatJod(rise.amount), number, lastDay, stop }
  return { kind: daysBetween(today, rise.lastDay) === 0 ? 'PRICE_RISES_NOW' : 'PRICE_RISES', values }
}

async function settledPayment(paymentId: number, { db, stop }: OfLicense): Promise<SubscriberNotice | null> {
  const [paid] = await db
    .select({ amount: receipts.amount, receipt: receipts.number, number: payments.referenceNumber })
    .from(receipts)
    .innerJoin(payments, eq(payments.id, receipts.paymentId))
    .where(and(eq(receipts.paymentId, paymentId), isNull(receipts.caseId), isNull(receipts.voidedAt)))
  if (!paid?.number) return null
  return { kind: 'PAID', values: { amount: formatJod(paid.amount), number: paid.number, receipt: paid.receipt, stop } }
}

async function openNumber(db: Db, licenseId: number): Promise<string | null> {
  const isOpen = and(
    eq(paymentReferences.licenseId, licenseId),
    eq(paymentReferences.kind, 'ALL_DUE'),
    eq(paymentReferences.status, 'OPEN'),
  )
  const [row] = await db.select({ number: paymentReferences.number }).from(paymentReferences).where(isOpen)
  return row?.number ?? null
}

async function rulesOf(db: Db) {
  return ruleBook((await approvedVersions(db)).map(({ rule }) => rule))
}
