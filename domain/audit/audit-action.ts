/** What is written into the audit log, by what it is about. */
export const auditActions = {
  SIGN_IN: ['sign_in.done', 'sign_in.refused', 'account.signed_out', 'account.sessions_ended', 'access.refused'],
  ACCOUNTS: ['account.created', 'account.changed', 'account.confirmed', 'account.reset', 'account.password_changed'],
  APPROVALS: ['approval.requested', 'approval.approved', 'approval.rejected', 'approval.withdrawn'],
  CASES: [
    'case.assigned',
    'case.noted',
    'case.allocated',
    'case.requested',
    'case.approved',
    'case.rejected',
    'case.withdrawn',
    'case.link_made',
    'case.account_given',
    'case.account_entered',
    'case.account_refused',
    'case.account_approved',
    'case.account_rejected',
    'case.filed',
    'case.unfiled',
    'case.paid_out',
    'case.returned',
    'case.reversed',
    'case.closed',
  ],
  PAYMENTS: ['payment.reported', 'settlement-file.received', 'day.closed'],
  PAYOUTS: ['payout.made', 'payout.cancelled', 'payout.downloaded', 'payout.paid_out', 'payout.returned'],
  IMPORTS: ['import.received', 'import.started', 'import.done', 'import.failed', 'import.refused', 'import.undone'],
  SUBSCRIPTIONS: ['subscription.started', 'subscription.ended'],
  FEEDS: ['delivery.registered', 'delivery.counted', 'delivery.notCounted', 'feed.changed', 'feed.stale', 'feed.fresh'],
  VIOLATIONS: [
    'violation.amended',
    'violation.cancelled',
    'violation.restored',
    'violation.paid_lowered',
    'violation.paid_cancelled',
    'court-decision.recorded',
    'parked-violation.dropped',
  ],
  LICENSES: ['license.amended', 'license.merged'],
  DISCOUNT_RULES: [
    'discount-rule.written',
    'discount-rule.changed',
    'discount-rule.discarded',
    'discount-rule.approved',
    'discount-rule.ended',
  ],
  OBJECTIONS: [
    'objection.submit',
    'objection.take',
    'objection.add',
    'objection.ask',
    'objection.time',
    'objection.set_hearing',
    'objection.hold',
    'objection.postpone',
    'objection.split',
    'objection.propose',
    'objection.return',
    'objection.accept',
    'objection.reduce',
    'objection.reject',
    'objection.appeal',
    'objection.uphold',
    'objection.give_up',
    'objection.withdraw',
    'objection.close',
    'objection.terms_changed',
    'objection.deputy_named',
  ],
  CALENDAR: ['holiday.added', 'holiday.removed'],
  REFERENCE_DATA: ['reference.added', 'reference.changed'],
  PARTNERS: [
    'agency.created',
    'agency.changed',
    'agency.guessed',
    'application.created',
    'application.restricted',
    'application.suspended',
    'application.resumed',
    'api_key.created',
    'api_key.rotated',
    'api_key.revoked',
    'operation.registered',
  ],
  DOCUMENTS: ['certificate.issued', 'certificate.shared', 'certificate.opened'],
  DOWNLOADS: ['data.exported', 'data.downloaded'],
  FEEDBACK: ['message.taken', 'message.answered'],
  ANNOUNCEMENTS: ['announcement.written', 'announcement.ended'],
  DEMO: ['demo.happened'],
} as const

export type AuditKind = keyof typeof auditActions
export type AuditAction = (typeof auditActions)[AuditKind][number]

export const auditKinds = Object.keys(auditActions) as readonly AuditKind[]

const kindOf = new Map<string, AuditKind>(auditKinds.flatMap((kind) => auditActions[kind].map((action) => [action, kind])))

/** What an action is about; null for one that this version does not write. */
export function auditKind(action: string): AuditKind | null {
  return kindOf.get(action) ?? null
}
