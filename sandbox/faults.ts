import { generateKeyPairSync } from 'node:crypto'
import { fils, parseJod } from '@/domain/values/money'
import { type Bank, plusFils } from './bank'
import type { Books } from './books'
import type { Biller } from './wire'

/** One payment number that is open and costs `due`, and everybody who takes part. */
type Scene = {
  readonly bank: Bank
  readonly other: Bank
  readonly biller: Biller
  readonly books: Books
  readonly number: string
  readonly due: string
}

/** What happens to one payment. Resolves with the code that a bill pull of the number gets afterwards. */
type Fault = (scene: Scene) => Promise<'324' | '342'>

const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey

/** In the end the bill is paid, once. */
async function pay({ bank, books, number, due }: Scene): Promise<'324'> {
  await bank.tell([bank.report(number, due)], '0')
  return settle(books, due)
}

function settle(books: Books, due: string): '324' {
  books.shouldSettle(parseJod(due) ?? fils(0))
  return '324'
}

/** An amount that is none is not acknowledged; the same transaction told right is. */
const badAmount =
  (amount: string): Fault =>
  async ({ bank, books, number, due }) => {
    const report = bank.report(number, due)
    await bank.tell([{ ...report, paid: amount }], '325')
    await bank.tell([report], '0')
    return settle(books, due)
  }

/** Everything that goes wrong between a bank and a biller. */
export const FAULTS = {
  none: pay,
  delayed: async (scene) => {
    await scene.bank.pause(300)
    return pay(scene)
  },
  repeated: async ({ bank, books, number, due }) => {
    const report = bank.report(number, due)
    await bank.tell([report], '0')
    await bank.tell([report], '0', { indented: true })
    return settle(books, due)
  },
  simultaneous: async ({ bank, other, books, number, due }) => {
    const report = bank.report(number, due)
    await Promise.all([bank.tell([report], '0'), bank.tell([report], '0'), other.tell([report], '0')])
    return settle(books, due)
  },
  'answer-lost': async ({ bank, books, number, due }) => {
    const report = bank.report(number, due)
    await bank.tellAndHangUp(report)
    await bank.tell([report], '0')
    return settle(books, due)
  },
  'two-banks': async ({ bank, other, books, number, due }) => {
    await Promise.all([bank.tell([bank.report(number, due)], '0'), other.tell([other.report(number, due)], '0')])
    return settle(books, due)
  },
  reordered: async ({ bank, other, books, number, due }) => {
    const [earlier, later] = [bank.report(number, due), other.report(number, due)]
    await other.tell([later], '0')
    await bank.tell([earlier], '0')
    return settle(books, due)
  },
  'in-one-message': async ({ bank, books, number, due }) => {
    await bank.tell([bank.report(number, due), bank.report(number, due)], '0')
    return settle(books, due)
  },
  contradicting: async ({ bank, books, number, due }) => {
    const report = bank.report(number, due)
    await bank.tell([report], '0')
    await bank.tell([{ ...report, paid: plusFils(due, 1_000) }], '0')
    return settle(books, due)
  },
  'one-fils-less': async ({ bank, number, due }) => {
    await bank.tell([bank.report(number, plusFils(due, -1))], '0')
    return '342'
  },
  'one-fils-more': async ({ bank, books, number, due }) => {
    await bank.tell([bank.report(number, plusFils(due, 1))], '0')
    return settle(books, due)
  },
  zero: badAmount('0.000'),
  negative: badAmount('-15.000'),
  'too-large': badAmount('9007199254740992'),
  'four-decimals': badAmount('15.0005'),
  'other-digits': badAmount('١٥٫٠٠٠'),
  'other-currency': async (scene) => {
    const { bank, number, due } = scene
    await bank.tell([{ ...bank.report(number, due), currency: 'USD' }], '0')
    return pay(scene)
  },
  'unknown-number': async (scene) => {
    const { bank, due } = scene
    await bank.tell([bank.report('9999999999994', due)], '0')
    return pay(scene)
  },
  'wrong-check-digit': async (scene) => {
    const { bank, number, due } = scene
    const wrong = `${number.slice(0, 12)}${(Number(number[12]) + 1) % 10}`
    await bank.tell([bank.report(wrong, due)], '0')
    return pay(scene)
  },
  'next-month': async (scene) => {
    const { bank, number, due } = scene
    await bank.tell([{ ...bank.report(number, due), processedAt: new Date(Date.now() + 31 * 24 * 3_600_000) }], '0')
    return pay(scene)
  },
  'other-status': async ({ bank, books, number, due }) => {
    const report = bank.report(number, due)
    await bank.tell([{ ...report, status: 'PmtSent' }], '0')
    await bank.tell([report], '0')
    return settle(books, due)
  },
  'unknown-status': async ({ bank, books, number, due }) => {
    const report = bank.report(number, due)
    await bank.tell([{ ...report, status: 'PmtLost' }], '101')
    await bank.tell([report], '0')
    return settle(books, due)
  },
  'no-signature': async (scene) => {
    const { bank, number, due } = scene
    const twist = bank.format === 'XML' ? { signature: '' } : { password: '' }
    await bank.tell([bank.report(number, due)], bank.format === 'XML' ? '380' : 'HTTP 401', twist)
    return pay(scene)
  },
  'foreign-key': async (scene) => {
    const { bank, biller, number, due } = scene
    const twist = bank.format === 'XML' ? { biller: { ...biller, networkKey: stranger } } : { password: 'a former password' }
    await bank.tell([bank.report(number, due)], bank.format === 'XML' ? '2' : 'HTTP 401', twist)
    return pay(scene)
  },
  'old-guid': async ({ bank, books, number, due }) => {
    await bank.tell([bank.report(number, due)], '0', { guid: 'guid-of-yesterday' })
    return settle(books, due)
  },
} satisfies Record<string, Fault>

export type FaultName = keyof typeof FAULTS

export const FAULT_NAMES = Object.keys(FAULTS) as [FaultName, ...FaultName[]]
