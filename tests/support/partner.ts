import type { Db } from '@/db/client/client'
import { type Scope, scopes } from '@/domain/partners/scopes'
import { createAgency, createApplication } from '@/services/partners/create-agency'
import { createApiKey } from '@/services/partners/create-api-key'
import type { TestApi } from './api'
import { sessionCookie } from './session'

let made = 0

type Granted = {
  readonly scopes?: readonly Scope[]
  readonly addresses?: readonly string[]
  readonly authorityCode?: string
  readonly now?: Date
}

/** A partner with one key: its agency and application, and the header that its program sends. */
export type TestPartner = {
  readonly agencyId: number
  readonly applicationId: number
  readonly keyId: number
  readonly secret: string
  readonly headers: { readonly authorization: string }
}

/** Takes a partner agency on, with one key that has these scopes (all of them unless told). */
export async function aPartner(db: Db, granted: Granted = {}): Promise<TestPartner> {
  made += 1
  const { authorityCode = null, now = new Date() } = granted
  const by = { actor: 'tests', now }
  const agency = { code: `A${made}`, nameAr: `جهة ${made}`, nameEn: `Agency ${made}`, authorityCode, scopes: [...scopes] }
  const agencyId = (await createAgency(db, agency, by)) ?? 0
  const { applicationId, ...key } = await aProgram(db, agencyId, { ...granted, name: 'Program' })
  return { agencyId, applicationId, ...key }
}

/** Makes another program of an agency, with one key. */
export async function aProgram(db: Db, agencyId: number, granted: Granted & { readonly name: string }) {
  made += 1
  const { scopes: wanted = scopes, addresses = [], now = new Date(), name } = granted
  const by = { actor: 'tests', now }
  const application = await createApplication(db, { agencyId, name }, by)
  if (!application.ok) throw new Error(application.reason)
  const applicationId = application.id
  const expiresAt = new Date(now.getTime() + 30 * 86_400_000)
  const key = await createApiKey(db, { applicationId, scopes: wanted, addresses, expiresAt, requestKey: `key-of-${made}`, ...by })
  if (!key.ok || !key.secret) throw new Error('No key was made')
  return { applicationId, keyId: key.id, secret: key.secret, headers: { authorization: `Bearer ${key.secret}` } }
}

/** The session of one of the demo's accounts, which begins now, as a header. */
export async function sessionOf(
  { connection, now }: Pick<TestApi, 'connection' | 'now'>,
  userName: string,
): Promise<Record<string, string>> {
  return sessionCookie(connection.sql, userName, { startedAt: now() })
}
