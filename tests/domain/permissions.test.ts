import { may, type Permission, permissions } from '@/domain/permissions'

/** What an account has for being one is nobody's privilege. */
const all = (Object.keys(permissions) as Permission[]).filter((permission) => permission !== 'HAVE_ACCOUNT')

test('a guest and a citizen may nothing that staff may', () => {
  expect(all.filter((permission) => may('GUEST', permission) || may('CITIZEN', permission))).toEqual([])
})

test('an auditor reads and changes nothing', () => {
  expect(all.filter((permission) => may('AUDITOR', permission) && !permission.startsWith('READ_'))).toEqual([])
})

test('a clerk asks for what finance decides, and an administrator may what finance may', () => {
  expect(may('CLERK', 'WORK_ON_CASES') && !may('CLERK', 'DECIDE_CASES') && !may('CLERK', 'RECORD_REFUNDS')).toBe(true)
  expect(all.filter((permission) => may('FINANCE', permission) && !may('ADMIN', permission))).toEqual([])
})
