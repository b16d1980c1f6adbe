import type { Db } from '@/db/client/client'
import { accessLogQueries } from '@/db/queries/access-log'
import { accountQueries } from '@/db/queries/accounts'
import { announcementQueries } from '@/db/queries/announcements'
import { apiKeyQueries } from '@/db/queries/api-keys'
import { approvalQueries } from '@/db/queries/approvals'
import { auditQueries } from '@/db/queries/audit'
import { paymentCaseQueries } from '@/db/queries/cases'
import { certificateQueries } from '@/db/queries/certificates'
import { courtDecisionQueries } from '@/db/queries/court-decisions'
import { discountRuleQueries } from '@/db/queries/discount-rules'
import { messageQueries } from '@/db/queries/feedback'
import { importDifferenceQueries } from '@/db/queries/import-differences'
import { importUndoQueries } from '@/db/queries/import-undos'
import { fileImportQueries } from '@/db/queries/imports'
import { licenseQueries } from '@/db/queries/licenses'
import { noticeQueries } from '@/db/queries/notices'
import { objectionQueries } from '@/db/queries/objections'
import { parkedViolationQueries } from '@/db/queries/parked-violations'
import { payoutQueries } from '@/db/queries/payouts'
import { receiptQueries } from '@/db/queries/receipts'
import { reconciliationQueries } from '@/db/queries/reconciliation'
import { paymentReferenceQueries } from '@/db/queries/references'
import { registeredOperationQueries } from '@/db/queries/registered-operations'
import { registeredViolationQueries } from '@/db/queries/registered-violations'
import { storyQueries } from '@/db/queries/stories'
import { subscriptionQueries } from '@/db/queries/subscriptions'
import { violationQueries } from '@/db/queries/violations'
import type { Keyring } from '@/documents/keyring'
import { type Channel, channels } from '@/domain/contacts/contact'
import type { HolderLetters } from '@/domain/payouts/account-holder'
import type { PayoutAccount } from '@/domain/payouts/payout-file'
import { dayInAmman } from '@/domain/values/calendar-day'
import { memoize } from '@/graphql/lib/memoize'
import { keyRefused, refusal } from '@/graphql/lib/refusal'
import type { PriceOf } from '@/graphql/pricing/price-of'
import { type AppendLook, lookAppender } from '@/services/access-log/append-looks'
import { wrongProofNoter } from '@/services/access-log/note-wrong-proofs'
import { noteSessionUse } from '@/services/accounts/sessions'
import { apiKeyChecker, type CheckApiKey } from '@/services/partners/check-api-key'
import { guessingNoter } from '@/services/partners/note-guessing'
import { askedNumbers } from '@/services/platform/limits/asked-numbers'
import type { Limiter } from '@/services/platform/limits/limiter'
import { sharedNetworks } from '@/services/platform/limits/shared-networks'
import { randomNumbers } from '@/services/references/draw-payment-numbers'
import type { Context } from './context'
import type { Caller } from './execute'
import { knownBrowser, rememberBrowser } from './known-browser'
import { documentStore } from './persisted'
import type { ReferenceCache } from './reference-cache'
import { replySimulator, type SimulatedReplies } from './simulated-replies'
import { isStaffRole, type Viewer, viewerOf } from './viewer'

export type ContextOptions = {
  readonly db: Db
  /** Decrypts session tokens: NEXTAUTH_SECRET. */
  readonly sessionSecret: string
  /** First digit of new payment numbers: PAYMENT_NUMBER_PREFIX. */
  readonly paymentNumberPrefix: string
  /** Signs receipts and certificates, and proves them. */
  readonly keys: Keyring
  /** The account that refunds are paid out of; without it no file for the bank is made. */
  readonly payoutFrom?: PayoutAccount | undefined
  /** Which letters names in a file for the bank may have; any without it. */
  readonly payoutLetters?: HolderLetters | undefined
  /** By which ways somebody can be reached; by all without it. */
  readonly sendable?: readonly Channel[] | undefined
  /** Whether messages are shown on a page instead of being sent: in a demo. */
  readonly keepsMessages?: boolean | undefined
  /** Counts look-ups and what is spent; without one there are no limits and no budgets. */
  readonly limiter?: Limiter
  /** Writes the access log; a benchmark leaves it out to weigh it. */
  readonly appendLook?: AppendLook
  /** What look-ups of a demo's numbers meet, so that programs can be tried against it; nothing without it. */
  readonly simulatedReplies?: SimulatedReplies
  readonly onFault?: (error: unknown) => void
  /** Told once a minute while wrong proofs by everybody are too many. */
  readonly onManyGuesses?: () => void
  /** The clock; tests set it. */
  readonly now?: () => Date
}

/** Makes the context of each operation for whoever asks. Prepared statements and number source are shared by all of them. */
export function contextMaker(
  {
    db,
    sessionSecret,
    paymentNumberPrefix,
    keys,
    payoutFrom,
    payoutLetters = 'any',
    sendable = channels,
    keepsMessages = false,
    limiter,
    priceOf,
    isHeldByRows,
    appendLook = lookAppender(db),
    simulatedReplies,
    onFault = () => undefined,
    onManyGuesses = () => undefined,
    now = () => new Date(),
  }: ContextOptions & {
    readonly priceOf: PriceOf
    /** Whether PostgreSQL itself holds authorities to their rows. */
    readonly isHeldByRows: boolean
  },
  { current: reference, refresh: refreshReference }: Pick<ReferenceCache, 'current' | 'refresh'>,
): (caller: Caller) => Context {
  const queries = {
    licenses: licenseQueries(db),
    violations: violationQueries(db),
    paymentReferences: paymentReferenceQueries(db),
    paymentCases: paymentCaseQueries(db),
    accounts: accountQueries(db),
    approvals: approvalQueries(db),
    discountRules: discountRuleQueries(db),
    messages: messageQueries(db),
    announcements: announcementQueries(db),
    audit: auditQueries(db),
    apiKeys: apiKeyQueries(db),
    accessLog: accessLogQueries(db),
    registeredOperations: registeredOperationQueries(db),
    registeredViolations: registeredViolationQueries(db, isHeldByRows),
    fileImports: fileImportQueries(db),
    parkedViolations: parkedViolationQueries(db),
    importDifferences: importDifferenceQueries(db),
    importUndos: importUndoQueries(db),
    courtDecisions: courtDecisionQueries(db),
    reconciliation: reconciliationQueries(db),
    receipts: receiptQueries(db),
    certificates: certificateQueries(db),
    notices: noticeQueries(db),
    objections: objectionQueries(db),
    subscriptions: subscriptionQueries(db),
    payouts: payoutQueries(db),
    stories: storyQueries(db),
  }
  const drawNumbers = randomNumbers(paymentNumberPrefix)
  const check = apiKeyChecker({ queries: queries.apiKeys, now, onFault })
  const simulateReply = replySimulator(simulatedReplies)
  const documentOf = documentStore(queries.registeredOperations)
  const shared = sharedNetworks(now)
  const noteWrongProof = wrongProofNoter({ db, now, onFault })
  const warnOfGuesses = onceAMinute(onManyGuesses, now)
  const remember = (licence: string) => rememberBrowser(licence, sessionSecret)
  const asked = askedNumbers(now)
  const noteGuessing = guessingNoter({ db, now, onFault })
  const limited = { limiter: limiter ?? null, shared, remember, noteWrongProof, warnOfGuesses, asked, noteGuessing }
  const noteUse = (sessionId: string) => void noteSessionUse(db, sessionId, now()).catch(onFault)
  const sessionCheck = { secret: sessionSecret, accounts: queries.accounts, noteUse }
  return ({ sessionToken, address = null, apiKey = null, knownBrowser: cookie, isForeign = false, isPage = false }) => {
    const instant = now()
    const browser = cookie === undefined ? null : knownBrowser(cookie, sessionSecret)
    return {
      db,
      queries,
      reference: reference(),
      now: instant,
      today: dayInAmman(instant),
      drawNumbers,
      refreshReference,
      limited: { ...limited, address, browser },
      apiKey,
      isPage,
      viewer: memoize(() =>
        apiKey === null ? viewerOf(sessionToken, { ...sessionCheck, now: instant }) : partnerOf(apiKey, address, check),
      ),
      appendLook: isForeign ? (look) => (isStaffRole(look.role) ? refuseForeignLook() : appendLook(look)) : appendLook,
      admitted: { charge: null, isCharged: false, refusal: null, maxAge: 0 },
      documentOf,
      priceOf,
      keys,
      sealKey: sessionSecret,
      payoutFrom: payoutFrom ?? null,
      payoutLetters,
      sendable,
      keepsMessages,
      simulateReply,
    }
  }
}

/** A link on another site must not make a member of staff look at what that site chose. */
function refuseForeignLook(): never {
  throw refusal('LOOK_FROM_OTHER_SITE')
}

function onceAMinute(tell: () => void, now: () => Date): () => void {
  let lastAt = 0
  return () => {
    if (now().getTime() - lastAt < 60_000) return
    lastAt = now().getTime()
    tell()
  }
}

async function partnerOf(apiKey: string, address: string | null, check: CheckApiKey): Promise<Viewer> {
  const checked = await check(apiKey, address)
  if (!checked.ok) throw keyRefused(checked.reason)
  return { kind: 'PARTNER', ...checked.partner }
}
