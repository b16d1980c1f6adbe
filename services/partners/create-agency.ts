import { and, eq, isNull } from 'drizzle-orm'
import type { Tx } from '@/db/client/client'
import { auditLog } from '@/db/schema/audit'
import { agencies, applications } from '@/db/schema/partners'
import type { Scope } from '@/domain/partners/scopes'

/** An agency to take on. */
export type NewAgency = {
  readonly code: string
  readonly nameAr: string
  readonly nameEn: string
  /** The authority that it registers violations for; null for an agency that only asks. */
  readonly authorityCode: string | null
  readonly scopes: readonly Scope[]
}

type By = { readonly actor: string; readonly now: Date }

/** Points a minute that an application may spend unless it is told otherwise. */
const ORDINARY_BUDGET = 60_000

/** Takes an agency on; null when its code is taken. */
export async function createAgency(tx: Tx, agency: NewAgency, { actor, now }: By): Promise<number | null> {
  const [row] = await tx
    .insert(agencies)
    .values({ ...agency, scopes: [...agency.scopes], createdAt: now })
    .onConflictDoNothing({ target: agencies.code })
    .returning({ id: agencies.id })
  if (!row) return null
  await tx.insert(auditLog).values({ at: now, actor, action: 'agency.created', subject: `agency:${row.id}`, details: agency })
  return row.id
}

type MadeApplication =
  | { readonly ok: true; readonly id: number }
  | { readonly ok: false; readonly reason: 'APPLICATIONS_TOO_MANY' | 'AGENCY_NAME' }

/** Whether an agency has this code. */
export async function isAgencyKnown(tx: Tx, code: string): Promise<boolean> {
  return (await tx.select({ id: agencies.id }).from(agencies).where(eq(agencies.code, code))).length > 0
}

type NewApplication = { readonly agencyId: number; readonly name: string; readonly budget?: number; readonly registeredOnly?: boolean }

/** Programs that an agency may have; those that were suspended do not count. */
export const MAX_APPLICATIONS = 20

/** A program of an agency, for which keys can be made. Programs are counted one after another, so that twenty made at once are no more. */
export async function createApplication(tx: Tx, application: NewApplication, { actor, now }: By): Promise<MadeApplication> {
  const { agencyId, name, budget = ORDINARY_BUDGET, registeredOnly = false } = application
  await tx.select({ id: agencies.id }).from(agencies).where(eq(agencies.id, agencyId)).for('update')
  const counted = await tx.$count(applications, and(eq(applications.agencyId, agencyId), isNull(applications.suspendedAt)))
  if (counted >= MAX_APPLICATIONS) return { ok: false, reason: 'APPLICATIONS_TOO_MANY' }
  const [row] = await tx
    .insert(applications)
    .values({ agencyId, name, budget, registeredOnly, createdAt: now })
    .onConflictDoNothing({ target: [applications.agencyId, applications.name] })
    .returning({ id: applications.id })
  if (!row) return { ok: false, reason: 'AGENCY_NAME' }
  await tx
    .insert(auditLog)
    .values({ at: now, actor, action: 'application.created', subject: `application:${row.id}`, details: application })
  return { ok: true, id: row.id }
}
