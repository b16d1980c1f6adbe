import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { bundledProgram } from '../support/command'
import { processesOf } from '../support/run/end-run.mjs'

test('a run of the tests that is killed leaves neither its PostgreSQL nor its files, and the next one works', async () => {
  const program = await bundledProgram('tests/support/start-run-and-die.ts')
  const env = { PATH: process.env.PATH, NODE_ENV: 'test' } as const
  for (const _run of ['one', 'the next']) {
    const killed = await promisify(execFile)(process.execPath, [program], { env }).catch((error) => error)
    expect(killed).toMatchObject({ signal: 'SIGKILL', stdout: expect.stringContaining('tasdeed-test-') })
    while (existsSync(killed.stdout)) await sleep(50)
    expect(await processesOf(killed.stdout)).toEqual([])
  }
})
