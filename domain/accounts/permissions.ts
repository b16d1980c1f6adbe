/** Who somebody without an API key can be. `GUEST`: nobody signed in. `AGENCY`: somebody who looks after a partner agency's keys. */
export const roles = ['GUEST', 'CITIZEN', 'AGENCY', 'CLERK', 'FINANCE', 'LEGAL', 'ADJUDICATOR', 'AUDITOR', 'ADMIN'] as const

export type Role = (typeof roles)[number]

/** Who may do what. A field of the schema names its permission (`@access(may: …)`); what names none is everybody's. */
export const permissions = {
  READ_WORK: ['CLERK', 'FINANCE', 'LEGAL', 'ADJUDICATOR', 'AUDITOR', 'ADMIN'],
  READ_APPROVALS: ['CLERK', 'FINANCE', 'LEGAL', 'ADJUDICATOR', 'AUDITOR', 'ADMIN'],
  ASK_APPROVALS: ['AGENCY', 'CLERK', 'FINANCE', 'LEGAL', 'ADJUDICATOR', 'ADMIN'],
  DECIDE_APPROVALS: ['FINANCE', 'LEGAL', 'ADJUDICATOR', 'ADMIN'],
  READ_MESSAGES: ['CLERK', 'FINANCE', 'AUDITOR', 'ADMIN'],
  ANSWER_MESSAGES: ['CLERK', 'FINANCE', 'ADMIN'],
  READ_SETTLEMENT: ['CLERK', 'FINANCE', 'AUDITOR', 'ADMIN'],
  CLOSE_DAYS: ['FINANCE'],
  READ_CASES: ['CLERK', 'FINANCE', 'AUDITOR', 'ADMIN'],
  WORK_ON_CASES: ['CLERK', 'FINANCE'],
  DECIDE_CASES: ['FINANCE'],
  RECORD_REFUNDS: ['FINANCE'],
  READ_PAYOUTS: ['FINANCE', 'AUDITOR', 'ADMIN'],
  /** Make files for the bank, and read them whole: the only place that shows accounts in full. */
  MAKE_PAYOUTS: ['FINANCE'],
  READ_IMPORTS: ['CLERK', 'FINANCE', 'AUDITOR', 'ADMIN'],
  IMPORT_FILES: ['CLERK', 'FINANCE'],
  HAVE_ACCOUNT: ['CITIZEN', 'AGENCY', 'CLERK', 'FINANCE', 'LEGAL', 'ADJUDICATOR', 'AUDITOR', 'ADMIN'],
  READ_ACCOUNTS: ['AUDITOR', 'ADMIN'],
  MANAGE_ACCOUNTS: ['ADMIN'],
  /** Nobody's: issuing authorities register by key. */
  REGISTER_VIOLATIONS: [],
  MANAGE_OWN_AGENCY: ['AGENCY', 'ADMIN'],
  /** Administrators hold no agency's keys. */
  MAKE_API_KEYS: ['AGENCY'],
  READ_AGENCIES: ['AUDITOR', 'ADMIN'],
  MANAGE_AGENCIES: ['ADMIN'],
  READ_ANNOUNCEMENTS: ['AUDITOR', 'ADMIN'],
  MANAGE_ANNOUNCEMENTS: ['ADMIN'],
  /** Ask for what makes an authority's data fresh. */
  MANAGE_FEEDS: ['ADMIN'],
  READ_AUDIT_LOG: ['AUDITOR', 'ADMIN'],
  READ_SETTINGS: ['LEGAL', 'AUDITOR', 'ADMIN'],
  MANAGE_REFERENCE_DATA: ['LEGAL'],
  READ_DISCOUNT_RULES: ['FINANCE', 'LEGAL', 'AUDITOR', 'ADMIN'],
  /** See what a change of the rules would do: whoever asks for it or decides. */
  SIMULATE_DISCOUNT_RULES: ['FINANCE', 'LEGAL'],
  MANAGE_DISCOUNT_RULES: ['LEGAL'],
  /** An adjudicator sees those of one authority alone. */
  READ_OBJECTIONS: ['CLERK', 'FINANCE', 'ADJUDICATOR', 'AUDITOR', 'ADMIN'],
  DECIDE_OBJECTIONS: ['ADJUDICATOR'],
  READ_COURT_DECISIONS: ['FINANCE', 'LEGAL', 'AUDITOR', 'ADMIN'],
  /** The registry: enter what a court decided, for another person to compare. */
  ENTER_COURT_DECISIONS: ['LEGAL'],
  READ_CALENDAR: ['LEGAL', 'ADJUDICATOR', 'AUDITOR', 'ADMIN'],
  MANAGE_CALENDAR: ['LEGAL', 'ADMIN'],
  READ_OVERVIEW: ['CLERK', 'FINANCE', 'LEGAL', 'AUDITOR', 'ADMIN'],
  READ_LICENSES: ['CLERK', 'FINANCE', 'AUDITOR', 'ADMIN'],
} as const satisfies Record<string, readonly Role[]>

export type Permission = keyof typeof permissions

/** Whether a role has a permission. */
export function may(role: Role, permission: Permission): boolean {
  const allowed: readonly Role[] = permissions[permission]
  return allowed.includes(role)
}
