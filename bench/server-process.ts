import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { freePort } from '@/db/embedded/free-port'

/** A server under test, alone on its core. */
export type ServerProcess = {
  readonly origin: string
  /** Processor time that it has used so far, in microseconds, user and system, of all its threads. */
  readonly cpu: () => Promise<number>
  /** Resident memory now, and the most it ever was, in MiB. */
  readonly memory: () => Promise<{ now: number; peak: number }>
  readonly stop: () => Promise<void>
}

export const SERVER_CORE = '0'
export const LOAD_CORE = '1'

/** Whether this machine can keep processes on a core. */
export function canPin(): boolean {
  try {
    execFileSync('taskset', ['-p', String(process.pid)], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** Keeps a running process, its threads and what they start from now on, on one core. */
export function pin(pid: number, core: string): void {
  execFileSync('taskset', ['-acp', core, String(pid)], { stdio: 'ignore' })
}

/** Starts a built server of `bench/servers`, and waits until it listens. */
export async function startServer(file: string, databaseUrl: string, pinned: boolean): Promise<ServerProcess> {
  const port = await freePort()
  const env = {
    ...process.env,
    NODE_ENV: 'production' as const,
    DATABASE_URL: databaseUrl,
    PORT: String(port),
    NEXT_TELEMETRY_DISABLED: '1',
  }
  const node = [process.execPath, '--enable-source-maps', file]
  const [command = '', ...args] = pinned ? ['taskset', '-c', SERVER_CORE, ...node] : node
  const child = spawn(command, args, { env, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  await Promise.race([once(child, 'message'), exitBefore(child, file)])
  const pid = child.pid ?? 0
  return {
    origin: `http://127.0.0.1:${port}`,
    cpu: () => cpuOf(pid),
    memory: () => memoryOf(pid),
    stop: async () => {
      child.kill('SIGKILL')
      await once(child, 'exit')
    },
  }
}

async function exitBefore(child: ChildProcess, file: string): Promise<never> {
  const [code] = await once(child, 'exit')
  throw new Error(`${file} ended with ${code} before it listened`)
}

const TICKS_A_SECOND = 100

async function cpuOf(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8')
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return ((Number(fields[11]) + Number(fields[12])) / TICKS_A_SECOND) * 1_000_000
}

async function memoryOf(pid: number): Promise<{ now: number; peak: number }> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8')
  const mebibytes = (field: string) => Math.round(Number(new RegExp(`${field}:\\s+(\\d+)`).exec(status)?.[1]) / 1024)
  return { now: mebibytes('VmRSS'), peak: mebibytes('VmHWM') }
}
