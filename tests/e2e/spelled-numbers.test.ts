import { type Connection, connect } from '@/db/client/client'
import { SESSION_SECRET } from '@/tests/support/api'
import { GUIDE } from '@/tests/support/inquiry'
import { sessionOf } from '@/tests/support/partner'
import { spellingsOf } from '@/tests/support/spellings'
import { type StartedSite, startSite } from '../support/site'

let site: StartedSite
let connection: Connection
let clerk: Record<string, string>
const known = { payment: '', reference: '76543298', plate: '' }

beforeAll(async () => {
  site = await startSite({ NEXTAUTH_SECRET: SESSION_SECRET })
  connection = connect(site.databaseUrl, { max: 2 })
  const [open] = await connection.sql`
    select r.number from payment_references r join licenses l on l.id = r.license_id where l.number = ${GUIDE.number} and r.status = 'OPEN'`
  const [plate] = await connection.sql`select vehicle_plate as text from violations where vehicle_plate ~ '^[0-9]{2}-[0-9]{5}$' limit 1`
  // Codes have letters; of one that is all digits every spelling is known.
  await connection.sql`update payment_cases set reference = 'H-76543298' where id = (select min(id) from payment_cases)`
  Object.assign(known, { payment: open?.number, plate: plate?.text })
  clerk = await sessionOf({ connection, now: () => new Date() }, 'clerk')
})
afterAll(async () => {
  await connection?.close()
  await site?.close()
})

type Asked = { readonly headers?: Record<string, string>; readonly form?: Record<string, string> }

/** What a browser without JavaScript ends at: cookies kept, redirections followed. */
async function arrive(path: string, { headers = {}, form }: Asked = {}): Promise<{ status: number; path: string; html: string }> {
  const jar = new Map(
    (headers.cookie ?? '')
      .split('; ')
      .filter(Boolean)
      .map((pair) => pair.split(/=(.*)/s) as [string, string]),
  )
  let [at, body] = [new URL(path, site.url), form && new URLSearchParams(form)]
  for (;;) {
    const cookie = [...jar].map((pair) => pair.join('=')).join('; ')
    const response = await fetch(at, {
      method: body ? 'POST' : 'GET',
      ...(body && { body }),
      headers: { ...headers, cookie, origin: site.url },
      redirect: 'manual',
    })
    for (const pair of response.headers.getSetCookie()) jar.set(...((pair.split(';')[0] ?? '').split(/=(.*)/s) as [string, string]))
    const next = response.headers.get('location')
    if (!next) return { status: response.status, path: at.pathname, html: await response.text() }
    at = new URL(next, at)
    body = undefined
  }
}

/** Each place of a page where somebody writes a number of ours: what is written there, and how it is known that it was understood. */
/** Whether a search by staff leads to a licence, or to a list with one. */
async function findsLicense(text: string): Promise<boolean> {
  const { path, html } = await arrive(`/en/staff/search?q=${encodeURIComponent(text)}`, { headers: clerk })
  return /\/en\/staff\/licenses\/\d+/.test(path + html)
}

const entrances: Readonly<Record<string, { digits: () => string; ask: (text: string) => Promise<unknown>; answer: () => unknown }>> = {
  'the address of a payment number': {
    digits: () => known.payment,
    ask: async (text) => {
      const { status, path, html } = await arrive(`/en/pay/${encodeURIComponent(text)}`)
      return [status, path, html.includes('<h1')]
    },
    answer: () => [200, `/en/pay/${known.payment}`, true],
  },
  'the form of an inquiry': {
    digits: () => GUIDE.number,
    ask: async (number) => (await arrive('/en/violations/inquiry', { form: { ...GUIDE, number } })).html.includes(known.payment.slice(-5)),
    answer: () => true,
  },
  'the days of that form': {
    digits: () => GUIDE.year,
    ask: async (text) => {
      const year = text.replace(/[-– \u00a0]/g, '')
      return (await arrive('/en/violations/inquiry', { form: { ...GUIDE, year } })).html.includes(known.payment.slice(-5))
    },
    answer: () => true,
  },
  '“Is this real?”': {
    digits: () => known.payment,
    ask: async (text) => (await arrive('/en/verify/check', { form: { text } })).html.includes(`/en/pay/${known.payment}`),
    answer: () => true,
  },
  'the address of a case': {
    digits: () => known.reference,
    ask: async (text) => {
      const { status, html } = await arrive(`/en/staff/cases/${encodeURIComponent(`H-${text}`)}`, { headers: clerk })
      return [status, html.includes('What was done') || html.includes('H-76543298')]
    },
    answer: () => [200, true],
  },
  'the search of staff, for a payment number': {
    digits: () => known.payment,
    ask: async (text) =>
      (await arrive(`/en/staff/search?q=${encodeURIComponent(text)}`, { headers: clerk })).html.includes(`${known.payment}`),
    answer: () => true,
  },
  'the search of staff, for a licence': {
    digits: () => GUIDE.number,
    ask: (text) => findsLicense(text),
    answer: () => true,
  },
  'the search of staff, for a plate': {
    digits: () => known.plate.split('-')[1] ?? '',
    ask: async (text) => {
      const plate = `${known.plate.split('-')[0]} - ${text.replace(/[-– \u00a0]/g, '')}`
      return findsLicense(plate)
    },
    answer: () => true,
  },
}

test.each(Object.entries(entrances))('%s understands a number however it is written', async (_name, { digits, ask, answer }) => {
  const answers: Record<string, unknown> = {}
  for (const [how, text] of spellingsOf(digits())) answers[how] = await ask(text)
  expect(answers).toEqual(Object.fromEntries(Object.keys(answers).map((how) => [how, answer()])))
})
