import { readdir, readFile, readlink, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { startRefusal, systemCode } from './refusal'

/** What `postmaster.pid` says: the process and the port it listens on. */
export type PostmasterFile = { readonly pid: number; readonly port: number }

export async function readPostmasterFile(data: string): Promise<PostmasterFile | undefined> {
  const text = await readFile(join(data, 'postmaster.pid'), 'utf8').catch(() => '')
  const [pid, , , port] = text.split('\n').map((line) => Number.parseInt(line, 10))
  return pid && port ? { pid, port } : undefined
}

/** Processes of PostgreSQL that work in `data`: all of them keep it as their current folder, which no other program can claim by a reused pid. */
export async function processesIn(data: string): Promise<readonly number[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number)
  const found = await Promise.all(pids.map(async (pid) => ((await isPostgresIn(data, pid)) ? [pid] : [])))
  return found.flat()
}

async function isPostgresIn(data: string, pid: number): Promise<boolean> {
  const [cwd, exe] = await Promise.all([linkOf(pid, 'cwd'), linkOf(pid, 'exe')])
  return cwd === data && basename(exe.replace(/ \(deleted\)$/, '')) === 'postgres'
}

async function linkOf(pid: number, name: string): Promise<string> {
  return readlink(`/proc/${pid}/${name}`).catch(() => '')
}

/** Stops what a killed run left behind in `data`, politely first, and takes away a pid file whose pid now belongs to somebody else. */
export async function stopOrphans(data: string): Promise<void> {
  const pids = await processesIn(data)
  const file = await readPostmasterFile(data)
  if (file && !pids.includes(file.pid) && isAlive(file.pid)) await rm(join(data, 'postmaster.pid'))
  if (pids.length === 0) return
  if (file && pids.includes(file.pid)) signalTo([file.pid], 'SIGINT')
  else signalTo(pids, 'SIGQUIT')
  if (await noneLeft(data, 8_000)) return
  signalTo(await processesIn(data), 'SIGQUIT')
  if (await noneLeft(data, 2_000)) return
  signalTo(await processesIn(data), 'SIGKILL')
  if (await noneLeft(data, 2_000)) return
  throw startRefusal(
    'POSTGRES_FAILED',
    `A PostgreSQL of an earlier run still works in ${data} and does not end (process ${pids.join(', ')}).`,
  )
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return systemCode(error) === 'EPERM'
  }
}

function signalTo(pids: readonly number[], signal: NodeJS.Signals): void {
  for (const pid of pids) {
    try {
      process.kill(pid, signal)
    } catch (error) {
      if (systemCode(error) !== 'ESRCH') throw error
    }
  }
}

async function noneLeft(data: string, withinMs: number): Promise<boolean> {
  const deadline = Date.now() + withinMs
  while ((await processesIn(data)).length > 0) {
    if (Date.now() > deadline) return false
    await sleep(50)
  }
  return true
}
