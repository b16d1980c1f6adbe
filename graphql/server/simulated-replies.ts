import { setTimeout as sleep } from 'node:timers/promises'
import { parseLicenseNumber } from '@/domain/licenses/license-number'
import { tooMany } from '@/graphql/lib/refusal'

/** What a look-up of some licence numbers meets before it is answered: a refusal as for too many, or a wait. Only a demo has any. */
export type SimulatedReplies = Readonly<Record<string, { readonly retryAfter: number } | { readonly waitMs: number }>>

/** Throws or waits as the number says; nothing for all others. */
export type SimulateReply = (licenseNumber: string) => Promise<void>

export function replySimulator(simulatedReplies: SimulatedReplies = {}): SimulateReply {
  return async (licenseNumber) => {
    const parsed = parseLicenseNumber(licenseNumber)
    const reply = parsed.ok && simulatedReplies[parsed.number]
    if (!reply) return
    if ('retryAfter' in reply) throw tooMany(reply.retryAfter)
    await sleep(reply.waitMs)
  }
}
