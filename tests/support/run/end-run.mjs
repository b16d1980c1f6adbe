import { readdir, readFile, readlink, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const read = (file) => readFile(file, 'utf8').catch(() => '')

/** Other processes that were started with something of `folder`: as their folder, an argument or in their environment. */
export async function processesOf(folder) {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
  const found = await Promise.all(pids.map(async (pid) => ((await belongsTo(pid, folder)) ? [Number(pid)] : [])))
  return found.flat()
}

async function belongsTo(pid, folder) {
  const [cwd, ...texts] = await Promise.all([
    readlink(`/proc/${pid}/cwd`).catch(() => ''),
    read(`/proc/${pid}/cmdline`),
    read(`/proc/${pid}/environ`),
  ])
  return [cwd, ...texts].some((text) => text.includes(folder))
}

/** Ends all processes of a run of the tests, and removes its folder and the programs that were bundled for it. */
export async function endRun(folder) {
  for (let round = 0; round < 100; round++) {
    const pids = await processesOf(folder)
    if (pids.length === 0) break
    for (const pid of pids) await end(pid, round > 40)
    await sleep(50)
  }
  await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  await rm(join('node_modules/.cache/tasdeed-programs', basename(folder)), { recursive: true, force: true })
}

/** PostgreSQL takes its shared memory with it only when it ends by itself. */
async function end(pid, isImpatient) {
  const program = basename(await readlink(`/proc/${pid}/exe`).catch(() => ''))
  try {
    process.kill(pid, program.startsWith('postgres') && !isImpatient ? 'SIGQUIT' : 'SIGKILL')
  } catch {
    // It has ended meanwhile.
  }
}
