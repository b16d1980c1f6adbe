import type { Logger } from 'pino'
import { networksOf } from '@/services/platform/client-network'
import { refusalLog } from '@/services/platform/refusal-log'

type Step = 'PASSWORD' | 'CODE'
type Outcome =
  | { readonly ok: true; readonly account: { readonly id: string } }
  | { readonly ok: false; readonly reason: string; readonly accountId?: string }

/**
 * Logs what each step of signing in comes to, with its network and the account where one is known. What was typed is in no
 * line, and a network that guesses without end is a number.
 */
export function signInLog(logger: Logger, now: () => Date) {
  const logRefusal = refusalLog(logger, () => now().getTime(), 'somebody was not signed in')
  return <Result extends Outcome>(step: Step, address: string | null, outcome: Result): Result => {
    const network = address === null ? '' : networksOf(address)[0]
    const account = outcome.ok ? outcome.account.id : outcome.accountId
    if (account === undefined && !outcome.ok) logRefusal({ step, network, reason: outcome.reason })
    else logger.info({ step, network, account }, outcome.ok ? 'signed in' : 'a right password')
    return outcome
  }
}
