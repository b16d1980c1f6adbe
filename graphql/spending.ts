import { networksOf } from '@/services/client-network'
import type { Limit } from '@/services/limiting/buckets'
import type { Use } from '@/services/limiting/hold-uses'
import type { Limiter } from '@/services/limiting/limiter'
import type { Context } from './context'
import { overNetworkBudget } from './refusal'
import { isStaff, type Viewer } from './viewer'

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
/** What reading documents that were never seen costs a program besides its budget. */
const READING_BY_APPLICATION = limitOf('reading by application', 30_000)

/** What a page costs besides the operation that it asks: it is drawn. */
const PAGE_POINTS = 20

function limitOf(name: string, most: number): Limit {
  return { name, most, minutes: 1, grain: most / 20 }
}

type Spending = Pick<Context, 'viewer' | 'limited' | 'isPage'>

/** Spends points of whoever asks without a key, or throws BUDGET_EXCEEDED and spends nothing. */
export async function spend({ viewer, limited: { limiter, address }, isPage }: Spending, points: number): Promise<void> {
  if (!limiter) return
  const asker = await viewer().catch(() => null)
  await takeAll(limiter, bucketsOf(asker, { address, isPage }), isPage ? points + PAGE_POINTS : points + 1)
}

/** Spends what it costs to read a document that is not known. */
export async function spendOnReading(context: Context, points: number): Promise<void> {
  const { viewer, limited, apiKey } = context
  if (apiKey === null || !limited.limiter) return spend(context, points)
  const asker = await viewer()
  if (asker.kind !== 'PARTNER') return
  await takeAll(limited.limiter, [{ limit: READING_BY_APPLICATION, subject: String(asker.applicationId) }], points)
}

function bucketsOf(asker: Viewer | null, { address, isPage }: { address: string | null; isPage: boolean }): Use[] {
  if (asker && isStaff(asker)) return asker.kind === 'ACCOUNT' ? [{ limit: BY_STAFF, subject: String(asker.id) }] : []
  const limits = isPage ? BY_PAGES : BY_HTTP
  const networks = address === null ? [] : networksOf(address)
  const uses = networks.flatMap((subject, size) => (limits[size] ? [{ limit: limits[size], subject }] : []))
  return asker?.kind === 'ACCOUNT' ? [{ limit: BY_ACCOUNT, subject: String(asker.id) }, ...uses] : uses
}

async function takeAll(limiter: Limiter, uses: readonly Use[], points: number): Promise<void> {
  for (const [index, { limit, subject }] of uses.entries()) {
    const { retryAfter } = await limiter.take(limit, subject, points)
    if (retryAfter === null) continue
    for (const taken of uses.slice(0, index)) limiter.giveBack(taken.limit, taken.subject, points)
    throw overNetworkBudget(points, retryAfter)
  }
}
