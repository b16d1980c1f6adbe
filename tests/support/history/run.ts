import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import { type Crossing, nextCrossing } from './crossings'
import { checkInvariants } from './invariants'
import { nextStep } from './next-step'
import { seatAdjudicators } from './objecting'
import type { Step } from './steps'
import { type Mix, newWorld, type World } from './world'

const STEPS = 20

/**
 * Lives a history that a seed draws: registering, amending, cancelling, quoting, paying, choosing, allocating, refunding, merging, undoing,
 * closing, objecting, deciding, appealing, and what authorities and courts cancel or lower after payment, some of it at the same moment. Throws, with the journal, at the first rule that is broken.
 */
export async function runHistory(url: string, seed: number, mix: Mix = 'ALL'): Promise<void> {
  const world = await newWorld(url, seed, mix)
  try {
    await seatAdjudicators(world)
    for (let step = 0; step < STEPS; step++) {
      if (world.draw.between(1, 4) === 1) await live(world, nextCrossing(world))
      else await take(world, nextStep(world))
      await checkInvariants(world)
    }
  } catch (error) {
    const journal = world.journal.map((line) => `  ${line}`).join('\n')
    throw new Error(`Seed ${seed}: ${reasonOf(error)}\n${journal}`, { cause: error })
  } finally {
    await world.connection.close()
  }
}

/** What the database said, where a statement failed. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause instanceof Error ? error.cause.message : error.message
}

/** What prepares a crossing, each step followed by the rules; then the crossing itself. */
async function live(world: World, crossing: Crossing): Promise<void> {
  for (const draw of crossing.slice(0, -1)) {
    for (const step of draw(world)) await take(world, step)
    await checkInvariants(world)
  }
  await cross(world, crossing.at(-1)?.(world) ?? [])
}

async function take({ journal }: World, { name, happen }: Step): Promise<void> {
  journal.push(name)
  await happen()
}

/** Begins steps one by one while somebody holds every licence, so that they wait in this order and then meet; all must end well. */
async function cross(world: World, steps: readonly Step[]): Promise<void> {
  const { connection, journal } = world
  journal.push(`at one moment: ${steps.map(({ name }) => name).join(' · ')}`)
  const held = gate(world)
  await held.isHeld
  const underWay: Promise<unknown>[] = []
  for (const [index, { happen }] of steps.entries()) {
    const step = happen()
    step.catch(() => undefined)
    underWay.push(step)
    await Promise.race([step, untilWaiting(connection.db, index + 1)])
  }
  await held.release()
  const outcomes = await Promise.allSettled(underWay)
  for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason
}

/** Holds the licences of the world in a transaction of its own until it is released. */
function gate({ connection, all }: World) {
  let held: () => void = () => undefined
  let open: () => void = () => undefined
  const isHeld = new Promise<void>((resolve) => {
    held = resolve
  })
  const released = new Promise<void>((resolve) => {
    open = resolve
  })
  const numbers = JSON.stringify(all)
  const holding = connection.db.transaction(async (tx) => {
    await tx.execute(sql`
      select 1 from licenses where number in (select jsonb_array_elements_text(${numbers}::jsonb)) order by id for update`)
    held()
    await released
  })
  return {
    isHeld,
    release: async () => {
      open()
      await holding
    },
  }
}

const PATIENCE_MS = 300

/** Until as many wait for a lock, or this one does not come to any. */
async function untilWaiting(db: World['connection']['db'], wanted: number): Promise<void> {
  for (const until = Date.now() + PATIENCE_MS; Date.now() < until; await sleep(5)) {
    const [row] = await db.execute<{ waiting: number }>(sql`
      select count(*)::int as waiting from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`)
    if ((row?.waiting ?? 0) >= wanted) return
  }
}

/** Deadlocks of this database so far: two writers that lock the same licences in opposite orders. */
export async function deadlocks(db: World['connection']['db']): Promise<number> {
  await db.execute(sql`select pg_stat_force_next_flush()`)
  const [row] = await db.execute<{ deadlocks: string }>(
    sql`select deadlocks::text from pg_stat_database where datname = current_database()`,
  )
  return Number(row?.deadlocks ?? 0)
}
