import { readdir, readFile, readlink } from 'node:fs/promises'

/** The pid of an earlier start from the same folder that is still alive (its pages would break when built anew), or undefined. */
export async function otherRun(root) {
  const mine = await startedAt(process.pid)
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
  for (const pid of pids) {
    if ((await isStartIn(root, pid)) && (await startedAt(pid)) <= mine) return Number(pid)
  }
  return undefined
}

async function isStartIn(root, pid) {
  const [cwd, command] = await Promise.all([
    readlink(`/proc/${pid}/cwd`).catch(() => ''),
    readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => ''),
  ])
  const [program = '', ...args] = command.split('\0')
  const script = args.find((arg) => !arg.startsWith('-')) ?? ''
  return cwd === root && program.endsWith('node') && script.endsWith('scripts/start.mjs')
}

/** Ticks since the boot of the machine; the command's name may hold spaces, so counting starts behind its bracket. */
async function startedAt(pid) {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19])
}
