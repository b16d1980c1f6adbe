/** Codes of postgres.js and Node for a database that cannot be reached. */
const CONNECTION = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOENT',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
  'CONNECT_TIMEOUT',
  'CONNECTION_CLOSED',
  'CONNECTION_DESTROYED',
  'CONNECTION_ENDED',
  'DEADLINE',
])

/** SQLSTATE classes and states: connection, resources, shutdown, statement time-out, read-only standby, disk full. */
const STATES = /^(08...|53...|57P0[1-4]|57014|25006|58030)$/

/** Whether the database could not answer, as opposed to a fault of ours. Looks through wrapped errors. */
export function isUnavailable(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false
  const code = Reflect.get(error, 'code')
  if (typeof code === 'string' && (CONNECTION.has(code) || STATES.test(code))) return true
  return isUnavailable(Reflect.get(error, 'cause'))
}

/** The promise, or an error that counts as unavailable once `milliseconds` have passed: a hanging database must not hang its callers. */
export async function withDeadline<Value>(promise: Promise<Value>, milliseconds: number): Promise<Value> {
  let timer: NodeJS.Timeout | undefined
  const deadline = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(Object.assign(new Error('The database did not answer in time'), { code: 'DEADLINE' })), milliseconds)
  })
  try {
    return await Promise.race([promise, deadline])
  } finally {
    clearTimeout(timer)
  }
}
