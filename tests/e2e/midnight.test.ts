import { addDays, dayInAmman, startOfDayInAmman } from '@/domain/values/calendar-day'
import { formatJod } from '@/domain/values/money'
import { type Biller, billPull, deliver, type Message, nodeAt, notificationOf } from '@/sandbox/wire'
import { approveDecree, proposeDecree } from '@/tests/support/decree'
import { follow } from '@/tests/support/follow'
import { GUIDE, inquire, seen } from '@/tests/support/inquiry'
import { type MovedClock, movedClock } from '@/tests/support/moved-clock'
import { startSite } from '@/tests/support/site'
import { visits } from '@/tests/support/visits'

const NETWORK = { NETWORK_BILLER_CODE: '1000', NETWORK_JSON_USER: 'network', NETWORK_JSON_PASSWORD: 'p'.repeat(16) }
const midnight = startOfDayInAmman(addDays(dayInAmman(new Date()), 1))
const before = (seconds: number) => new Date(midnight.getTime() - seconds * 1_000)

let clock: MovedClock
const visit = visits(async () => {
  clock = await movedClock(before(1_200))
  return startSite({ ...NETWORK, ...clock.settings }, clock.prepare)
})
afterAll(() => clock?.close())

let messages = 0
function send(message: (guid: string) => Message) {
  const { url } = visit.site
  const biller = { url, code: '1000', user: NETWORK.NETWORK_JSON_USER, password: NETWORK.NETWORK_JSON_PASSWORD } as Biller
  return deliver(message(`midnight-${messages++}`), biller, { format: 'JSON', at: new Date(Date.now()) })
}

const priceOfPage = async (number: string) => {
  const html = await (await fetch(`${visit.site.url}/en/pay/${number}`)).text()
  return /(\d+\.\d{3})\s*JOD/.exec(html.slice(html.indexOf('<main')).replace(/<[^>]*>/g, ''))?.[1] ?? null
}
const priceOfApi = async (number: string) => {
  const body = JSON.stringify({ query: `{ paymentReference(number: "${number}") { total } }` })
  const response = await fetch(`${visit.site.url}/api/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
  return formatJod((await response.json()).data.paymentReference.total)
}
const priceOfBank = async (number: string) => nodeAt((await send((guid) => billPull(number, guid))).body, ['BillRec', 'DueAmount'])

/** The prices of every way to ask, each with the moments between which it was given. */
async function prices(number: string) {
  const ways = { page: priceOfPage, api: priceOfApi, bank: priceOfBank }
  return Promise.all(
    Object.entries(ways).map(async ([way, ask]) => {
      const from = Date.now()
      const price = await ask(number)
      return { way, price, from, to: Date.now() }
    }),
  )
}

test('a decree that two people enter in the evening prices from midnight on, on the page, by the API and at the bank; the evening’s quote still settles', async () => {
  const citizen = await visit.newPage()
  await inquire(citizen, visit.site.url, 'ar', GUIDE)
  await follow(citizen.locator('main a[href*="/pay/"]').first())
  const number = /\/pay\/(\d{13})/.exec(citizen.url())?.[1] ?? ''
  const clerk = await visit.as('legal', '/ar/staff/discount-rules')
  await proposeDecree(clerk, { ruleId: 'midnight', percent: '50', payFrom: dayInAmman(midnight), instrumentDay: dayInAmman(before(1)) })
  await approveDecree(await visit.as('legal2', '/ar/staff/approvals'))
  expect((await prices(number)).map(({ price }) => price)).toEqual(['15.000', '15.000', '15.000'])

  await clock.moveTo(before(22))
  // The service compares its clock with the database's every 15 seconds, and takes no reports in between.
  const answers: Awaited<ReturnType<typeof prices>> = []
  for (let after = 0; after < 10; after += Number(Date.now() >= midnight.getTime())) answers.push(...(await prices(number)))
  expect(answers.filter(({ to, price }) => to < midnight.getTime() && price !== '15.000')).toEqual([])
  expect(answers.filter(({ from, price }) => from >= midnight.getTime() && price !== '7.500')).toEqual([])
  for (const way of ['page', 'api', 'bank']) {
    const sides = answers
      .filter((answer) => answer.way === way)
      .map(({ from, to }) => [to < midnight.getTime(), from >= midnight.getTime()])
    expect([way, sides.some(([isBefore]) => isBefore), sides.some(([, isAfter]) => isAfter)]).toEqual([way, true, true])
  }

  const report = { transactionId: 'MIDNIGHT-1', number, paid: '15.000', processedAt: before(10) }
  expect((await send((guid) => notificationOf([report], guid, 'JSON'))).code).toBe('0')
  await citizen.goto(citizen.url())
  expect(await seen(citizen.locator('main'))).toContain('15.000')
  expect(await seen(citizen.locator('main'))).toMatch(/مدفوع|تم الدفع/)
})
