import { setImmediate as othersTurn } from 'node:timers/promises'

/** How long others may wait for their turn, beside the step under way. */
const TURN_MS = 10

let last: Promise<unknown> = Promise.resolve()

/** What a long computation comes to, run in steps between which everything else is answered. One at a time: each holds much memory. */
export function runInterleaved<Value>(steps: Generator<void, Value>): Promise<Value> {
  const result = last.then(() => run(steps))
  last = result.catch(() => undefined)
  return result
}

async function run<Value>(steps: Generator<void, Value>): Promise<Value> {
  let begun = performance.now()
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value
    if (performance.now() - begun < TURN_MS) continue
    await othersTurn()
    begun = performance.now()
  }
}
