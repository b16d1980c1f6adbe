import { keepRunning } from '@/db/embedded/keep-running'
import { startRefusal } from '@/db/embedded/refusal'
import type { Embedded } from '@/db/embedded/start-embedded'

const url = 'postgres://tasdeed:x@127.0.0.1:20000/tasdeed'
const full = startRefusal('DISK_FULL', 'The disk that holds /data is full.')

/** A server whose starts end as `starts` says; each that runs can be ended by hand. */
function played(starts: readonly (Error | 'RUNS')[]) {
  const ends: (() => void)[] = []
  const said: string[] = []
  const lost: unknown[] = []
  const pauses: number[] = []
  let next = 0
  const start = async (): Promise<Embedded> => {
    const outcome = starts[next++] ?? 'RUNS'
    if (outcome !== 'RUNS') throw outcome
    const exited = new Promise<void>((resolve) => ends.push(resolve))
    return { url, exited, stop: async () => ends.at(-1)?.() }
  }
  const pause = async (ms: number, signal: AbortSignal) => {
    signal.throwIfAborted()
    pauses.push(ms)
  }
  const options = {
    dataDir: '/data',
    durable: true,
    start,
    pause,
    log: (line: string) => said.push(line),
    onLost: (e: unknown) => lost.push(e),
  }
  return { options, ends, said, lost, pauses }
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 20))

test('while the disk is full it is tried on and on, with a longer pause, and comes back by itself once there is room', async () => {
  const { options, ends, said, lost, pauses } = played(['RUNS', ...Array<Error>(50).fill(full), 'RUNS'])
  const kept = await keepRunning(options)
  ends[0]?.()
  await settled()
  expect([lost, ends.length, said.at(-1)]).toEqual([[], 2, 'PostgreSQL runs again.'])
  expect([pauses.length, pauses[0], pauses.at(-1)]).toEqual([51, 500, 10_000])
  expect(said.filter((line) => line.includes('until there is room'))).toHaveLength(1)
  await kept.stop()
})

test('what does not pass by itself is given up after four tries, and told once', async () => {
  const broken = startRefusal('POSTGRES_FAILED', 'broken')
  const { options, ends, lost, pauses } = played(['RUNS', ...Array<Error>(10).fill(broken)])
  await keepRunning(options)
  ends[0]?.()
  await settled()
  expect([lost, pauses]).toEqual([[broken], [500, 1_000, 2_000, 4_000]])
})

test('a full disk does not use up the tries that another fault has', async () => {
  const broken = startRefusal('POSTGRES_FAILED', 'broken')
  const { options, ends, lost } = played(['RUNS', full, full, broken, broken, 'RUNS'])
  const kept = await keepRunning(options)
  ends[0]?.()
  await settled()
  expect([lost, ends.length]).toEqual([[], 2])
  await kept.stop()
})
