import type { Db } from '@/db/client'
import type { AccountQueries } from '@/db/queries/accounts'
import type { CertificateQueries } from '@/db/queries/certificates'
import type { LicenseQueries } from '@/db/queries/licenses'
import type { MessageQueries } from '@/db/queries/messages'
import type { PaymentReferenceQueries } from '@/db/queries/payment-references'
import type { ReceiptQueries } from '@/db/queries/receipts'
import type { ReferenceData } from '@/db/queries/reference-data'
import type { ViolationQueries } from '@/db/queries/violations'
import type { Keyring } from '@/documents/keyring'
import type { CalendarDay } from '@/domain/calendar-day'
import type { DrawNumbers } from '@/services/draw-payment-numbers'
import type { Limited } from './look-up-limits'
import type { Viewer } from './viewer'

type Queries = {
  licenses: LicenseQueries
  violations: ViolationQueries
  paymentReferences: PaymentReferenceQueries
  accounts: AccountQueries
  messages: MessageQueries
  receipts: ReceiptQueries
  certificates: CertificateQueries
}

/** What every resolver of one operation shares: one instant, one day, one caller. */
export type Context = {
  readonly db: Db
  readonly queries: Queries
  readonly reference: ReferenceData
  readonly now: Date
  readonly today: CalendarDay
  readonly drawNumbers: DrawNumbers
  readonly keys: Keyring
  readonly viewer: () => Promise<Viewer>
  readonly limited: Limited
}
