import { spawn } from 'node:child_process'
import { readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { systemCode } from '@/db/embedded/refusal'
import { temporaryFolder } from '../postgres'
import { endRun } from './end-run.mjs'

const prefix = 'tasdeed-test-'

/**
 * Begins a run of the tests, unless this process has begun one; resolves with its folder, where all temporary files of this
 * process and of those it starts lie from now on. When this process ends, even by SIGKILL, another one ends what it has left
 * running and removes the folder.
 */
export async function beginRun(): Promise<string> {
  if (process.env.TEST_RUN_FOLDER) return process.env.TEST_RUN_FOLDER
  await endKilledRuns()
  const folder = await temporaryFolder(`${prefix}${process.pid}-`)
  const watch = join(process.cwd(), 'tests/support/run/watch-run.mjs')
  const child = spawn(process.execPath, [watch, folder], { detached: true, stdio: ['pipe', 'ignore', 'ignore'] })
  child.unref()
  Object.assign(process.env, { TEST_RUN_FOLDER: folder, TMPDIR: folder })
  return folder
}

/** Ends what the run has left running. Called more than once, it does nothing more. */
export async function finishRun(): Promise<void> {
  const folder = process.env.TEST_RUN_FOLDER
  if (!folder) return
  delete process.env.TEST_RUN_FOLDER
  await endRun(folder)
}

/** Runs whose watcher was killed too. */
async function endKilledRuns(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const pid = Number(new RegExp(`^${prefix}(\\d+)-`).exec(name)?.[1])
    if (pid && !isAlive(pid)) await endRun(join(tmpdir(), name))
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return systemCode(error) === 'EPERM'
  }
}
