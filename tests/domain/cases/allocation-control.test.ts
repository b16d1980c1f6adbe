import { allocationControl } from '@/domain/cases/allocation-control'

test.each([
  ['a violation of the number that was paid', { isSameLicense: true, isOfNumber: true, cameBack: false }, 'ALONE'],
  ['another violation of the same licence', { isSameLicense: true, isOfNumber: false, cameBack: false }, 'CONSENT'],
  ['another licence, or a number that is none’s', { isSameLicense: false, isOfNumber: false, cameBack: false }, 'TWO_PEOPLE'],
  ['money that came back, whatever it is for', { isSameLicense: true, isOfNumber: true, cameBack: true }, 'TWO_PEOPLE'],
] as const)('%s', (_what, allocating, control) => expect(allocationControl(allocating)).toBe(control))
