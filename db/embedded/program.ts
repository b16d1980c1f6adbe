import { type ChildProcessByStdio, spawn } from 'node:child_process'
import type { Readable } from 'node:stream'
import type { Account } from './account'

export type Program = ChildProcessByStdio<null, Readable, Readable>

/**
 * Starts one of PostgreSQL's programs as `account`, in a process group of its own (Ctrl-C must reach us first) and without our environment
 * (a stray PGDATA or PGPORT would change what it does).
 */
export function startProgram(file: string, args: readonly string[], account: Account, cwd: string): Program {
  const env = { NODE_ENV: 'production' as const, PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' }
  return spawn(file, args, { ...account, cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
}

/** Resolves with the exit code (null: ended by a signal); rejects when the program could not be started at all. */
export function ended(program: Program): Promise<number | null> {
  return new Promise((resolve, reject) => {
    program.once('error', reject)
    program.once('close', resolve)
  })
}

/** The last lines that a program said, newest last; `onLine` sees each as it comes. */
export function lastLines(program: Program, onLine: (line: string) => void = () => undefined): readonly string[] {
  const lines: string[] = []
  const hear = (chunk: Buffer) => {
    for (const line of chunk.toString('utf8').split('\n').filter(Boolean)) {
      lines.push(line)
      if (lines.length > 200) lines.shift()
      onLine(line)
    }
  }
  program.stdout.on('data', hear)
  program.stderr.on('data', hear)
  return lines
}
