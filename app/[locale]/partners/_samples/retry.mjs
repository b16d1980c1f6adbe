import { setTimeout as sleep } from 'node:timers/promises'

/** Asks, and asks again where waiting helps: as long as we are told to, else longer each time. */
export async function ask(query, variables, attempts = 3) {
  for (let attempt = 1; ; attempt += 1) {
    const response = await fetch('https://tasdeed.example/api/graphql', {
      method: 'POST',
      headers: { authorization: `Bearer ${process.env.TASDEED_KEY}`, 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    })
    const { data, errors } = await response.json()
    const { code, retryAfter } = errors?.[0]?.extensions ?? {}
    if (!errors) return data
    const canWait = ['BUDGET_EXCEEDED', 'RATE_LIMITED', 'SOURCE_UNAVAILABLE'].includes(code)
    if (!canWait || attempt === attempts) throw new Error(`${code} after ${attempt} attempts`)
    await sleep((retryAfter ?? 2 ** attempt) * 1000 + Math.random() * 250)
  }
}

const lookup = { number: process.argv[2] ?? '10118254', purpose: 'Claim 4711' }
const data = await ask('query ($lookup: LicenseLookup!) { license(lookup: $lookup) { __typename } }', { lookup })
console.log(data.license.__typename)
