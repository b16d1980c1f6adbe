import { withDatabase } from '@/tests/support/database'
import { aViolation, given } from '@/tests/support/records'

const connection = withDatabase({ max: 2 })

beforeAll(async () => {
  await given(connection.db, { number: '10000001' }, [aViolation({ sourceKey: 'K-1' })])
})
const refused = (statement: string) => expect(connection.sql.unsafe(statement)).rejects

test('a violation known by its authority and key is not known twice', async () => {
  await refused(`insert into violations (license_id, authority_code, source_key, number, type_code, fine, occurred_on, collected_here)
    select license_id, authority_code, source_key, 'other', type_code, fine, occurred_on, collected_here from violations limit 1`).toMatchObject(
    {
      constraint_name: 'violations_source',
    },
  )
})

test.each([['0'], ['-1']])('a fine of %s fils is impossible', async (fine) => {
  await refused(`update violations set fine = ${fine}`).toMatchObject({ constraint_name: 'violations_fine_positive' })
})

test('a licence has one open reference for all that is due', async () => {
  await refused(`insert into payment_references (number, license_id, kind, revision, issued_at)
    select '1000326480165', license_id, 'ALL_DUE', revision, now() from payment_references limit 1`).toMatchObject({
    constraint_name: 'payment_references_open_all_due',
  })
})

test('a payment number is never issued twice', async () => {
  await refused(
    `insert into payment_references (number, license_id, kind, issued_at) select number, license_id, 'SELECTION', now() from payment_references`,
  ).toMatchObject({ constraint_name: 'payment_references_pkey' })
})

test('8 digits are one licence nation-wide; fewer need centre and class', async () => {
  await refused(`insert into licenses (number, holder_name, expires_on) values ('10000001', 'x', '2030-01-01')`).toMatchObject({
    constraint_name: 'licenses_nationwide_number',
  })
  await refused(`insert into licenses (number, holder_name, expires_on) values ('123', 'x', '2030-01-01')`).toMatchObject({
    constraint_name: 'licenses_older_number_is_complete',
  })
})

test('a paid reference never becomes payable again', async () => {
  await connection.sql`update payment_references set status = 'PAID', paid_at = now()`
  await refused(`update payment_references set status = 'OPEN', paid_at = null`).toMatchObject({ code: '23001' })
})

test.each([['update audit_log set actor = actor'], ['delete from audit_log'], ['truncate audit_log']])(
  'the audit log refuses: %s',
  async (statement) => {
    await refused(statement).toMatchObject({ message: 'audit_log is append-only' })
  },
)

const aRule = (payFrom: string, payTo: string, approvedAt: string) => `insert into discount_rules
  (id, version, title_ar, title_en, legal_basis_ar, legal_basis_en, percent, kind, pay_from, pay_to, approved_by, approved_at)
  values ('r', 1, 'ق', 'r', 'ق', 'r', 50, 'PER_VIOLATION', '${payFrom}', '${payTo}', 'somebody', '${approvedAt}')`

test('a discount starts no earlier than the day after its approval in Amman', async () => {
  // 22:30 UTC on 1 May is already 2 May in Amman.
  await refused(aRule('2026-05-02', '2026-06-01', '2026-05-01T22:30:00Z')).toMatchObject({
    constraint_name: 'discount_rules_starts_after_approval',
  })
})

test('a discount "for ever" has no last day, instead of one at the end of the calendar', async () => {
  await refused(aRule('2026-05-03', '9999-12-31', '2026-05-01T10:00:00Z')).toMatchObject({
    constraint_name: 'discount_rules_days_are_of_this_age',
  })
})
