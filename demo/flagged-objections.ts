import { sql } from 'drizzle-orm'
import type { Tx } from '@/db/client/client'
import { objectionViolations } from '@/db/schema/objections'
import { deadlineAfter } from '@/domain/calendar/working-calendar'
import { OBJECTION_DAYS } from '@/domain/objections/objection-text'
import { calendarDay, startOfDayInAmman } from '@/domain/values/calendar-day'
import { sealedContact } from '@/services/objections/confirmed-contact'
import { insertObjection } from '@/services/objections/insert-objection'
import { maker, recordEvent } from '@/services/objections/objection-step'

const CONTACT = { channel: 'EMAIL', address: 'omar@example.com' } as const

/** Objections of the test licences whose violations are under objection, from the day on which that began. */
export async function seedFlaggedObjections(tx: Tx, sealKey: string): Promise<void> {
  const rows = await tx.execute<{ violation: string; license: string; authority: string; from: string }>(sql`
    select v.id as violation, v.license_id as license, v.authority_code as authority, lower(v.objected)::text as from
    from violations v where v.source_key like 'TEST-%' and upper_inf(v.objected) and not isempty(v.objected)
      and not exists (select from objection_violations o where o.violation_id = v.id) order by v.id`)
  for (const { violation, license, authority, from } of rows) {
    const day = calendarDay(from)
    const submittedAt = startOfDayInAmman(day)
    const decideBy = deadlineAfter(day, OBJECTION_DAYS.decision, new Set())
    const content = { reasonCode: 'NOT_THERE', body: 'لم تكن المركبة في هذا الموقع.', capacity: 'HOLDER', language: 'ar' } as const
    const contact = { contactChannel: CONTACT.channel, contactSealed: sealedContact(CONTACT, sealKey) }
    const whose = { licenseId: Number(license), authorityCode: authority }
    const made = await insertObjection(tx, { ...whose, ...content, ...contact, submittedAt, decideBy, dueOn: decideBy })
    await tx.insert(objectionViolations).values({ objectionId: made.id, violationId: Number(violation) })
    await recordEvent(tx, made, { action: 'SUBMIT', doer: maker, now: submittedAt, state: 'SUBMITTED', note: content.body })
  }
}
