import { seedAccounts } from '@/demo/accounts'
import { runSimulation } from '@/services/discount-rules/run-simulation'
import { type TestApi, testApi } from '@/tests/support/api'
import { aPartner, sessionOf } from '@/tests/support/partner'

const T0 = new Date('2026-11-24T09:00:00Z')
let now = T0
let t: TestApi
let keys = 0

beforeEach(async () => {
  now = T0
  t = await testApi(() => now)
  await seedAccounts(t.connection.db, 'correct horse battery staple')
})
afterEach(() => t.close())

const ENTRY = `{ code decidedByCourt collectedHere versions { validFrom validUntil neverHeld isCurrent name { en } fine fineMax isInForce writtenBy } }`

async function change(mutation: 'referenceAdd' | 'referenceChange', input: object, userName = 'legal') {
  const query = `mutation ($input: ${mutation.replace('r', 'R')}Input!) { ${mutation}(input: $input) { entry ${ENTRY} approval { id } userErrors { code field } } }`
  const { data, errors } = await t.ask(query, { input: { idempotencyKey: `reference-${keys++}`, ...input } }, await sessionOf(t, userName))
  return errors ? { errors } : data[mutation]
}

/** Runs what was asked to be simulated. */
async function simulated(): Promise<void> {
  const waiting = await t.connection.sql<{ id: string }[]>`select id from discount_rule_simulations where state = 'WAITING'`
  for (const { id } of waiting) await runSimulation(t.connection.db, Number(id), () => now)
}

/** Asks for a change as one person of legal, and approves it as the other. */
async function changedByTwo(mutation: 'referenceAdd' | 'referenceChange', input: object): Promise<void> {
  const { approval } = await change(mutation, { reason: 'قرار 12 لسنة 2026', ...input })
  await simulated()
  const query = `mutation ($input: ApprovalDecideInput!) { approvalDecide(input: $input) { userErrors { code } } }`
  const decision = { approval: approval.id, decision: 'APPROVE', idempotencyKey: `decision-${keys++}` }
  const { data } = await t.ask(query, { input: decision }, await sessionOf(t, 'legal2'))
  expect(data.approvalDecide.userErrors).toEqual([])
}

const renamed = { kind: 'CENTER', code: 'MRK', nameAr: 'ماركا الجديدة', nameEn: 'New Marka', validFrom: '2026-12-01' }
const LAW = { legalBasisAr: 'قانون السير', legalBasisEn: 'Traffic Law' }
const dearer = { kind: 'TYPE', code: '9', nameAr: 'انتهاء رخصة المركبة', nameEn: 'Expired', validFrom: '2026-12-01', fine: 20_000 }

const nameOf = async (list: string, code: string) => {
  await t.api.refresh()
  const { data } = await t.ask(`{ ${list} { id name { en } } }`)
  return data[list].find(({ id }: { id: string }) => id === code)?.name.en
}

test('a changed name holds from its day on, everywhere; what held before stays', async () => {
  const { entry, userErrors } = await change('referenceChange', renamed)
  expect([userErrors, entry.versions]).toEqual([
    [],
    [
      expect.objectContaining({ validFrom: null, validUntil: '2026-11-30', isCurrent: true, name: { en: 'Marka' }, writtenBy: null }),
      expect.objectContaining({
        validFrom: '2026-12-01',
        validUntil: null,
        isCurrent: false,
        name: { en: 'New Marka' },
        writtenBy: 'legal',
      }),
    ],
  ])
  expect(await nameOf('licensingCenters', 'MRK')).toBe('Marka')
  now = new Date('2026-11-30T21:00:00Z')
  expect(await nameOf('licensingCenters', 'MRK')).toBe('New Marka')
  await expect(t.connection.sql`update reference_versions set name_en = 'x'`).rejects.toThrow('append-only')
  await expect(t.connection.sql`delete from reference_versions`).rejects.toThrow('append-only')
})

test('a fine of the catalogue changes from a day on, and nothing that was registered does', async () => {
  const before = await t.connection.sql`select fine from violation_types where code = '9'`
  await changedByTwo('referenceChange', dearer)
  const fine = async () => {
    await t.api.refresh()
    const { data } = await t.ask('{ violationTypes { id fine } }')
    return data.violationTypes.find(({ id }: { id: string }) => id === '9').fine
  }
  expect(await fine()).toBe(Number(before[0]?.fine))
  now = new Date('2026-12-01T09:00:00Z')
  expect(await fine()).toBe(20_000)
})

test('a type that is out of force takes no offence of its days, by key as by file, and those before as ever', async () => {
  await changedByTwo('referenceChange', { ...dearer, validFrom: '2026-11-25', isInForce: false })
  now = new Date('2026-11-26T09:00:00Z')
  const { headers } = await aPartner(t.connection.db, { authorityCode: 'GAM', now })
  const row = { licenseNumber: '10000001', number: '9', type: '9', fine: 15_000, vehiclePlate: '10-79210' }
  const rows = [
    { ...row, sourceKey: 'A', occurredOn: '2026-11-24' },
    { ...row, sourceKey: 'B', occurredOn: '2026-11-25' },
  ]
  const { data } = await t.ask(
    'mutation ($input: ViolationsRegisterInput!) { violationsRegister(input: $input) { rows { outcome code field } } }',
    { input: { rows, idempotencyKey: 'out-of-force' } },
    headers,
  )
  expect(data.violationsRegister.rows).toMatchObject([{ outcome: 'PARKED' }, { outcome: 'REFUSED', code: 'UNKNOWN_VALUE' }])
})

test.each([
  ['a day in the past', { ...renamed, validFrom: '2026-11-23' }, 'REFERENCE_DAY', 'validFrom'],
  ['what a type costs today', { ...dearer, validFrom: '2026-11-24' }, 'REFERENCE_DAY', 'validFrom'],
  ['an unknown code', { ...renamed, code: 'XXX' }, 'REFERENCE_UNKNOWN', 'code'],
  ['a name in one language', { ...renamed, nameAr: '' }, 'REFERENCE_NAME', 'nameAr'],
  ['a fine of a centre', { ...renamed, fine: 5_000 }, 'REFERENCE_FINE', 'fine'],
  ['a highest fine below the fine', { ...dearer, fineMax: 10_000 }, 'REFERENCE_FINE', 'fineMax'],
  ['a legal basis in one language', { ...dearer, legalBasisAr: 'قانون' }, 'REFERENCE_LEGAL_BASIS', 'legalBasisEn'],
  ['a meaning in one language', { ...dearer, meaningAr: 'معنى' }, 'REFERENCE_MEANING', 'meaningEn'],
  ['points that no law gives', { ...dearer, points: 4 }, 'REFERENCE_POINTS', 'legalBasisAr'],
  ['more points than there are', { ...dearer, ...LAW, points: 101 }, 'REFERENCE_POINTS', 'points'],
  ['a centre out of force', { ...renamed, isInForce: false }, 'REFERENCE_IN_FORCE', 'isInForce'],
])('%s is refused beside its field, and nothing changes', async (_title, input, code, field) => {
  expect(await change('referenceChange', input)).toEqual({ entry: null, approval: null, userErrors: [{ code, field: ['input', field] }] })
  expect(await t.connection.sql`select 1 from reference_versions`).toHaveLength(0)
})

test('an entry is added at the end of its list and can be used at once; its code is its own', async () => {
  const added = { kind: 'CENTER', code: 'ZRQ2', nameAr: 'الزرقاء الجديدة', nameEn: 'New Zarqa' }
  expect((await change('referenceAdd', added)).userErrors).toEqual([])
  const { data } = await t.ask('{ licensingCenters { id } }')
  expect(data.licensingCenters.at(-1).id).toBe('ZRQ2')
  expect((await change('referenceAdd', added)).userErrors).toEqual([{ code: 'REFERENCE_CODE', field: ['input', 'code'] }])
  const authority = { kind: 'AUTHORITY', code: 'NEW', nameAr: 'جهة', nameEn: 'New authority', collectedHere: false }
  await changedByTwo('referenceAdd', authority)
  const type = { kind: 'TYPE', code: '99', nameAr: 'نوع', nameEn: 'New type', fine: 5_000, decidedByCourt: true }
  await changedByTwo('referenceAdd', type)
  const made = await t.connection.sql`select decided_by_court from violation_types where code = '99'`
  expect(made).toEqual([{ decided_by_court: true }])
  const actions = await t.connection.sql`select action from audit_log where action like 'reference.%'`
  expect(actions).toHaveLength(3)
})

test('an auditor reads reference data and settings and changes nothing; a clerk sees neither', async () => {
  const read = '{ referenceEntries(kind: AUTHORITY) { code } settings { name value isSet isSecret } }'
  const { data } = await t.ask(read, {}, await sessionOf(t, 'auditor'))
  expect(data.referenceEntries.map(({ code }: { code: string }) => code)).toContain('GAM')
  const setting = (name: string) => data.settings.find((one: { name: string }) => one.name === name)
  expect(setting('PAYMENT_NUMBER_PREFIX')).toEqual({ name: 'PAYMENT_NUMBER_PREFIX', value: '1', isSet: false, isSecret: false })
  for (const name of ['NEXTAUTH_SECRET', 'DATABASE_URL', 'NETWORK_JSON_PASSWORD', 'RECEIPT_SIGNING_KEY', 'DEMO_PASSWORD'])
    expect(setting(name)).toMatchObject({ value: null, isSecret: true })
  expect((await change('referenceChange', renamed, 'auditor')).errors?.[0]?.extensions.code).toBe('FORBIDDEN')
  expect((await t.ask(read, {}, await sessionOf(t, 'clerk'))).errors?.[0]?.extensions.code).toBe('FORBIDDEN')
})

test('one person of legal alone changes no fine: it waits, with what it was and would be, until another approves', async () => {
  const before = await t.connection.sql`select fine from violation_types where code = '9'`
  expect((await change('referenceChange', dearer)).userErrors).toEqual([{ code: 'APPROVAL_REASON', field: ['input', 'reason'] }])
  const { approval } = await change('referenceChange', { ...dearer, reason: 'قرار' })
  expect(await t.connection.sql`select 1 from reference_versions`).toHaveLength(0)
  const query = `{ approval(id: "${approval.id}") { refusal { en } changes { name { en } before { en } after { en } } } }`
  const seenBy = async (userName: string) => (await t.ask(query, {}, await sessionOf(t, userName))).data.approval
  const seen = await seenBy('legal2')
  expect(seen.refusal).toBeNull()
  const was = (Number(before[0]?.fine) / 1000).toFixed(3)
  expect(seen.changes).toContainEqual({ name: { en: 'Fine' }, before: { en: `${was} JOD` }, after: { en: '20.000 JOD' } })
  for (const userName of ['legal', 'admin']) expect((await seenBy(userName)).refusal).not.toBeNull()
})

test('a type says in plain words what it means, and its points beside the law that gives them, from a day on', async () => {
  const read = async () => {
    await t.api.refresh()
    const { data } = await t.ask('{ violationTypes { id meaning { ar en } points legalBasis { en } } }')
    return data.violationTypes.find(({ id }: { id: string }) => id === '9')
  }
  expect((await read()).meaning.en).toContain('after its own licence had expired')
  const said = { ...LAW, meaningAr: 'معنى آخر', meaningEn: 'Another meaning', points: 2 }
  await changedByTwo('referenceChange', { ...dearer, ...said })
  now = new Date('2026-12-01T09:00:00Z')
  const meaning = { ar: 'معنى آخر', en: 'Another meaning' }
  expect(await read()).toEqual({ id: '9', meaning, points: 2, legalBasis: { en: 'Traffic Law' } })
})

describe('another fine', () => {
  const FORECAST = 'simulation { id state isFresh result { day violations licenses before after byAuthority { code violations } } }'
  const asked = async () => (await change('referenceChange', { ...dearer, reason: 'قرار' })).approval.id
  const seen = async (approval: string) =>
    (await t.ask(`{ approval(id: "${approval}") { ${FORECAST} changes { name { en } } } }`, {}, await sessionOf(t, 'legal2'))).data.approval
  const decide = async (approval: string) => {
    const query = `mutation ($input: ApprovalDecideInput!) { approvalDecide(input: $input) { userErrors { code } } }`
    const input = { approval, decision: 'APPROVE', idempotencyKey: `decision-${keys++}` }
    return (await t.ask(query, { input }, await sessionOf(t, 'legal2'))).data.approvalDecide.userErrors
  }
  test('is simulated at once: what the violations of the year before would have cost, beside what they cost', async () => {
    await t.connection.sql`insert into licenses (number, holder_name, expires_on) values ('99000001', 'سالم', '2030-01-01')`
    await t.connection.sql`
      insert into violations (license_id, authority_code, source_key, number, type_code, fine, occurred_on, collected_here)
      select l.id, 'GAM', 'F' || n, n::text, '9', 15000, day::date, true
      from (select id from licenses limit 1) l, (values (1, '2026-11-01'), (2, '2025-12-01'), (3, '2025-11-30')) v (n, day)`
    const approval = await asked()
    expect((await seen(approval)).simulation).toMatchObject({ state: 'WAITING', result: null })
    await simulated()
    const { simulation, changes } = await seen(approval)
    expect(simulation).toMatchObject({ state: 'DONE', isFresh: true })
    expect(simulation.result).toEqual({
      ...{ day: '2026-12-01', violations: 2, licenses: 1, before: 30_000, after: 40_000 },
      byAuthority: [{ code: 'GAM', violations: 2 }],
    })
    expect(changes.map(({ name }: { name: { en: string } }) => name.en)).toContain('What these violations cost')
  })

  test('is not approved without a simulation of the last hour, and whoever approves runs it again', async () => {
    const approval = await asked()
    expect(await decide(approval)).toEqual([{ code: 'DISCOUNT_RULE_SIMULATION' }])
    await simulated()
    now = new Date(now.getTime() + 61 * 60_000)
    expect(await decide(approval)).toEqual([{ code: 'DISCOUNT_RULE_SIMULATION' }])
    const query = `mutation ($input: DiscountRuleSimulateInput!) { discountRuleSimulate(input: $input) { simulation { state } userErrors { code } } }`
    const input = { fineApproval: approval, idempotencyKey: `again-${keys++}` }
    const { data } = await t.ask(query, { input }, await sessionOf(t, 'legal2'))
    expect(data.discountRuleSimulate).toEqual({ simulation: { state: 'WAITING' }, userErrors: [] })
    await simulated()
    expect(await decide(approval)).toEqual([])
  })
})
