import { contract, tables } from './dialects'
import { median, percentile, ratio, table } from './report'
import { type Contestant, compete, type Figures } from './rounds'
import type { Settings } from './run'
import { sampleLicenses } from './sample'

const contestants: readonly Contestant[] = [
  { name: 'Tasdeed', server: 'ours', isPeer: false, dialect: contract },
  { name: 'bare node:http', server: 'bare', isPeer: false, dialect: contract },
  { name: 'Mercurius with JIT', server: 'mercurius', isPeer: true, dialect: contract },
  { name: 'PostGraphile 5', server: 'postgraphile', isPeer: true, dialect: tables },
  { name: 'Next route handler', server: 'next', isPeer: false, dialect: contract },
]

const HEAD = [
  '',
  'requests/s',
  'server CPU, µs/request',
  'p50 ms',
  'p99 ms',
  'memory, MiB (peak)',
  'CPU: bare ÷ this',
  'CPU: this ÷ Tasdeed',
  'requests/s: Tasdeed ÷ this',
]

/** The inquiry of a guest with proof, over HTTP, by Tasdeed and its peers. */
export async function inquiry({ databaseUrl, rounds, seconds, pinned, only }: Settings): Promise<string> {
  const licenses = await sampleLicenses(databaseUrl, 5_000)
  const chosen = contestants.filter(({ server }) => only.length === 0 || only.includes(server))
  const figures = await compete(chosen, { databaseUrl, licenses, rounds, seconds, pinned })
  const [ours, bare] = [figures.get('Tasdeed'), figures.get('bare node:http')]
  const rows = [...figures].map(([name, own]) => [name, ...cellsOf(own), against(bare, own), against(own, ours), faster(ours, own)])
  return table(HEAD, rows)
}

function cellsOf({ rounds, memory }: Figures): string[] {
  const latencies = rounds.flatMap((round) => round.latencies)
  return [
    median(rounds.map((round) => round.rate)).toFixed(0),
    median(rounds.map((round) => round.cpu)).toFixed(0),
    percentile(latencies, 0.5).toFixed(1),
    percentile(latencies, 0.99).toFixed(1),
    `${memory.now} (${memory.peak})`,
  ]
}

function faster(a: Figures | undefined, b: Figures): string {
  return a ? ratio(a, b, (round) => round.rate).toFixed(2) : '–'
}

function against(a: Figures | undefined, b: Figures | undefined): string {
  return a && b ? ratio(a, b, (round) => round.cpu).toFixed(2) : '–'
}
