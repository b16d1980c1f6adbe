import type { PayoutAccount } from '@/domain/payouts/payout-file'

/** Where a demo's refunds are paid out of: an account that no bank has. */
export const DEMO_PAYOUT_ACCOUNT: PayoutAccount = { name: 'Tasdeed Demo', iban: 'JO05TSDD0000000000000000000001', bic: 'TSDDJOAX' }
