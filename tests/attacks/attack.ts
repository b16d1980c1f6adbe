import type { Target } from './target'

/** One kind of thing that an attacker tries. */
export type Attack = {
  readonly name: string
  /** Only against a product that was started for it: it needs sessions, keys or the database. */
  readonly isForOwn?: boolean
  /** Tables that it may change, because what it tries is noted or counted there. */
  readonly mayChange?: readonly string[]
  readonly run: (target: Target, tries: Tries) => Promise<void>
}

/** What an attack has tried so far. */
export type Tries = {
  /** Of a long list all, or in a short run `share` of them from all over it. */
  select<Item>(items: readonly Item[], share: number): readonly Item[]
  /** Notes a try: its answer must be what is expected, word for word or as the pattern says. */
  expect(what: string, answer: unknown, expected: unknown): void
}

export type Result = { readonly name: string; readonly tries: number; readonly refused: number; readonly findings: readonly string[] }

/** Runs an attack and finds what got through: answers that are not as expected, and rows that changed. */
export async function runAttack(attack: Attack, target: Target, isShort: boolean): Promise<Result> {
  const findings: string[] = []
  let count = 0
  const tries: Tries = {
    select: (items, share) => (isShort ? spread(items, share) : items),
    expect: (what, answer, expected) => {
      count += 1
      if (!isAs(answer, expected)) findings.push(`${what}: ${textOf(answer).slice(0, 300)} instead of ${textOf(expected)}`)
    },
  }
  const before = await target.rows()
  await attack.run(target, tries).catch((error) => findings.push(`broke off: ${error instanceof Error ? error.stack : error}`))
  const refused = count - findings.length
  for (const [table, rows] of Object.entries(await target.rows()))
    if (rows !== before[table] && !attack.mayChange?.includes(table)) findings.push(`${table} changed from ${before[table]} to ${rows}`)
  if (count === 0) findings.push('nothing was tried')
  return { name: attack.name, tries: count, refused: Math.max(0, refused), findings }
}

function spread<Item>(items: readonly Item[], share: number): readonly Item[] {
  const step = Math.max(1, Math.floor(items.length / share))
  return items.filter((_item, place) => place % step === 0).slice(0, share)
}

function isAs(answer: unknown, expected: unknown): boolean {
  return expected instanceof RegExp ? expected.test(textOf(answer)) : textOf(answer) === textOf(expected)
}

function textOf(value: unknown): string {
  if (value instanceof RegExp) return String(value)
  return typeof value === 'string' ? value : JSON.stringify(value)
}
