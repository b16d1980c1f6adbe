import { cache } from 'react'
import type { PaperReceipt } from '@/app/_documents/receipt-drawing'
import { ask } from '@/app/_server/ask'
import { inquiryLookup } from '../../violations/_server/inquiry-lookup'
import { PaymentReceipts } from './documents'

/** The receipts of a number for whoever proved its licence in this browser; none for anybody else. */
export const receiptsOf = cache(async (number: string, inquiry: string | undefined): Promise<readonly PaperReceipt[]> => {
  const proof = await inquiryLookup(inquiry)
  const result = proof && (await ask(PaymentReceipts, { number, proof }))
  return (result?.ok && result.data.paymentReference?.receipts) || []
})
