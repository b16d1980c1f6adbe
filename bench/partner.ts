import { byPartner, contract } from './dialects'
import { median, percentile, ratio, table } from './report'
import { compete, type Figures } from './rounds'
import type { Settings } from './run'
import { sampleLicenses } from './sample'

const HEAD = ['', 'requests/s', 'server CPU, µs/request', 'p50 ms', 'p99 ms', 'requests/s: this ÷ guest', 'CPU: guest ÷ this']

/** Enough that the server is never idle: what is weighed is work, not waiting. */
const CONNECTIONS = 128

/** What it costs that a partner asks: its key and scopes are checked, the operation is priced and charged, and the look is durable in the access log before the answer. */
export async function partner({ databaseUrl, rounds, seconds, pinned }: Settings): Promise<string> {
  const licenses = await sampleLicenses(databaseUrl, 5_000)
  const contestants = [
    { name: 'a guest with proof', server: 'ours', isPeer: false, dialect: contract },
    { name: 'a key, nothing logged', server: 'partner-unlogged', isPeer: false, dialect: byPartner },
    { name: 'a key, every look logged', server: 'partner', isPeer: false, dialect: byPartner },
  ]
  const figures = await compete(contestants, { databaseUrl, licenses, rounds, seconds, pinned, connections: CONNECTIONS })
  const guest = figures.get('a guest with proof')
  return table(
    HEAD,
    [...figures].map(([name, own]) => [name, ...cellsOf(own), ...against(guest, own)]),
  )
}

function cellsOf({ rounds }: Figures): string[] {
  const latencies = rounds.flatMap((round) => round.latencies)
  return [
    median(rounds.map((round) => round.rate)).toFixed(0),
    median(rounds.map((round) => round.cpu)).toFixed(0),
    percentile(latencies, 0.5).toFixed(1),
    percentile(latencies, 0.99).toFixed(1),
  ]
}

function against(guest: Figures | undefined, own: Figures): string[] {
  if (!guest) return ['–', '–']
  return [ratio(own, guest, (round) => round.rate).toFixed(2), ratio(guest, own, (round) => round.cpu).toFixed(2)]
}
