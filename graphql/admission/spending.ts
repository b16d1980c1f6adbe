import { overBudget, overNetworkBudget } from '@/graphql/lib/refusal'
import type { Context } from '@/graphql/server/context'
import { isStaff, type Viewer } from '@/graphql/server/viewer'
import { networksOf } from '@/services/platform/client-network'
import type { Limit } from '@/services/platform/limits/buckets'
import type { Use } from '@/services/platform/limits/hold-uses'
import type { Limiter } from '@/services/platform/limits/limiter'

/**
 * Points within a minute that everybody without a key may spend, by the network that they ask from: an IPv4 address or
 * a /64, a /56, a /48. A page of ours costs about a hundred, so that an address that many share has room for a
 * thousand pages a minute; GraphQL over HTTP is for programs, and honest ones without a key ask little.
 */
const BY_HTTP = [30_000, 45_000, 60_000].map((most, size) => limitOf(`points over HTTP by network ${size}`, most))
const BY_PAGES = [120_000, 180_000, 240_000].map((most, size) => limitOf(`points of pages by network ${size}`, most))
/** The same by account, wherever it asks from. */
const BY_ACCOUNT = limitOf('points by account', 30_000)
const BY_STAFF = limitOf('points by account of staff', 120_000)
/** What reading documents that were never seen costs a program besides its budget, and all of an agency together. */
const READING_BY_APPLICATION = limitOf('reading by application', 30_000)
const READING_BY_AGENCY = limitOf('reading by agency', 60_000)

/** What a page costs besides the operation that it asks: it is drawn. */
const PAGE_POINTS = 20

function limitOf(name: string, most: number): Limit {
  return { name, most, minutes: 1, grain: most / 20 }
}

type Spending = Pick<Context, 'viewer' | 'limited' | 'isPage'>

/** What a program may spend within a minute. */
export const programBudget = (most: number): Limit => ({ name: 'points by application', most, minutes: 1 })

/** What all programs of an agency together may spend within a minute. */
export const agencyBudget = (most: number): Limit => ({ name: 'points by agency', most, minutes: 1 })

/** Spends points of whoever asks without a key, or throws BUDGET_EXCEEDED and spends nothing. */
export async function spend({ viewer, limited: { limiter, address }, isPage }: Spending, points: number): Promise<void> {
  if (!limiter) return
  const asker = await viewer().catch(() => null)
  const cost = isPage ? points + PAGE_POINTS : points + 1
  const { retryAfter } = await takeAll(limiter, bucketsOf(asker, { address, isPage }), cost)
  if (retryAfter !== null) throw overNetworkBudget(cost, retryAfter)
}

/** Spends what it costs to read a document that is not known. */
export async function spendOnReading(context: Context, points: number): Promise<void> {
  const { viewer, limited, apiKey } = context
  if (apiKey === null || !limited.limiter) return spend(context, points)
  const asker = await viewer()
  if (asker.kind !== 'PARTNER') return
  const { retryAfter, isOfAgency } = await takeOfProgram(limited.limiter, asker, points, [READING_BY_APPLICATION, READING_BY_AGENCY])
  if (retryAfter !== null) throw overBudget(points, retryAfter, isOfAgency)
}

/** Spends points of a program and of its agency, or throws BUDGET_EXCEEDED and spends nothing; `charge` is told what is left either way. */
export async function spendOfProgram({ viewer, limited: { limiter }, admitted }: Context, points: number): Promise<void> {
  const asker = await viewer()
  if (asker.kind !== 'PARTNER' || !limiter) return
  const limits = [programBudget(asker.budget), agencyBudget(asker.agencyBudget)] as const
  const { retryAfter, isOfAgency, most, left } = await takeOfProgram(limiter, asker, points, limits)
  admitted.charge = { points: retryAfter === null ? points : 0, most, left }
  if (retryAfter !== null) throw overBudget(points, retryAfter, isOfAgency)
}

type Program = { readonly applicationId: number; readonly agencyId: number }

async function takeOfProgram(limiter: Limiter, { applicationId, agencyId }: Program, points: number, limits: readonly [Limit, Limit]) {
  const [ofProgram, ofAgency] = limits
  const uses = [
    { limit: ofProgram, subject: String(applicationId) },
    { limit: ofAgency, subject: String(agencyId) },
  ]
  const taken = await takeAll(limiter, uses, points)
  return { ...taken, isOfAgency: taken.limit === ofAgency, most: taken.limit?.most ?? 0 }
}

function bucketsOf(asker: Viewer | null, { address, isPage }: { address: string | null; isPage: boolean }): Use[] {
  if (asker && isStaff(asker)) return asker.kind === 'ACCOUNT' ? [{ limit: BY_STAFF, subject: String(asker.id) }] : []
  const limits = isPage ? BY_PAGES : BY_HTTP
  const networks = address === null ? [] : networksOf(address)
  const uses = networks.flatMap((subject, size) => (limits[size] ? [{ limit: limits[size], subject }] : []))
  return asker?.kind === 'ACCOUNT' ? [{ limit: BY_ACCOUNT, subject: String(asker.id) }, ...uses] : uses
}

/** The limit that has least left, or that refuses. */
type TakenOfAll = { readonly limit: Limit | null; readonly left: number; readonly retryAfter: number | null }

/** Takes points of every bucket, or of none. */
async function takeAll(limiter: Limiter, uses: readonly Use[], points: number): Promise<TakenOfAll> {
  let least: TakenOfAll = { limit: null, left: Number.POSITIVE_INFINITY, retryAfter: null }
  for (const [index, { limit, subject }] of uses.entries()) {
    const taken = await limiter.take(limit, subject, points)
    if (taken.retryAfter === null && taken.left >= least.left) continue
    least = { limit, ...taken }
    if (taken.retryAfter === null) continue
    for (const { limit: other, subject: whose } of uses.slice(0, index)) limiter.giveBack(other, whose, points)
    return least
  }
  return least
}
