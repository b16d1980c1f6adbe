import { Pool } from 'undici'

/** What a server must answer about one licence. */
export type Expected = {
  readonly number: string
  readonly expiresOn: string
  readonly count: number
  readonly fine: number
  readonly total: number
  readonly paymentNumber: string | null
}

/** What an answer says; a server that cannot price leaves `total` out. */
export type Answered = Omit<Expected, 'number' | 'expiresOn' | 'total'> & { readonly total?: number }

/** How one server is asked, and its answer read. */
export type Dialect = {
  readonly path: string
  /** What it is asked with besides. */
  readonly headers?: Readonly<Record<string, string>>
  readonly body: (license: Expected) => string
  readonly read: (body: string) => Answered
}

export type Load = { readonly requests: number; readonly seconds: number; readonly latencies: readonly number[] }

export type Asking = {
  readonly licenses: readonly Expected[]
  readonly seconds: number
  /** How many ask at a time; 16 where nothing is said. */
  readonly connections?: number
}

/** Asks for random licences for so many seconds. Latencies in milliseconds. Throws at the first wrong answer. */
export async function load(origin: string, dialect: Dialect, { licenses, seconds, connections = 16 }: Asking): Promise<Load> {
  const pool = new Pool(origin, { connections })
  const latencies: number[] = []
  const started = performance.now()
  const end = started + seconds * 1_000
  const ask = async () => {
    while (performance.now() < end) {
      const license = licenses[Math.floor(Math.random() * licenses.length)] as Expected
      const asked = performance.now()
      const body = await post(pool, dialect, license)
      latencies.push(performance.now() - asked)
      check(license, dialect.read(body), body)
    }
  }
  try {
    await Promise.all(Array.from({ length: connections }, ask))
    return { requests: latencies.length, seconds: (performance.now() - started) / 1_000, latencies }
  } finally {
    await pool.destroy()
  }
}

async function post(pool: Pool, { path, headers: more, body }: Dialect, license: Expected): Promise<string> {
  const headers = { 'content-type': 'application/json', accept: 'application/json', ...more }
  const response = await pool.request({ method: 'POST', path, headers, body: body(license) })
  const text = await response.body.text()
  if (response.statusCode !== 200 || text.includes('"errors"')) throw new Error(`HTTP ${response.statusCode}: ${text.slice(0, 2_000)}`)
  return text
}

function check(expected: Expected, answered: Answered, body: string): void {
  const total = answered.total ?? expected.total
  const isRight =
    answered.count === expected.count &&
    answered.fine === expected.fine &&
    total === expected.total &&
    answered.paymentNumber === expected.paymentNumber
  if (!isRight)
    throw new Error(`Wrong answer about licence ${expected.number} (expected ${JSON.stringify(expected)}): ${body.slice(0, 2_000)}`)
}
