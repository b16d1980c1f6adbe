import { parseArgs } from 'node:util'
import { runCommand } from '@/start/run-command'
import { say } from '@/start/say'
import { areas } from './areas'
import { type Attack, type Result, runAttack } from './attack'
import { startTarget, type Target, targetAt } from './target'

const USAGE = `Usage: npm run attack -- [--url http://localhost:3000] [--area ${Object.keys(areas).join('|')}] [--short]
Attacks a product that it starts, or the one at --url with what needs neither its database nor its sessions.
Never one that people use: it signs in wrongly, fills limits and sends what is malformed.`

type Options = { readonly area?: string | undefined; readonly isShort: boolean }

function line(area: string, { name, tries, refused, findings }: Result, seconds: number): string {
  return `${findings.length > 0 ? 'THROUGH' : 'held   '}  ${area.padEnd(11)} ${String(tries).padStart(5)} tries, ${String(refused).padStart(5)} as expected, ${seconds.toFixed(1).padStart(5)} s  ${name}`
}

/** Runs one attack if it can be run, tells of it, and resolves with what got through. */
async function tell(target: Target, area: string, attack: Attack, isShort: boolean): Promise<readonly string[]> {
  if (attack.isForOwn && !target.own) {
    say(`left out ${area.padEnd(11)} ${attack.name}`)
    return []
  }
  const begun = performance.now()
  const result = await runAttack(attack, target, isShort)
  say(line(area, result, (performance.now() - begun) / 1_000))
  for (const finding of result.findings.slice(0, 10)) say(`         ${finding}`)
  return result.findings
}

async function attackAll(target: Target, { area, isShort }: Options): Promise<readonly string[]> {
  const found: string[] = []
  for (const [name, attacks] of Object.entries(areas).filter(([one]) => area === undefined || one === area))
    for (const attack of attacks) found.push(...(await tell(target, name, attack, isShort)))
  return found
}

await runCommand(async () => {
  const { values } = parseArgs({
    options: { url: { type: 'string' }, area: { type: 'string' }, short: { type: 'boolean' }, help: { type: 'boolean' } },
  })
  if (values.help || (values.area !== undefined && !(values.area in areas))) return say(USAGE)
  const target = values.url ? targetAt(values.url) : await startTarget()
  try {
    const found = await attackAll(target, { area: values.area, isShort: values.short === true })
    say(found.length === 0 ? 'Nothing got through.' : `${found.length} got through.`)
    if (found.length > 0) process.exitCode = 1
  } finally {
    await target.close()
  }
})
