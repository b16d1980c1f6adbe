/** Licence numbers at which a demo answers as a busy service does, so that programs can be tried: refused as for too many attempts, and slow. */
export const simulatedReplies = {
  '90000031': { retryAfter: 2 },
  '90000032': { waitMs: 2_000 },
} as const
