import { eq, max, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client/client'
import type { ReferenceKind } from '@/db/queries/reference-versions'
import { auditLog } from '@/db/schema/audit'
import { authorities, licenseClasses, licensingCenters, violationTypes } from '@/db/schema/reference-data'
import { referenceVersions } from '@/db/schema/reference-versions'
import { firstDayFor } from '@/domain/reference-data/reference-version'
import { type CalendarDay, dayInAmman } from '@/domain/values/calendar-day'
import type { Fils } from '@/domain/values/money'

/** What an entry says. All but the names is of violation types alone. */
type ReferenceContent = {
  readonly nameAr: string
  readonly nameEn: string
  readonly fine: Fils | null
  readonly fineMax: Fils | null
  readonly legalBasisAr: string | null
  readonly legalBasisEn: string | null
  readonly meaningAr: string | null
  readonly meaningEn: string | null
  readonly points: number | null
}

type By = { readonly actor: string; readonly now: Date }

type Changed =
  | { readonly ok: true; readonly answer: string }
  | { readonly ok: false; readonly reason: 'REFERENCE_UNKNOWN' | 'REFERENCE_DAY' }

const TABLES = { CENTER: licensingCenters, CLASS: licenseClasses, TYPE: violationTypes, AUTHORITY: authorities } as const

/** What an entry is to say from a day on. */
export type ChangedEntry = ReferenceContent & {
  readonly kind: ReferenceKind
  readonly code: string
  readonly validFrom: CalendarDay
  readonly isInForce: boolean
}

/** Says something else of an entry from a day on, which may not be past: what held before stays as it was. */
export async function changeReference(tx: Tx, entry: ChangedEntry, { actor, now }: By): Promise<Changed> {
  const { kind, code } = entry
  const problem = await changeProblem(tx, entry, now)
  if (problem) return { ok: false, reason: problem }
  await tx.insert(referenceVersions).values({ ...entry, writtenBy: actor, writtenAt: now })
  await tx.insert(auditLog).values({ at: now, actor, action: 'reference.changed', subject: `reference:${kind}:${code}`, details: entry })
  return { ok: true, answer: code }
}

/** Why an entry cannot say this from that day on; null when it can. */
export async function changeProblem(
  tx: Tx,
  { kind, code, validFrom }: Pick<ChangedEntry, 'kind' | 'code' | 'validFrom'>,
  now: Date,
): Promise<'REFERENCE_UNKNOWN' | 'REFERENCE_DAY' | null> {
  if (!(await isCodeTaken(tx, kind, code))) return 'REFERENCE_UNKNOWN'
  return validFrom < firstDayFor(kind, dayInAmman(now)) ? 'REFERENCE_DAY' : null
}

/** Whether a list has an entry of this code. */
export async function isCodeTaken(tx: Tx, kind: ReferenceKind, code: string): Promise<boolean> {
  const table = TABLES[kind]
  return (await tx.select({ code: table.code }).from(table).where(eq(table.code, code))).length > 0
}

export type NewEntry = ReferenceContent & {
  readonly kind: ReferenceKind
  readonly code: string
  /** Of a violation type: whether a court fixes the fine. Never changed afterwards, because what is payable rests upon it. */
  readonly decidedByCourt: boolean
  /** Of an authority: whether its fines are paid here. Never changed afterwards, for the same reason. */
  readonly collectedHere: boolean
}

/** Adds an entry at the end of its list; false when its code is taken. */
export async function addReference(tx: Tx, entry: NewEntry, { actor, now }: By): Promise<boolean> {
  if (!(await inserted(tx, entry))) return false
  const { kind, code } = entry
  await tx.insert(auditLog).values({ at: now, actor, action: 'reference.added', subject: `reference:${kind}:${code}`, details: entry })
  return true
}

async function inserted(tx: Tx, entry: NewEntry): Promise<boolean> {
  const { kind, code, nameAr, nameEn, decidedByCourt, collectedHere } = entry
  const named = { code, nameAr, nameEn }
  if (kind === 'AUTHORITY') {
    const rows = await tx
      .insert(authorities)
      .values({ ...named, collectedHere })
      .onConflictDoNothing()
      .returning({ code: authorities.code })
    if (rows.length > 0) await tx.execute(sql`insert into feeds (authority_code) values (${code}) on conflict do nothing`)
    return rows.length > 0
  }
  const table = TABLES[kind]
  await tx.execute(sql`lock table ${table} in share row exclusive mode`)
  const [last] = await tx.select({ position: max(table.position) }).from(table)
  const listed = { ...named, position: (last?.position ?? 0) + 1 }
  if (kind === 'TYPE') {
    const { fine, fineMax, legalBasisAr, legalBasisEn, meaningAr, meaningEn, points } = entry
    const values = { ...listed, fine, fineMax, decidedByCourt, legalBasisAr, legalBasisEn, meaningAr, meaningEn, points }
    return (await tx.insert(violationTypes).values(values).onConflictDoNothing().returning({ code: violationTypes.code })).length > 0
  }
  const plain = kind === 'CENTER' ? licensingCenters : licenseClasses
  return (await tx.insert(plain).values(listed).onConflictDoNothing().returning({ code: plain.code })).length > 0
}
