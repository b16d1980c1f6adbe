import type { ObjectionDecisionRow, ObjectionRow, ObjectionViolationRow } from '@/db/queries/objections'
import { type DecisionFacts, reasonDigest } from '@/documents/decision-text'
import { licenseEnd } from '@/documents/license-end'

type Recorded = {
  readonly objection: Pick<ObjectionRow, 'number' | 'authorityCode' | 'licenseNumber'>
  readonly decision: Pick<ObjectionDecisionRow, 'isAppeal' | 'outcome' | 'article' | 'reason' | 'decidedAt'>
  readonly violations: readonly Pick<ObjectionViolationRow, 'number' | 'reducedFine'>[]
}

/** What the document of a decision states, from what was recorded. */
export function decisionFacts({ objection, decision, violations }: Recorded): DecisionFacts {
  const { isAppeal, outcome, article, reason, decidedAt } = decision
  return {
    number: objection.number,
    issuedAt: decidedAt,
    isAppeal,
    outcome,
    authority: objection.authorityCode,
    licenseEnd: licenseEnd(objection.licenseNumber),
    reasonDigest: reasonDigest(article, reason),
    violations: violations.map(({ number, reducedFine }) => ({ number, fine: outcome === 'REDUCED' ? reducedFine : null })),
  }
}
