import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { sql } from 'drizzle-orm'
import { calendarDay } from '@/domain/values/calendar-day'
import { fils } from '@/domain/values/money'
import { decideCaseRequest } from '@/services/cases/decide-case-request'
import { recordReturned } from '@/services/cases/record-returned'
import { requestRefund } from '@/services/cases/request-refund'
import { requestReversal } from '@/services/cases/request-reversal'
import { foldRollups } from '@/services/overview/fold-rollups'
import { rebuildRollups, verifyRollups } from '@/services/overview/verify-rollups'
import { recordPayout } from '@/services/payouts/record-payout'
import * as cases from '@/tests/support/cases'
import { drawNumbers } from '@/tests/support/cases'
import { bundledProgram } from '@/tests/support/command'
import { withDatabase } from '@/tests/support/database'
import { aLicense, aNotice, deliverLicenses, deliverViolations, named } from '@/tests/support/deliveries'

const connection = withDatabase()
let foldAndHang: string

beforeAll(async () => {
  foldAndHang = await bundledProgram('tests/support/start-fold-and-hang.ts')
})

const fold = () => foldRollups(connection.db)
const verify = () => verifyRollups(connection.db)

/** The sum of a fact over everything, folded or not. */
async function total(fact: string, part = '%'): Promise<number[]> {
  const [row] = await connection.db.execute<{ sums: number[] }>(sql`
    select json_build_array(coalesce(sum(count), 0), coalesce(sum(fils), 0), coalesce(sum(discount), 0)) as sums from (
      select * from rollups where authority_code = '*' and type_code = '*' and center_code = '*' union all select * from rollup_changes
    ) s where fact = ${fact} and part like ${part}`)
  return row?.sums ?? []
}

/** Violations that were paid on licences of a centre, as folded. */
async function paidIn(center: string): Promise<number> {
  const [row] = await connection.db.execute<{ count: string }>(sql`
    select coalesce(sum(count), 0) as count from rollups
    where fact = 'PAID' and center_code = ${center} and authority_code = '*' and type_code = '*'`)
  return Number(row?.count)
}

let next = 41_000_000
const newNumber = () => String(++next)

async function registered(centerCode: string | null, notices: Parameters<typeof aNotice>[1][]): Promise<string> {
  const number = newNumber()
  await deliverLicenses(connection.url, [aLicense(number, { license: named(number, centerCode, centerCode && '3') })])
  await deliverViolations(
    connection.url,
    notices.map((given) => aNotice(number, given)),
  )
  return number
}

async function paidCase(paid: number) {
  const license = await registered('IRB', [{ fine: fils(15_000) }])
  const paymentId = await cases.pay(connection.db, await cases.openNumber(connection.db, license), paid)
  return { license, paymentId }
}

async function refund(paymentId: number): Promise<void> {
  const held = await cases.caseOf(connection.db, paymentId)
  const step = async (actor = 'clerk') => cases.stepOn(connection.db, held, actor)
  await requestRefund(connection.db, { ...(await step()), amount: held.amount, reason: 'دفع مرتين' })
  await decideCaseRequest(connection.db, { ...(await step('finance')), decision: 'APPROVE', note: 'تم التدقيق', drawNumbers })
  await cases.giveAccount(connection.db, held)
  await recordPayout(connection.db, { ...(await step('finance')), transferNumber: 'TR-2026-0001' })
}

async function returned(paymentId: number): Promise<void> {
  const held = await cases.caseOf(connection.db, paymentId)
  const [request] = await cases.requestsOf(connection.db, held)
  const step = await cases.stepOn(connection.db, held, 'finance2')
  await recordReturned(connection.db, { ...step, requestId: String(request?.id), note: 'رقم الحساب مغلق' })
}

async function reverse(paymentId: number): Promise<void> {
  const held = await cases.lackedCase(connection.db, paymentId)
  await requestReversal(connection.db, { ...(await cases.stepOn(connection.db, held)), reason: 'ليست في الملف' })
  const decision = { decision: 'APPROVE', note: 'تم التدقيق', drawNumbers } as const
  await decideCaseRequest(connection.db, { ...(await cases.stepOn(connection.db, held, 'finance')), ...decision })
}

describe('what is counted', () => {
  afterEach(async () => expect(await verify()).toEqual([]))

  test('a violation that is registered, paid and taken back', async () => {
    const { paymentId } = await paidCase(15_000)
    expect([await total('REGISTERED'), await total('PAID'), await total('COLLECTED')]).toEqual([
      [1, 15_000, 0],
      [1, 15_000, 0],
      [1, 15_000, 0],
    ])
    await fold()
    await reverse(paymentId)
    expect([await total('PAID'), await total('VOIDED'), await total('COLLECTED'), await total('OFFENCES', 'UNPAID')]).toEqual([
      [1, 15_000, 0],
      [1, 15_000, 0],
      [0, 0, 0],
      [1, 15_000, 0],
    ])
  })

  test('a fine and a type that are amended, and a cancellation', async () => {
    const number = newNumber()
    await deliverLicenses(connection.url, [aLicense(number)])
    const notice = aNotice(number, { fine: fils(30_000) })
    await deliverViolations(connection.url, [notice])
    await deliverViolations(connection.url, [{ ...notice, fine: fils(20_000), typeCode: '14' }])
    await fold()
    const [kept] = await connection.db.execute<{ fils: string }>(sql`
      select sum(fils) as fils from rollups where fact = 'REGISTERED' and type_code = '14' and authority_code = '*' and center_code = '*'`)
    expect(Number(kept?.fils)).toBe(20_000)
    const before = await total('ENDED', 'CANCELLED')
    await deliverViolations(connection.url, [{ ...notice, fine: fils(20_000), typeCode: '14', cancelled: true }])
    expect(await total('ENDED', 'CANCELLED')).toEqual([Number(before[0]) + 1, Number(before[1]) + 20_000, 0])
  })

  test('a licence that moves to another centre or is merged takes what was paid of it along', async () => {
    const { license } = await paidCase(15_000)
    await deliverLicenses(connection.url, [aLicense(license, { license: named(license, 'MRK', '3') })])
    await fold()
    expect(await paidIn('MRK')).toBe(1)
    const other = await registered('IRB', [{ fine: fils(5_000) }])
    await deliverLicenses(connection.url, [
      aLicense(license, { license: named(license, 'MRK', '3'), mergedInto: named(other, 'IRB', '3') }),
    ])
    await fold()
    expect(await paidIn('MRK')).toBe(0)
  })

  test('money that is refunded, and money that comes back', async () => {
    const { paymentId } = await paidCase(14_000)
    await refund(paymentId)
    expect(await total('REFUNDED')).toEqual([1, 14_000, 0])
    await fold()
    await returned(paymentId)
    expect(await total('RETURNED')).toEqual([1, 14_000, 0])
  })

  test('nothing of a transaction that is rolled back', async () => {
    const before = await total('REGISTERED')
    const number = await registered(null, [])
    await connection.db
      .transaction(async (tx) => {
        await tx.execute(sql`
          insert into violations (license_id, authority_code, source_key, number, type_code, fine, occurred_on, collected_here)
          select id, 'GAM', 'rolled-back', '1', '14', 15000, '2026-01-01', true from licenses where number = ${number}`)
        throw new Error('rolled back')
      })
      .catch(() => undefined)
    expect(await total('REGISTERED')).toEqual(before)
  })
})

/** The same random numbers in every run. */
function dice(seed: number): (sides: number) => number {
  let state = seed
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * sides)
  }
}

const CENTERS = ['IRB', 'MRK', null]

/** One thing of a day: a delivery, a payment of any amount, a refund, money that comes back, an allocation, a reversal. */
async function happening(kind: number, roll: (sides: number) => number): Promise<void> {
  const fine = fils(1_000 * (1 + roll(30)))
  const occurredOn = calendarDay(`2026-0${1 + roll(5)}-11`)
  const license = await registered(CENTERS[roll(3)] ?? null, [
    { fine, occurredOn, typeCode: roll(2) ? '9' : '14' },
    { fine: fils(2_000), cancelled: true },
  ])
  if (kind === 0) return
  const paymentId = await cases.pay(connection.db, await cases.openNumber(connection.db, license), fine + (WRONG_BY[kind] ?? 0))
  if (kind === 2) await reverse(paymentId)
  if (kind === 3) await allocate(paymentId, license)
  if (kind > 3) await refund(paymentId)
  if (kind === 5) await returned(paymentId)
}

/** What is paid too much or too little, by the kind of happening. */
const WRONG_BY = [0, 0, 0, -1, 2_000, -500]

async function allocate(paymentId: number, license: string): Promise<void> {
  await cases.change(connection.db, license, 2_000, { status: 'UNPAID', cancelledAt: null, fine: fils(500) })
  const held = await cases.caseOf(connection.db, paymentId)
  const [, violationId = ''] = await cases.idsOf(connection.db, license)
  expect(await cases.allocateByRule(connection.db, held, [violationId])).toEqual({ ok: true })
}

test('after a day of deliveries, payments and refunds, the folding cut off and repeated, the roll-ups are what the tables say', async () => {
  const roll = dice(20_261_124)
  for (let step = 0; step < 18; step++) {
    if (step % 6 === 5) await Promise.all([fold(), happening(step % 6, roll), fold()])
    else await happening(step % 6, roll)
    if (step % 8 === 4) await foldAndDie()
  }
  expect(await verify()).toEqual([])
  await fold()
  expect(await total('REFUNDED')).toEqual([expect.any(Number), expect.any(Number), 0])
  expect(await verify()).toEqual([])
  const before = await connection.db.execute(
    sql`select * from rollups where (count, fils, discount) <> (0, 0, 0) order by 1, 2, 3, 4, 5, 6`,
  )
  await rebuildRollups(connection.db)
  const after = await connection.db.execute(sql`select * from rollups where (count, fils, discount) <> (0, 0, 0) order by 1, 2, 3, 4, 5, 6`)
  expect([...after]).toEqual([...before])
})

/** A folding that is killed when it has done all but commit. */
async function foldAndDie(): Promise<void> {
  const child = spawn(process.execPath, [foldAndHang, connection.url], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [said] = await once(child.stdout, 'data')
  expect(String(said)).toMatch(/^folded [1-9]/)
  child.kill('SIGKILL')
  await once(child, 'close')
}

test('a sum that is not what the tables say is found and named, and rebuilding mends it', async () => {
  await fold()
  await connection.db.execute(sql`
    update rollups set fils = fils + 1 where ctid = (
      select ctid from rollups where fact = 'REGISTERED' and authority_code = 'GAM' and type_code <> '*' and center_code <> '*' and count > 0 limit 1)`)
  expect(await verify()).toEqual([expect.objectContaining({ fact: 'REGISTERED', authority: 'GAM' })])
  await rebuildRollups(connection.db)
  await connection.db.execute(sql`
    update rollups set count = count + 1 where fact = 'PAID' and authority_code = '*' and type_code = '*' and center_code = '*'`)
  expect((await verify()).every(({ fact, authority }) => fact === 'PAID' && authority === '*')).toBe(true)
  expect(await verify()).not.toEqual([])
  await rebuildRollups(connection.db)
  expect(await verify()).toEqual([])
})
