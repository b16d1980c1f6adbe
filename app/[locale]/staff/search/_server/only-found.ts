import type { SearchFound } from './search'

/** The page of what was found, after `/staff`, where it is one thing alone; null where there is a choice. A violation is on the page of its licence. */
export function onlyFound(found: SearchFound): string | null {
  const pages = pagesOf(found)
  return pages.length === 1 ? (pages[0] ?? null) : null
}

/** A payment number that was paid to is on the pages of its payments. */
function pagesOf({
  licenses,
  violations,
  paymentNumbers,
  payments,
  cases,
  receipts,
  payoutFiles,
  letters,
  objections,
}: SearchFound): string[] {
  return [
    ...licenses.map(({ id }) => licensePage(id)),
    ...violations.map(({ licenseId }) => licensePage(licenseId)),
    ...(payments.length > 0 ? [] : paymentNumbers).map(({ licenseId }) => licensePage(licenseId)),
    ...[...payments, ...receipts].map(({ transactionId }) => paymentPage(transactionId)),
    ...cases.map(({ reference }) => `/cases/${reference}`),
    ...payoutFiles.map(({ reference }) => `/payouts/${reference}`),
    ...objections.map(({ number }) => `/objections/${number}`),
    ...letters.map(({ reference }) => letterPage(reference)),
  ]
}

export const licensePage = (id: string) => `/licenses/${id}`
export const paymentPage = (transactionId: string) => `/payments/${encodeURIComponent(transactionId)}`
export const letterPage = (reference: string) => `/messages?letter=${reference}`
