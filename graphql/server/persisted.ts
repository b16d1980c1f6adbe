import { LRUCache } from 'lru-cache'
import type { RegisteredOperationQueries } from '@/db/queries/registered-operations'
import siteDocuments from '@/graphql/generated/client/persisted-documents.json'
import { notPersisted } from '@/graphql/lib/refusal'
import { hashOfDocument } from '@/services/partners/register-operation'
import type { NamedRequest } from './operation-request'
import type { Viewer } from './viewer'

/** Documents by their hash: the site's own, which everybody may send, and those that a program has registered. Null for one that is neither. */
export type DocumentOf = (hash: string, applicationId: number | null) => Promise<string | null>

const REMEMBERED = 2_000
/** A program that was just limited, or has just registered something, waits no longer than this. */
const REMEMBERED_MS = 5_000

const HASH = /^[0-9a-f]{64}$/

const ofSite = new Map(Object.entries(siteDocuments).map(([name, document]) => [name.replace(/^sha256:/, ''), document]))

export function documentStore(queries: RegisteredOperationQueries): DocumentOf {
  const known = new LRUCache<string, { document: string | null }>({ max: REMEMBERED, ttl: REMEMBERED_MS })
  return async (hash, applicationId) => {
    const own = ofSite.get(hash)
    if (own !== undefined || applicationId === null) return own ?? null
    const key = `${applicationId} ${hash}`
    const cached = known.get(key) ?? { document: await queries.document({ applicationId, hash }) }
    known.set(key, cached)
    return cached.document
  }
}

/** Who asks, and where documents are. */
type Asking = { readonly apiKey: string | null; readonly viewer: () => Promise<Viewer>; readonly documentOf: DocumentOf }

/**
 * The request with its document in it, and nothing that names it by hash. Throws for a hash that is unknown or another document's, and for what a key that is limited to
 * registered operations may not run.
 */
export async function withDocument(request: NamedRequest, context: Asking): Promise<NamedRequest> {
  const hash = hashIn(request)
  if (hash === null && context.apiKey === null) return request
  const partner = context.apiKey === null ? null : await partnerOf(context)
  const query =
    hash === null ? request.query : await named(hash, request.query, () => context.documentOf(hash, partner?.applicationId ?? null))
  if (partner?.registeredOnly && query !== undefined && (await context.documentOf(hashOfDocument(query), partner.applicationId)) === null)
    throw notPersisted('OPERATION_NOT_REGISTERED')
  if (hash === null || query === undefined) return request
  const { operationName, variables } = request
  return { query, ...(operationName != null && { operationName }), ...(variables != null && { variables }) }
}

async function named(hash: string, sent: string | undefined, registered: () => Promise<string | null>): Promise<string> {
  const query = sent ?? (HASH.test(hash) ? await registered() : null)
  if (query === null) throw notPersisted('PERSISTED_QUERY_NOT_FOUND')
  if (sent !== undefined && hashOfDocument(sent) !== hash) throw notPersisted('PERSISTED_QUERY_MISMATCH')
  return query
}

async function partnerOf({ viewer }: Asking) {
  const asker = await viewer()
  return asker.kind === 'PARTNER' ? asker : null
}

/** `extensions.persistedQuery.sha256Hash`, as clients of Apollo, Relay and urql send it. */
export function hashIn({ extensions }: NamedRequest): string | null {
  const persisted = (extensions as { persistedQuery?: { sha256Hash?: unknown } } | null | undefined)?.persistedQuery
  return typeof persisted?.sha256Hash === 'string' ? persisted.sha256Hash.toLowerCase() : null
}
