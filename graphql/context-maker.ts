import type { Db } from '@/db/client'
import { accountQueries } from '@/db/queries/accounts'
import { licenseQueries } from '@/db/queries/licenses'
import { messageQueries } from '@/db/queries/messages'
import { paymentCaseQueries } from '@/db/queries/payment-cases'
import { paymentReferenceQueries } from '@/db/queries/payment-references'
import type { ReferenceData } from '@/db/queries/reference-data'
import { violationQueries } from '@/db/queries/violations'
import { dayInAmman } from '@/domain/calendar-day'
import { randomNumbers } from '@/services/draw-payment-numbers'
import type { RateLimiter } from '@/services/limiting/rate-limiter'
import type { Context } from './context'
import type { PageCaller } from './execute'
import { once } from './once'
import { viewerOf } from './viewer'

export type ContextOptions = {
  readonly db: Db
  /** Decrypts session tokens: NEXTAUTH_SECRET. */
  readonly sessionSecret: string
  /** First digit of new payment numbers: PAYMENT_NUMBER_PREFIX. */
  readonly paymentNumberPrefix: string
  /** Counts look-ups; without one there are no limits. */
  readonly limiter?: RateLimiter
  /** The clock; tests set it. */
  readonly now?: () => Date
}

/** Makes the context of each operation for whoever asks. Prepared statements and number source are shared by all of them. */
export function contextMaker(
  { db, sessionSecret, paymentNumberPrefix, limiter, now = () => new Date() }: ContextOptions,
  reference: () => ReferenceData,
): (caller: PageCaller) => Context {
  const queries = {
    licenses: licenseQueries(db),
    violations: violationQueries(db),
    paymentReferences: paymentReferenceQueries(db),
    paymentCases: paymentCaseQueries(db),
    accounts: accountQueries(db),
    messages: messageQueries(db),
  }
  const drawNumbers = randomNumbers(paymentNumberPrefix)
  return ({ sessionToken, address }) => {
    const instant = now()
    return {
      db,
      queries,
      reference: reference(),
      now: instant,
      today: dayInAmman(instant),
      drawNumbers,
      limited: { limiter: limiter ?? null, address: address ?? null },
      viewer: once(() => viewerOf(sessionToken, sessionSecret, queries.accounts)),
    }
  }
}
