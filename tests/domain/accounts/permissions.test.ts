import { may, type Permission, permissions, roles } from '@/domain/accounts/permissions'

/** What an account has for being one is nobody's privilege. */
const all = (Object.keys(permissions) as Permission[]).filter((permission) => permission !== 'HAVE_ACCOUNT')

test('a guest and a citizen may nothing that staff may', () => {
  expect(all.filter((permission) => may('GUEST', permission) || may('CITIZEN', permission))).toEqual([])
})

test('an auditor reads and changes nothing', () => {
  expect(all.filter((permission) => may('AUDITOR', permission) && !permission.startsWith('READ_'))).toEqual([])
})

test('a clerk asks for what finance decides', () => {
  expect(may('CLERK', 'WORK_ON_CASES') && !may('CLERK', 'DECIDE_CASES') && !may('CLERK', 'RECORD_REFUNDS')).toBe(true)
})

test('no role has both accounts and money, and administrators make no keys', () => {
  const money: Permission[] = [
    'WORK_ON_CASES',
    'DECIDE_CASES',
    'RECORD_REFUNDS',
    'MAKE_PAYOUTS',
    'IMPORT_FILES',
    'CLOSE_DAYS',
    'MANAGE_REFERENCE_DATA',
    'MAKE_API_KEYS',
  ]
  const both = roles.filter((role) => may(role, 'MANAGE_ACCOUNTS') && money.some((permission) => may(role, permission)))
  expect(both).toEqual([])
})
