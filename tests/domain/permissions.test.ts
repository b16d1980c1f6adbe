import { may, PERMISSIONS, type Permission } from '@/domain/permissions'

const all = Object.keys(PERMISSIONS) as Permission[]

test('a citizen may nothing that staff may', () => {
  expect(all.filter((permission) => may('CITIZEN', permission))).toEqual([])
})

test('an auditor reads and changes nothing', () => {
  expect(all.filter((permission) => may('AUDITOR', permission))).toEqual(['messages:read', 'cases:read'])
})

test('a clerk asks for what finance decides, and an administrator may what finance may', () => {
  expect(may('CLERK', 'cases:work') && !may('CLERK', 'cases:decide') && !may('CLERK', 'cases:pay-out')).toBe(true)
  expect(all.filter((permission) => may('ADMIN', permission))).toEqual(all.filter((permission) => may('FINANCE', permission)))
})
