import { signInLog } from '@/graphql/server/sign-in-log'
import { createLogger } from '@/services/platform/logger'

let lines: Record<string, unknown>[] = []
const logger = createLogger('info', { write: (line: string) => lines.push(JSON.parse(line)) })
let now = new Date('2026-11-22T10:00:00Z')
const log = signInLog(logger, () => now)

beforeEach(() => {
  lines = []
})

test('each step that was right is a line with the account and its network, and the outcome is handed on', () => {
  const awaited = { ok: false, reason: 'CODE_NEEDED', accountId: '7' } as const
  const done = { ok: true, account: { id: '7' } } as const
  expect([log('PASSWORD', '2001:db8:1:2::9', awaited), log('CODE', '2001:db8:1:2::9', done)]).toEqual([awaited, done])
  expect(lines).toMatchObject([
    { msg: 'a right password', step: 'PASSWORD', account: '7', network: '2001:db8:1:2/64' },
    { msg: 'signed in', step: 'CODE', account: '7' },
  ])
})

test('what was wrong is a line for each network and reason, and more of the same a number', () => {
  for (let nth = 0; nth < 50; nth++) log('PASSWORD', '192.0.2.1', { ok: false, reason: 'WRONG' })
  log('CODE', null, { ok: false, reason: 'LOCKED' })
  expect(lines).toMatchObject([
    { level: 40, msg: 'somebody was not signed in', reason: 'WRONG', network: '192.0.2.1', repeats: 0 },
    { reason: 'LOCKED', network: '' },
  ])
  now = new Date(now.getTime() + 60_000)
  log('PASSWORD', '192.0.2.1', { ok: false, reason: 'WRONG' })
  expect(lines.at(-1)).toMatchObject({ reason: 'WRONG', repeats: 49 })
})
