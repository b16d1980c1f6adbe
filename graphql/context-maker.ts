import type { Db } from '@/db/client'
import { accountQueries } from '@/db/queries/accounts'
import { licenseQueries } from '@/db/queries/licenses'
import { messageQueries } from '@/db/queries/messages'
import { paymentReferenceQueries } from '@/db/queries/payment-references'
import type { ReferenceData } from '@/db/queries/reference-data'
import { violationQueries } from '@/db/queries/violations'
import { dayInAmman } from '@/domain/calendar-day'
import { randomNumbers } from '@/services/draw-payment-numbers'
import type { Context } from './context'
import { once } from './once'
import { viewerOf } from './viewer'

export type ContextOptions = {
  readonly db: Db
  /** Decrypts session tokens: NEXTAUTH_SECRET. */
  readonly sessionSecret: string
  /** First digit of new payment numbers: PAYMENT_NUMBER_PREFIX. */
  readonly paymentNumberPrefix: string
  /** The clock; tests set it. */
  readonly now?: () => Date
}

/** Makes the context of each operation; `sessionToken` says who asks. Prepared statements and number source are shared by all of them. */
export function contextMaker(
  { db, sessionSecret, paymentNumberPrefix, now = () => new Date() }: ContextOptions,
  reference: () => ReferenceData,
): (sessionToken: string | undefined) => Context {
  const queries = {
    licenses: licenseQueries(db),
    violations: violationQueries(db),
    paymentReferences: paymentReferenceQueries(db),
    accounts: accountQueries(db),
    messages: messageQueries(db),
  }
  const drawNumbers = randomNumbers(paymentNumberPrefix)
  return (sessionToken) => {
    const instant = now()
    return {
      db,
      queries,
      reference: reference(),
      now: instant,
      today: dayInAmman(instant),
      drawNumbers,
      viewer: once(() => viewerOf(sessionToken, sessionSecret, queries.accounts)),
    }
  }
}
