import { maskedContact, parseContact } from '@/domain/contacts/contact'
import { maskedEmailAddress, parseEmailAddress } from '@/domain/values/email-address'
import { parseMobile, parseTelephone } from '@/domain/values/telephone'

const SPELLINGS = [
  '0791234567',
  '791234567',
  '962791234567',
  '+962791234567',
  '00962791234567',
  '9620791234567',
  '+9620791234567',
  '009620791234567',
]

test.each(SPELLINGS)('the mobile number %s is +962791234567, whatever stands between its digits', (spelled) => {
  const arabic = (zero: number) => spelled.replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)))
  expect(parseMobile(spelled)).toBe('+962791234567')
  expect(parseMobile(arabic(0x0660))).toBe('+962791234567')
  expect(parseMobile(arabic(0x06f0))).toBe('+962791234567')
  expect(parseMobile(` \u202a${spelled.replace(/(\d{3})(\d{4})$/, ' $1-$2')}\u202c `)).toBe('+962791234567')
  expect(parseMobile(spelled.replace(/(79)/, '($1) '))).toBe('+962791234567')
})

test.each(['', '079123456', '07912345678', '065001234', '0731234567', '+97150123456', '+1 202 555 0100', '7.91E+8', '0791234567x'])(
  '%j is no mobile number of Jordan',
  (typed) => {
    expect(parseMobile(typed)).toBeNull()
  },
)

test('a telephone of another country is one, but no mobile number of Jordan', () => {
  expect(parseTelephone('+1 (202) 555-0100')).toBe('+12025550100')
})

test.each([
  ['salem@example.jo', 'salem@example.jo'],
  ['  \u202asalem.ahmad+x@mail.example.jo\u202c\n', 'salem.ahmad+x@mail.example.jo'],
])('the address %j is taken as %s', (typed, address) => {
  expect(parseEmailAddress(typed)).toBe(address)
})

test.each([
  'salem@example.jo\nBcc: other@example.jo',
  'salem@example.jo\r\n\r\ntext',
  'salem\r@example.jo',
  'salem\u0000@example.jo',
  'salem@example.jo\u2028Bcc: x@example.jo',
  'salem@example.jo,other@example.jo',
  '"salem"@example.jo',
  '<salem@example.jo>',
  'salem@example',
  `${'x'.repeat(65)}@example.jo`,
  `salem@${'x.'.repeat(130)}jo`,
  'salem@example.jo '.repeat(200),
])('the address %j is refused', (typed) => {
  expect(parseEmailAddress(typed)).toBeNull()
})

test('a contact is one of both, and shown with most of it hidden', () => {
  expect(parseContact(' lina@example.jo')).toEqual({ channel: 'EMAIL', address: 'lina@example.jo' })
  expect(parseContact('٠٧٩ ١٢٣ ٤٥٦٧')).toEqual({ channel: 'SMS', address: '+962791234567' })
  expect(parseContact('لينا')).toBeNull()
  expect(maskedContact({ channel: 'SMS', address: '+962791234567' })).toBe('+962 •••• 567')
  expect(maskedEmailAddress('lina@example.jo')).toBe('l•••@example.jo')
})
