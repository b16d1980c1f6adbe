import { createLogger } from '@/services/platform/logger'
import { consoleToLog } from '@/start/console-to-log'

let lines: Record<string, unknown>[] = []
let clock = 0
const logger = createLogger('warn', { write: (line: string) => lines.push(JSON.parse(line)) })
let giveBack: () => void

beforeEach(() => {
  lines = []
  giveBack = consoleToLog(logger, () => clock)
})
afterEach(() => giveBack())

const print = (...parts: unknown[]) => Reflect.get(console, 'error')(...parts)

test('what a library prints is a line of the log, with the kind of fault and its place, without what somebody sent', () => {
  print('⨯', new SyntaxError('Unexpected token \'C\', "CANARY-4711" is not valid JSON'))
  print('internal image response failed for /CANARY/4711 404')
  const printed = lines.map(({ time: _, pid: __, ...line }) => line)
  expect(JSON.stringify(printed)).not.toMatch(/CANARY|4711|404/)
  expect(lines).toMatchObject([
    { msg: 'printed by a library', err: { type: 'SyntaxError', stack: expect.stringContaining('console-to-log.test') } },
    { text: 'internal image response failed for … …' },
  ])
})

test('whoever makes it print for ever fills no disk: 60 lines a minute', () => {
  for (let nth = 0; nth < 100; nth++) print('again')
  expect(lines).toHaveLength(60)
  clock += 60_000
  print('again')
  expect(lines).toHaveLength(61)
})
