import type { Db } from '@/db/client'
import type { AccountQueries } from '@/db/queries/accounts'
import type { LicenseQueries } from '@/db/queries/licenses'
import type { MessageQueries } from '@/db/queries/messages'
import type { PaymentCaseQueries } from '@/db/queries/payment-cases'
import type { PaymentReferenceQueries } from '@/db/queries/payment-references'
import type { ReferenceData } from '@/db/queries/reference-data'
import type { ViolationQueries } from '@/db/queries/violations'
import type { CalendarDay } from '@/domain/calendar-day'
import type { DrawNumbers } from '@/services/draw-payment-numbers'
import type { Limited } from './look-up-limits'
import type { Viewer } from './viewer'

type Queries = {
  licenses: LicenseQueries
  violations: ViolationQueries
  paymentReferences: PaymentReferenceQueries
  paymentCases: PaymentCaseQueries
  accounts: AccountQueries
  messages: MessageQueries
}

/** What every resolver of one operation shares: one instant, one day, one caller. */
export type Context = {
  readonly db: Db
  readonly queries: Queries
  readonly reference: ReferenceData
  readonly now: Date
  readonly today: CalendarDay
  readonly drawNumbers: DrawNumbers
  readonly viewer: () => Promise<Viewer>
  readonly limited: Limited
}
