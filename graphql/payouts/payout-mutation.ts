import type { Db } from '@/db/client/client'
import { parseReference } from '@/domain/values/reference-code'
import type { ResolversTypes } from '@/graphql/generated/resolvers'
import { repeatable } from '@/graphql/lib/repeatable'
import { userError } from '@/graphql/lib/user-error'
import type { Context } from '@/graphql/server/context'
import type { MadePayoutFile } from '@/services/payouts/make-payout-file'
import type { FileOutcome } from '@/services/payouts/record-file-outcome'

type Payload = Awaited<ResolversTypes['PayoutFilePayload']>
type Refusal = Extract<MadePayoutFile | FileOutcome, { readonly ok: false }>['reason'] | 'IDEMPOTENCY_KEY'
type Input = { readonly idempotencyKey: string; readonly reference?: string }
type Step = { readonly reference: string; readonly actor: string; readonly now: Date }

/** Which field of the input a refusal is about, where it is about one. */
const FIELDS: Readonly<Partial<Record<Refusal, string>>> = {
  IDEMPOTENCY_KEY: 'idempotencyKey',
  PAYOUT_FILE_UNKNOWN: 'reference',
  PAYOUT_ITEM_STATE: 'endToEndIds',
  PAYOUT_NOT_READY: 'cases',
  CASE_TRANSFER_NUMBER: 'transferNumber',
  CASE_NOTE_TOO_LONG: 'note',
}

/** One step about a file for the bank by a member of staff, whom the schema has let; the answer is the file as it is afterwards. */
export async function filePayload<Given extends Input>(
  { context, input, mutation }: { context: Context; input: Given; mutation: string },
  run: (tx: Db, step: Step) => Promise<MadePayoutFile | FileOutcome>,
): Promise<Payload> {
  const viewer = await context.viewer()
  if (viewer.kind !== 'ACCOUNT') throw new Error('The schema lets accounts alone work on payouts')
  const reference = parseReference('P', input.reference ?? '') ?? ''
  const outcome = await repeatable(context, mutation, input, async (tx) => {
    const made = await run(tx, { reference, actor: viewer.userName, now: context.now })
    return made.ok ? { ok: true, answer: 'reference' in made ? made.reference : reference } : made
  })
  const known = outcome.ok ? String(outcome.answer) : reference
  const payoutFile = known === '' ? null : await context.queries.payouts.byReference(known)
  return { payoutFile, userErrors: outcome.ok ? [] : [userError(outcome.reason, FIELDS[outcome.reason] ?? null)] }
}
