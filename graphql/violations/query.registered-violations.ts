import type { ParkedViolationRow, RegisteredViolationRow } from '@/db/queries/registered-violations'
import { payabilityOf } from '@/domain/violations/payability'
import type { QueryResolvers, ResolversTypes } from '@/graphql/generated/resolvers'
import { refusal } from '@/graphql/lib/refusal'
import { keyOf } from '@/services/feeds/feed-rows'

type Shown = Awaited<ResolversTypes['RegisteredViolation']>

const MAX_KEYS = 100

export const registeredViolations: QueryResolvers['registeredViolations'] = async (_parent, { sourceKeys }, { queries, viewer }) => {
  const asker = await viewer()
  if (asker.kind !== 'PARTNER') throw new Error('The schema lets keys alone ask')
  if (asker.authorityCode === null) throw refusal('NO_AUTHORITY')
  if (sourceKeys.length < 1 || sourceKeys.length > MAX_KEYS) throw refusal('SOURCE_KEYS_SIZE')
  const keys = sourceKeys.map(keyOf)
  const known = keys.flatMap((key) => key ?? [])
  const { registered, parked } = await queries.registeredViolations.byKeys({ authorityCode: asker.authorityCode, sourceKeys: known })
  const shown = new Map([...parked.map(ofParked), ...registered.map(ofRegistered)].map((one) => [one.sourceKey, one]))
  return keys.map((key) => (key === null ? null : (shown.get(key) ?? null)))
}

function ofRegistered({ id, ...row }: RegisteredViolationRow): Shown {
  const payability = payabilityOf(row)
  return { ...row, violationId: String(id), parked: false, payability, payable: payability === 'AVAILABLE' }
}

function ofParked({ cancelledAt, parkedAt, ...row }: ParkedViolationRow): Shown {
  const status = cancelledAt === null ? 'UNPAID' : 'CANCELLED'
  return { ...row, violationId: null, parked: true, status, payability: null, payable: false, registeredAt: parkedAt, paidAt: null }
}
