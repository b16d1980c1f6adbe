import { seedAccounts } from '@/demo/accounts'
import { type TestApi, testApi } from '@/tests/support/api'
import { openReferenceOf } from '@/tests/support/deliveries'
import { sessionOf } from '@/tests/support/partner'
import { aViolation, given } from '@/tests/support/records'

const T0 = new Date('2026-11-24T09:00:00Z')
const at = (time: string) => `2026-11-24T${time}:00Z`
let now = T0
let t: TestApi
let keys = 0

beforeEach(async () => {
  now = T0
  t = await testApi(() => now)
  await seedAccounts(t.connection.db, 'correct horse battery staple')
})
afterEach(() => t.close())

const PAYLOAD = `{ announcement { id kind text { ar en } from until unavailableUntil state writtenBy endedAt endedBy }
  userErrors { code field message { ar en } } }`

async function change(mutation: 'announcementCreate' | 'announcementEnd', input: object, userName = 'admin') {
  const type = `${mutation.replace('a', 'A')}Input`
  const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) ${PAYLOAD} }`
  const { data, errors } = await t.ask(query, { input: { idempotencyKey: `announce-${keys++}`, ...input } }, await sessionOf(t, userName))
  return errors ? { errors } : data[mutation]
}

const information = {
  kind: 'INFORMATION',
  textAr: 'مراكز الترخيص مغلقة غدًا.',
  textEn: 'Centres are closed tomorrow.',
  from: at('08:00'),
  until: at('20:00'),
}
const maintenance = {
  kind: 'MAINTENANCE',
  textAr: 'صيانة مجدولة.',
  textEn: 'Planned maintenance.',
  from: at('10:00'),
  until: at('13:00'),
  unavailableUntil: at('12:30'),
}

const shown = async () => (await t.ask('{ announcements { text { en } unavailableUntil } }')).data.announcements

const INQUIRY = `{ license(lookup: { number: "10000001", expiresOn: "2030-08-15" }) { __typename
  ... on License { dues { count } } ... on SourceUnavailable { until message { ar en } } } }`

test('an announcement is shown to everybody from its beginning until its end, and stays in the list', async () => {
  const { announcement, userErrors } = await change('announcementCreate', { ...information, from: at('10:00') })
  expect([userErrors, announcement]).toEqual([[], expect.objectContaining({ state: 'FUTURE', writtenBy: 'admin', endedAt: null })])
  expect(await shown()).toEqual([])
  now = new Date(at('10:00'))
  expect(await shown()).toEqual([{ text: { en: 'Centres are closed tomorrow.' }, unavailableUntil: null }])
  now = new Date(at('20:00'))
  expect(await shown()).toEqual([])
  const { data } = await t.ask('{ announcementHistory(state: PAST) { totalCount nodes { state } } }', {}, await sessionOf(t, 'auditor'))
  expect(data.announcementHistory).toEqual({ totalCount: 1, nodes: [{ state: 'PAST' }] })
})

test('maintenance makes inquiry and payment say until when they are closed, never a zero; at its end they answer by themselves', async () => {
  await given(t.connection.db, { number: '10000001' }, [aViolation()])
  const number = (await openReferenceOf(t.connection.db, '10000001'))?.number
  const payment = `{ paymentReference(number: "${number}") { total } }`
  await change('announcementCreate', maintenance)
  expect((await t.ask(INQUIRY)).data.license).toEqual({ __typename: 'License', dues: { count: 1 } })
  now = new Date(at('10:30'))
  expect((await t.ask(INQUIRY)).data.license).toEqual({
    __typename: 'SourceUnavailable',
    until: '2026-11-24T12:30:00.000Z',
    message: { ar: expect.stringContaining('حتى الساعة 15:30'), en: expect.stringContaining('unavailable until 15:30 for maintenance') },
  })
  const { data, errors } = await t.ask(payment)
  expect([data.paymentReference, errors?.[0]?.extensions]).toEqual([
    null,
    expect.objectContaining({ code: 'SOURCE_UNAVAILABLE', until: '2026-11-24T12:30:00.000Z' }),
  ])
  const issued = await t.ask(
    `mutation ($input: PaymentReferenceIssueInput!) { paymentReferenceIssue(input: $input) { paymentReference { number } userErrors { code until } } }`,
    { input: { lookup: { number: '10000001', expiresOn: '2030-08-15' }, violationIds: ['1'], idempotencyKey: 'during-maintenance' } },
  )
  expect(issued.data.paymentReferenceIssue).toEqual({
    paymentReference: null,
    userErrors: [{ code: 'SOURCE_UNAVAILABLE', until: '2026-11-24T12:30:00.000Z' }],
  })
  now = new Date(at('12:30'))
  expect((await t.ask(INQUIRY)).data.license).toEqual({ __typename: 'License', dues: { count: 1 } })
  expect((await t.ask(payment)).data.paymentReference).not.toBeNull()
})

test('an inquiry reads nothing more for it, and none of the register while it is closed', async () => {
  await given(t.connection.db, { number: '10000001' }, [aViolation()])
  const statements = async () => {
    const before = t.statements.length
    await t.ask(INQUIRY)
    return t.statements
      .slice(before)
      .filter(
        (statement) =>
          !/from "(?:announcements|reference_versions|authorities|feeds|discount_rules|violation_types|licens\w+_(?:centers|classes)|license_classes)"/.test(
            statement,
          ),
      )
  }
  await statements()
  expect(await statements()).toHaveLength(1)
  await change('announcementCreate', { ...maintenance, from: at('08:00') })
  expect(await statements()).toHaveLength(0)
})

test('staff see licences all the same', async () => {
  await given(t.connection.db, { number: '10000001' }, [aViolation()])
  const [license] = await t.connection.sql`select id::text as id from licenses where number = '10000001'`
  await change('announcementCreate', { ...maintenance, from: at('08:00') })
  const { data } = await t.ask(`{ licenseStory(id: "${license?.id}") { __typename } }`, {}, await sessionOf(t, 'clerk'))
  expect(data.licenseStory).toEqual({ __typename: 'LicenseStory' })
})

test('an announcement is ended early once, with the maintenance that it told of', async () => {
  await given(t.connection.db, { number: '10000001' }, [aViolation()])
  const { announcement } = await change('announcementCreate', { ...maintenance, from: at('08:00') })
  expect((await t.ask(INQUIRY)).data.license.__typename).toBe('SourceUnavailable')
  const ended = await change('announcementEnd', { announcement: announcement.id })
  expect(ended.announcement).toMatchObject({ state: 'PAST', endedBy: 'admin', endedAt: now.toISOString() })
  expect((await t.ask(INQUIRY)).data.license.__typename).toBe('License')
  expect(await shown()).toEqual([])
  expect((await change('announcementEnd', { announcement: announcement.id })).userErrors).toMatchObject([{ code: 'ANNOUNCEMENT_OVER' }])
  await expect(t.connection.sql`delete from announcements`).rejects.toThrow('never changed or deleted')
  await expect(t.connection.sql`update announcements set text_en = 'something else'`).rejects.toThrow('never changed or deleted')
})

test.each([
  ['a text in one language', { textEn: ' ' }, 'ANNOUNCEMENT_TEXT', 'textEn'],
  ['an end before the beginning', { until: at('07:00') }, 'ANNOUNCEMENT_TIME', 'until'],
  ['maintenance without an end', { kind: 'MAINTENANCE' }, 'ANNOUNCEMENT_UNAVAILABLE', 'unavailableUntil'],
  ['a short key', { idempotencyKey: 'short' }, 'IDEMPOTENCY_KEY', 'idempotencyKey'],
])('%s is refused beside its field', async (_title, wrong, code, field) => {
  const { announcement, userErrors } = await change('announcementCreate', { ...information, ...wrong })
  expect([announcement, userErrors]).toEqual([
    null,
    [{ code, field: ['input', field], message: { ar: expect.any(String), en: expect.any(String) } }],
  ])
})

test('only an administrator announces; sent twice it is announced once; who wrote it is for staff', async () => {
  for (const userName of ['clerk', 'finance', 'auditor', 'citizen'])
    expect((await change('announcementCreate', information, userName)).errors?.[0]?.extensions.code).toBe('FORBIDDEN')
  const idempotencyKey = 'announced-once'
  const first = await change('announcementCreate', { ...information, idempotencyKey })
  expect(await change('announcementCreate', { ...information, idempotencyKey })).toEqual(first)
  expect(await shown()).toHaveLength(1)
  expect((await t.ask('{ announcements { writtenBy } }')).errors?.[0]?.extensions.code).toBe('FORBIDDEN')
})
