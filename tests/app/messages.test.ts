import { readdir, readFile } from 'node:fs/promises'
import { wordsOf } from '@/app/_i18n/words'
import { ar, en } from '@/messages/messages'

type Tree = { [key: string]: string | Tree }

function flat(tree: Tree, prefix = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${prefix}${key}`, value] as [string, string]] : flat(value, `${prefix}${key}.`),
  )
}

const arabic = new Map(flat(ar))
const english = new Map(flat(en))
const holes = (text = '') => [...new Set(text.match(/<\w+>|\{\w+(?=[,}])/g))].filter((hole) => !/^\{\d|^\{#/.test(hole)).sort()
const isPlural = (text: string) => text.includes(', plural,')

test('both languages have the same messages, and none is empty', () => {
  expect([...english.keys()].sort()).toEqual([...arabic.keys()].sort())
  expect([...arabic, ...english].filter(([, text]) => text.trim() === '')).toEqual([])
})

test.each([...arabic.keys()])('%s has the same holes in both languages', (key) => {
  expect(holes(english.get(key))).toEqual(holes(arabic.get(key)))
})

test('a message with elements is never shown as plain text', () => {
  expect(() => wordsOf('ar')('pay.maintenance')).toThrow('t.rich')
  expect(wordsOf('ar')('pay.closed')).toContain('دُفعت')
})

/** Every key that the code looks up as plain text by its name. */
async function plainKeys(): Promise<[string, string][]> {
  const files = (await readdir('app', { recursive: true })).filter((file) => /\.tsx?$/.test(file))
  const found = await Promise.all(
    files.map(async (file) => {
      const source = await readFile(`app/${file}`, 'utf8')
      return [...source.matchAll(/(?<![.\w])t\(\s*'([\w.]+)'/g)].map(([, key = '']) => [file, key] as [string, string])
    }),
  )
  return found.flat()
}

test('no code looks a message with elements up as plain text, or one that does not exist', async () => {
  const keys = await plainKeys()
  expect(keys.length).toBeGreaterThan(500)
  expect(keys.filter(([, key]) => !arabic.has(key))).toEqual([])
  expect(keys.filter(([, key]) => /<\/?[a-z]\w*>/i.test(arabic.get(key) ?? ''))).toEqual([])
})

test('every Arabic plural has all six forms', () => {
  const plurals = [...arabic.values()].filter(isPlural)
  expect(plurals.length).toBeGreaterThan(3)
  for (const text of plurals) for (const form of ['zero', 'one', 'two', 'few', 'many', 'other']) expect(text).toContain(` ${form} {`)
})

test('no Arabic message holds Latin words or Arabic-Indic digits, except the name of the other language, codes, file formats and names that programs use', () => {
  const foreign = [...arabic].filter(([, text]) =>
    /[٠-٩۰-۹]|[a-z]{2,}/i.test(
      text.replace(/<\/?\w+>|\{[^{}]*,\s*plural,|\{\w+, select, \w+|\{\w+, number\}|\{\w+\}|\b(zero|one|two|few|many|other)\b/g, ''),
    ),
  )
  expect(foreign.map(([key]) => key).sort()).toEqual([
    'accounts.authorityHint',
    'audit.aboutHint',
    'audit.actorHint',
    'audit.export',
    'decisionPaper.download',
    'errors.API_KEY_UNKNOWN',
    'errors.BAD_REQUEST',
    'errors.CASE_LINKED_ACCOUNTS',
    'errors.CASE_SAME_PERSON',
    'errors.DOCUMENT_NUMBER_INVALID',
    'errors.IBAN_CHARACTERS',
    'errors.IBAN_COUNTRY',
    'errors.IBAN_FOREIGN',
    'errors.LINKED_ACCOUNTS',
    'errors.NAME_RESERVED',
    'errors.OPERATION_TOO_MANY_FRAGMENTS',
    'errors.OPERATION_TOO_MANY_LOOKUPS',
    'errors.PERIOD_INVALID',
    'errors.PERSISTED_QUERY_NOT_FOUND',
    'errors.PURPOSE_REQUIRED',
    'errors.SAME_PERSON',
    'errors.VARIABLES_INVALID',
    'evidenceRefusal.EVIDENCE_KIND',
    'evidenceRefusal.EVIDENCE_LOCKED',
    'imports.fileHint',
    'noticeMails.MESSAGE_ANSWERED.text',
    'noticeMails.PAID.text',
    'noticeMails.PRICE_RISES.text',
    'noticeMails.PRICE_RISES_NOW.text',
    'noticeMails.REFUND_LINK.text',
    'noticeMails.SUBSCRIBED.text',
    'noticeMails.VIOLATIONS_NEW.text',
    'noticeMails.VIOLATION_NEW.text',
    'noticeMails.VIOLATION_NEW_DISCOUNT.text',
    'objecting.numberHint',
    'objecting.numberWrong',
    'objectionFiles.hint',
    'overview.asCsv.figures',
    'overview.asCsv.payments',
    'overview.asCsv.violations',
    'refund.ibanHint',
    'refund.latinHint',
    'settlement.formats.CAMT_053',
    'settlement.formats.CAMT_054',
    'settlement.formats.CSV',
    'settlement.uploadAbout',
    'site.switchLanguage',
  ])
})

test.each([
  [0, 'على هذه الرخصة لا مخالفات غير مدفوعة.'],
  [1, 'على هذه الرخصة مخالفة واحدة غير مدفوعة.'],
  [2, 'على هذه الرخصة مخالفتان غير مدفوعتين.'],
  [3, 'على هذه الرخصة 3 مخالفات غير مدفوعة.'],
  [10, 'على هذه الرخصة 10 مخالفات غير مدفوعة.'],
  [11, 'على هذه الرخصة 11 مخالفة غير مدفوعة.'],
  [99, 'على هذه الرخصة 99 مخالفة غير مدفوعة.'],
  [100, 'على هذه الرخصة 100 مخالفة غير مدفوعة.'],
  [103, 'على هذه الرخصة 103 مخالفات غير مدفوعة.'],
])('%i violations are counted as Arabic counts', (count, text) => {
  expect(wordsOf('ar')('answer.found', { count })).toBe(text)
})

test('a message that does not exist is a fault of ours, never a key on the page', () => {
  expect(() => wordsOf('en')('form.nothing' as 'form.number')).toThrow(/form.nothing/)
})
