import { ask } from '@/app/_server/ask'
import { type ActionOutcome, outcomeOf } from '@/app/[locale]/staff/_server/action-outcome'
import { graphql } from '@/graphql/generated/client'
import type { PayoutFileQuery, PayoutFilesQuery } from '@/graphql/generated/client/graphql'
import { type Refused, refusedBy } from '../../_server/refused'

const PAGE_SIZE = 25

const PayoutFiles = graphql(`
  query PayoutFiles($first: Int!, $after: String) {
    me { role }
    payoutsReady { refunds total unconfirmed toApprove withoutAccount items { caseReference amount maskedIban payeeName bankName confirmed } }
    payoutFiles(first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { reference madeBy madeAt refunds total filed paidOut returned cancelled }
    }
  }
`)

const PayoutFile = graphql(`
  query PayoutFile($reference: String!) {
    me { userName role }
    payoutFile(reference: $reference) {
      reference madeBy madeAt refunds total filed paidOut returned cancelled taken xmlSha256 csvSha256 xmlPath csvPath
      items { endToEndId caseReference amount maskedIban state transferNumber paidOutAt returnedAt }
    }
  }
`)

const PayoutMake = graphql(`
  mutation PayoutMake($input: PayoutFileMakeInput!) {
    payoutFileMake(input: $input) { payoutFile { reference } userErrors { code message { ar en } } }
  }
`)

const PayoutCancel = graphql(`
  mutation PayoutCancel($input: PayoutFileCancelInput!) {
    payoutFileCancel(input: $input) { userErrors { code message { ar en } } }
  }
`)

const PayoutPaidOut = graphql(`
  mutation PayoutPaidOut($input: PayoutFilePaidOutRecordInput!) {
    payoutFilePaidOutRecord(input: $input) { userErrors { code message { ar en } } }
  }
`)

const PayoutReturned = graphql(`
  mutation PayoutReturned($input: PayoutFileReturnRecordInput!) {
    payoutFileReturnRecord(input: $input) { userErrors { code message { ar en } } }
  }
`)

export type PayoutsPage = Omit<PayoutFilesQuery, 'me'> & { readonly me: NonNullable<PayoutFilesQuery['me']> }
export type ListedPayoutFile = PayoutFilesQuery['payoutFiles']['nodes'][number]
export type ShownPayoutFile = NonNullable<PayoutFileQuery['payoutFile']>
export type Me = NonNullable<PayoutFileQuery['me']>

/** One page of files for the bank, and what the next one would have; a cursor that is not ours is the first page. */
export async function payoutsPage(after: string | null): Promise<{ kind: 'list'; page: PayoutsPage } | Refused> {
  const result = await ask(PayoutFiles, { first: PAGE_SIZE, after })
  if (result.ok && result.data.me) return { kind: 'list', page: { ...result.data, me: result.data.me } }
  if (!result.ok && result.code === 'CURSOR_INVALID' && after !== null) return payoutsPage(null)
  return refusedBy(result)
}

/** One file for the bank. */
export async function payoutPage(
  reference: string,
): Promise<{ kind: 'file'; me: Me; file: ShownPayoutFile } | { kind: 'unknown' } | Refused> {
  const result = await ask(PayoutFile, { reference })
  if (!result.ok || !result.data.me) return refusedBy(result)
  return result.data.payoutFile ? { kind: 'file', me: result.data.me, file: result.data.payoutFile } : { kind: 'unknown' }
}

/** Makes a file of the refunds of these cases; `reference` is its number. */
export async function makePayoutFile(
  cases: string[],
  idempotencyKey: string,
): Promise<{ outcome: ActionOutcome; reference: string | null }> {
  const result = await ask(PayoutMake, { input: { cases, idempotencyKey } })
  const reference = result.ok ? (result.data.payoutFileMake.payoutFile?.reference ?? null) : null
  return { outcome: outcomeOf(result, (data) => data.payoutFileMake), reference }
}

/** What somebody records of a file. `endToEndIds`: null for all that is left. */
export type Recorded = { readonly reference: string; readonly endToEndIds: string[] | null; readonly idempotencyKey: string }

export async function recordPaidOut(recorded: Recorded & { readonly transferNumber: string }): Promise<ActionOutcome> {
  return outcomeOf(await ask(PayoutPaidOut, { input: recorded }), (data) => data.payoutFilePaidOutRecord)
}

export async function recordReturned(recorded: Recorded & { readonly note: string }): Promise<ActionOutcome> {
  return outcomeOf(await ask(PayoutReturned, { input: recorded }), (data) => data.payoutFileReturnRecord)
}

export async function cancelPayoutFile(input: Pick<Recorded, 'reference' | 'idempotencyKey'>): Promise<ActionOutcome> {
  return outcomeOf(await ask(PayoutCancel, { input }), (data) => data.payoutFileCancel)
}
