import { staffSearchPlan } from '@/domain/search/staff-search'

const nothing = { licenseNumber: null, paymentNumber: null, isMistypedNumber: false, plate: null, key: null, words: [], reference: null }

test.each([
  ['a licence number in any digits', '١٠١١-٨٢٥٤', { licenseNumber: '10118254', key: '1011-8254' }],
  ['an older licence number, which may be a violation’s', '9', { licenseNumber: '9', key: '9' }],
  ['a payment number in groups', '1000 3264 80165', { paymentNumber: '1000326480165' }],
  ['a payment number with a wrong digit', '1000326480166', { isMistypedNumber: true, key: '1000326480166' }],
  ['a plate', '10 – 79210', { licenseNumber: '1079210', plate: '10-79210' }],
  ['a transaction or an authority’s key', 'DEMO-1000326480165', { key: 'DEMO-1000326480165' }],
  ['a name, whatever its spelling', 'أحمَد  الأحمـد فاطمة', { words: ['احمد', 'الاحمد', 'فاطمه'] }],
  ['a name in Latin letters', 'Salem', { words: ['salem'] }],
  ['too little of a name', 'اب', {}],
  ['a case as it is said', 'h ٧k3q x2p9', { reference: { kind: 'H', number: 'H-7K3QX2P9' } }],
  ['a receipt', 'R–J4Q5FP6N', { reference: { kind: 'R', number: 'R-J4Q5FP6N' }, key: 'R-J4Q5FP6N' }],
  ['a certificate, which no page of staff is about', 'C-J4Q5FP6N', { key: 'C-J4Q5FP6N' }],
  ['nothing', ' \u200f ', {}],
])('%s is recognised by its shape', (_title, typed, expected) => {
  expect(staffSearchPlan(typed)).toEqual({ ...nothing, ...expected })
})

test('a text of any length is cut', () => {
  expect(staffSearchPlan(`${'9'.repeat(500)}`)).toEqual({ ...nothing, key: '9'.repeat(80) })
})
