import type { Tx } from '@/db/client'
import { agencies, applications } from '@/db/schema/agencies'
import { auditLog } from '@/db/schema/audit'
import type { Scope } from '@/domain/scopes'

type NewAgency = {
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

type NewApplication = { readonly agencyId: number; readonly name: string; readonly budget?: number; readonly registeredOnly?: boolean }

/** A program of an agency, for which keys can be made; null when the agency has one of this name. */
export async function createApplication(tx: Tx, application: NewApplication, { actor, now }: By): Promise<number | null> {
  const { agencyId, name, budget = ORDINARY_BUDGET, registeredOnly = false } = application
  const [row] = await tx
    .insert(applications)
    .values({ agencyId, name, budget, registeredOnly, createdAt: now })
    .onConflictDoNothing({ target: [applications.agencyId, applications.name] })
    .returning({ id: applications.id })
  if (!row) return null
  await tx
    .insert(auditLog)
    .values({ at: now, actor, action: 'application.created', subject: `application:${row.id}`, details: application })
  return row.id
}
