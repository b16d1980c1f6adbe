import type { Role } from '@/domain/accounts/permissions'
import type { TypedDocumentString } from '@/graphql/generated/client/graphql'

/** Who asks: the browser's signed-in session, if there is one, the address that it asks from, and the cookie of what it has proved here before. */
export type PageCaller = {
  sessionToken?: string | undefined
  address?: string | undefined
  knownBrowser?: string | undefined
  /** Another site led the browser here: nothing is looked up in the name of staff. */
  isForeign?: boolean
}

/** Who asks over HTTP: a partner's program brings its key, and then no session counts. */
export type Caller = PageCaller & { apiKey?: string | undefined; isPage?: boolean }

/** Header in which `server.ts` tells from which address a request comes; whatever a client puts there is replaced. */
export const CLIENT_ADDRESS_HEADER = 'x-client-address'

/** The cookie of a browser that has proved a licence here (`known-browser.ts`). */
export const KNOWN_BROWSER_COOKIE = 'tasdeed.known'

/** Why there is no data: a stable code, the code by which the log has it (faults), the seconds to wait (`RATE_LIMITED`), until when maintenance lasts. */
export type PageFault = {
  ok: false
  code: string
  correlationId: string | null
  retryAfter?: number
  until?: string
  /** What is said to people; a fault of ours has none. */
  message?: { readonly ar: string; readonly en: string }
}

/** The outcome of a document run from a page: its data, or the fault that the page shows. */
export type PageResult<Data> = { ok: true; data: Data } | PageFault

/** A signed-in account, as the session keeps it. */
export type Account = {
  id: string
  userName: string
  displayName: string
  role: Exclude<Role, 'GUEST'>
  /** Whether the password was given by somebody else: then nothing but changing it is allowed. */
  mustChangePassword: boolean
  sessionVersion: number
  sessionId: string
}

/** What a sign-in attempt ends in. `WRONG` covers an unknown name and a wrong password alike. */
type SignInOutcome = { ok: true; account: Account } | { ok: false; reason: 'WRONG' | 'LOCKED' | 'UNAVAILABLE' }

/** The first step's, which for staff leads to a second: a code of their authenticator, or setting one up. */
type FirstStepOutcome =
  | SignInOutcome
  | { ok: false; reason: 'CODE_NEEDED' | 'ENROLMENT_NEEDED'; accountId: string; userName: string; ticket: string }

/** Where somebody signs in: the client's address, and the id of a browser in which this account has signed in before. */
export type SignInPlace = { address: string | null; knownBrowser: string | null }

type FirstStep = SignInPlace & { userName: string; password: string }

/** The second step: a code, the first step's ticket, and the secret that was shown to somebody who sets an authenticator up. */
type SecondStep = SignInPlace & { accountId: string; ticket: string; code: string; newSecret?: string }

/** What is shown to somebody who sets an authenticator up. */
export type Enrolment = { secret: string; address: string }

/** What `server.ts` offers to the pages of the same process. */
export type InProcess = {
  execute<Data, Variables>(
    document: TypedDocumentString<Data, Variables>,
    variables: Variables,
    caller: PageCaller,
  ): Promise<PageResult<Data>>
  signIn(step: FirstStep): Promise<FirstStepOutcome>
  confirmSignIn(step: SecondStep): Promise<SignInOutcome>
  newEnrolment(userName: string, secret?: string): Enrolment
  sessionHolds(sessionToken: string): Promise<boolean>
  endSessions(accountId: string): Promise<void>
  isReady(): Promise<boolean>
}

const slot = Symbol.for('tasdeed.execute')

/** Fills the slot; called once by `server.ts`. Next bundles pages apart from `server.ts`, so the two share only this. */
export function offerToPages(offer: InProcess): void {
  Reflect.set(globalThis, slot, offer)
}

function offered(): InProcess {
  const offer = Reflect.get(globalThis, slot) as InProcess | undefined
  if (!offer) throw new Error('Pages are served by server.ts; `next dev` or `next start` alone has no data.')
  return offer
}

/** Runs a typed document against the schema of this process: no HTTP, the same rules, masking and limits. */
export const execute: InProcess['execute'] = (document, variables, caller) => offered().execute(document, variables, caller)

/** Checks a user name and a password; in constant time whether or not the name exists. */
export const signIn: InProcess['signIn'] = (step) => offered().signIn(step)

/** Checks the second step of somebody whose password was right. */
export const confirmSignIn: InProcess['confirmSignIn'] = (step) => offered().confirmSignIn(step)

/** A secret (a new one unless given) and the address of its QR code. Nothing is kept. */
export const newEnrolment: InProcess['newEnrolment'] = (userName, secret) => offered().newEnrolment(userName, secret)

/** Whether a session token still signs somebody in; true while the database cannot say. */
export const sessionHolds: InProcess['sessionHolds'] = (sessionToken) => offered().sessionHolds(sessionToken)

/** Signs an account out everywhere: no session of it holds any more. */
export const endSessions: InProcess['endSessions'] = (accountId) => offered().endSessions(accountId)

/** Whether the database answers in time, as `/api/health/ready` says it. */
export const isReady: InProcess['isReady'] = () => offered().isReady()
