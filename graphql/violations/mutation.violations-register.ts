import type { MutationResolvers, ResolversTypes, UserErrorCode } from '@/graphql/generated/resolvers'
import { repeatable } from '@/graphql/lib/repeatable'
import { userError } from '@/graphql/lib/user-error'
import { violationRow } from '@/services/feeds/feed-rows'
import { withRetry } from '@/services/platform/retry'
import { type FewRegistered, MAX_ROWS, registerFewViolations } from '@/services/violations/register-few-violations'
import { rawRow, registeredRow, totalsOf } from './registered-rows'

type Payload = Awaited<ResolversTypes['ViolationsRegisterPayload']>

export const violationsRegister: MutationResolvers['violationsRegister'] = async (_parent, { input }, context) => {
  const { now: at, drawNumbers, viewer } = context
  const asker = await viewer()
  if (asker.kind !== 'PARTNER') throw new Error('The schema lets keys alone register')
  const { authorityCode, keyId } = asker
  if (authorityCode === null) return refused('NO_AUTHORITY', null)
  const { rows, idempotencyKey, complete } = input
  if (rows.length < (complete ? 0 : 1) || rows.length > MAX_ROWS) return refused('ROWS_SIZE', 'rows')
  if (complete && (complete.since >= complete.asOf || complete.asOf > at)) return refused('PERIOD_INVALID', 'complete')
  const period = complete ? { authority: authorityCode, ...complete } : null
  const notices = rows.map((row, index) => violationRow(rawRow(row, index, authorityCode)))
  const options = { at, period: () => period, drawNumbers, actor: `api_key:${keyId}`, source: `api:${idempotencyKey}` }
  // Its key is taken in the transaction that registers: where another registering is in the way, both are tried again.
  const registered = await withRetry(() =>
    repeatable(context, 'violationsRegister', input, async (tx) => ({
      ok: true,
      answer: await registerFewViolations(tx, notices, options),
    })),
  )
  if (!registered.ok) return refused(registered.reason, 'idempotencyKey')
  const answer = registered.answer as FewRegistered
  return { rows: answer.rows.map(registeredRow), totals: totalsOf(answer), userErrors: [] }
}

function refused(code: UserErrorCode, field: string | null): Payload {
  return { rows: [], totals: null, userErrors: [userError(code, field)] }
}
