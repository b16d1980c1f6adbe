import { messageContact, messageText } from '@/domain/feedback/message'

test.each([
  ['  مرحبًا\r\nبكم\r ', 'مرحبًا\nبكم'],
  ['a\u0000b\u0007c\td', 'abc\td'],
  ['\u200f\u200b \n', ''],
  ['👩‍👧 <b>"x"</b>', '👩‍👧 <b>"x"</b>'],
  ['half \ud83d of one', 'half  of one'],
])('of the typed text %j is kept %j', (typed, kept) => {
  expect(messageText(typed)).toBe(kept)
})

test.each([
  ['', ''],
  [' \u200f ', ''],
  ['٠٧٩ ١٢٣ ٤٥٦٧', '0791234567'],
  ['+962 (79) 123-4567', '+962791234567'],
  ['۰۰۹۶۲۷۹۱۲۳۴۵۶۷', '00962791234567'],
  ['salem@example.jo', 'salem@example.jo'],
  ['\u202asalem.ahmad+x@mail.example.jo\u202c', 'salem.ahmad+x@mail.example.jo'],
  ['سالم@مثال.أردن', 'سالم@مثال.أردن'],
])('the contact %j is taken as %j', (typed, contact) => {
  expect(messageContact(typed)).toBe(contact)
})

test.each([
  'not one',
  '12345',
  '1'.repeat(16),
  'a@b',
  'a@@b.jo',
  'a b@example.jo',
  'a@example.jo, b@example.jo',
  '<x@example.jo>',
  `${'x'.repeat(120)}@example.jo`,
  '+962+79',
])('the contact %j is refused', (typed) => {
  expect(messageContact(typed)).toBeNull()
})
