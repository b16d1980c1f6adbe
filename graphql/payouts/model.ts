import type { PayoutFileRow } from '@/db/queries/payouts'
import type { Page } from '@/graphql/lib/connection'

export type PayoutFilePage = Page<PayoutFileRow>
