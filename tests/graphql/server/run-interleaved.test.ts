import { setImmediate as othersTurn } from 'node:timers/promises'
import { runInterleaved } from '@/graphql/server/run-interleaved'

/** `count` steps that each keep the process busy for some milliseconds. */
function* busy(count: number, onStep: () => void = () => undefined): Generator<void, number> {
  for (let step = 0; step < count; step++) {
    const until = performance.now() + 4
    while (performance.now() < until);
    onStep()
    yield
  }
  return count
}

test('while something long is computed, everything else is answered', async () => {
  let isDone = false
  let answered = 0
  const computing = runInterleaved(busy(40)).finally(() => {
    isDone = true
  })
  for (; !isDone; answered++) await othersTurn()
  expect(await computing).toBe(40)
  expect(answered).toBeGreaterThan(8)
})

test('long computations take their turns one after the other, and one that fails holds nobody up', async () => {
  const order: string[] = []
  const failing = (function* (): Generator<void, never> {
    yield
    throw new Error('no plan')
  })()
  const first = runInterleaved(busy(8, () => order.push('first')))
  const second = runInterleaved(failing)
  const third = runInterleaved(busy(2, () => order.push('third')))
  await expect(second).rejects.toThrow('no plan')
  expect([await first, await third]).toEqual([8, 2])
  expect(order.join(' ')).toBe(`${'first '.repeat(8)}third third`)
})
