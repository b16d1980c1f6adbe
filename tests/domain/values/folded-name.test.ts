import { foldedName, searchedName } from '@/domain/values/folded-name'

test.each([
  ['مُحَمَّد الققنس', 'محمد الققنس'],
  ['عبد الله', 'عبدالله'],
  ['عبد  الرحمن عبد الكريم', 'عبدالرحمن عبدالكريم'],
  ['علی کریم', 'علي كريم'],
  ['مؤيد رئيس', 'مويد رييس'],
  ['أحمد إبراهيم آدم', 'احمد ابراهيم ادم'],
  ['هدى فاطمة', 'هدي فاطمه'],
  ['ﻣﺤﻤﺪ ﻻﻓﻲ', 'محمد لافي'],
  ['ضياء', 'ضيا'],
  ['ســـالم\u200f', 'سالم'],
  ['José Müller', 'jose muller'],
  ['ŁUKASZ', 'lukasz'],
])('%s is folded as %s', (name, folded) => {
  expect(foldedName(name)).toBe(folded)
})

test('words are letters alone, so that none of them is an operator of a search', () => {
  expect(searchedName("o'Brien & | ! (x) 12:*")).toEqual(['o', 'brien', 'x'])
})
