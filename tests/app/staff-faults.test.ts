import { faultKind } from '@/app/[locale]/staff/_server/staff-page'

test.each([
  ['FORBIDDEN', 'forbidden'],
  ['LOOK_FROM_OTHER_SITE', 'foreign'],
  ['SOURCE_UNAVAILABLE', 'unavailable'],
  ['BUDGET_EXCEEDED', 'tooMany'],
  ['RATE_LIMITED', 'tooMany'],
  ['INTERNAL_SERVER_ERROR', 'fault'],
])('a page of staff that is answered %s says %s', (code, kind) => {
  expect(faultKind({ ok: false, code, correlationId: null })).toBe(kind)
})
