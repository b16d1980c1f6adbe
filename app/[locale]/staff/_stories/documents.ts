import { ask } from '@/app/_server/ask'
import { graphql } from '@/graphql/generated/client'
import type { LicenseStoryPageQuery, PaymentStoryPageQuery } from '@/graphql/generated/client/graphql'
import { faultKind } from '../_server/staff-page'

const LicenseStoryPage = graphql(`
  query LicenseStoryPage($id: ID!, $timeline: String, $ledger: String, $messages: String, $looks: String) {
    licenseStory(id: $id) {
      id
      mergedInto
      license {
        number holderName
        licensingCenter { name { ar en } }
        licenseClass { name { ar en } }
        dues { count total paymentReference { number } }
      }
      timeline(first: 25, after: $timeline) { nodes { at kind subject amount actor } pageInfo { hasNextPage endCursor } }
      ledger(first: 10, after: $ledger) { nodes { at debit credit amount transactionId caseReference } pageInfo { hasNextPage endCursor } }
      messages(first: 5, after: $messages) { nodes { receivedAt kind format content httpStatus code } pageInfo { hasNextPage endCursor } }
      looks(first: 10, after: $looks) { nodes { at by who purpose kind requestId } pageInfo { hasNextPage endCursor } }
    }
  }
`)

const PaymentStoryPage = graphql(`
  query PaymentStoryPage($transactionId: String!, $timeline: String, $ledger: String, $messages: String) {
    paymentStory(transactionId: $transactionId) {
      payment { transactionId reportedNumber currency amountText amount settled waiting paidOut reversed processedAt }
      channel
      licenseId
      licenseNumber
      cases { reference reasonText { ar en } waiting }
      timeline(first: 25, after: $timeline) { nodes { at kind subject amount actor } pageInfo { hasNextPage endCursor } }
      ledger(first: 10, after: $ledger) { nodes { at debit credit amount transactionId caseReference } pageInfo { hasNextPage endCursor } }
      messages(first: 5, after: $messages) { nodes { receivedAt kind format content httpStatus code } pageInfo { hasNextPage endCursor } }
    }
  }
`)

export type LicenseStory = NonNullable<LicenseStoryPageQuery['licenseStory']>
export type PaymentStory = NonNullable<PaymentStoryPageQuery['paymentStory']>

/** Where each list of a story goes on; left out: at its latest. */
export type Places = { timeline?: string; ledger?: string; messages?: string; looks?: string }

type State<Story> = { kind: 'story'; story: Story } | { kind: 'missing' | ReturnType<typeof faultKind> }

/** A licence's story; a place that is none is the latest. */
export async function licenseStory(id: string, places: Places): Promise<State<LicenseStory>> {
  const result = await ask(LicenseStoryPage, { id, ...places })
  if (!result.ok && result.code === 'CURSOR_INVALID') return licenseStory(id, {})
  if (!result.ok) return { kind: faultKind(result) }
  const { licenseStory: story } = result.data
  return story ? { kind: 'story', story } : { kind: 'missing' }
}

/** A payment's story; a place that is none is the latest. */
export async function paymentStory(transactionId: string, { looks: _, ...places }: Places): Promise<State<PaymentStory>> {
  const result = await ask(PaymentStoryPage, { transactionId, ...places })
  if (!result.ok && result.code === 'CURSOR_INVALID') return paymentStory(transactionId, {})
  if (!result.ok) return { kind: faultKind(result) }
  const { paymentStory: story } = result.data
  return story ? { kind: 'story', story } : { kind: 'missing' }
}
