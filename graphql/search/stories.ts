import type { CasePaymentRow } from '@/db/queries/cases'
import type { LicenseInquiryRow } from '@/db/queries/licenses'
import type { StoryOf } from '@/db/queries/stories'
import { listed } from '@/graphql/lib/listed'
import { type PageArguments, pageRequest } from '@/graphql/lib/page'
import { refusal } from '@/graphql/lib/refusal'
import type { Context } from '@/graphql/server/context'

export type LicenseStoryModel = { readonly row: LicenseInquiryRow }

export type PaymentStoryModel = { readonly payment: CasePaymentRow; readonly licenseNumber: string | null }

/** Pages of a story, the latest first. They throw a refusal for a size out of range or a cursor that is none. */
export async function timeline(of: StoryOf, page: PageArguments, { queries }: Context) {
  const { size, position } = pageRequest(page, readPlace)
  const rows = await queries.stories.events(of, { before: position, limit: size + 1 })
  return listed(rows, size, ({ place }) => cursor('event', place))
}

export async function ledger(of: StoryOf, page: PageArguments, { queries }: Context) {
  const { size, position } = pageRequest(page, readId('ledger'))
  return listed(await queries.stories.ledger(of, { before: position, limit: size + 1 }), size, ({ id }) => cursor('ledger', id))
}

export async function networkMessages(of: StoryOf, page: PageArguments, { queries }: Context) {
  const { size, position } = pageRequest(page, readId('message'))
  return listed(await queries.stories.messages(of, { before: position, limit: size + 1 }), size, ({ id }) => cursor('message', id))
}

export async function looks(licenseId: number, page: PageArguments, { queries }: Context) {
  const { size, position } = pageRequest(page, readId('look'))
  return listed(await queries.stories.looks(licenseId, { before: position, limit: size + 1 }), size, ({ id }) => cursor('look', id))
}

function cursor(list: string, place: string | number): string {
  return Buffer.from(`${list}:${place}`).toString('base64url')
}

function readPlace(text: string): string {
  const [, place] = /^event:(\d{20}\.[A-Z_]+\.\d+\.[^\0]{0,80})$/.exec(Buffer.from(text, 'base64url').toString()) ?? []
  if (place === undefined) throw refusal('CURSOR_INVALID')
  return place
}

function readId(list: string): (text: string) => string {
  return (text) => {
    const [, name, id] = /^([a-z]+):(\d{1,15})$/.exec(Buffer.from(text, 'base64url').toString()) ?? []
    if (name !== list || id === undefined) throw refusal('CURSOR_INVALID')
    return id
  }
}
