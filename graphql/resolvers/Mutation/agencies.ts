import { GraphQLError } from 'graphql'
import { addDays, startOfDayInAmman } from '@/domain/calendar-day'
import { may } from '@/domain/permissions'
import { createAgency, createApplication } from '@/services/agencies/create-agency'
import { createApiKey } from '@/services/agencies/create-api-key'
import { registerOperation, restrictApplication } from '@/services/agencies/register-operation'
import { revokeApiKey } from '@/services/agencies/revoke-api-key'
import { MOST_POINTS } from '../../admission'
import type { Context } from '../../context'
import type { MutationResolvers } from '../../generated/resolvers'
import { agencyErrorTexts } from '../../partner-texts'
import type { PriceOf } from '../../price-of'
import { roleOf } from '../../viewer'

type Code = keyof typeof agencyErrorTexts

export const agencyCreate: MutationResolvers['agencyCreate'] = async (_parent, { input }, context) => {
  const { db, now, queries, reference } = context
  const { actor } = await manager(context)
  const { code, authority = null, scopes } = input
  const [nameAr, nameEn] = [nameOf(input.nameAr, 120), nameOf(input.nameEn, 120)]
  if (!/^[A-Z0-9]{2,12}$/.test(code)) return { agency: null, ...refused('AGENCY_CODE', 'code') }
  if (!nameAr || !nameEn) return { agency: null, ...refused('AGENCY_NAME', nameAr ? 'nameEn' : 'nameAr') }
  if (authority !== null && !reference.authorities.has(authority)) return { agency: null, ...refused('AUTHORITY_UNKNOWN', 'authority') }
  const id = await db.transaction((tx) => createAgency(tx, { code, nameAr, nameEn, authorityCode: authority, scopes }, { actor, now }))
  return id === null ? { agency: null, ...refused('AGENCY_CODE', 'code') } : { agency: await queries.apiKeys.agency(id), userErrors: [] }
}

export const applicationCreate: MutationResolvers['applicationCreate'] = async (_parent, { input }, context) => {
  const { db, now, queries } = context
  const { actor, agencyId, isOver } = await manager(context)
  const chosen = input.agency == null ? agencyId : Number(input.agency)
  const name = nameOf(input.name, 80)
  if (!name) return { application: null, ...refused('AGENCY_NAME', 'name') }
  if (chosen === null || !isOver(chosen) || !(await queries.apiKeys.agency(chosen)))
    return { application: null, ...refused('APPLICATION_UNKNOWN', 'agency') }
  const id = await db.transaction((tx) => createApplication(tx, { agencyId: chosen, name }, { actor, now }))
  if (id === null) return { application: null, ...refused('AGENCY_NAME', 'name') }
  return { application: await queries.apiKeys.application(id), userErrors: [] }
}

export const apiKeyCreate: MutationResolvers['apiKeyCreate'] = async (_parent, { input }, context) => {
  const { db, now, queries } = context
  const { actor, isOver } = await manager(context)
  const nothing = { apiKey: null, secret: null }
  const application = await queries.apiKeys.application(idOf(input.application))
  if (!application || !isOver(application.agencyId)) return { ...nothing, ...refused('APPLICATION_UNKNOWN', 'application') }
  const { scopes, addresses = [], idempotencyKey: requestKey } = input
  const expiresAt = startOfDayInAmman(addDays(input.expiresOn, 1))
  const made = await createApiKey(db, { applicationId: application.id, scopes, addresses, expiresAt, requestKey, actor, now })
  if (!made.ok) return { ...nothing, ...refused(made.reason, FIELDS[made.reason]) }
  return { apiKey: await queries.apiKeys.key(made.id), secret: made.secret, userErrors: [] }
}

export const apiKeyRevoke: MutationResolvers['apiKeyRevoke'] = async (_parent, { input }, context) => {
  const { db, now, queries } = context
  const { actor, isOver } = await manager(context)
  const key = await queries.apiKeys.key(idOf(input.apiKey))
  const application = key && (await queries.apiKeys.application(key.applicationId))
  if (!application || !isOver(application.agencyId)) return { apiKey: null, ...refused('APPLICATION_UNKNOWN', 'apiKey') }
  await revokeApiKey(db, { id: key.id, actor, now })
  return { apiKey: await queries.apiKeys.key(key.id), userErrors: [] }
}

export const operationRegister: MutationResolvers['operationRegister'] = async (_parent, { input }, context) => {
  const { db, now, priceOf } = context
  const { actor, isOver } = await manager(context)
  const application = await context.queries.apiKeys.application(idOf(input.application))
  const nothing = { hash: null, points: null }
  if (!application || !isOver(application.agencyId)) return { ...nothing, ...refused('APPLICATION_UNKNOWN', 'application') }
  const { document } = input
  const points = document.length > 10_000 ? null : pointsOf(document, priceOf)
  if (points === null) return { ...nothing, ...refused('DOCUMENT', 'document') }
  const hash = await registerOperation(db, { applicationId: application.id, document, actor, now })
  return hash === null ? { ...nothing, ...refused('OPERATIONS_TOO_MANY', 'application') } : { hash, points, userErrors: [] }
}

/** Null for what could not run. */
function pointsOf(document: string, priceOf: PriceOf): number | null {
  try {
    const points = priceOf(document, null, null)
    return points <= MOST_POINTS ? points : null
  } catch (error) {
    if (error instanceof GraphQLError) return null
    throw error
  }
}

export const applicationRestrict: MutationResolvers['applicationRestrict'] = async (_parent, { input }, context) => {
  const { db, now, queries } = context
  const { actor, isOver } = await manager(context)
  const application = await queries.apiKeys.application(idOf(input.application))
  if (!application || !isOver(application.agencyId)) return { application: null, ...refused('APPLICATION_UNKNOWN', 'application') }
  await restrictApplication(db, { applicationId: application.id, registeredOnly: input.registeredOnly, actor, now })
  return { application: await queries.apiKeys.application(application.id), userErrors: [] }
}

const FIELDS: Record<Exclude<Code, 'AGENCY_CODE' | 'AGENCY_NAME' | 'AUTHORITY_UNKNOWN' | 'DOCUMENT' | 'OPERATIONS_TOO_MANY'>, string> = {
  APPLICATION_UNKNOWN: 'application',
  KEYS_TOO_MANY: 'application',
  SCOPES: 'scopes',
  ADDRESSES: 'addresses',
  EXPIRY: 'expiresOn',
  IDEMPOTENCY_KEY: 'idempotencyKey',
}

type Manager = { readonly actor: string; readonly agencyId: number | null; readonly isOver: (agencyId: number) => boolean }

/** Who changes something, and over which agencies: an administrator over all, everybody else over their own. */
async function manager({ viewer }: Context): Promise<Manager> {
  const asker = await viewer()
  if (asker.kind !== 'ACCOUNT') throw new Error('Somebody without an account was let through')
  const isOverAll = may(roleOf(asker), 'MANAGE_AGENCIES')
  return { actor: asker.userName, agencyId: asker.agencyId, isOver: (agencyId) => isOverAll || agencyId === asker.agencyId }
}

/** A name without space around it; null when it is empty or too long. */
function nameOf(typed: string, most: number): string | null {
  const name = typed.replace(/\p{Cc}/gu, ' ').trim()
  return name === '' || name.length > most ? null : name
}

const idOf = (id: string) => (/^\d{1,15}$/.test(id) ? Number(id) : 0)

function refused(code: Code, field: string) {
  return { userErrors: [{ __typename: 'InputRefusal' as const, code, message: agencyErrorTexts[code], field: ['input', field] }] }
}
