import type { Tx } from '@/db/client/client'
import { type ChangedViolation, moveChanged } from '@/services/violations/move-changed'
import type { DrawNumbers } from './draw-payment-numbers'
import { closeSettledReferences, supersedeOpenReferences, updateListedReferences } from './end-references'
import { issueAllDue } from './issue-all-due'

/** What has changed on licences that this transaction has locked. Give either or both lists. */
export type PayableChange = {
  /**
   * Violations whose status, fine, type, objection or review was written in this transaction, or that were inserted with an empty
   * `payable_in`. Not those of which only the plate changed: that replaces nothing.
   */
  readonly changedViolationIds?: readonly number[]
  /** Licences that got violations inserted with `payable_in` already open from their next revision (`revision + 1`) on: the bulk path. */
  readonly licenseIds?: readonly number[]
  /** The instant of the change. */
  readonly at: Date
  /** Where new payment numbers come from. */
  readonly drawNumbers: DrawNumbers
}

/**
 * Puts payment references right after a change of what is payable, for any number of licences at once and within the caller's transaction, which
 * holds the licences (`lockLicenses`) and has written the violations:
 *
 * 1. `payable_in` of the changed violations is opened or closed at the next revision of their licence;
 * 2. references whose whole set is paid or cancelled become `CLOSED`;
 * 3. the open `ALL_DUE` becomes `SUPERSEDED`, and so does a `SELECTION` that can no longer be paid in whole;
 * 4. `revision` is raised, and a new open `ALL_DUE` is issued where anything is payable.
 *
 * A licence on which nothing payable changed keeps its revision and its reference. What a payment settled its caller makes `PAID` before.
 */
export async function replaceReferences(
  tx: Tx,
  { changedViolationIds = [], licenseIds = [], at, drawNumbers }: PayableChange,
): Promise<void> {
  const changed = await moveChanged(tx, changedViolationIds)
  const replaced = distinct([...licenseIds, ...changed.filter(concernsReference).map(licenseOf)])
  // On one connection they run in this order; sent together they cost one round trip.
  await Promise.all([
    updateListedReferences(tx, changed.filter((violation) => !violation.payable).map(idOf), at),
    closeSettledReferences(tx, distinct(changed.filter((violation) => violation.settled).map(licenseOf)), at),
    supersedeOpenReferences(tx, replaced, at),
  ])
  await issueAllDue(tx, { licenseIds: replaced, at, drawNumbers })
}

const idOf = (violation: ChangedViolation) => violation.id
const licenseOf = (violation: ChangedViolation) => violation.licenseId

/** It was payable, or is: a fine or type amended in between counts as a change. */
function concernsReference({ payable, wasPayable }: ChangedViolation): boolean {
  return payable || wasPayable
}

function distinct(ids: readonly number[]): number[] {
  return [...new Set(ids)].sort((a, b) => a - b)
}
