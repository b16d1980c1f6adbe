import type { Db } from '@/db/client/client'
import { parseReference } from '@/domain/values/reference-code'
import type { ResolversTypes } from '@/graphql/generated/resolvers'
import { repeatable } from '@/graphql/lib/repeatable'
import { userError } from '@/graphql/lib/user-error'
import type { Context } from '@/graphql/server/context'
import type { CaseOutcome, CaseRefusal, CaseStep } from '@/services/cases/case-step'

type Payload = Awaited<ResolversTypes['PaymentCasePayload']>
type Input = {
  readonly reference: string
  readonly idempotencyKey: string
  readonly revision?: number
  readonly note?: string
  readonly reason?: string
}
type Refusal = CaseRefusal | 'IDEMPOTENCY_KEY'

/** Which field of the input a refusal is about, where it is about one. */
const FIELDS: Readonly<Partial<Record<Refusal, readonly string[]>>> = {
  CASE_NOT_FOUND: ['reference'],
  CASE_CHANGED: ['revision'],
  CASE_NOTE_REQUIRED: ['note', 'reason'],
  CASE_NOTE_TOO_LONG: ['note', 'reason'],
  CASE_ASSIGNEE_UNKNOWN: ['assignee'],
  CASE_AMOUNT: ['amount'],
  CASE_CHOICE_SIZE: ['violationIds'],
  CASE_VIOLATION_NOT_OPEN: ['violationIds'],
  CASE_ONE_LICENSE: ['violationIds'],
  CASE_TOO_MUCH: ['violationIds'],
  CASE_TWO_PEOPLE: ['violationIds'],
  CASE_CONSENT_REQUIRED: ['consent'],
  CASE_TRANSFER_NUMBER: ['transferNumber'],
  CASE_REQUEST_UNKNOWN: ['requestId'],
  IDEMPOTENCY_KEY: ['idempotencyKey'],
}

/**
 * One step about a case by a member of staff, whom the schema has let; the answer is the case as it is afterwards. A step that was done is not done again under
 * its key.
 */
export async function caseMutation<Given extends Input>(
  { context, input, mutation }: { context: Context; input: Given; mutation: string },
  run: (tx: Db, step: CaseStep) => Promise<CaseOutcome>,
): Promise<Payload> {
  const viewer = await context.viewer()
  if (viewer.kind !== 'ACCOUNT') throw new Error('The schema lets accounts alone work on cases')
  const reference = parseReference('H', input.reference)
  if (reference === null) return { paymentCase: null, userErrors: [refusedBy('CASE_NOT_FOUND', input)] }
  const step = { reference, revision: input.revision ?? 0, actor: viewer.userName, now: context.now }
  const outcome = await repeatable(context, mutation, input, async (tx) => {
    const done = await run(tx, step)
    return done.ok ? { ok: true, answer: reference } : done
  })
  const paymentCase = await context.queries.paymentCases.byReference(reference)
  return { paymentCase, userErrors: outcome.ok ? [] : [refusedBy(outcome.reason, input)] }
}

function refusedBy(code: Refusal, input: Input): Payload['userErrors'][number] {
  const field = FIELDS[code]?.find((name) => name in input)
  return userError(code, field ?? null)
}
