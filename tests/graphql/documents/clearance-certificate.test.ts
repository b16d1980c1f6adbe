import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { checkSignedText } from '@/documents/signed-text'
import { calendarDay } from '@/domain/values/calendar-day'
import { type TestApi, testApi, testKeys } from '@/tests/support/api'
import { aViolation, given, givenLater } from '@/tests/support/records'

const begin = new Date('2026-11-22T12:00:00Z')
let now = begin
let t: TestApi

beforeAll(async () => {
  t = await testApi(() => now)
  await freshFeeds()
})
afterAll(() => t.close())
afterEach(() => {
  now = begin
})

const freshFeeds = () =>
  t.connection.db.execute(sql`
  insert into feeds (authority_code, last_success_at) select code, ${begin.toISOString()}::timestamptz from authorities
  on conflict (authority_code) do update set last_success_at = excluded.last_success_at`)

const proofOf = (number: string) => ({ number, expiresOn: '2030-08-15' })
let keys = 0

async function issue(number: string, idempotencyKey = `certificate-${++keys}`) {
  const query = `mutation ($input: ClearanceCertificateIssueInput!) { clearanceCertificateIssue(input: $input) {
    certificate { number asOf licenseNumber signedText share { expiresAt usedAt } } userErrors { code message { ar en } field } } }`
  const answer = await t.ask(query, { input: { lookup: proofOf(number), idempotencyKey } })
  return answer.data.clearanceCertificateIssue
}

async function share(license: string, number: string) {
  const query = `mutation ($input: ClearanceCertificateShareInput!) { clearanceCertificateShare(input: $input) { shareCode expiresAt userErrors { code } } }`
  return (await t.ask(query, { input: { lookup: proofOf(license), number, idempotencyKey: randomUUID() } })).data.clearanceCertificateShare
}

async function open(shareCode: string) {
  const query = `mutation ($input: ClearanceCertificateOpenInput!) { clearanceCertificateOpen(input: $input) {
    signedText check { verdict certificate { licenseNumber asOf } } userErrors { code message { ar en } } } }`
  return (await t.ask(query, { input: { shareCode, idempotencyKey: randomUUID() } })).data.clearanceCertificateOpen
}

const check = async (text: string) =>
  (await t.ask('query ($text: String!) { documentCheck(input: {text: $text}) { verdict } }', { text })).data.documentCheck.verdict

const codesOf = (payload: { userErrors: { code: string }[] }) => payload.userErrors.map(({ code }) => code).sort()

test('nothing unpaid: a certificate that proves itself, about this licence, at this moment', async () => {
  await given(t.connection.db, { number: '43000001' }, [], begin)
  const { certificate, userErrors } = await issue('43000001')
  expect([userErrors, certificate]).toMatchObject([[], { licenseNumber: '43000001', asOf: begin.toISOString(), share: null }])
  expect(checkSignedText(certificate.signedText, testKeys.publicKeys)).toMatchObject({
    verdict: 'SIGNED',
    document: { kind: 'CERTIFICATE', facts: { number: certificate.number, licenseNumber: '43000001', asOf: begin } },
  })
  expect(await check(certificate.signedText)).toBe('GENUINE')
})

test.each([
  ['can be paid here', 'CLEARANCE_UNPAID', {}],
  ['is collected elsewhere', 'CLEARANCE_NOT_COLLECTED_HERE', { authorityCode: 'MIR', collectedHere: false }],
  ['awaits the court', 'CLEARANCE_AWAITING_COURT', { fine: null }],
  ['is under objection', 'CLEARANCE_UNDER_OBJECTION', { objected: [{ from: calendarDay('2026-11-01'), until: null }] }],
  ['has its money under review', 'CLEARANCE_UNDER_REVIEW', { underReview: true }],
])('a violation that %s: refused as %s', async (_what, code, facts) => {
  const number = String(43_000_100 + ++keys)
  await given(t.connection.db, { number }, [aViolation(facts)], begin)
  const refused = await issue(number)
  expect([refused.certificate, codesOf(refused)]).toEqual([null, [code]])
  expect(refused.userErrors[0].message.ar).toContain('رخصة السوق')
})

test('every reason is told together, and the authority whose data is too old by its name', async () => {
  await given(t.connection.db, { number: '43000200' }, [aViolation(), aViolation({ fine: null })], begin)
  await t.connection.db.execute(sql`update feeds set last_success_at = '2026-11-01T00:00:00Z' where authority_code = 'TRD'`)
  const refused = await issue('43000200')
  await freshFeeds()
  expect(codesOf(refused)).toEqual(['CLEARANCE_AWAITING_COURT', 'CLEARANCE_SOURCE_STALE', 'CLEARANCE_UNPAID'])
  const [row] = await t.connection.db.execute<{ name: string }>(sql`select name_en as name from authorities where code = 'TRD'`)
  const stale = refused.userErrors.find((error: { code: string }) => error.code === 'CLEARANCE_SOURCE_STALE')
  expect(stale.message.en).toContain(row?.name ?? 'no name')
})

test('the same key gives the same certificate, even after something was registered; a new one is refused then', async () => {
  await given(t.connection.db, { number: '43000300' }, [], begin)
  const [one, other] = await Promise.all([issue('43000300', 'the same key'.replaceAll(' ', '-')), issue('43000300', 'the-same-key')])
  expect(one.certificate.number).toBe(other.certificate.number)
  await givenLater(t.connection.db, '43000300', [aViolation()], begin)
  expect((await issue('43000300', 'the-same-key')).certificate).toEqual(one.certificate)
  expect(codesOf(await issue('43000300'))).toEqual(['CLEARANCE_UNPAID'])
  expect(codesOf(await issue('43000300', 'short'))).toEqual(['IDEMPOTENCY_KEY'])
})

test('a newer certificate supersedes the one before', async () => {
  await given(t.connection.db, { number: '43000400' }, [], begin)
  const { certificate: older } = await issue('43000400')
  now = new Date(begin.getTime() + 60_000)
  const { certificate: newer } = await issue('43000400')
  expect([await check(older.signedText), await check(newer.signedText)]).toEqual(['SUPERSEDED', 'GENUINE'])
})

test('without the proof of its licence there is no certificate, and no share code for one of another licence', async () => {
  await given(t.connection.db, { number: '43000500' }, [], begin)
  await given(t.connection.db, { number: '43000501' }, [], begin)
  const { certificate } = await issue('43000500')
  expect(codesOf(await share('43000501', certificate.number))).toEqual(['CERTIFICATE_UNKNOWN'])
  const query = `mutation ($input: ClearanceCertificateIssueInput!) { clearanceCertificateIssue(input: $input) { certificate { number } userErrors { code } } }`
  const wrong = { lookup: { number: '43000500', expiresOn: '2030-08-16' }, idempotencyKey: 'a-wrong-proof' }
  expect(codesOf((await t.ask(query, { input: wrong })).data.clearanceCertificateIssue)).toEqual(['LICENSE_NOT_FOUND'])
})

test('of eight who use a share code at once, one is shown the certificate and seven are told that it was used', async () => {
  await given(t.connection.db, { number: '43000600' }, [], begin)
  const { certificate } = await issue('43000600')
  const { shareCode } = await share('43000600', certificate.number)
  const opened = await Promise.all(Array.from({ length: 8 }, () => open(shareCode.toLowerCase())))
  const shown = opened.filter(({ signedText }) => signedText !== null)
  expect(shown).toMatchObject([
    { signedText: certificate.signedText, check: { verdict: 'GENUINE', certificate: { licenseNumber: '43000600' } } },
  ])
  expect(opened.flatMap(codesOf)).toEqual(Array(7).fill('SHARE_CODE_USED'))
  const [kept] = await t.connection.db.execute<{ row: string }>(
    sql`select c::text as row from clearance_certificates c where number = ${certificate.number}`,
  )
  expect(kept?.row).not.toContain(shareCode)
})

test('a share code lasts 21 days, a new one ends it, and one that never was is unknown', async () => {
  await given(t.connection.db, { number: '43000700' }, [], begin)
  const { certificate } = await issue('43000700')
  const first = await share('43000700', certificate.number)
  expect(first.expiresAt).toBe('2026-12-13T12:00:00.000Z')
  now = new Date('2026-12-13T12:00:00.000Z')
  expect(codesOf(await open(first.shareCode))).toEqual(['SHARE_CODE_EXPIRED'])
  const second = await share('43000700', certificate.number)
  expect(codesOf(await open(first.shareCode))).toEqual(['SHARE_CODE_UNKNOWN'])
  now = new Date(Date.parse(second.expiresAt) - 1)
  expect((await open(second.shareCode)).signedText).toBe(certificate.signedText)
  for (const code of ['S-2222-3333-4444', 'nonsense', '']) expect(codesOf(await open(code))).toEqual(['SHARE_CODE_UNKNOWN'])
})
