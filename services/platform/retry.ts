import { setTimeout as sleep } from 'node:timers/promises'

/** Serialisation failure, deadlock, and a key that another import inserted at the same moment: a new attempt sees the other's work. */
const PASSING = new Set(['40001', '40P01', '23505'])

const ATTEMPTS = 8

/** Runs a transaction again when it failed only because of another one at the same time. */
export async function withRetry<Result>(transaction: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await transaction()
    } catch (error) {
      if (attempt === ATTEMPTS || !isPassing(error)) throw error
      await sleep(10 * 2 ** attempt * Math.random())
    }
  }
}

function isPassing(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  return PASSING.has(String(Reflect.get(error, 'code'))) || isPassing(error.cause)
}
