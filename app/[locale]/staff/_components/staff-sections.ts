import { may, type Permission, type Role } from '@/domain/accounts/permissions'
import type { Messages } from '@/messages/messages'
import type { Waiting } from '../_server/work'

/** `name`: its text in the messages. `path`: address after `/staff`. `may`: who may open it. `waits`: how much of it waits for whoever looks. */
type Section = {
  readonly name: keyof Messages['staff']['sections']
  readonly path: string
  readonly may: Permission
  readonly waits?: (waiting: Waiting) => number
}

type Group = { readonly name: keyof Messages['staff']['groups']; readonly sections: readonly Section[] }

/** The pages of staff by task. A page is in the navigation once it stands here. */
const STAFF_GROUPS: readonly Group[] = [
  {
    name: 'work',
    sections: [
      { name: 'today', path: '', may: 'READ_WORK' },
      { name: 'cases', path: '/cases', may: 'READ_CASES', waits: casesWaiting },
      { name: 'objections', path: '/objections', may: 'READ_OBJECTIONS', waits: objectionsWaiting },
      { name: 'approvals', path: '/approvals', may: 'READ_APPROVALS', waits: ({ approvals }) => approvals ?? 0 },
      { name: 'messages', path: '/messages', may: 'READ_MESSAGES', waits: ({ letters }) => letters ?? 0 },
      { name: 'search', path: '/search', may: 'READ_LICENSES' },
    ],
  },
  {
    name: 'money',
    sections: [
      { name: 'imports', path: '/imports', may: 'READ_IMPORTS', waits: ({ imports }) => imports ?? 0 },
      { name: 'settlement', path: '/settlement', may: 'READ_SETTLEMENT' },
      { name: 'payouts', path: '/payouts', may: 'READ_PAYOUTS', waits: payoutsWaiting },
      { name: 'figures', path: '/figures', may: 'READ_OVERVIEW' },
    ],
  },
  {
    name: 'administration',
    sections: [
      { name: 'accounts', path: '/accounts', may: 'READ_ACCOUNTS' },
      { name: 'agencies', path: '/agencies', may: 'READ_AGENCIES' },
      { name: 'announcements', path: '/announcements', may: 'READ_ANNOUNCEMENTS' },
      { name: 'discountRules', path: '/discount-rules', may: 'READ_DISCOUNT_RULES' },
      { name: 'reference', path: '/reference', may: 'READ_SETTINGS' },
      { name: 'courtDecisions', path: '/court-decisions', may: 'READ_COURT_DECISIONS' },
      { name: 'calendar', path: '/calendar', may: 'READ_CALENDAR' },
      { name: 'settings', path: '/settings', may: 'READ_SETTINGS' },
      { name: 'audit', path: '/audit', may: 'READ_AUDIT_LOG' },
    ],
  },
]

/** The groups with what a role may open; none that is empty. */
export function groupsFor(role: Role): readonly Group[] {
  const groups = STAFF_GROUPS.map(({ name, sections }) => ({ name, sections: sections.filter((section) => may(role, section.may)) }))
  return groups.filter(({ sections }) => sections.length > 0)
}

function casesWaiting({ ownCases, caseDecisions }: Waiting): number {
  return (caseDecisions ?? []).reduce((sum, { count }) => sum + count, ownCases ?? 0)
}

function objectionsWaiting({ ownObjections, freeObjections }: Waiting): number {
  return (ownObjections ?? 0) + (freeObjections ?? 0)
}

function payoutsWaiting({ readyRefunds, payoutFiles }: Waiting): number {
  return (readyRefunds ?? 0) + (payoutFiles ?? 0)
}
