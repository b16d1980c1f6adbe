import type { Db, Tx } from '@/db/client/client'
import { holdCase } from '@/services/cases/case-step'
import { recordEvent } from '@/services/cases/record-step'
import { type ConfirmedContact, useConfirmation } from '@/services/contacts/use-confirmation'
import { keepPayeeContact } from './payee-contact'
import { newPayeeLink, PAYER, refundUnderWay } from './payee-link'
import { livingItem } from './payout-items'
import { isProved, type RefundProof } from './refund-proof'

export type EnteringRefund = {
  /** The number of the case. */
  readonly reference: string
  readonly proof: RefundProof
  /** Names a contact that was confirmed to name an account; needed with the proof of a licence. */
  readonly confirmation: string | null
  readonly now: Date
  readonly sealKey: string
}

export type EnterRefusal = 'REFUND_PROOF_WRONG' | 'CONTACT_UNCONFIRMED' | 'REFUND_IN_FILE'

export type EnteredRefund = { readonly ok: true; readonly token: string } | { readonly ok: false; readonly reason: EnterRefusal }

/**
 * Lets the payee of a refund in, by the case's number and what only whoever paid knows; resolves with the token of the page where the
 * account is named. A confirmed contact is kept with the refund. An unknown case, one without a refund and a wrong proof have one answer.
 * The caller rolls a refusal back, so that the confirmation can be used again.
 */
export function enterRefund(db: Db, { reference, proof, confirmation, now, sealKey }: EnteringRefund): Promise<EnteredRefund> {
  return db.transaction(async (tx) => {
    // Before the proof: guesses at a licence are counted by the contact that they are made with.
    const contact = await confirmed(tx, { confirmation, now, sealKey })
    if (!contact && (proof.kind === 'LICENSE' || confirmation !== null)) return refused('CONTACT_UNCONFIRMED')
    const held = await holdCase(tx, reference)
    const request = held && (await refundUnderWay(tx, held))
    if (!held || !request || !(await isProved(tx, held.paymentId, proof))) return refused('REFUND_PROOF_WRONG')
    if (await livingItem(tx, request.id)) return refused('REFUND_IN_FILE')
    if (contact) await keepPayeeContact(tx, request.id, contact, { now, sealKey })
    const { token } = await newPayeeLink(tx, { requestId: request.id, madeBy: PAYER, now })
    await recordEvent(tx, held, { actor: PAYER, now }, 'LINK_MADE', { details: { requestId: request.id, proof: proof.kind } })
    return { ok: true, token }
  })
}

async function confirmed(
  tx: Tx,
  { confirmation, now, sealKey }: Pick<EnteringRefund, 'confirmation' | 'now' | 'sealKey'>,
): Promise<ConfirmedContact | null> {
  return confirmation === null ? null : useConfirmation(tx, { token: confirmation, purpose: 'REFUND', now, sealKey })
}

function refused(reason: EnterRefusal): EnteredRefund {
  return { ok: false, reason }
}
