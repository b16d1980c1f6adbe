import { sql } from 'drizzle-orm'
import type { Tx } from '@/db/client/client'
import { fils } from '@/domain/values/money'
import { type JournalOf, journaled } from '@/services/feeds/journal-changes'
import type { Batch } from '@/services/feeds/next-batch'
import { type Summary, summaryOf } from '@/services/feeds/summary'
import type { NoLongerDue } from '@/services/payments/release-settled'
import { judged, judgedReport } from './judge-violations'

/** What a batch wrote. */
export type Recorded = {
  readonly summary: Summary
  /** Licences with new payable violations, inserted as payable from their next revision on. */
  readonly licenseIds: readonly number[]
  /** Violations whose fine or type was amended, or that were cancelled. */
  readonly changedViolationIds: readonly number[]
  /** Paid violations that are to be cancelled or lowered: nothing of them is written yet. */
  readonly released: readonly NoLongerDue[]
}

export type RecordOptions = {
  readonly at: Date
  readonly actor: string
  readonly source: string
  readonly everyRow: boolean
  readonly journal: JournalOf
}

type Row = {
  tallies: { outcome: string; rows: string; fils: string | null }[] | null
  licenses: string | null
  changed: string | null
  released: { violationId: number; fine: number | null; line: number }[] | null
}

/** Registers, amends, cancels, parks and refuses the rows of a batch in one statement. The licences are held. */
export async function recordViolations(tx: Tx, batch: Batch, { at, actor, source, everyRow, journal }: RecordOptions): Promise<Recorded> {
  const now = sql`${at.toISOString()}::timestamptz`
  const [row] = await tx.execute<Row>(sql`
    with ${judged(batch, journal)}, added as (
      insert into violations (license_id, authority_code, source_key, number, type_code, fine, occurred_on, vehicle_plate, status, cancelled_at,
        collected_here, registered_at, payable_in)
      select j.license_id, j.authority_code, j.source_key, j.number, j.type_code, j.fine, j.occurred_on, j.vehicle_plate,
        case when j.cancelled then 'CANCELLED' else 'UNPAID' end, case when j.cancelled then ${now} end, a.collected_here, ${now},
        case when a.collected_here and j.fine is not null and not j.cancelled then int4multirange(int4range(l.revision + 1, null)) else '{}' end
      from judged j join licenses l on l.id = j.license_id join authorities a on a.code = j.authority_code
      where j.outcome = 'REGISTERED' order by j.turn, j.line
      returning license_id, payable
    ), amended as (
      update violations v set fine = j.fine, type_code = j.type_code, vehicle_plate = j.vehicle_plate,
        status = case when j.cancelled then 'CANCELLED' else 'UNPAID' end, cancelled_at = case when j.cancelled then ${now} end
      from judged j where j.outcome = 'AMENDED' and v.id = j.known_id and j.known_status <> 'PAID'
    ), parked as (
      insert into parked_violations (license_number, center_code, class_code, authority_code, source_key, number, type_code, fine, occurred_on,
        vehicle_plate, parked_at, cancelled_at)
      select license_number, center_code, class_code, authority_code, source_key, number, type_code, fine, occurred_on, vehicle_plate, ${now},
        case when cancelled then ${now} end
      from judged where outcome = 'PARKED' order by line
    ), reparked as (
      update parked_violations p set fine = j.fine, type_code = j.type_code, vehicle_plate = j.vehicle_plate,
        cancelled_at = case when j.cancelled then ${now} end
      from judged j where j.outcome = 'AMENDED' and p.id = j.parked_id and j.known_id is null
    ), audited as (
      insert into audit_log (at, actor, action, subject, details)
      select ${now}, ${actor}, case when cancelled then 'violation.cancelled' when known_status = 'CANCELLED' then 'violation.restored' else 'violation.amended' end,
        case when known_id is null then 'parked-violation:' || parked_id else 'violation:' || known_id end,
        jsonb_build_object('source', ${source}::text, 'line', line,
          'before', jsonb_build_object('fine', known_fine, 'type', known_type, 'plate', known_plate),
          'after', jsonb_build_object('fine', fine, 'type', type_code, 'plate', vehicle_plate))
      from judged where outcome = 'AMENDED' and known_status <> 'PAID' order by line
    ), reported as (
      ${judgedReport} where outcome = 'REFUSED' or ${everyRow}::boolean
    )${journaled(journal, now)}
    select
      (select json_agg(t) from (select outcome, count(*)::text as rows, sum(fine)::text as fils from judged group by outcome) t) as tallies,
      (select string_agg(distinct license_id::text, ',') from added where payable) as licenses,
      (select string_agg(known_id::text, ',') from judged where outcome = 'AMENDED' and known_id is not null and known_status <> 'PAID'
        and (cancelled or known_status = 'CANCELLED' or new_fine or new_type)) as changed,
      (select json_agg(json_build_object('violationId', known_id, 'fine', case when not cancelled then fine end, 'line', line) order by known_id)
        from judged where outcome = 'AMENDED' and known_status = 'PAID') as released`)
  return {
    summary: summaryOf(row?.tallies ?? []),
    licenseIds: idsOf(row?.licenses),
    changedViolationIds: idsOf(row?.changed),
    released: (row?.released ?? []).map(({ line, fine: lowered, ...one }) => ({
      ...one,
      fine: lowered === null ? null : fils(lowered),
      details: { source, line },
    })),
  }
}

function idsOf(text: string | null | undefined): number[] {
  return text ? text.split(',').map(Number) : []
}
