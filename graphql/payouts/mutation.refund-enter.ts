import { parseLicenseNumber } from '@/domain/licenses/license-number'
import { plainText } from '@/domain/values/digits'
import { parseReference } from '@/domain/values/reference-code'
import { limitRefundLink, limitRefundProofs } from '@/graphql/admission/look-up-limits'
import type { MutationResolvers, RefundEnterInput } from '@/graphql/generated/resolvers'
import { repeatable } from '@/graphql/lib/repeatable'
import { userError } from '@/graphql/lib/user-error'
import { isStaffRole } from '@/graphql/server/viewer'
import { type EnterRefusal, enterRefund } from '@/services/payouts/enter-refund'
import { noteStaffAtRefund } from '@/services/payouts/give-payee-account'
import type { RefundProof } from '@/services/payouts/refund-proof'
import { openedText, sealedText } from '@/services/platform/sealed-text'

/** The token is encrypted in the answer that is stored for repeats. */
const ANSWER = 'answer to a payee'

const FIELDS = {
  IDEMPOTENCY_KEY: 'idempotencyKey',
  CONTACT_UNCONFIRMED: 'confirmation',
  REFUND_PROOF_WRONG: null,
  REFUND_IN_FILE: 'caseReference',
  REFUND_LINK_STAFF: null,
} as const

function notEntered(reason: EnterRefusal | 'IDEMPOTENCY_KEY' | 'REFUND_LINK_STAFF') {
  return { token: null, userErrors: [userError(reason, FIELDS[reason])] }
}

/** The payee of a refund comes in on the site; somebody signed in as staff never does. */
export const refundEnter: MutationResolvers['refundEnter'] = async (_parent, { input }, context) => {
  const { limited, now, sealKey } = context
  const reference = parseReference('H', input.caseReference)
  const proof = proofOf(input)
  if (reference === null || proof === null) return notEntered('REFUND_PROOF_WRONG')
  const viewer = await context.viewer()
  if (viewer.kind === 'ACCOUNT' && isStaffRole(viewer.role)) {
    await noteStaffAtRefund(context.db, { reference, actor: viewer.userName, now, address: limited.address })
    return notEntered('REFUND_LINK_STAFF')
  }
  const confirmation = input.confirmation ?? null
  await limitRefundProofs(limited, confirmation ?? reference)
  const entered = await limitRefundLink(
    limited,
    () =>
      repeatable(
        context,
        'refundEnter',
        input,
        async (tx) => {
          const outcome = await enterRefund(tx, { reference, proof, confirmation, now, sealKey })
          return outcome.ok ? { ok: true as const, answer: sealedText(outcome.token, sealKey, ANSWER) } : outcome
        },
        `refund ${reference} ${confirmation}`,
      ),
    (outcome) => !outcome.ok && outcome.reason === 'REFUND_PROOF_WRONG',
  )
  return entered.ok ? { token: openedText(entered.answer as string, sealKey, ANSWER), userErrors: [] } : notEntered(entered.reason)
}

/** The one proof that was given; null for none, for both, and for what cannot be one. */
function proofOf({ license, payment }: RefundEnterInput): RefundProof | null {
  if (license && payment) return null
  if (payment) {
    const transaction = plainText(payment.transaction).trim().toUpperCase()
    return transaction === '' ? null : { kind: 'PAYMENT', transaction, amount: payment.amount, day: payment.paidOn }
  }
  const number = license && parseLicenseNumber(license.number)
  return license && number?.ok ? { kind: 'LICENSE', number: number.number, expiresOn: license.expiresOn } : null
}
