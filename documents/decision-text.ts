import { createHash } from 'node:crypto'
import { base32 } from './base32'
import { escaped, fieldsOf } from './fields'
import { compactInstant, fromCompactInstant } from './instants'

const OUTCOMES = ['ACCEPTED', 'REDUCED', 'REJECTED', 'UPHELD'] as const

/** A violation that a decision is about; `fine`: in fils, what it is lowered to, else null. */
type DecidedViolation = { readonly number: string; readonly fine: number | null }

/** What a decision about an objection, or about its appeal, states. */
export type DecisionFacts = {
  /** The number of the objection. */
  readonly number: string
  readonly issuedAt: Date
  readonly isAppeal: boolean
  readonly outcome: (typeof OUTCOMES)[number]
  /** Code of the authority. */
  readonly authority: string
  /** The last digits of the licence number. */
  readonly licenseEnd: string
  /** SHA-256 of article and reason, in base 32. */
  readonly reasonDigest: string
  readonly violations: readonly DecidedViolation[]
}

/** The article and the reason in few letters: whoever changes one of them on paper is found out. */
export function reasonDigest(article: string, reason: string): string {
  return base32(createHash('sha256').update(`${article}\n${reason}`).digest())
}

/** What is signed of a decision, after the words that every document begins with. */
export function decisionText(facts: DecisionFacts): string {
  const { number, issuedAt, isAppeal, outcome, authority, licenseEnd, violations } = facts
  const values = [number, compactInstant(issuedAt), isAppeal ? '2' : '1', outcome, authority, licenseEnd, facts.reasonDigest]
  const list = violations.map((one) => [one.number, ...(one.fine === null ? [] : [String(one.fine)])].map(escaped).join('*')).join('+')
  return [...values.map(escaped), list].join(':')
}

/** The decision that a text states, or null unless it is written exactly as `decisionText` writes it. */
export function readDecisionText(text: string): DecisionFacts | null {
  const cut = text.lastIndexOf(':')
  const fields = fieldsOf(text.slice(0, cut), ':', 7)
  const violations = text
    .slice(cut + 1)
    .split('+')
    .map(readViolation)
  if (!fields || violations.some((one) => one === null)) return null
  const [number = '', issued = '', part = '', named = '', authority = '', licenseEnd = '', digest = ''] = fields
  const issuedAt = fromCompactInstant(issued)
  const outcome = OUTCOMES.find((one) => one === named)
  if (!issuedAt || !outcome || !/^[A-Z2-7]{52}$/.test(digest)) return null
  const decided = violations.filter((one) => one !== null)
  const facts = { number, issuedAt, isAppeal: part === '2', outcome, authority, licenseEnd, reasonDigest: digest, violations: decided }
  return decisionText(facts) === text ? facts : null
}

function readViolation(text: string): DecidedViolation | null {
  const [number, fine, ...more] = text.split('*')
  const [name] = fieldsOf(number ?? '', '*', 1) ?? []
  if (!name || more.length > 0) return null
  if (fine === undefined) return { number: name, fine: null }
  return /^[1-9]\d{0,14}$/.test(fine) ? { number: name, fine: Number(fine) } : null
}
