import { spawn } from 'node:child_process'

export type StartedProcess = {
  readonly pid: number
  /** All it has written so far. */
  output(): string
  /** Resolves with the output once it contains `text`, or the process has ended. */
  untilSays(text: string): Promise<string>
  kill(signal: NodeJS.Signals): void
  /** Exit code, or the name of the signal. */
  readonly ended: Promise<number | string>
}

/** Runs `tests/support/start-entry.ts`, which the set-up bundled, or another program, with nothing of our own environment but `settings`. */
export function startProcess(
  settings: Readonly<Record<string, string>>,
  program: string = process.env.TEST_START_ENTRY ?? '',
): StartedProcess {
  const env = { PATH: process.env.PATH, NODE_ENV: undefined, ...settings } as unknown as NodeJS.ProcessEnv
  const child = spawn(process.execPath, [program], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  let text = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (text += chunk))
  const ended = new Promise<number | string>((resolve) => child.once('close', (code, signal) => resolve(code ?? signal ?? 'unknown')))
  const heard = (wanted: string) =>
    new Promise<void>((resolve) => {
      for (const stream of [child.stdout, child.stderr]) stream.on('data', () => text.includes(wanted) && resolve())
    })
  return {
    pid: child.pid ?? 0,
    output: () => text,
    untilSays: async (wanted) => {
      if (!text.includes(wanted)) await Promise.race([heard(wanted), ended])
      return text
    },
    kill: (signal) => void child.kill(signal),
    ended,
  }
}
