import { endRun } from './end-run.mjs'

/** Program: waits for the end of the run that started it, which closes its input however it ends, and clears up after it. */
process.stdin.resume().once('end', () => endRun(process.argv[2]))
