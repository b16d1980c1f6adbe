import type { Db } from '@/db/client'
import { accountQueries } from '@/db/queries/accounts'
import { certificateQueries } from '@/db/queries/certificates'
import { licenseQueries } from '@/db/queries/licenses'
import { messageQueries } from '@/db/queries/messages'
import { paymentReferenceQueries } from '@/db/queries/payment-references'
import { receiptQueries } from '@/db/queries/receipts'
import type { ReferenceData } from '@/db/queries/reference-data'
import { violationQueries } from '@/db/queries/violations'
import type { Keyring } from '@/documents/keyring'
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
  /** Signs receipts and certificates, and proves them. */
  readonly keys: Keyring
  /** Counts look-ups; without one there are no limits. */
  readonly limiter?: RateLimiter
  /** The clock; tests set it. */
  readonly now?: () => Date
}

/** Makes the context of each operation for whoever asks. Prepared statements and number source are shared by all of them. */
export function contextMaker(
  { db, sessionSecret, paymentNumberPrefix, keys, limiter, now = () => new Date() }: ContextOptions,
  reference: () => ReferenceData,
): (caller: PageCaller) => Context {
  const queries = {
    licenses: licenseQueries(db),
    violations: violationQueries(db),
    paymentReferences: paymentReferenceQueries(db),
    accounts: accountQueries(db),
    messages: messageQueries(db),
    receipts: receiptQueries(db),
    certificates: certificateQueries(db),
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
      keys,
      limited: { limiter: limiter ?? null, address: address ?? null },
      viewer: once(() => viewerOf(sessionToken, sessionSecret, queries.accounts)),
    }
  }
}
