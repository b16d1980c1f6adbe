import { eq } from 'drizzle-orm'
import { objectionTerms } from '@/db/schema/objections'
import { violations } from '@/db/schema/violations'
import { seedAccounts } from '@/demo/accounts'
import { moveDueObjections } from '@/services/objections/move-due'
import { randomNumbers } from '@/services/references/draw-payment-numbers'
import { type TestApi, testApi } from '@/tests/support/api'
import { aConfirmation, codes, decision, moreAdjudicators, objectors, type Payload } from '@/tests/support/objections'
import { sessionOf } from '@/tests/support/partner'
import { aViolation, given } from '@/tests/support/records'

const LICENSE = '50000001'
const T0 = new Date('2026-06-15T09:00:00Z')
const DAY_MS = 86_400_000
let now = T0
let t: TestApi
let one: ReturnType<typeof objectors>

beforeEach(async () => {
  now = T0
  t = await testApi(() => now)
  one = objectors(t, LICENSE)
  await seedAccounts(t.connection.db, 'correct horse battery staple')
  await moreAdjudicators(t.connection.db)
  await given(
    t.connection.db,
    { number: LICENSE },
    [aViolation({ sourceKey: 'A' }), aViolation({ sourceKey: 'B' })],
    new Date('2026-06-01T09:00:00Z'),
  )
})
afterEach(() => t.close())

const after = (days: number) => {
  now = new Date(T0.getTime() + days * DAY_MS)
}
const passTime = () => moveDueObjections(t.connection.db, { now, drawNumbers: randomNumbers('1') })

async function violationOf(key: string) {
  const [row] = await t.connection.db.select().from(violations).where(eq(violations.sourceKey, key))
  if (!row) throw new Error(`No violation ${key}`)
  return row
}
const idOf = async (key: string) => String((await violationOf(key)).id)
const references = () =>
  t.connection
    .sql`select number, status, (select count(*)::int from violations v where v.license_id = r.license_id and v.payable_in @> r.revision) as size
    from payment_references r where kind = 'ALL_DUE' order by issued_at, revision`
const open = async (key = 'A'): Promise<string> => (await one.submit([await idOf(key)])).objection.number
async function taken(key = 'A'): Promise<string> {
  const number = await open(key)
  await one.staff('objectionTake', number)
  return number
}
async function rejected(): Promise<string> {
  const number = await taken()
  await one.staff('objectionDecide', number, decision('REJECTED'))
  return number
}
const stateOf = async (number: string) => (await one.read(number, 'state isFinal turn dueOn')) as Payload

test('an objection puts its violation under objection at once and replaces the payment number', async () => {
  const { objection, userErrors } = await one.submit([await idOf('A')])
  expect(userErrors).toEqual([])
  expect(objection).toMatchObject({ state: 'SUBMITTED', isFinal: false, turn: 'STAFF', dueOn: '2026-07-15', steps: ['ADD', 'WITHDRAW'] })
  expect(objection.number).toMatch(/^O-[2-9A-Z]{8}$/)
  const { payable, objected } = await violationOf('A')
  expect({ payable, objected }).toEqual({ payable: false, objected: [{ from: '2026-06-15', until: null }] })
  expect(await references()).toMatchObject([
    { status: 'SUPERSEDED', size: 2 },
    { status: 'OPEN', size: 1 },
  ])
})

test('the same form sent twice opens one objection', async () => {
  const input = { idempotencyKey: 'the-same-key-twice', confirmation: await aConfirmation(t.connection.db, { now }) }
  const first = await one.submit([await idOf('A')], input)
  const second = await one.submit([await idOf('A')], input)
  expect(second.objection.number).toBe(first.objection.number)
  expect(codes(await one.submit([await idOf('A')], { ...input, text: 'نص آخر' }))).toEqual(['IDEMPOTENCY_KEY'])
})

test('what cannot be objected to is refused by name, and changes nothing', async () => {
  const { db } = t.connection
  await given(db, { number: '50000002' }, [aViolation({ sourceKey: 'OTHER' })])
  await given(db, { number: '50000003', withheldSince: T0 }, [aViolation({ sourceKey: 'WITHHELD' })])
  const rows = [
    aViolation({ sourceKey: 'PAID', status: 'PAID', paidAt: T0 }),
    aViolation({ sourceKey: 'CANCELLED', status: 'CANCELLED', cancelledAt: T0 }),
    aViolation({ sourceKey: 'COURT', fine: null }),
    aViolation({ sourceKey: 'TRD', authorityCode: 'TRD' }),
    aViolation({ sourceKey: 'MIR', authorityCode: 'MIR', collectedHere: false }),
  ]
  await db.insert(violations).values(rows.map((row) => ({ ...row, licenseId: 1 })))
  const [a, b] = [await idOf('A'), await idOf('B')]
  const refusals: [string[], object, string][] = [
    [[await idOf('PAID')], {}, 'OBJECTION_PAID'],
    [[await idOf('CANCELLED')], {}, 'OBJECTION_CANCELLED'],
    [[await idOf('COURT')], {}, 'OBJECTION_AWAITING_COURT'],
    [[await idOf('MIR')], {}, 'OBJECTION_NOT_COLLECTED_HERE'],
    [[a, await idOf('TRD')], {}, 'OBJECTION_SEVERAL_AUTHORITIES'],
    [[a, b], {}, 'OBJECTION_TOO_MANY'],
    [[await idOf('OTHER')], {}, 'OBJECTION_VIOLATION_UNKNOWN'],
    [[], {}, 'OBJECTION_CHOICE_SIZE'],
    [[a], { reason: 'NO_SUCH' }, 'OBJECTION_REASON'],
    [[a], { text: ' ' }, 'OBJECTION_TEXT'],
    [[a], { text: 'س'.repeat(2_001) }, 'OBJECTION_TEXT'],
    [[a], { capacity: 'HEIR' }, 'OBJECTION_NAME'],
    [[a], { confirmation: 'never confirmed' }, 'OBJECTION_CONTACT_UNCONFIRMED'],
    [[a], { lookup: { number: LICENSE, expiresOn: '2030-08-16' } }, 'LICENSE_NOT_FOUND'],
    [[await idOf('WITHHELD')], { lookup: { number: '50000003', expiresOn: '2030-08-15' } }, 'SOURCE_UNAVAILABLE'],
  ]
  for (const [ids, more, code] of refusals) expect([code, codes(await one.submit(ids, more))]).toEqual([code, [code]])
  expect(await t.connection.sql`select from objections`).toHaveLength(0)
  const [several] = (await one.submit([a, await idOf('TRD')])).userErrors
  expect(several.message.en).toContain('Greater Amman Municipality, ')
})

test('there is one objection to a violation; one taken back before its review does not count', async () => {
  const number = await open()
  expect(codes(await one.submit([await idOf('A')]))).toEqual(['OBJECTION_REPEATED'])
  expect((await one.maker('objectionWithdraw', { number })).objection).toMatchObject({ state: 'WITHDRAWN', isFinal: true, steps: [] })
  const again = await taken()
  await one.maker('objectionWithdraw', { number: again })
  expect((await violationOf('A')).payable).toBe(true)
  expect(codes(await one.submit([await idOf('A')]))).toEqual(['OBJECTION_REPEATED'])
})

test('where an authority has given days, they end on a working day', async () => {
  // Registered on 1 June: day 11 is Friday 12 June, so the last day is Sunday 14 June.
  await t.connection.db.insert(objectionTerms).values({ authorityCode: 'GAM', withinDays: 11 })
  await t.connection.sql`update violations set registered_at = '2026-06-01T09:00:00Z'`
  const late = await one.submit([await idOf('A')])
  expect([codes(late), late.userErrors[0].message.en]).toEqual([['OBJECTION_TOO_LATE'], expect.stringContaining('2026-06-14')])
  after(-1)
  expect(codes(await one.submit([await idOf('A')]))).toEqual([])
})

test('an accepted objection takes two adjudicators, cancels the violation and says why', async () => {
  const number = await taken()
  const proposed = await one.staff('objectionDecide', number, decision('ACCEPTED'))
  expect(proposed.objection).toMatchObject({ state: 'DECISION_WAITS', turn: 'STAFF' })
  const { id } = proposed.approval
  expect((await violationOf('A')).status).toBe('UNPAID')
  expect(codes(await one.decideApproval(id, 'adjudicator'))).toEqual(['SAME_PERSON'])
  expect(codes(await one.decideApproval(id, 'elsewhere'))).toEqual(['OBJECTION_OTHER_AUTHORITY'])
  expect(codes(await one.decideApproval(id, 'finance'))).toEqual(['APPROVAL_ROLE'])
  expect((await one.decideApproval(id, 'adjudicator2')).approval).toEqual({ state: 'APPROVED' })
  const { status, payable, objected } = await violationOf('A')
  expect({ status, payable, objected }).toEqual({ status: 'CANCELLED', payable: false, objected: [] })
  expect(await stateOf(number)).toEqual({ state: 'ACCEPTED', isFinal: true, turn: 'NOBODY', dueOn: null })
  const [why] = await t.connection.sql`select details from audit_log where action = 'violation.cancelled'`
  expect(why?.details).toEqual({ objection: number })
  expect(await references()).toMatchObject([{ size: 2 }, { status: 'OPEN', size: 1 }])
  const { history } = await one.read(number, 'history { action actor }')
  expect(history.map(({ action, actor }: Payload) => [action, actor])).toEqual([
    ['SUBMIT', null],
    ['TAKE', 'adjudicator'],
    ['PROPOSE', 'adjudicator'],
    ['ACCEPT', 'adjudicator2'],
  ])
})

test('a proposal that is refused or taken back leaves the objection in review', async () => {
  const number = await taken()
  const first = await one.staff('objectionDecide', number, decision('ACCEPTED'))
  await one.decideApproval(first.approval.id, 'adjudicator2', 'REJECT')
  expect((await stateOf(number)).state).toBe('IN_REVIEW')
  const second = await one.staff('objectionDecide', number, decision('ACCEPTED'))
  await one.withdrawApproval(second.approval.id, 'adjudicator')
  expect((await stateOf(number)).state).toBe('IN_REVIEW')
})

test('an objection that its maker takes back ends the proposal that waits', async () => {
  const number = await taken()
  const { approval } = await one.staff('objectionDecide', number, decision('ACCEPTED'))
  expect((await one.maker('objectionWithdraw', { number })).objection.state).toBe('WITHDRAWN')
  expect(codes(await one.decideApproval(approval.id, 'adjudicator2'))).toEqual(['APPROVAL_DECIDED'])
  expect((await violationOf('A')).payable).toBe(true)
})

test('a rejection takes one person, can be appealed against for 15 days, and is then final', async () => {
  const number = await rejected()
  expect(await stateOf(number)).toEqual({ state: 'REJECTED', isFinal: false, turn: 'MAKER', dueOn: '2026-06-30' })
  after(15)
  expect(await passTime()).toBe(0)
  expect((await violationOf('A')).payable).toBe(false)
  after(16)
  expect(await passTime()).toBe(1)
  expect(await passTime()).toBe(0)
  expect(await stateOf(number)).toEqual({ state: 'REJECTED', isFinal: true, turn: 'NOBODY', dueOn: null })
  expect((await violationOf('A')).payable).toBe(true)
})

test('the end of the appeal moves with a holiday that is added late, and never back', async () => {
  const number = await rejected()
  const holiday = { day: '2026-06-30', nameAr: 'عطلة', nameEn: 'Day off' }
  const add = async (userName: string, input: object) => {
    const query = 'mutation ($input: HolidayAddInput!) { holidayAdd(input: $input) { holiday { day } userErrors { code } } }'
    const { data, errors } = await t.ask(
      query,
      { input: { idempotencyKey: `holiday ${userName}`.replace(' ', '-'), ...input } },
      await sessionOf(t, userName),
    )
    return errors ? errors[0]?.extensions.code : data.holidayAdd
  }
  expect(await add('adjudicator', holiday)).toBe('FORBIDDEN')
  expect(await add('legal', holiday)).toEqual({ holiday: { day: '2026-06-30' }, userErrors: [] })
  expect((await stateOf(number)).dueOn).toBe('2026-07-01')
  expect((await add('admin', holiday)).userErrors).toEqual([{ code: 'HOLIDAY_KNOWN' }])
})

test('an appeal is decided by somebody who had no part in the first decision', async () => {
  const number = await rejected()
  const appealed = await one.maker('objectionAppeal', { number, text: 'عندي شهود' })
  expect(appealed.objection).toMatchObject({ state: 'APPEALED', turn: 'STAFF', steps: ['ADD', 'GIVE_UP_APPEAL'] })
  expect(codes(await one.staff('objectionDecide', number, decision('UPHELD')))).toEqual(['OBJECTION_FIRST_DECIDER'])
  expect(codes(await one.staff('objectionDecide', number, decision('REJECTED'), 'adjudicator2'))).toEqual(['OBJECTION_STATE'])
  const upheld = await one.staff('objectionDecide', number, decision('UPHELD'), 'adjudicator2')
  expect(upheld.objection).toMatchObject({ state: 'UPHELD', isFinal: true })
  expect((await violationOf('A')).payable).toBe(true)
})

test('an appeal that is accepted takes two who had no part in the first decision', async () => {
  const number = await rejected()
  await one.maker('objectionAppeal', { number, text: 'عندي شهود' })
  const { approval } = await one.staff('objectionDecide', number, decision('ACCEPTED'), 'adjudicator2')
  expect(codes(await one.decideApproval(approval.id, 'adjudicator'))).toEqual(['OBJECTION_FIRST_DECIDER'])
  await one.decideApproval(approval.id, 'adjudicator3')
  expect((await stateOf(number)).state).toBe('ACCEPTED')
  expect((await violationOf('A')).status).toBe('CANCELLED')
})

test('whoever gives up the appeal can pay at once', async () => {
  const number = await rejected()
  expect((await one.maker('objectionAppealGiveUp', { number })).objection).toMatchObject({ state: 'REJECTED', isFinal: true, steps: [] })
  expect((await violationOf('A')).payable).toBe(true)
  expect(codes(await one.maker('objectionAppeal', { number, text: 'بعد التنازل' }))).toEqual(['OBJECTION_STATE'])
})

test('a proposal about an appeal that is given up ends with the first decision', async () => {
  const number = await rejected()
  await one.maker('objectionAppeal', { number, text: 'عندي شهود' })
  const { approval } = await one.staff('objectionDecide', number, decision('ACCEPTED'), 'adjudicator2')
  expect(codes(await one.maker('objectionWithdraw', { number }))).toEqual(['OBJECTION_STATE'])
  expect((await one.maker('objectionAppealGiveUp', { number })).objection).toMatchObject({ state: 'REJECTED', isFinal: true })
  expect(codes(await one.decideApproval(approval.id, 'adjudicator3'))).toEqual(['APPROVAL_DECIDED'])
})

test('what was asked for is answered, or it is decided on what is there after 15 days', async () => {
  const number = await taken()
  const asked = await one.staff('objectionMoreAsk', number, { text: 'أرسل صورة الرخصة' })
  expect(asked.objection).toMatchObject({ state: 'MORE_NEEDED', turn: 'MAKER', dueOn: '2026-06-30' })
  expect((await one.maker('objectionAdd', { number, text: 'أرسلتها' })).objection).toMatchObject({
    state: 'IN_REVIEW',
    dueOn: '2026-07-15',
  })
  await one.staff('objectionMoreAsk', number, { text: 'بقي عقد البيع' })
  after(16)
  expect(await passTime()).toBe(1)
  expect(await stateOf(number)).toEqual({ state: 'IN_REVIEW', isFinal: false, turn: 'STAFF', dueOn: '2026-07-16' })
})

test('a hearing falls in working hours and can be postponed once until the day before it', async () => {
  const number = await taken()
  const place = 'مبنى الأمانة، رأس العين'
  const set = (at: string) => one.staff('objectionHearingSet', number, { at, place })
  expect(codes(await set('2026-06-19T08:00:00Z'))).toEqual(['OBJECTION_HEARING_TIME'])
  expect(codes(await set('2026-06-21T12:00:00Z'))).toEqual(['OBJECTION_HEARING_TIME'])
  expect((await set('2026-06-21T08:00:00Z')).objection).toMatchObject({ state: 'HEARING', dueOn: '2026-06-21' })
  expect(codes(await one.staff('objectionHearingRecord', number, { attended: true, text: 'حضر' }))).toEqual(['OBJECTION_HEARING_DAY'])
  expect((await one.maker('objectionHearingPostpone', { number })).objection).toMatchObject({ state: 'IN_REVIEW', dueOn: '2026-07-15' })
  await set('2026-06-22T08:00:00Z')
  expect(codes(await one.maker('objectionHearingPostpone', { number }))).toEqual(['OBJECTION_HEARING_DAY'])
  after(7)
  expect((await one.staff('objectionHearingRecord', number, { attended: false, text: 'لم يحضر أحد' })).objection.state).toBe('IN_REVIEW')
})

test('a fine is lowered only where the authority’s law allows it, by two, and holds once it is final', async () => {
  const number = await taken()
  const fines = [{ violation: await idOf('A'), fine: 10_000 }]
  expect(codes(await one.staff('objectionDecide', number, decision('REDUCED', { fines })))).toEqual(['OBJECTION_NO_REDUCTION'])
  await t.connection.db.insert(objectionTerms).values({ authorityCode: 'GAM', reduceArticle: 'المادة 12' })
  const raised = [{ violation: await idOf('A'), fine: 15_000 }]
  expect(codes(await one.staff('objectionDecide', number, decision('REDUCED', { fines: raised })))).toEqual(['OBJECTION_FINES'])
  const { approval } = await one.staff('objectionDecide', number, decision('REDUCED', { fines }))
  await one.decideApproval(approval.id, 'adjudicator2')
  expect(await stateOf(number)).toMatchObject({ state: 'REDUCED', isFinal: false })
  expect((await violationOf('A')).fine).toBe(15_000)
  after(16)
  await passTime()
  const { fine, payable } = await violationOf('A')
  expect({ fine, payable }).toEqual({ fine: 10_000, payable: true })
})

test('an adjudicator of another authority sees and does nothing', async () => {
  const number = await taken()
  expect(await one.read(number, 'state', 'elsewhere')).toEqual({ refused: ['OBJECTION_OTHER_AUTHORITY'] })
  expect(codes(await one.staff('objectionTake', number, {}, 'elsewhere'))).toEqual(['OBJECTION_OTHER_AUTHORITY'])
  const list = async (userName: string) =>
    (await t.ask('{ staffObjections { totalCount nodes { number } } }', {}, await sessionOf(t, userName))).data.staffObjections
  expect(await list('elsewhere')).toEqual({ totalCount: 0, nodes: [] })
  expect(await list('adjudicator2')).toEqual({ totalCount: 1, nodes: [{ number }] })
  const { approval } = await one.staff('objectionDecide', number, decision('ACCEPTED'))
  const query = `{ approval(id: "${approval.id}") { reason changes { after { en } } refusal { en } } }`
  const { data } = await t.ask(query, {}, await sessionOf(t, 'elsewhere'))
  expect(data.approval).toEqual({ reason: '', changes: [], refusal: { en: 'This objection is another authority’s.' } })
})

test('nobody decides about a licence of their own name', async () => {
  await t.connection.sql`update licenses set holder_name = 'ناظر اعتراضات تجريبي'`
  const number = await open()
  expect(codes(await one.staff('objectionTake', number))).toEqual(['OBJECTION_OWN_LICENSE'])
  await one.staff('objectionTake', number, {}, 'adjudicator2')
  const { approval } = await one.staff('objectionDecide', number, decision('ACCEPTED'), 'adjudicator2')
  expect(codes(await one.decideApproval(approval.id, 'adjudicator'))).toEqual(['APPROVAL_OWN_LICENSE'])
})

test('a decision needs a reason in Arabic, the article, and who it was', async () => {
  const number = await taken()
  const refusals = [
    [{ reason: 'It did not happen' }, 'OBJECTION_DECISION_REASON'],
    [{ article: '' }, 'OBJECTION_ARTICLE'],
    [{ identity: '' }, 'OBJECTION_IDENTITY'],
    [{ revision: 0 }, 'OBJECTION_CHANGED'],
  ] as const
  for (const [more, code] of refusals) expect(codes(await one.staff('objectionDecide', number, decision('REJECTED', more)))).toEqual([code])
})

test('whoever objected follows it with the card, and changes it with the contact that was confirmed', async () => {
  const number = await open()
  const follow = async (expiresOn: string) => {
    const query =
      'query ($n: String!, $p: LicenseLookup!) { objection(number: $n, proof: $p) { state text violations { number payability } } }'
    return (await t.ask(query, { n: number.toLowerCase().replace('-', ' '), p: { number: LICENSE, expiresOn } })).data.objection
  }
  expect(await follow('2030-08-15')).toMatchObject({
    state: 'SUBMITTED',
    text: 'لم أكن هناك',
    violations: [{ payability: 'UNDER_OBJECTION' }],
  })
  expect(await follow('2030-08-16')).toBeNull()
  const other = { number, address: 'somebody@example.com' }
  expect(codes(await one.maker('objectionWithdraw', other))).toEqual(['OBJECTION_CONTACT_UNCONFIRMED'])
  expect(codes(await one.maker('objectionWithdraw', { number: 'O-23456789' }))).toEqual(['OBJECTION_UNKNOWN'])
  const staffOnly = await t.ask('query ($p: LicenseLookup!) { objection(number: "O-23456789", proof: $p) { holderName } }', {
    p: { number: LICENSE, expiresOn: '2030-08-15' },
  })
  expect(staffOnly.errors?.[0]?.extensions.code).toBe('FORBIDDEN')
})

test('a code for a further step goes to the contact of the objection alone, and serves one step', async () => {
  const number = await open()
  const ask = async (expiresOn: string, key: string) => {
    const query =
      'mutation ($input: ObjectionCodeRequestInput!) { objectionCodeRequest(input: $input) { confirmation maskedContact userErrors { code } } }'
    const input = { number, lookup: { number: LICENSE, expiresOn }, idempotencyKey: key }
    return (await t.ask(query, { input })).data.objectionCodeRequest
  }
  expect(codes(await ask('2030-08-16', 'wrong-proof'))).toEqual(['LICENSE_NOT_FOUND'])
  const { confirmation, maskedContact } = await ask('2030-08-15', 'right-proof')
  expect(maskedContact).toMatch(/@example.com$/)
  expect((await ask('2030-08-15', 'right-proof')).confirmation).toBe(confirmation)
  const step = { number, text: 'نسيت هذا', confirmation }
  expect(codes(await one.maker('objectionAdd', step))).toEqual(['OBJECTION_CONTACT_UNCONFIRMED'])
  await t.connection.sql`update contact_confirmations set confirmed_at = requested_at`
  expect(codes(await one.maker('objectionAdd', step))).toEqual([])
  expect(codes(await one.maker('objectionWithdraw', { number, confirmation }))).toEqual(['OBJECTION_CONTACT_UNCONFIRMED'])
})
