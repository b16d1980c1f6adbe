import { contentRefused } from './file-refused'

const signatures: readonly (readonly [bytes: string, what: string, arabic: string])[] = [
  ['1f8b', 'compressed with gzip: unpack it first', 'مضغوط بـ gzip: فكّ ضغطه أولًا'],
  [
    '504b0304',
    'a ZIP archive or an Excel workbook: unpack it, or save the sheet as CSV (UTF-8)',
    'أرشيف ZIP أو مصنّف Excel: فكّ ضغطه، أو احفظ الورقة بصيغة CSV (UTF-8)',
  ],
  ['504b0506', 'an empty ZIP archive', 'أرشيف ZIP فارغ'],
  ['d0cf11e0', 'an old Excel or Word file: save the sheet as CSV (UTF-8)', 'ملف Excel أو Word قديم: احفظ الورقة بصيغة CSV (UTF-8)'],
  ['25504446', 'a PDF document', 'مستند PDF'],
  ['28b52ffd', 'compressed with zstd: unpack it first', 'مضغوط بـ zstd: فكّ ضغطه أولًا'],
  ['425a68', 'compressed with bzip2: unpack it first', 'مضغوط بـ bzip2: فكّ ضغطه أولًا'],
  ['fd377a58', 'compressed with xz: unpack it first', 'مضغوط بـ xz: فكّ ضغطه أولًا'],
  ['377abcaf', 'a 7-Zip archive: unpack it first', 'أرشيف 7-Zip: فكّ ضغطه أولًا'],
]

/** Refuses what is no text, by its first bytes: archives, workbooks, documents, web pages. */
export function checkKind(start: Uint8Array): void {
  const hex = Buffer.from(start.subarray(0, 8)).toString('hex')
  const found = signatures.find(([bytes]) => hex.startsWith(bytes))
  if (found) throw contentRefused(`The file is ${found[1]}.`, `الملف ليس نصًا، بل ${found[2]}.`)
  if (start.subarray(0, 64).includes(0)) throw contentRefused('The file is binary, not text.', 'الملف ليس نصًا.')
  if (/^\ufeff?\s*</.test(Buffer.from(start.subarray(0, 64)).toString('utf8')))
    throw contentRefused('The file is a web page or XML, not CSV or JSON Lines.', 'الملف صفحة ويب أو XML، وليس CSV ولا JSON Lines.')
}
