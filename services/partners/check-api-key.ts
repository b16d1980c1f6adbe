import { LRUCache } from 'lru-cache'
import type { ApiKeyQueries } from '@/db/queries/api-keys'
import type { Scope } from '@/domain/partners/scopes'
import { blockListOf, isListed } from '@/services/platform/address-range'
import { digestOf, isMistyped } from './key-text'

/** A partner's program that brings a key that holds. */
export type Partner = {
  readonly keyId: number
  readonly applicationId: number
  readonly agencyId: number
  /** The authority whose violations it may register. */
  readonly authorityCode: string | null
  readonly scopes: ReadonlySet<Scope>
  /** Points that its application may spend a minute. */
  readonly budget: number
  /** Points that all programs of its agency together may spend a minute. */
  readonly agencyBudget: number
  /** Whether it may run registered operations only. */
  readonly registeredOnly: boolean
}

/** Why a request that brings an API key is not answered. */
export const KEY_REFUSALS = ['API_KEY_UNKNOWN', 'API_KEY_REVOKED', 'API_KEY_EXPIRED', 'API_KEY_ADDRESS', 'APPLICATION_SUSPENDED'] as const

export type KeyRefusal = (typeof KEY_REFUSALS)[number]

type CheckedKey = { readonly ok: true; readonly partner: Partner } | { readonly ok: false; readonly reason: KeyRefusal }

export type CheckApiKey = (text: string, address: string | null) => Promise<CheckedKey>

type KeyRow = NonNullable<Awaited<ReturnType<ApiKeyQueries['byDigest']>>>

type Options = { readonly queries: ApiKeyQueries; readonly now: () => Date; readonly onFault: (error: unknown) => void }

const REMEMBERED = 10_000
/** A key that was revoked elsewhere is refused here after this long at most. */
const REMEMBERED_MS = 5_000
const TOUCHED_MS = 60_000

/** Checks keys, each read from the database at most every five seconds. Throws where the database cannot answer. */
export function apiKeyChecker({ queries, now, onFault }: Options): CheckApiKey {
  const known = new LRUCache<string, { row: KeyRow | null }>({ max: REMEMBERED, ttl: REMEMBERED_MS })
  const touched = new LRUCache<number, true>({ max: REMEMBERED, ttl: TOUCHED_MS })
  const read = async (digest: string): Promise<KeyRow | null> => {
    const cached = known.get(digest)
    if (cached) return cached.row
    const row = await queries.byDigest(digest)
    known.set(digest, { row })
    return row
  }
  return async (text, address) => {
    const row = isMistyped(text) ? null : await read(digestOf(text))
    const reason = refusalOf(row, address, now())
    if (reason || !row) return { ok: false, reason: reason ?? 'API_KEY_UNKNOWN' }
    if (!touched.has(row.id)) {
      touched.set(row.id, true)
      queries.touch(row.id, now()).catch(onFault)
    }
    return { ok: true, partner: partnerOf(row) }
  }
}

function refusalOf(row: KeyRow | null, address: string | null, now: Date): KeyRefusal | null {
  if (!row || row.closedAt) return 'API_KEY_UNKNOWN'
  if (row.revokedAt) return 'API_KEY_REVOKED'
  if (row.expiresAt <= now) return 'API_KEY_EXPIRED'
  if (row.suspendedAt) return 'APPLICATION_SUSPENDED'
  if (row.addresses.length === 0) return null
  return address !== null && isListed(address, blockListOf(row.addresses)) ? null : 'API_KEY_ADDRESS'
}

/** What its agency has lost since, the key has lost too. */
function partnerOf({ id, scopes, granted, ...row }: KeyRow): Partner {
  const { applicationId, agencyId, authorityCode, budget, agencyBudget, registeredOnly } = row
  const held = scopes.filter((scope) => granted.includes(scope)) as Scope[]
  return { keyId: id, applicationId, agencyId, authorityCode, scopes: new Set(held), budget, agencyBudget, registeredOnly }
}
