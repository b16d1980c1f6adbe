import { seedAccounts } from '@/demo/accounts'
import { calendarDay } from '@/domain/values/calendar-day'
import { fils } from '@/domain/values/money'
import { runSimulation } from '@/services/discount-rules/run-simulation'
import { quoteBill } from '@/services/payments/quote-bill'
import { type TestApi, testApi } from '@/tests/support/api'
import { sessionOf } from '@/tests/support/partner'
import { aViolation, given } from '@/tests/support/records'

const T0 = new Date('2026-11-24T09:00:00Z')
const MIDNIGHT = new Date('2026-11-30T21:00:00Z')
let now = T0
let t: TestApi
let keys = 0

beforeEach(async () => {
  now = T0
  t = await testApi(() => now)
  await seedAccounts(t.connection.db, 'correct horse battery staple')
  await given(t.connection.db, { number: '50000001' }, [
    aViolation({ fine: fils(15_000) }),
    aViolation({ fine: fils(333), occurredOn: calendarDay('2026-11-01') }),
  ])
  await given(t.connection.db, { number: '50000002' }, [aViolation({ fine: fils(20_000), typeCode: '9' })])
})
afterEach(() => t.close())

const rule = {
  ruleId: 'decree-30',
  titleAr: 'تخفيض المخالفات',
  titleEn: 'Violations reduced',
  legalBasisAr: 'قرار مجلس الوزراء رقم 12',
  legalBasisEn: 'Cabinet decision No. 12',
  percent: 30,
  kind: 'PER_VIOLATION',
  payFrom: '2026-12-01',
  payTo: '2026-12-31',
  excludedTypes: ['9'],
  instrument: 'DECISION',
  issuerAr: 'مجلس الوزراء',
  instrumentNumber: '12/2026',
  instrumentDay: '2026-11-20',
  lawTextAr: 'تُخفَّض قيمة المخالفات بنسبة 30 بالمئة.',
  gazette: '5999, 2026-11-22',
}

// biome-ignore lint/suspicious/noExplicitAny: an answer is whatever the test then asserts
type Payload = Record<string, any>

async function act(mutation: string, input: object, userName = 'legal', fields = 'draft { id state } approval { id }'): Promise<Payload> {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`
  const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${fields} userErrors { code field } } }`
  const { data, errors } = await t.ask(query, { input: { idempotencyKey: `rules-key-${keys++}`, ...input } }, await sessionOf(t, userName))
  return errors ? { errors: errors.map(({ extensions }) => extensions.code) } : data[mutation]
}

const SIMULATION =
  'simulation { id state progress isFresh result { day violations licenses numbers quotes before after byAuthority { code name { en } } byType { code violations } largest { license before after } } }'

async function simulated(input: object, userName = 'legal'): Promise<Payload> {
  const { simulation } = await act('discountRuleSimulate', input, userName, SIMULATION)
  await runSimulation(t.connection.db, Number(simulation.id), () => now)
  const query = `{ discountRuleSimulation(id: "${simulation.id}") ${SIMULATION.slice('simulation '.length)} }`
  return (await t.ask(query, {}, await sessionOf(t, userName))).data.discountRuleSimulation
}

const saved = async (overrides: object = {}): Promise<string> =>
  (await act('discountRuleDraftSave', { rule: { ...rule, ...overrides } })).draft.id

async function proposed(draft: string): Promise<string> {
  await simulated({ draft })
  const { approval, userErrors } = await act('discountRulePropose', { draft, reason: 'قرار 12' })
  expect(userErrors).toEqual([])
  return approval.id
}

const decide = (approval: string, userName = 'legal2', decision = 'APPROVE') =>
  act('approvalDecide', { approval, decision, note: 'حسب القرار' }, userName, 'approval { state }')

async function approved(overrides: object = {}): Promise<void> {
  expect((await decide(await proposed(await saved(overrides)))).userErrors).toEqual([])
}

const LOOKUP = 'lookup: { number: "50000001", expiresOn: "2030-08-15" }'

async function due(): Promise<number> {
  await t.api.refresh()
  return (await t.ask(`{ license(${LOOKUP}) { ... on License { dues { total } } } }`)).data.license.dues.total
}

async function bill(): Promise<number | undefined> {
  const [row] = await t.connection
    .sql`select r.number from payment_references r join licenses l on l.id = r.license_id where l.number = '50000001' and r.status = 'OPEN'`
  const quoted = await t.connection.db.transaction((tx) => quoteBill(tx, row?.number, now))
  return 'amount' in quoted ? quoted.amount : undefined
}

const codes = ({ userErrors }: Payload) => userErrors.map(({ code }: { code: string }) => code)

test('a rule that two people approved prices page and bank from its first midnight on, and not before', async () => {
  await approved()
  const before = 15_333
  expect([await due(), await bill()]).toEqual([before, before])
  now = new Date(MIDNIGHT.getTime() - 1)
  expect([await due(), await bill()]).toEqual([before, before])
  now = MIDNIGHT
  expect([await due(), await bill()]).toEqual([10_734, 10_734])
  now = new Date('2026-12-31T21:00:00Z')
  expect([await due(), await bill()]).toEqual([before, before])
})

test('the simulation tells beforehand what the change comes to, to the fils', async () => {
  const { state, result, isFresh } = await simulated({ draft: await saved() })
  expect([state, isFresh]).toEqual(['DONE', true])
  expect(result).toMatchObject({
    ...{ day: '2026-12-01', violations: 2, licenses: 1, numbers: 1, quotes: 0, before: 15_333, after: 10_734 },
    byAuthority: [{ code: 'GAM', name: { en: expect.any(String) } }],
    byType: [{ code: '14', violations: 2 }],
    largest: [{ before: 15_333, after: 10_734 }],
  })
})

test('nothing is proposed or approved without a simulation of the last hour', async () => {
  const draft = await saved()
  expect(codes(await act('discountRulePropose', { draft, reason: 'x' }))).toEqual(['DISCOUNT_RULE_SIMULATION'])
  const approval = await proposed(draft)
  now = new Date(T0.getTime() + 3_600_001)
  expect(codes(await decide(approval))).toEqual(['DISCOUNT_RULE_SIMULATION'])
  await simulated({ draft }, 'legal2')
  expect(codes(await decide(approval))).toEqual([])
})

test('whoever asked does not decide, and finance may', async () => {
  const approval = await proposed(await saved())
  expect(codes(await decide(approval, 'legal'))).toEqual(['SAME_PERSON'])
  expect((await decide(approval, 'clerk')).errors).toEqual(['FORBIDDEN'])
  expect(codes(await decide(approval, 'finance'))).toEqual([])
})

test('a draft that waits is not changed or discarded; withdrawn it is a draft again; refused it stays to be read', async () => {
  const draft = await saved()
  const approval = await proposed(draft)
  expect(codes(await act('discountRuleDraftSave', { draft, rule }))).toEqual(['DISCOUNT_RULE_STATE'])
  expect(codes(await act('discountRuleDraftDiscard', { draft }))).toEqual(['DISCOUNT_RULE_STATE'])
  await act('approvalWithdraw', { approval }, 'legal', 'approval { state }')
  expect((await act('discountRuleDraftSave', { draft, rule: { ...rule, percent: 25 } })).draft).toEqual({ id: draft, state: 'DRAFT' })
  await decide(await proposed(draft), 'legal2', 'REJECT')
  const list = async () => (await t.ask('{ discountRuleDrafts { state } }', {}, await sessionOf(t, 'legal'))).data.discountRuleDrafts
  expect(await list()).toEqual([{ state: 'REJECTED' }])
  expect(codes(await act('discountRuleDraftDiscard', { draft }))).toEqual([])
  expect(await list()).toEqual([])
})

test('an approval after the first midnight, or in the five minutes before it, is refused, and the request stays', async () => {
  const draft = await saved()
  const approval = await proposed(draft)
  for (const late of [new Date(MIDNIGHT.getTime() - 60_000), MIDNIGHT]) {
    now = late
    await simulated({ draft }, 'legal2')
    expect(codes(await decide(approval))).toEqual(['DISCOUNT_RULE_FIRST_DAY'])
  }
})

test('two who approve at one moment make one version', async () => {
  const approval = await proposed(await saved())
  const outcomes = await Promise.all([decide(approval, 'legal2'), decide(approval, 'finance')])
  expect(outcomes.flatMap(codes)).toEqual(['APPROVAL_DECIDED'])
  expect(await t.connection.sql`select version from discount_rules`).toHaveLength(1)
})

test('a later version follows from its first day on; the version that was approved is never changed', async () => {
  await approved()
  await approved({ percent: 50, payFrom: '2026-12-10' })
  now = MIDNIGHT
  expect(await due()).toBe(10_734)
  now = new Date('2026-12-09T21:00:00Z')
  expect([await due(), await bill()]).toEqual([7_667, 7_667])
  await expect(t.connection.sql`update discount_rules set percent = 99`).rejects.toThrow('append-only')
})

test('a version that a later one overtakes before its first day never holds, and its state says so', async () => {
  await approved({ payFrom: '2026-12-10' })
  await approved({ percent: 50, payFrom: '2026-12-05' })
  const states = async () => {
    const query = '{ discountRuleVersions { state rule { version } } }'
    const { data } = await t.ask(query, {}, await sessionOf(t, 'auditor'))
    return Object.fromEntries(data.discountRuleVersions.map((one: Payload) => [one.rule.version, one.state]))
  }
  expect(await states()).toEqual({ 1: 'ENDED', 2: 'APPROVED' })
  now = new Date('2026-12-11T09:00:00Z')
  expect([await states(), await due()]).toEqual([{ 1: 'ENDED', 2: 'IN_FORCE' }, 7_667])
})

test('an end is brought forward to the next midnight by two people, after a simulation', async () => {
  await approved()
  now = new Date('2026-12-05T09:00:00Z')
  const end = { rule: 'decree-30', version: 1, lastDay: '2026-12-05' }
  expect(codes(await act('discountRuleEndPropose', { end: { ...end, lastDay: '2026-12-04' }, reason: 'x' }))).toEqual([
    'DISCOUNT_RULE_LAST_DAY',
  ])
  expect(codes(await act('discountRuleEndPropose', { end, reason: 'x' }))).toEqual(['DISCOUNT_RULE_SIMULATION'])
  expect((await simulated({ end })).result).toMatchObject({ day: '2026-12-06', before: 10_734, after: 15_333 })
  const { approval } = await act('discountRuleEndPropose', { end, reason: 'قرار لاحق' })
  expect(await due()).toBe(10_734)
  expect(codes(await decide(approval.id))).toEqual([])
  expect([await due(), await bill()]).toEqual([10_734, 10_734])
  now = new Date('2026-12-05T21:00:00Z')
  expect([await due(), await bill()]).toEqual([15_333, 15_333])
})

test('a version that has not begun is withdrawn by two people and never holds', async () => {
  await approved({ announcementAr: 'خصم 30% في كانون الأول', announcementEn: '30% off in December' })
  const end = { rule: 'decree-30', version: 1, lastDay: '2026-11-30' }
  expect((await simulated({ end })).result).toMatchObject({ day: '2026-12-01', before: 10_734, after: 15_333 })
  const { approval } = await act('discountRuleEndPropose', { end, reason: 'سُحب القرار' })
  expect(codes(await decide(approval.id))).toEqual([])
  const { data } = await t.ask('{ discountRuleVersions { state rule { id } } }', {}, await sessionOf(t, 'auditor'))
  expect(data.discountRuleVersions).toEqual([{ state: 'WITHDRAWN', rule: { id: 'decree-30' } }])
  now = MIDNIGHT
  expect([await due(), await bill()]).toEqual([15_333, 15_333])
  expect((await t.ask('{ announcements { text { en } } discountRules { id } }')).data).toEqual({ announcements: [], discountRules: [] })
})

test('its announcement is shown while it holds, and everybody can read the law behind it', async () => {
  await approved({ announcementAr: 'خصم 30% في كانون الأول', announcementEn: '30% off in December' })
  const shown = async () => {
    await t.api.refresh()
    return (await t.ask('{ announcements { text { en } } discountRules { id payTo law { number day textAr gazette } } }')).data
  }
  const law = { number: '12/2026', day: '2026-11-20', textAr: rule.lawTextAr, gazette: rule.gazette }
  expect(await shown()).toEqual({ announcements: [], discountRules: [{ id: 'decree-30', payTo: '2026-12-31', law }] })
  now = MIDNIGHT
  expect((await shown()).announcements).toEqual([{ text: { en: '30% off in December' } }])
  now = new Date('2026-12-31T21:00:00Z')
  expect(await shown()).toEqual({ announcements: [], discountRules: [] })
})

test('no rule lowers a fine that a court fixes, whatever it lists', async () => {
  const [court] = await t.connection.sql`select code from violation_types where decided_by_court limit 1`
  await given(t.connection.db, { number: '50000003' }, [aViolation({ fine: fils(100_000), typeCode: court?.code })])
  const { result } = await simulated({ draft: await saved() })
  expect(result).toMatchObject({ licenses: 1 })
  await approved()
  now = MIDNIGHT
  await t.api.refresh()
  const other = '{ license(lookup: { number: "50000003", expiresOn: "2030-08-15" }) { ... on License { dues { total } } } }'
  expect((await t.ask(other)).data.license.dues.total).toBe(100_000)
})

test('a wrong rule is refused at the field that is wrong, and nothing is kept', async () => {
  const wrongs: [string, object, string][] = [
    ['ruleId', { ruleId: 'قرار' }, 'DISCOUNT_RULE_ID'],
    ['titleAr', { titleAr: ' ' }, 'DISCOUNT_RULE_TEXT'],
    ['lawTextAr', { lawTextAr: 'ق'.repeat(4_001) }, 'DISCOUNT_RULE_TEXT'],
    ['percent', { percent: 100 }, 'DISCOUNT_RULE_PERCENT'],
    ['withinDays', { withinDays: 0 }, 'DISCOUNT_RULE_WITHIN_DAYS'],
    ['excludedTypes', { excludedTypes: ['nothing'] }, 'DISCOUNT_RULE_TYPES'],
    ['payFrom', { payFrom: '2026-11-24' }, 'DISCOUNT_RULE_FIRST_DAY'],
    ['payTo', { payTo: '2026-11-30' }, 'DISCOUNT_RULE_DAYS'],
    ['offenceTo', { offenceFrom: '2026-01-02', offenceTo: '2026-01-01' }, 'DISCOUNT_RULE_DAYS'],
    ['instrumentDay', { instrumentDay: '2026-11-25' }, 'DISCOUNT_RULE_DAYS'],
    ['lawFrom', { lawFrom: '2026-12-02' }, 'DISCOUNT_RULE_DAYS'],
    ['announcementEn', { announcementAr: 'إعلان' }, 'DISCOUNT_RULE_ANNOUNCEMENT'],
  ]
  for (const [field, wrong, code] of wrongs) {
    const { draft, userErrors } = await act('discountRuleDraftSave', { rule: { ...rule, ...wrong } })
    expect([draft, userErrors]).toEqual([null, [{ code, field: ['input', 'rule', field] }]])
  }
  expect(await t.connection.sql`select id from discount_rule_drafts`).toEqual([])
})

test('a simulation that was cancelled stays so, and is asked for again', async () => {
  const draft = await saved()
  const { simulation } = await act('discountRuleSimulate', { draft }, 'legal', SIMULATION)
  const { simulation: cancelled } = await act('discountRuleSimulationCancel', { simulation: simulation.id }, 'legal', SIMULATION)
  expect(cancelled.state).toBe('CANCELLED')
  await runSimulation(t.connection.db, Number(simulation.id), () => now)
  expect(codes(await act('discountRulePropose', { draft, reason: 'x' }))).toEqual(['DISCOUNT_RULE_SIMULATION'])
  expect((await simulated({ draft })).state).toBe('DONE')
})

test('a draft that is changed after its simulation needs another one', async () => {
  const draft = await saved()
  await simulated({ draft })
  await act('discountRuleDraftSave', { draft, rule: { ...rule, percent: 31 } })
  expect(codes(await act('discountRulePropose', { draft, reason: 'x' }))).toEqual(['DISCOUNT_RULE_SIMULATION'])
})

test('a draft may lack the law’s text, and is not proposed without it', async () => {
  const draft = await saved({ lawTextAr: '' })
  await simulated({ draft })
  expect(codes(await act('discountRulePropose', { draft, reason: 'x' }))).toEqual(['DISCOUNT_RULE_TEXT'])
})
