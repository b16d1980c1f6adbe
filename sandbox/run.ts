import { type Random, random } from '@/demo/random'
import type { Format } from '@/network/messages'
import { type Bank, bankOf } from './bank'
import { type Books, booksOf } from './books'
import { FAULTS, type FaultName } from './faults'
import type { Biller } from './wire'

export type RunOptions = {
  readonly biller: Biller
  /** Payment numbers that are open. */
  readonly numbers: readonly string[]
  readonly seed: number
  readonly faults: readonly [FaultName, ...FaultName[]]
  readonly formats: readonly [Format, ...Format[]]
  readonly concurrency: number
  readonly serviceType?: string
  /** How often a message is repeated that gets no answer. */
  readonly maxRepeats?: number
  readonly journal?: string
  readonly onProgress?: (done: number) => void
}

export type RunResult = ReturnType<Books['summary']> & {
  readonly books: Books
  readonly byFault: Readonly<Record<string, number>>
  readonly seconds: number
}

/** Pays every number, each with a fault drawn from the seed, and asks for it again afterwards. */
export async function runSandbox(options: RunOptions): Promise<RunResult> {
  const books = booksOf(Date.now().toString(36), options.journal)
  const byFault: Record<string, number> = {}
  const begun = performance.now()
  let done = 0
  await inParallel(options.numbers, options.concurrency, async (number, index) => {
    const draw = random(Math.imul(options.seed, 0x9e3779b1) ^ index)
    const fault = draw.pick(options.faults)
    byFault[fault] = (byFault[fault] ?? 0) + 1
    await playOne({ number, fault, draw, books }, options).catch((error) => books.expect(`${fault} of ${number}`, 'an end', String(error)))
    options.onProgress?.(++done)
  })
  const seconds = (performance.now() - begun) / 1000
  return { ...books.summary(), books, byFault, seconds }
}

type Play = { readonly number: string; readonly fault: FaultName; readonly draw: Random; readonly books: Books }

async function playOne({ number, fault, draw, books }: Play, options: RunOptions): Promise<void> {
  const { biller } = options
  const a = (format: Format): Bank =>
    bankOf({ biller, books, random: draw, format, serviceType: options.serviceType ?? '', maxRepeats: options.maxRepeats ?? 125 })
  const bank = a(draw.pick(options.formats))
  const other = a(draw.pick(options.formats))
  const { code, due } = await bank.ask(number)
  books.expect(`${fault}: bill of ${number}`, '0', code)
  if (due === null) return
  const afterwards = await FAULTS[fault]({ bank, other, biller, books, number, due })
  books.expect(`${fault}: bill of ${number} afterwards`, afterwards, (await other.ask(number)).code)
}

/** Works through `items`, so many at a time. */
async function inParallel<Item>(items: readonly Item[], most: number, work: (item: Item, index: number) => Promise<void>): Promise<void> {
  let next = 0
  const worker = async () => {
    for (let index = next++; index < items.length; index = next++) await work(items[index] as Item, index)
  }
  await Promise.all(Array.from({ length: Math.min(most, items.length) }, worker))
}
