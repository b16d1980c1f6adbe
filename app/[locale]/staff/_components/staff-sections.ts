import type { Permission } from '@/domain/accounts/permissions'
import type { Messages } from '@/messages/messages'

type Section = { readonly name: keyof Messages['staff']['sections']; readonly path: string; readonly may: Permission }

/** The pages of staff, by their names in the messages: address after `/staff`, and who may see them. A page is in the navigation once it stands here. */
export const STAFF_SECTIONS: readonly Section[] = [
  { name: 'overview', path: '', may: 'READ_OVERVIEW' },
  { name: 'search', path: '/search', may: 'READ_LICENSES' },
  { name: 'approvals', path: '/approvals', may: 'READ_APPROVALS' },
  { name: 'cases', path: '/cases', may: 'READ_CASES' },
  { name: 'settlement', path: '/settlement', may: 'READ_SETTLEMENT' },
  { name: 'payouts', path: '/payouts', may: 'READ_PAYOUTS' },
  { name: 'imports', path: '/imports', may: 'READ_IMPORTS' },
  { name: 'messages', path: '/messages', may: 'READ_MESSAGES' },
  { name: 'accounts', path: '/accounts', may: 'READ_ACCOUNTS' },
  { name: 'agencies', path: '/agencies', may: 'READ_AGENCIES' },
  { name: 'announcements', path: '/announcements', may: 'READ_ANNOUNCEMENTS' },
  { name: 'reference', path: '/reference', may: 'READ_SETTINGS' },
  { name: 'settings', path: '/settings', may: 'READ_SETTINGS' },
]
