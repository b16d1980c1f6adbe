import { setTimeout as sleep } from 'node:timers/promises'
import type { Db } from '@/db/client/client'
import { networksOf } from '@/services/platform/client-network'
import { type AttemptSubject, claimAttempt, forgetAttempts, giveAttemptBack, MAX_ATTEMPTS } from './sign-in-attempts'

/** Where an attempt comes from. */
export type SignInPlace = {
  /** The client's canonical address; null where there is none, as in tests. */
  readonly address: string | null
  /** The id of a browser in which this account has signed in before; null for any other. */
  readonly knownBrowser: string | null
}

/** Wrong attempts of one network within a window, over all names: the smallest network first, its larger ones have more. */
const MAX_OF_NETWORKS = [30, 60, 120]
/** Attempts for one name, from everywhere, after which each waits: a stranger can slow a name down and lock nobody out. */
const UNDELAYED = 10
const MAX_DELAY_MS = 5_000
/** More than anybody can make within a window. */
const UNLIMITED = 1_000_000_000
/** Wrong codes of one account from all unknown places: whoever gets this far knows its password. */
const MAX_OF_FACTOR = 20

export type Claim = {
  /** After a right attempt: its own counts are forgotten, and the network gets it back. */
  readonly succeed: () => Promise<void>
  /** Whether this was the last attempt that is checked. */
  readonly isLast: boolean
  /** Milliseconds that the attempt has to wait before it is checked. */
  readonly delayMs: number
}

type Counted = { readonly subject: AttemptSubject; readonly max?: number; readonly isShared?: boolean }

/** Counts an attempt to give a password, for a name known or not. Null: it is not checked. */
export async function claimPassword(db: Db, userName: string, place: SignInPlace, now: Date): Promise<Claim | null> {
  if (place.knownBrowser !== null)
    return claim(db, [{ subject: { kind: 'NAME_AND_BROWSER', value: `${userName}\0${place.knownBrowser}` } }], now)
  const ofName: Counted = { subject: { kind: 'NAME', value: userName }, max: UNLIMITED, isShared: true }
  const here: Counted = { subject: { kind: 'NAME_AND_NETWORK', value: `${userName}\0${networkOf(place)}` } }
  return claim(db, [...networksCounted(place), ofName, here], now)
}

/** Counts an attempt to give a code for an account whose password was right. Null: it is not checked. */
export async function claimCode(db: Db, accountId: number, place: SignInPlace, now: Date): Promise<Claim | null> {
  const subject = { kind: 'FACTOR_AND_PLACE', value: `${accountId}\0${place.knownBrowser ?? networkOf(place)}` } as const
  const ofAccount = { subject: { kind: 'FACTOR', value: String(accountId) }, max: MAX_OF_FACTOR, isShared: true } as const
  return claim(db, place.knownBrowser === null ? [ofAccount, { subject }] : [{ subject }], now)
}

/** Waits as long as a claim says. */
export const waitFor = ({ delayMs }: Claim): Promise<void> => (delayMs === 0 ? Promise.resolve() : sleep(delayMs))

/** Claims one after the other; a count that refuses leaves those before it claimed, as a wrong attempt would. */
async function claim(db: Db, counted: readonly Counted[], now: Date): Promise<Claim | null> {
  const claimed: { readonly of: Counted; readonly number: number }[] = []
  for (const of of counted) {
    const number = await claimAttempt(db, of.subject, { now, max: of.max ?? MAX_ATTEMPTS })
    if (number === null) return null
    claimed.push({ of, number })
  }
  const succeed = async () => {
    for (const { of, number } of claimed) await (of.isShared ? giveAttemptBack(db, of.subject) : forgetAttempts(db, of.subject, number))
  }
  const ofName = claimed.find(({ of }) => of.subject.kind === 'NAME')
  return { succeed, isLast: claimed.at(-1)?.number === MAX_ATTEMPTS, delayMs: delayAfter(ofName?.number ?? 0) }
}

const networkOf = ({ address }: SignInPlace): string => (address === null ? '' : networksOf(address)[0])

function networksCounted({ address }: SignInPlace): Counted[] {
  if (address === null) return []
  return networksOf(address).map((network, index) => ({
    subject: { kind: 'NETWORK', value: network },
    max: MAX_OF_NETWORKS[index] ?? 0,
    isShared: true,
  }))
}

/** A second for each ten attempts beyond the first ten. */
function delayAfter(attempts: number): number {
  return Math.min(MAX_DELAY_MS, Math.max(0, Math.ceil((attempts - UNDELAYED) / UNDELAYED)) * 1_000)
}
