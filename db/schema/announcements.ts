import { sql } from 'drizzle-orm'
import { bigint, check, index, pgTable, text } from 'drizzle-orm/pg-core'
import { instant } from './columns'

export const announcementKinds = ['INFORMATION', 'MAINTENANCE'] as const

/** What everybody is told on every page for a time. Never changed and never deleted: a trigger lets one end early, once. */
export const announcements = pgTable(
  'announcements',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    kind: text('kind', { enum: announcementKinds }).notNull(),
    textAr: text('text_ar').notNull(),
    textEn: text('text_en').notNull(),
    startsAt: instant('starts_at').notNull(),
    endsAt: instant('ends_at').notNull(),
    /** Of maintenance alone: until then nothing is looked up and nothing paid here. */
    unavailableUntil: instant('unavailable_until'),
    writtenBy: text('written_by').notNull(),
    writtenAt: instant('written_at').notNull(),
    /** When somebody ended it before its time. */
    endedAt: instant('ended_at'),
    endedBy: text('ended_by'),
  },
  (t) => [
    index('announcements_ends').on(t.endsAt),
    check('announcements_kind', sql`${t.kind} in ('INFORMATION', 'MAINTENANCE')`),
    check('announcements_time', sql`${t.endsAt} > ${t.startsAt}`),
    check(
      'announcements_unavailable',
      sql`(${t.kind} = 'MAINTENANCE') = (${t.unavailableUntil} is not null) and ${t.unavailableUntil} > ${t.startsAt} and ${t.unavailableUntil} <= ${t.endsAt}`,
    ),
    check('announcements_ended', sql`(${t.endedAt} is null) = (${t.endedBy} is null)`),
  ],
)
