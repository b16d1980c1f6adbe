import { randomBytes } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { seedAccounts } from '@/demo/accounts'
import type { Role } from '@/domain/accounts/permissions'
import { evidenceDownloads } from '@/http/evidence-downloads'
import { takeEvidence } from '@/services/evidence/take-evidence'
import { SESSION_SECRET, type TestApi, testApi } from '@/tests/support/api'
import { drawing } from '@/tests/support/evidence-files'
import { aConfirmation, moreAdjudicators, objectors } from '@/tests/support/objections'
import { aViolation, given } from '@/tests/support/records'

const LICENSE = '50000001'
const now = new Date('2026-06-15T09:00:00Z')
const key = randomBytes(32)
let t: TestApi
let one: ReturnType<typeof objectors>
let server: Server
let url: string
let staff: { userName: string; role: Role } | null = null

beforeAll(async () => {
  t = await testApi(() => now)
  one = objectors(t, LICENSE)
  await seedAccounts(t.connection.db, 'correct horse battery staple')
  await moreAdjudicators(t.connection.db)
  await given(t.connection.db, { number: LICENSE }, [aViolation({ sourceKey: 'A' })], new Date('2026-06-01T09:00:00Z'))
  const handle = evidenceDownloads({ db: t.connection.db, staffOf: async () => staff, key, now: () => now })
  server = createServer((req, res) => void handle(req, res))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(async () => {
  server.close()
  await t.close()
})

/** A file that was sent with a confirmed contact. */
async function sent(confirmation: string): Promise<string> {
  const content = await drawing()
  const stream = (async function* () {
    yield content
  })()
  const intake = { key, scan: null, rebuildPdf: () => Promise.reject(new Error('no PDF')) }
  const taken = await takeEvidence(t.connection.db, { stream, confirmation, now, sealKey: SESSION_SECRET }, intake)
  if (!taken.ok) throw new Error(taken.reason)
  return taken.reference
}

const as = async (userName: string, role: Role, path: string) => {
  staff = { userName, role }
  return fetch(`${url}${path}`)
}

test('what was sent belongs to the objection; whoever sees the objection downloads it, and the audit log says who did', async () => {
  const { db, sql } = t.connection
  const [row] = await sql`select id from violations where source_key = 'A'`
  const confirmation = await aConfirmation(db, { now })
  const first = await sent(confirmation)
  const { objection } = await one.submit([String(row?.id)], { confirmation })
  const step = await aConfirmation(db, { now, subject: `objection:${objection.number}` })
  const second = await sent(step)
  await one.maker('objectionAdd', { number: objection.number, text: 'صورة أخرى', confirmation: step })
  const { evidence } = await one.read(objection.number, 'evidence { reference kind size path }')
  expect(evidence).toMatchObject([
    { reference: first, kind: 'PNG' },
    { reference: second, kind: 'PNG' },
  ])
  const [{ path, size }] = evidence
  const answer = await as('adjudicator', 'ADJUDICATOR', path)
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/png'])
  expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="${first}.png"`)
  expect((await answer.arrayBuffer()).byteLength).toBe(size)
  expect(await sql`select actor from audit_log where action = 'data.downloaded' and subject = ${`evidence:${first}`}`).toEqual([
    { actor: 'adjudicator' },
  ])
})

test('nobody else gets it: another authority, a role without objections, a guest, or under another objection', async () => {
  const [row] = await t.connection.sql`select reference, substr(subject, 11) as number from evidence_files order by id limit 1`
  const path = `/?objection=${row?.number}&file=${row?.reference}`
  expect((await as('adjudicator', 'ADJUDICATOR', path)).status).toBe(200)
  expect((await as('elsewhere', 'ADJUDICATOR', path)).status).toBe(404)
  expect((await as('legal', 'LEGAL', path)).status).toBe(403)
  staff = null
  expect((await fetch(`${url}${path}`)).status).toBe(403)
  expect((await as('adjudicator', 'ADJUDICATOR', `/?objection=O-AAAAAAAA&file=${row?.reference}`)).status).toBe(404)
  expect((await as('adjudicator', 'ADJUDICATOR', `/?objection=${row?.number}&file=E-AAAAAAAA`)).status).toBe(404)
})
