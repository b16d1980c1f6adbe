import { readFile } from 'node:fs/promises'
import { calendarDay } from '@/domain/values/calendar-day'
import { settlementFileOf } from '@/imports/settlement/read-settlement-file'
import { camtOf, type Entry } from '../../support/camt'

const DAY = '2026-11-28'

async function read(content: string) {
  const chunks = async function* () {
    for (let at = 0; at < content.length; at += 100) yield Buffer.from(content.slice(at, at + 100))
  }
  const file = await settlementFileOf({ name: 'x.xml', chunks: chunks() }, calendarDay(DAY))
  const found = []
  for await (const { line: _, statementDay: __, ...line } of file.lines()) found.push(line)
  return { found, identity: file.identity() }
}

const payment = (transactionId: string, number: string, amount = 15_000) => ({ transactionId, number, amount })
const one = payment('T1', '1000326480165')
const two = payment('T2', '1018497102779', 20_000)

test.each<[string, Entry[], object[]]>([
  ['a booked credit is a payment', [{ payments: [one] }], [{ ...one, kind: 'PAYMENT', status: null }]],
  ...(['PDNG', 'INFO', 'FUTR'] as const).map((status): [string, Entry[], object[]] => [
    `an entry that is ${status} is none`,
    [{ payments: [one], status }],
    [{ transactionId: '', number: '', amount: 15_000, kind: 'NOT_BOOKED', status }],
  ]),
  ['a reversal of a debit is none', [{ payments: [one], isReversal: true }], [{ ...one, kind: 'REVERSAL', status: null }]],
  [
    'a reversal of a credit is none',
    [{ payments: [one], isReversal: true, direction: 'DBIT' }],
    [{ ...one, kind: 'REVERSAL', status: null }],
  ],
  ['a transfer of ours that came back is none', [{ payments: [{ ...one, isReturn: true }] }], [{ ...one, kind: 'REVERSAL', status: null }]],
  [
    'a debit is none',
    [{ payments: [one], direction: 'DBIT' }],
    [{ transactionId: '', number: '', amount: 15_000, kind: 'DEBIT', status: null }],
  ],
  [
    'a batch is its payments',
    [{ payments: [one, two], isBatch: true }],
    [one, two].map((each) => ({ ...each, kind: 'PAYMENT', status: null })),
  ],
])('%s', async (_title, entries, lines) => {
  for (const format of ['camt.054', 'camt.053'] as const) {
    const { found, identity } = await read(camtOf(entries, { day: DAY, format }))
    expect(found).toEqual(lines)
    expect(identity).toMatchObject({ statementDay: DAY, lines: lines.length, format: format === 'camt.053' ? 'CAMT_053' : 'CAMT_054' })
    expect(identity.total).toBe(found.reduce((sum, { kind, amount }) => sum + (kind === 'PAYMENT' ? amount : 0), 0))
  }
})

const all: Entry[] = [
  { payments: [one] },
  { payments: [payment('T3', '1018497102779', 7)], status: 'PDNG' },
  { payments: [payment('T4', '1018497102779', 9)], direction: 'DBIT' },
  { payments: [two, payment('T5', '1020678955609', 1)], isBatch: true },
]

test('a statement without a summary is checked by its balances', async () => {
  const statement = camtOf(all, { day: DAY, format: 'camt.053', hasBalances: true })
  expect((await read(statement)).identity).toMatchObject({ lines: 5, total: 35_001 })
  await expect(read(statement.replace('29.992', '29.993'))).rejects.toMatchObject({ reason: 'TOTAL' })
  await expect(read(statement.replace('CLBD', 'CLAV'))).rejects.toMatchObject({ reason: 'TRAILER_MISSING' })
})

test('a bank may count what is booked alone', async () => {
  const counted = camtOf(all, { day: DAY })
    .replace(/<TtlNtries>.*?<\/TtlNtries>/, '')
    .replace(/(<TtlCdtNtries>).*?(?=<\/TtlCdtNtries>)/, '$1<NbOfNtries>2</NbOfNtries><Sum>35.001</Sum>')
  expect((await read(counted)).found).toHaveLength(5)
})

test('a batch of more payments than are ever in memory is read', async () => {
  const payments = Array.from({ length: 5_000 }, (_, i) => payment(`B${i}`, '1000326480165', 15_000 + i))
  const { found } = await read(camtOf([{ payments, isBatch: true }], { day: DAY }))
  expect(found.map(({ transactionId, amount }) => [transactionId, amount])).toEqual(
    payments.map((each) => [each.transactionId, each.amount]),
  )
})

test.each([
  ['camt-info.xml', ['NOT_BOOKED']],
  ['camt-reversal.xml', ['REVERSAL']],
  ['camt-batch.xml', ['PAYMENT', 'PAYMENT']],
  ['camt-zero-padded.xml', ['PAYMENT']],
])('%s, as it was found, is %j', async (name, kinds) => {
  const { found } = await read(await readFile(`tests/imports/settlement/${name}`, 'utf8'))
  expect(found.map(({ kind }) => kind)).toEqual(kinds)
})
