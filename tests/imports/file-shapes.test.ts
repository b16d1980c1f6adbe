import { withDatabase } from '../support/database'
import { aLicense, deliverLicenses } from '../support/deliveries'
import { csvOf, importContent } from '../support/import-files'
import { temporaryFolder } from '../support/postgres'

const connection = withDatabase()
let where: { folder: string; databaseUrl: string }

beforeAll(async () => {
  where = { folder: await temporaryFolder('tasdeed-import-'), databaseUrl: connection.url }
  await deliverLicenses(connection.url, [aLicense('96000001')])
})

const plain = csvOf(['GAM,KEY-1,96000001,9,9,15000,2021-08-15,10-79210', 'GAM,KEY-2,96000001,10,9,16000,2021-08-16,10-79210'], 31_000)
const quoted = plain.replaceAll(/[^,\n]+/g, '"$&"')
let files = 0

test.each([
  ['every cell quoted, header and trailer too', quoted],
  ['semicolons', plain.replaceAll(',', ';')],
  ['semicolons and every cell quoted', quoted.replaceAll(',', ';')],
  ['tabs', plain.replaceAll(',', '\t')],
  ['lines that end in CR alone', plain.replaceAll('\n', '\r')],
  ['UTF-16 with a mark, as Excel writes Unicode text', Buffer.from(`\ufeff${plain.replaceAll(',', '\t')}`, 'utf16le')],
  ['UTF-16 without a mark', Buffer.from(plain, 'utf16le')],
  ['UTF-16 with its bytes the other way', Buffer.from(`\ufeff${plain}`, 'utf16le').swap16()],
])('a delivery with %s says the same', async (_title, content) => {
  files += 1
  const keyed = (text: string) => text.replaceAll('KEY', `shape-${files}`)
  const isWide = typeof content !== 'string' && content.includes(0)
  const bytes = typeof content === 'string' ? keyed(content) : isWide ? wide(content, keyed) : content
  const { summary, errorsPath } = await importContent(where, bytes)
  expect([summary.REGISTERED, errorsPath]).toEqual([{ rows: 2, fils: 31_000 }, null])
})

/** The same encoding after a change of the text. */
function wide(content: Buffer, change: (text: string) => string): Buffer {
  const isSwapped = content[0] === 0xfe || content[0] === 0
  const text = (isSwapped ? Buffer.from(content).swap16() : content).toString('utf16le')
  const changed = Buffer.from(change(text), 'utf16le')
  return isSwapped ? changed.swap16() : changed
}

test('Arabic names in the encoding of Arabic Windows are read as they are', async () => {
  const arabic: Readonly<Record<string, number>> = { س: 0xd3, ا: 0xc7, ل: 0xe1, م: 0xe3, ي: 0xed, ن: 0xe4, '؛': 0xba }
  const encoded = (text: string) => Buffer.from([...text].map((letter) => arabic[letter] ?? letter.charCodeAt(0)))
  const text = 'number;holder_name;expires_on\n96000002;سالم ياسين؛;2030-08-15\n#trailer;rows=1\n'
  expect((await importContent(where, encoded(text), { name: '1256.csv' })).summary.REGISTERED.rows).toBe(1)
  const [license] = await connection.sql`select holder_name from licenses where number = '96000002'`
  expect(license?.holder_name).toBe('سالم ياسين؛')
})

test('a line break inside a quoted cell ends no row, and a stray quote spoils its own row alone', async () => {
  const rows = [
    '96000003,"سالم\nناصر",2030-08-15',
    '96000004,"منى,2030-08-15',
    '96000005,"رنا ""أم"" عمر",2030-08-15',
    '96000006,زيد,2030-08-15',
  ]
  const content = `number,holder_name,expires_on\n${rows.join('\r\n')}\n#trailer,rows=4\n`
  const { summary } = await importContent(where, content, { name: 'breaks.csv' })
  expect([summary.REGISTERED.rows, summary.REFUSED.rows]).toEqual([3, 1])
  const names = await connection.sql`select holder_name from licenses where number between '96000003' and '96000006' order by number`
  expect(names.map(({ holder_name }) => holder_name)).toEqual(['سالم ناصر', 'رنا "أم" عمر', 'زيد'])
})
