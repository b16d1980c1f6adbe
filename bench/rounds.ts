import { buildServer } from './build'
import { type Asking, type Dialect, load } from './load'
import { type ServerProcess, startServer } from './server-process'

export type Contestant = { readonly name: string; readonly server: string; readonly isPeer: boolean; readonly dialect: Dialect }

/** One contestant's figures of one round. */
export type Round = { readonly rate: number; readonly cpu: number; readonly latencies: readonly number[] }

export type Figures = { readonly rounds: readonly Round[]; readonly memory: { readonly now: number; readonly peak: number } }

export type Plan = Asking & {
  readonly databaseUrl: string
  readonly rounds: number
  readonly pinned: boolean
}

/** Lets all contestants answer in turn, A B C … A B C …, so that what else the machine does falls on all of them. */
export async function compete(contestants: readonly Contestant[], plan: Plan): Promise<Map<string, Figures>> {
  const running: { contestant: Contestant; process: ServerProcess; rounds: Round[] }[] = []
  try {
    for (const contestant of contestants) {
      const file = await buildServer(contestant.server, contestant.isPeer)
      const process = await startServer(file, plan.databaseUrl, plan.pinned)
      running.push({ contestant, process, rounds: [] })
      await load(process.origin, contestant.dialect, plan)
    }
    for (let round = 1; round <= plan.rounds; round += 1) {
      console.log(`Round ${round} of ${plan.rounds}`)
      for (const { contestant, process, rounds } of running) rounds.push(await measure(process, contestant.dialect, plan))
    }
    const entries = running.map(
      async ({ contestant, process, rounds }) => [contestant.name, { rounds, memory: await process.memory() }] as const,
    )
    return new Map(await Promise.all(entries))
  } finally {
    await Promise.all(running.map(({ process }) => process.stop()))
  }
}

/** One round of one server, after a quarter as long to warm up again. */
export async function measure(process: ServerProcess, dialect: Dialect, asking: Asking): Promise<Round> {
  await load(process.origin, dialect, { ...asking, seconds: asking.seconds / 4 })
  const before = await process.cpu()
  const { requests, seconds: took, latencies } = await load(process.origin, dialect, asking)
  return { rate: requests / took, cpu: ((await process.cpu()) - before) / requests, latencies }
}
