import type { IncomingMessage } from 'node:http'
import { credentialGuesses } from './credential-guesses'
import { formatOf } from './formats'
import type { Format } from './messages'
import { hasCredentials, isAllowed, type NetworkTrust } from './trust'

/** Who sends: an address, and the network that it is counted with. */
export type Sender = { readonly address: string; readonly network: string }

export type Admission =
  | { readonly isAdmitted: true; readonly format: Format }
  | { readonly isAdmitted: false; readonly status: number; readonly reason: string }

/** Decides by address, method and headers, before anything of a message is read. */
export function admissionBy(trust: NetworkTrust, now: () => number): (req: IncomingMessage, sender: Sender) => Admission {
  const checkCredentials = credentialCheck(trust, now)
  return (req, sender) => {
    if (req.method !== 'POST') return refused(405, 'another method')
    if (!isAllowed(sender.address, trust.allowed)) return refused(403, 'address not allowed')
    const format = formatOf(req.headers['content-type'])
    if (!format) return refused(415, 'another format')
    if (format === 'JSON') return checkCredentials(req, sender)
    return trust.xml ? { isAdmitted: true, format } : refused(503, 'XML is off')
  }
}

function credentialCheck({ json }: NetworkTrust, now: () => number): (req: IncomingMessage, sender: Sender) => Admission {
  const guesses = credentialGuesses(now)
  return ({ headers }, { network }) => {
    if (!json) return refused(503, 'JSON is off')
    if (guesses.isBlocked(network)) return refused(429, 'too many wrong credentials')
    const isRight = hasCredentials(headers.authorization, json)
    guesses.note(network, isRight)
    return isRight ? { isAdmitted: true, format: 'JSON' } : refused(401, 'wrong credentials')
  }
}

function refused(status: number, reason: string): Admission {
  return { isAdmitted: false, status, reason }
}
