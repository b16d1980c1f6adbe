/** The result codes that we send, with the network's names for them. Source: docs/network.md, "Codes". */
const RESULTS = {
  0: 'Success',
  2: 'Invalid signature',
  101: 'Invalid schema',
  303: 'Internal error',
  322: 'Unknown service type',
  324: 'Bill already paid',
  325: 'Invalid paid amount',
  342: 'Payment in process',
  380: 'Signature missing',
  401: 'Bill not found',
  408: 'Invalid billing number',
  409: 'No due amount',
} as const

export type Code = keyof typeof RESULTS

/** A result as it stands in an answer; `reason` says more than the network's name of the code. */
export function resultOf(code: Code, reason?: string) {
  const description = reason === undefined ? RESULTS[code] : `${RESULTS[code]}: ${reason}`
  return { ErrorCode: String(code), ErrorDesc: description, Severity: code === 0 ? 'Info' : 'Error' }
}
