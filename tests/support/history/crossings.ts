import { endPaid, judge } from './after-payment'
import { object, workOnObjection } from './objecting'
import {
  amend,
  anyPayment,
  cancel,
  merge,
  merger,
  numberOf,
  pay,
  payment,
  register,
  registerOn,
  replacement,
  type Step,
  select,
  work,
  workOn,
} from './steps'
import { drawn, type World } from './world'

/** Steps that prepare, one after the other, drawn phase by phase; those of the last phase happen at one moment. */
export type Crossing = readonly ((world: World) => Step[])[]

const atOnce =
  (...kinds: ((world: World) => Step | null)[]) =>
  (world: World): Step[] =>
    kinds.map((draw) => draw(world) ?? register(world))

/** What is paid, changed and merged at the same moment on licences that need not be the same. */
const ANYWHERE: Crossing[] = [
  [atOnce(merge, anyPayment, anyPayment)],
  [atOnce(anyPayment, anyPayment, anyPayment)],
  [atOnce(anyPayment, amend, (world) => select(world))],
  [atOnce(merge, register, anyPayment)],
  [atOnce(merge, merge, register)],
  [atOnce(anyPayment, work, cancel)],
  [atOnce(register, register, register)],
]

/** The same with what happens after payment, and with objections. */
const MORE: Crossing[] = [
  ...ANYWHERE,
  [atOnce(endPaid, work, anyPayment)],
  [atOnce(endPaid, endPaid, merge)],
  [atOnce(endPaid, judge, work)],
  [atOnce(object, anyPayment, anyPayment)],
  [atOnce(workOnObjection, cancel, anyPayment)],
  [atOnce(workOnObjection, workOnObjection, amend)],
]

/** Crossings that surely meet on the same licences, where as many are left. */
const SAME: readonly [licenses: number, draw: (world: World) => Crossing][] = [
  [2, meet],
  [2, crowd],
  [2, money],
  [3, chain],
]

export function nextCrossing(world: World): Crossing {
  const { draw, licenses, mix } = world
  const anywhere = mix === 'ALL' ? MORE : ANYWHERE
  if (draw.between(1, 2) === 1) return drawn(draw, anywhere)
  const possible = SAME.filter(([wanted]) => licenses.length >= wanted)
  return possible.length === 0 ? drawn(draw, anywhere) : drawn(draw, possible)[1](world)
}

/** A merger, a delivery for both licences, and payments to the numbers of the merged one. */
function meet(world: World): Crossing {
  const [from, into] = pair(world)
  return [
    (now) => {
      const delivery = registerOn(now, [from, into])
      const steps = [merger(now, from, into), ...payments(now, from, 2)]
      return now.draw.between(0, 1) === 0 ? [delivery, ...steps] : [...steps, delivery]
    },
  ]
}

/** Payments that waited for the merged licence go on while others write on its survivor. */
function crowd(world: World): Crossing {
  const [from, into] = pair(world)
  return [
    (now) => [registerOn(now, [from, from, into, into])],
    (now) => {
      const waiting = payments(now, from, 2)
      const writers = [...payments(now, into, 1), select(now, into), registerOn(now, [into]), registerOn(now, [into])]
      return [merger(now, from, into), ...waiting, ...writers]
    },
  ]
}

/** Money of a number of one licence is allocated to the other, which locks both, while they are merged. */
function money(world: World): Crossing {
  const isReplaced = world.licenses.some(isOlder) && world.draw.between(0, 1) === 0
  const [lower, higher] = (isReplaced ? [...world.licenses].sort().slice(0, 2) : [...pair(world)].sort()) as [string, string]
  const transactionId = world.unique()
  return [
    (now) => [registerOn(now, [lower, higher, higher])],
    (now) => {
      const number = numberOf(now, lower)
      return number ? [payment(now, { transactionId, number, off: 30_000 })] : []
    },
    (now) => {
      const allocation = workOn(now, { kind: 'ALLOCATE', license: higher, transactions: [transactionId] })
      const merging = isReplaced ? replacement(now, lower, higher) : merger(now, higher, lower)
      return [allocation, merging, ...payments(now, lower, 1)]
    },
  ]
}

const isOlder = (license: string) => license.length < 8

/** Two mergers, one after the other, while payments wait for the licence that is merged first. */
function chain(world: World): Crossing {
  const [first, second, third] = shuffled(world) as [string, string, string]
  return [
    (now) => [registerOn(now, [first, first, second, third])],
    (now) => {
      const waiting = payments(now, first, 3)
      return [merger(now, first, second), ...waiting, merger(now, second, third)]
    },
  ]
}

function payments(world: World, license: string, count: number): Step[] {
  return Array.from({ length: count }, () => pay(world, license)).filter((step) => step !== null)
}

const pair = (world: World) => shuffled(world).slice(0, 2) as [string, string]

function shuffled({ draw, licenses }: World): string[] {
  return licenses
    .map((license) => ({ license, place: draw.between(0, 1_000_000) }))
    .sort((one, other) => one.place - other.place)
    .map(({ license }) => license)
}
