import { startTestPostgres } from './postgres'
import { beginRun } from './run/run-folder'

/** Program: begins a run of the tests, says where, and is killed. */
async function main(): Promise<void> {
  const folder = await beginRun()
  await startTestPostgres(folder)
  process.stdout.write(folder, () => process.kill(process.pid, 'SIGKILL'))
}

void main()
