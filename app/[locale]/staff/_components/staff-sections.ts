import type { Permission } from '@/domain/accounts/permissions'
import type { Messages } from '@/messages/messages'

/** `name`: its text in the messages. `path`: address after `/staff`. `may`: who may open it. */
type Section = { readonly name: keyof Messages['staff']['sections']; readonly path: string; readonly may: Permission }

type Group = { readonly name: keyof Messages['staff']['groups']; readonly sections: readonly Section[] }

/** The pages of staff by task. A page is in the navigation once it stands here. */
export const STAFF_GROUPS: readonly Group[] = [
  {
    name: 'work',
    sections: [
      { name: 'overview', path: '', may: 'READ_OVERVIEW' },
      { name: 'cases', path: '/cases', may: 'READ_CASES' },
      { name: 'approvals', path: '/approvals', may: 'READ_APPROVALS' },
      { name: 'messages', path: '/messages', may: 'READ_MESSAGES' },
      { name: 'search', path: '/search', may: 'READ_LICENSES' },
    ],
  },
  {
    name: 'money',
    sections: [
      { name: 'imports', path: '/imports', may: 'READ_IMPORTS' },
      { name: 'settlement', path: '/settlement', may: 'READ_SETTLEMENT' },
      { name: 'payouts', path: '/payouts', may: 'READ_PAYOUTS' },
    ],
  },
  {
    name: 'administration',
    sections: [
      { name: 'accounts', path: '/accounts', may: 'READ_ACCOUNTS' },
      { name: 'agencies', path: '/agencies', may: 'READ_AGENCIES' },
      { name: 'announcements', path: '/announcements', may: 'READ_ANNOUNCEMENTS' },
      { name: 'reference', path: '/reference', may: 'READ_SETTINGS' },
      { name: 'settings', path: '/settings', may: 'READ_SETTINGS' },
    ],
  },
]
