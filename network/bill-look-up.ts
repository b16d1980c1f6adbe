import { LRUCache } from 'lru-cache'
import { parsePaymentNumber } from '@/domain/references/payment-number'
import { addDays, dayInAmman, startOfDayInAmman } from '@/domain/values/calendar-day'
import type { Bill } from '@/services/payments/quote-bill'

/** Looks a bill up as it is at `at`; its price may be given until `until`. */
type LookUp = (number: string, at: Date, until: Date) => Promise<Bill>

export type BillLookUp = {
  bill(number: string, at: Date): Promise<Bill>
  /** How many bills were given from memory. */
  fromMemory(): number
}

type Asked = { minute: number; times: number; bill?: Promise<Bill>; until: number }

const MINUTE_MS = 60_000
const MAX_A_MINUTE = 30
const MEMORY_MS = 1_000
const REMEMBERED_NUMBERS = 10_000

/**
 * Bills of numbers. One that is asked for more than 30 times in a minute, as no bank has reason to, is looked up once
 * a second at most and given from memory in between, so that nobody is refused and nobody keeps the database busy; never past midnight.
 */
export function billLookUp(lookUp: LookUp): BillLookUp {
  const asked = new LRUCache<string, Asked>({ max: REMEMBERED_NUMBERS })
  let fromMemory = 0
  const timesOf = (number: string, at: number): Asked => {
    const known = asked.get(number)
    if (known && at - known.minute < MINUTE_MS) return known
    const begun = { minute: at, times: 0, until: 0 }
    asked.set(number, begun)
    return begun
  }
  return {
    bill: (typed, at) => {
      const parsed = parsePaymentNumber(typed)
      const number = parsed.ok ? parsed.number : typed
      const now = at.getTime()
      const times = timesOf(number, now)
      times.times += 1
      if (times.times <= MAX_A_MINUTE) return lookUp(number, at, at)
      if (times.bill && now < times.until) {
        fromMemory += 1
        return times.bill
      }
      const until = new Date(Math.min(now + MEMORY_MS, nextMidnight(at)))
      const bill = lookUp(number, at, until)
      Object.assign(times, { bill, until: until.getTime() })
      bill.catch(() => Object.assign(times, { bill: undefined }))
      return bill
    },
    fromMemory: () => fromMemory,
  }
}

/** When prices may change next. */
function nextMidnight(at: Date): number {
  return startOfDayInAmman(addDays(dayInAmman(at), 1)).getTime()
}
