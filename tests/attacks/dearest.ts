import { readFileSync } from 'node:fs'
import type { Attack } from './attack'
import { operation, times } from './graphql-requests'
import { from, type Target } from './target'

const lookup = 'lookup: { number: "90000011", expiresOn: "2031-01-31" }'
const license = (inside: string) => `license(${lookup}) { ... on License { ${inside} } }`

/** Documents within the limits that ask for as much as may be asked, each in another way. */
const DEAR: Readonly<Record<string, string>> = {
  'counts of lists': `{ ${license(times(90, (nth) => `a${nth}: violations(first: 1) { totalCount }`))} }`,
  'a page with all of each violation': `{ ${license('violations(first: 40) { nodes { id number type { id name { ar en } } authority { id } priceCalendar { due } paymentReference { number } } }')} }`,
  plans: `{ ${license(times(3, (nth) => `a${nth}: paymentPlan(budget: 400000) { __typename }`))} }`,
  'five look-ups': `{ ${times(5, (nth) => `a${nth}: ${license('dues { total } violations(first: 40) { totalCount nodes { id } }')}`)} }`,
  'the catalogue': `{ ${times(8, (nth) => `a${nth}: violationTypes { id name { ar en } discountRules { id title { ar } } }`)} }`,
  'many fields': `{ ${times(100, (nth) => `a${nth}: __typename`)} ${times(99, () => '__typename')} }`,
  'many fragments': `{ ${times(40, (nth) => `...F${nth % 20}`)} } ${times(20, (nth) => `fragment F${nth} on Query { x${nth}: __typename }`)}`,
  'the whole schema':
    '{ __schema { types { name description fields { name description args { name type { name } } type { name ofType { name } } } } } }',
}

/** Milliseconds of CPU that all threads of a process have spent. */
function cpuOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) * 10
}

/** CPU of one of `count` requests, in milliseconds. */
async function costOf(pid: number, count: number, ask: (nth: number) => Promise<unknown>): Promise<number> {
  const before = cpuOf(pid)
  for (let nth = 0; nth < count; nth++) await ask(nth)
  return (cpuOf(pid) - before) / count
}

async function askedPage({ url }: Target): Promise<(nth: number) => Promise<unknown>> {
  const body = new URLSearchParams({ number: '90000011', day: '31', month: '1', year: '2031' })
  const sent = await fetch(`${url}/en/violations/inquiry`, { method: 'POST', body, redirect: 'manual', headers: from('198.18.3.1') })
  const cookie = sent.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')
  const page = `${url}${sent.headers.get('location')}`
  return async (nth) => (await fetch(page, { headers: { cookie, ...from(`198.18.3.${2 + (nth % 200)}`) } })).text()
}

/** The page of an inquiry takes about 12 ms of a CPU of 2026; a document may take 30. */
const MAX_PAGES = 2.5
const MAX_MS = 30

export const dearestDocuments: Attack = {
  name: 'the dearest documents, new each time, against the CPU of a page',
  isForOwn: true,
  run: async (target, tries) => {
    const pid = target.own?.pid ?? 0
    const page = await askedPage(target)
    for (let nth = 0; nth < 10; nth++) await page(nth)
    const unit = await costOf(pid, 20, page)
    for (const [name, document] of tries.select(Object.entries(DEAR), 2)) {
      const ask = async (nth: number) => {
        const response = await operation(`${document} # ${nth}`)(`${target.url}/api/graphql`, from(`198.19.${nth}.1`))
        const text = await response.text()
        if (text.includes('"errors"')) throw new Error(`${name}: ${text.slice(0, 200)}`)
      }
      await ask(100)
      const cost = await costOf(pid, 15, ask)
      const isDear = cost > Math.max(MAX_MS, MAX_PAGES * unit)
      tries.expect(name, isDear ? `${cost.toFixed(1)} ms of CPU, ${(cost / unit).toFixed(1)} pages` : 'cheap', 'cheap')
    }
  },
}
