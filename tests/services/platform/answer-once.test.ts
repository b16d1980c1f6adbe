import { auditLog } from '@/db/schema/audit'
import { answerOnce, forgetOldAnswers, type Repeatable } from '@/services/platform/answer-once'
import { withDatabase } from '@/tests/support/database'

const connection = withDatabase({ max: 6 })
const now = new Date('2026-11-22T10:00:00Z')

let keys = 0
const request = (overrides: Partial<Repeatable> = {}): Repeatable => ({
  subject: 'account:1',
  idempotencyKey: `key-number-${keys++}`,
  mutation: 'somethingDo',
  content: { amount: 1 },
  now,
  ...overrides,
})

const changes = async (subject: string) => (await connection.db.select().from(auditLog)).filter((row) => row.subject === subject).length

/** A change that can be counted, and that takes a moment. */
function change(subject: string, result: { ok: true; answer: unknown } | { ok: false; reason: 'WRONG' } = { ok: true, answer: subject }) {
  return (of: Repeatable) =>
    answerOnce(connection.db, of, async (tx) => {
      await tx.insert(auditLog).values({ at: now, actor: 'tests', action: 'demo.happened', subject, details: {} })
      await new Promise((done) => setTimeout(done, 30))
      return result
    })
}

test('the same request again gets the same answer, and is done once, also twenty times at one moment', async () => {
  const of = request()
  const answers = await Promise.all(Array.from({ length: 20 }, () => change('once')(of)))
  expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(new Set([JSON.stringify({ ok: true, answer: 'once' })]))
  expect(await changes('once')).toBe(1)
})

test('other content under a key is refused; the same key of somebody else is theirs', async () => {
  const of = request()
  await change('first')(of)
  expect(await change('second')({ ...of, content: { amount: 2 } })).toEqual({ ok: false, reason: 'IDEMPOTENCY_KEY' })
  expect(await change('second')({ ...of, mutation: 'otherDo' })).toEqual({ ok: false, reason: 'IDEMPOTENCY_KEY' })
  expect(await change('third')({ ...of, subject: 'account:2' })).toEqual({ ok: true, answer: 'third' })
  expect([await changes('second'), await changes('third')]).toEqual([0, 1])
})

test('a refusal and a fault change nothing, and the same request may be tried again', async () => {
  const of = request()
  expect(await change('refused', { ok: false, reason: 'WRONG' })(of)).toEqual({ ok: false, reason: 'WRONG' })
  await expect(answerOnce(connection.db, of, () => Promise.reject(new Error('a fault')))).rejects.toThrow('a fault')
  expect(await change('refused')(of)).toEqual({ ok: true, answer: 'refused' })
  expect(await changes('refused')).toBe(1)
})

test.each(['short', 'x'.repeat(65), 'with space', 'مفتاح-عربي'])('%s is no key', async (idempotencyKey) => {
  expect(await change('never')(request({ idempotencyKey }))).toEqual({ ok: false, reason: 'IDEMPOTENCY_KEY' })
})

test('answers are kept for seven days', async () => {
  const of = request()
  await change('kept')(of)
  await forgetOldAnswers(connection.db, new Date(now.getTime() + 7 * 86_400_000))
  expect(await change('kept')(of)).toEqual({ ok: true, answer: 'kept' })
  await forgetOldAnswers(connection.db, new Date(now.getTime() + 7 * 86_400_000 + 1))
  await change('kept')(of)
  expect(await changes('kept')).toBe(2)
})
