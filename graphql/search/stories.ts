import type { CasePaymentRow } from '@/db/queries/cases'
import type { LicenseInquiryRow } from '@/db/queries/licenses'
import type { LedgerRow, StoryEventRow, StoryLookRow, StoryMessageRow, StoryOf } from '@/db/queries/stories'
import { type Cursor, connection, listCursor, type Page, type PageArguments } from '@/graphql/lib/connection'
import type { Context } from '@/graphql/server/context'

export type LicenseStoryModel = { readonly row: LicenseInquiryRow }

export type PaymentStoryModel = { readonly payment: CasePaymentRow; readonly licenseNumber: string | null }

export type EventPage = Page<StoryEventRow>
export type LedgerPage = Page<LedgerRow>
export type NetworkMessagePage = Page<StoryMessageRow>
export type StoryLookPage = Page<StoryLookRow>

const eventCursor = listCursor('event', {
  write: ({ place }: StoryEventRow) => [place],
  read: (place = '') => (/^\d{20}\.[A-Z_]+\.\d+\.[^\0]{0,80}$/.test(place) ? place : null),
})

const idCursor = (list: string) =>
  listCursor(list, {
    write: ({ id }: { readonly id: number }) => [id],
    read: (id = '') => (/^\d{1,15}$/.test(id) ? id : null),
  })

const ledgerCursor: Cursor<LedgerRow, string> = idCursor('ledger')
const messageCursor: Cursor<StoryMessageRow, string> = idCursor('network message')
const lookCursor: Cursor<StoryLookRow, string> = idCursor('look')

type Before = string | null

/** Pages of a story, the latest first. They throw a refusal for a size out of range or a cursor that is none. */
export function timeline(of: StoryOf, page: PageArguments, { queries: { stories } }: Context): Promise<EventPage> {
  return connection(page, { cursor: eventCursor, read: (before: Before, limit) => stories.events(of, { before, limit }) })
}

export function ledger(of: StoryOf, page: PageArguments, { queries: { stories } }: Context): Promise<LedgerPage> {
  return connection(page, { cursor: ledgerCursor, read: (before: Before, limit) => stories.ledger(of, { before, limit }) })
}

export function networkMessages(of: StoryOf, page: PageArguments, { queries: { stories } }: Context): Promise<NetworkMessagePage> {
  return connection(page, { cursor: messageCursor, read: (before: Before, limit) => stories.messages(of, { before, limit }) })
}

export function looks(licenseId: number, page: PageArguments, { queries: { stories } }: Context): Promise<StoryLookPage> {
  return connection(page, { cursor: lookCursor, read: (before: Before, limit) => stories.looks(licenseId, { before, limit }) })
}
