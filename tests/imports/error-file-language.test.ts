import { inLanguage } from '@/imports/error-file-language'
import { linesOf } from '@/imports/source-lines'

async function* inPieces(text: string, size: number) {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function read(text: string, language: 'ar' | 'en', size = 7) {
  const chunks: Uint8Array[] = []
  for await (const chunk of inLanguage(inPieces(text, size), language)) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}

const originals = ['GAM,c1,9700000X,"a, ""b"""', 'GAM,c2,"two\nlines",x', 'GAM,too few', `GAM,"c7,97000002,'=1+1`, " GAM , c8 ,x,'-1000"]
const told = [
  ['3', 'number | fine', 'x | y', 'is not known | is empty', 'رمز غير معروف | الخانة فارغة'],
  ['4', 'number', '"a,\n""b"""', '"is not known, really"', 'رمز غير معروف'],
  ['5', '', '', 'the row has more or fewer cells than the header', 'عدد خانات الصف يختلف عن رأس الملف'],
  ['6', '', "'-1", 'cannot be read', 'لا يُقرأ'],
  ['7', 'a', 'b', 'is empty', 'الخانة فارغة'],
]
const csv = (separator: string, columns: readonly string[], rows: (row: number) => readonly string[]) => {
  const lines = originals.map((original, row) => [...rows(row), original.replaceAll(',', separator)].join(separator))
  return `\ufeff${[...columns, 'a', 'b', 'c', 'd'].join(separator)}\n${lines.join('\n')}\n#trailer${separator}rows=5\n`
}
const both = ['line', 'column', 'value', 'reason', 'reason_ar']

test.each([
  ['en', ',', 3, 7],
  ['ar', ',', 4, 7],
  ['ar', ';', 4, 1],
  ['en', '\t', 3, 100_000],
] as const)(
  'a reader of %s, of cells set off by %j, finds the reasons in one language and the rows as they were',
  async (language, separator, reason, size) => {
    const cells = (row: number) => (told[row] ?? []).map((cell) => cell.replaceAll(',', separator))
    const one = csv(separator, both.slice(0, 4), (row) => [...cells(row).slice(0, 3), cells(row)[reason] ?? ''])
    expect(await read(csv(separator, both, cells), language, size)).toBe(one)
  },
)

test('of JSON Lines, too, no digit and no space changes', async () => {
  const row = (reasons: string) =>
    `{"line":2,"column":"a","value":"\\"x\\\\",${reasons},"source_key":20260001000000000001, "b" : "\\"reason_ar\\""}`
  const text = (reasons: string) => `${row(reasons)}\n{"trailer":{"rows":1}}\n`
  const written = text('"reason":"is \\"odd\\"","reason_ar":"غريب"')
  expect(await read(written, 'ar')).toBe(text('"reason":"غريب"'))
  expect(await read(written, 'en')).toBe(text('"reason":"is \\"odd\\""'))
})

test('a file of nothing stays one', async () => {
  expect(await read('', 'ar')).toBe('')
  const lines = []
  for await (const some of linesOf(inPieces('', 1))) lines.push(...some)
  expect(lines).toEqual([])
})
