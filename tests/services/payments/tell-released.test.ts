import { sql } from 'drizzle-orm'
import { seedAccounts } from '@/demo/accounts'
import { openedNotice } from '@/services/notices/sealed-notice'
import { tellReleased } from '@/services/notices/tell-released'
import { withdrawObjection } from '@/services/objections/maker-steps'
import { submitObjection } from '@/services/objections/submit-objection'
import { releaseSettled } from '@/services/payments/release-settled'
import { withHeldPayments } from '@/services/payments/with-held-payments'
import { SESSION_SECRET } from '@/tests/support/api'
import * as cases from '@/tests/support/cases'
import { LATER, NOW } from '@/tests/support/cases'
import { withDatabase } from '@/tests/support/database'
import { aConfirmation } from '@/tests/support/objections'

const connection = withDatabase({ max: 3 })
beforeAll(() => seedAccounts(connection.db, 'correct horse battery staple'))

/** A violation that was objected to, or not, was paid and is cancelled then; resolves with the case. */
async function cancelledAfterPayment(objects: boolean) {
  const { db } = connection
  const { license } = await cases.aLicense(db, [cases.plain(15_000)])
  const [row] = await db.execute<{ id: number; license: number }>(sql`
    select v.id::int, l.id::int as license from violations v join licenses l on l.id = v.license_id where l.number = ${license}`)
  const [violationId, licenseId] = [Number(row?.id), Number(row?.license)]
  const options = { now: NOW, drawNumbers: cases.drawNumbers, sealKey: SESSION_SECRET }
  if (objects) {
    const who = { capacity: 'HOLDER', name: '', language: 'ar', confirmation: await aConfirmation(db, { now: NOW }) } as const
    const request = { licenseId, violationIds: [String(violationId)], reason: 'NOT_THERE', text: 'لم أكن هناك', ...who }
    const opened = await db.transaction((tx) => submitObjection(tx, request, options))
    if (!opened.ok) throw new Error(opened.reason)
    const confirmation = await aConfirmation(db, { now: NOW, subject: `objection:${opened.answer}` })
    await db.transaction((tx) => withdrawObjection(tx, { ...options, number: opened.answer, licenseId, confirmation }))
  }
  const payment = await cases.pay(db, await cases.openNumber(db, license), 15_000)
  const change = { violationId, fine: null, details: {} }
  await withHeldPayments(db, (tx, payments) => releaseSettled(tx, [change], { payments, at: LATER, actor: 'import' }))
  return cases.caseOf(db, payment, 'NO_LONGER_DUE')
}

const queued = async () =>
  (
    await connection.db.execute<{ kind: string; channel: string; sealed: string }>(sql`
    select kind, channel, sealed from notices where kind = 'NO_LONGER_DUE'`)
  ).map(({ sealed, ...row }) => ({ ...row, ...openedNotice(sealed, SESSION_SECRET) }))

test('whoever objected by a confirmed contact is told once that the money goes back, with the case; the job comes with the case', async () => {
  const held = await cancelledAfterPayment(true)
  const [job] = await connection.db.execute(
    sql`select count(*)::int as jobs from graphile_worker.jobs where task_identifier = 'tell-released'`,
  )
  expect(job).toEqual({ jobs: 1 })
  for (let time = 0; time < 2; time += 1) await tellReleased(connection.db, { caseId: held.id, now: LATER, sealKey: SESSION_SECRET })
  expect(await queued()).toEqual([
    {
      kind: 'NO_LONGER_DUE',
      channel: 'EMAIL',
      address: 'laila@example.com',
      values: { caseReference: held.reference, amount: '15.000' },
    },
  ])
})

test('where no contact was confirmed, nothing is sent', async () => {
  const before = await queued()
  const held = await cancelledAfterPayment(false)
  await tellReleased(connection.db, { caseId: held.id, now: LATER, sealKey: SESSION_SECRET })
  expect(await queued()).toEqual(before)
})
