import { endPaid, judge } from './after-payment'
import { object, workOnObjection } from './objecting'
import { amend, anyPayment, cancel, close, file, merge, pull, refund, register, type Step, select, undo, work } from './steps'
import { drawn, type World } from './world'

type Weighted = readonly [weight: number, draw: (world: World) => Step | null]

const MERGING: readonly Weighted[] = [
  [5, register],
  [3, amend],
  [2, cancel],
  [3, pull],
  [8, anyPayment],
  [3, (world) => select(world)],
  [1, merge],
  [1, file],
  [1, undo],
  [5, work],
  [1, close],
]

const MORE: readonly Weighted[] = [
  [3, endPaid],
  [1, judge],
  [2, refund],
  [4, object],
  [8, workOnObjection],
]

const drawnFrom = (steps: readonly Weighted[]) => steps.flatMap(([weight, draw]) => Array.from({ length: weight }, () => draw))

const DRAWN = { MERGING: drawnFrom(MERGING), ALL: drawnFrom([...MERGING, ...MORE]) }

/** The next step; where the one that was drawn cannot be taken, violations are registered. */
export function nextStep(world: World): Step {
  return drawn(world.draw, DRAWN[world.mix])(world) ?? register(world)
}
