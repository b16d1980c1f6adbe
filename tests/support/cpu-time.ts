import { readFileSync } from 'node:fs'

/**
 * Milliseconds of CPU that the main thread of this process has spent. What a test takes on the clock says more about the other
 * programs on the machine.
 */
export function cpuMs(): number {
  const [nanoseconds] = readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ')
  return Number(nanoseconds) / 1e6
}
