import fc from 'fast-check'
import { groupedPaymentNumber, paymentNumber } from '@/domain/references/payment-number'
import { readPastedText } from '@/domain/values/pasted-text'
import { cpuMs } from '@/tests/support/cpu-time'

const SITE = 'https://tasdeed.example.jo'
const read = (text: string) => readPastedText(text, SITE)
const numbers = (text: string) => read(text).numbers.map(({ digits, problem }) => (problem ? `${digits} ${problem}` : digits))
const links = (text: string) => read(text).links.map(({ text: link, isOurs }) => `${isOurs ? 'ours' : 'NOT OURS'} ${link}`)

test.each([
  ['by itself', '1000326480165'],
  ['in groups', '1000 3264 80165'],
  ['in groups of four, with hyphens', '1000-3264-8016-5'],
  ['in Arabic digits', '١٠٠٠ ٣٢٦٤ ٨٠١٦٥'],
  ['in Persian digits', '۱۰۰۰۳۲۶۴۸۰۱۶۵'],
  ['with hidden marks around it', '\u200f1000\u200e 3264\u00a080165\u200f'],
  ['in a message', 'عزيزي المواطن، رقم الدفع الإلكتروني 1000 3264 80165 بمبلغ 15.000 د.أ'],
  ['after a date', 'في 22 11 2026 1000 3264 80165'],
  ['before an amount', '1000326480165 15.000'],
  ['in a link to us', 'ادفع: https://tasdeed.example.jo/ar/pay/1000326480165.'],
  ['in a link with Arabic digits, as browsers copy it', `https://tasdeed.example.jo/ar/pay/${encodeURIComponent('١٠٠٠٣٢٦٤٨٠١٦٥')}`],
  ['in a link with spaces', 'https://tasdeed.example.jo/ar/pay/1000%203264%2080165'],
  ['twice', '1000326480165\n1000 3264 80165'],
])('a payment number is found %s', (_where, text) => {
  expect(numbers(text)).toEqual(['1000326480165'])
})

test('whatever stands around a number, it is found', () => {
  const anyNumber = fc.integer({ min: 0, max: 99_999_999_999 }).map((n) => paymentNumber('1', String(n).padStart(11, '0')))
  const around = fc.string().map((text) => text.replace(/[\d٠-٩۰-۹\s-]|\p{L}|[:@./\\%?#]/gu, ''))
  fc.assert(
    fc.property(around, anyNumber, around, (before, number, after) => {
      expect(numbers(`${before} ${groupedPaymentNumber(number)} ${after}`)).toEqual([number])
    }),
  )
})

test('a slip of one digit is told as such, never as another number', () => {
  expect(numbers('1000326480166')).toEqual(['1000326480166 CHECK_DIGIT'])
  expect(numbers('رقمك 1000 3264 80156')).toEqual(['1000326480156 CHECK_DIGIT'])
})

test('nothing but digits that are too few or too many is a number of which some are lost', () => {
  expect(numbers('1000 3264 8016')).toEqual(['100032648016 LENGTH'])
  expect(numbers('10003264801655')).toEqual(['10003264801655 LENGTH'])
})

test.each([
  '',
  'مرحبا',
  '12',
  'اتصل على 0791234567',
  'JO94 CBJO 0010 0000 0000 0131 0003 02',
  '15.000 JOD until 3/12/2026',
  '\u0000',
  '💸',
])('no payment number is seen in %j', (text) => {
  expect(numbers(text)).toEqual([])
})

test('several numbers are found in their order', () => {
  expect(numbers('1000326480165, 1000326480166; 4006381333931')).toEqual(['1000326480165', '1000326480166 CHECK_DIGIT', '4006381333931'])
})

test.each([
  'https://tasdeed.example.jo/ar/pay/1000326480165',
  'HTTPS://TASDEED.EXAMPLE.JO/ar',
  'https://tasdeed.example.jo:443/en',
  'tasdeed.example.jo/ar/verify',
  'tasdeed.example.jo',
])('%s leads to us', (link) => {
  expect(links(`انظر ${link}، شكرًا`)).toEqual([`ours ${link}`])
})

test.each([
  ['our name as the beginning of another', 'https://tasdeed.example.jo.evil.com/pay'],
  ['the same without a protocol', 'tasdeed.example.jo.evil.com'],
  ['our name before an @', 'https://tasdeed.example.jo@evil.com/pay'],
  ['our name as user and password', 'https://tasdeed.example.jo:443@evil.com/pay'],
  ['us, but as somebody', 'https://user@tasdeed.example.jo/'],
  ['without a protocol, before an @', 'tasdeed.example.jo@evil.com/pay'],
  ['a letter of another script', 'https://tаsdeed.example.jo/pay'],
  ['punycode', 'https://xn--tsdeed-4nf.example.jo/pay'],
  ['an IP address', 'http://192.168.1.10/pay'],
  ['an IP address without a protocol', '192.168.1.10/pay'],
  ['an IP address as one number', 'https://3232235786/pay'],
  ['no encryption', 'http://tasdeed.example.jo/ar'],
  ['another port', 'https://tasdeed.example.jo:8443/ar'],
  ['a shortener', 'bit.ly/3xYz'],
  ['a hyphen for a dot', 'https://tasdeed-example.jo'],
  ['a subdomain', 'https://pay.tasdeed.example.jo'],
  ['backslashes', 'https:\\\\evil.com\\tasdeed.example.jo'],
  ['missing slashes', 'https:evil.com/tasdeed.example.jo'],
  ['another kind of address', 'intent://tasdeed.example.jo/#Intent;end'],
  ['no address at all', 'https://%zz'],
  ['www', 'www.tasdeed.example.jo'],
])('%s does not lead to us: %s', (_how, link) => {
  expect(links(`ادفع من هنا ${link} قبل الغد`)).toEqual([`NOT OURS ${link}`])
})

test('the host is told as the browser would ask for it, so that a look-alike shows', () => {
  expect(read('https://tаsdeed.example.jo/pay').links[0]?.host).toMatch(/^xn--/)
  expect(read('https://tasdeed.example.jo@evil.com/pay').links[0]?.host).toBe('evil.com')
})

test.each(['وصلتني رسالة.هل هي صحيحة؟', 'Paid.It is 15.000 JOD', 'help@tasdeed.example.jo', 'د.أ', '15.000', 'a...b'])(
  'a sentence is no link: %s',
  (text) => {
    expect(links(text)).toEqual([])
  },
)

test('no text takes long, and none breaks', () => {
  const from = cpuMs()
  for (const piece of ['1 ', 'a.', 'https://', '@', '1000326480165 ', 'x@', '-', '\u200f', '٠'])
    expect(() => read(piece.repeat(1000))).not.toThrow()
  expect(cpuMs() - from).toBeLessThan(2_000)
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => Array.isArray(read(text).numbers)))
})
