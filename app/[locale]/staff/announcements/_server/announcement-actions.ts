import { ask } from '@/app/_server/ask'
import type { FormField } from '@/app/_server/form-action'
import { type ActionOutcome, outcomeOf, unreadable } from '@/app/[locale]/staff/_server/action-outcome'
import { instantInAmman } from '@/domain/values/calendar-day'
import { graphql } from '@/graphql/generated/client'

const AnnouncementCreate = graphql(`
  mutation AnnouncementCreate($input: AnnouncementCreateInput!) {
    announcementCreate(input: $input) { userErrors { code field message { ar en } } }
  }
`)

const AnnouncementEnd = graphql(`
  mutation AnnouncementEnd($input: AnnouncementEndInput!) {
    announcementEnd(input: $input) { userErrors { code field message { ar en } } }
  }
`)

/** What of a refused form is typed again by nobody. */
export const KEPT_FIELDS = ['kind', 'textAr', 'textEn', 'from', 'until', 'unavailableUntil'] as const

/** Does one thing about announcements; undefined for what is no such thing. */
export function runAnnouncementAction(act: string, field: FormField): Promise<ActionOutcome> | undefined {
  if (act === 'create') return create(field)
  return act === 'end' ? end(field) : undefined
}

async function create(field: FormField): Promise<ActionOutcome> {
  const kind = field('kind') === 'MAINTENANCE' ? 'MAINTENANCE' : 'INFORMATION'
  const times = { from: timeOf(field('from')), until: timeOf(field('until')), unavailableUntil: timeOf(field('unavailableUntil')) }
  const { from = new Date().toISOString(), until, unavailableUntil = null } = times
  const wrong = (['from', 'until', 'unavailableUntil'] as const).find((name) => field(name) !== '' && times[name] === undefined)
  if (wrong || !until) return unreadable(wrong ?? 'until', 'staff.badTime')
  const input = {
    kind,
    textAr: field('textAr'),
    textEn: field('textEn'),
    from,
    until,
    unavailableUntil,
    idempotencyKey: field('key'),
  } as const
  return outcomeOf(await ask(AnnouncementCreate, { input }), (data) => data.announcementCreate)
}

async function end(field: FormField): Promise<ActionOutcome> {
  const input = { announcement: field('announcement'), idempotencyKey: field('key') }
  return outcomeOf(await ask(AnnouncementEnd, { input }), (data) => data.announcementEnd)
}

function timeOf(text: string): string | undefined {
  return instantInAmman(text)?.toISOString()
}
