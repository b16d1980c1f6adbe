import fc from 'fast-check'
import { accountHolder, bankName, latinHolder } from '@/domain/payouts/account-holder'
import { maskedIban, parseIban, payableIban } from '@/domain/values/iban'

/** Jordan's example in the registry, and accounts of other lengths. */
const KNOWN = [
  'JO94CBJO0010000000000131000302',
  'DE89370400440532013000',
  'SA0380000000608010167519',
  'NO9386011117947',
  'GB29NWBK60161331926819',
]

test.each(KNOWN)('%s is an account', (iban) => {
  expect(parseIban(iban)).toEqual({ ok: true, iban })
})

test.each([
  ['jo94 cbjo 0010 0000 0000 0131 0003 02'],
  ['JO94-CBJO-0010-0000-0000-0131-0003-02'],
  ['\u200eJO٩٤ CBJO ٠٠١٠ ٠٠٠٠ ٠٠٠٠ ٠١٣١ ٠٠٠٣ ٠٢\u200f'],
  ['JO۹۴CBJO۰۰۱۰۰۰۰۰۰۰۰۰۰۱۳۱۰۰۰۳۰۲'],
])('%s is the same as it is printed', (typed) => {
  expect(parseIban(typed)).toEqual({ ok: true, iban: KNOWN[0] })
})

test.each([
  ['', 'IBAN_REQUIRED', 0],
  ['   ', 'IBAN_REQUIRED', 0],
  ['حسابي', 'IBAN_CHARACTERS', 0],
  ['JO94CBJO001000000000013100030!', 'IBAN_CHARACTERS', 0],
  ['XX94CBJO0010000000000131000302', 'IBAN_COUNTRY', 0],
  ['0010000000000131000302', 'IBAN_COUNTRY', 0],
  ['JO94CBJO001000000000013100030', 'IBAN_LENGTH', 30],
  ['JO94CBJO00100000000001310003022', 'IBAN_LENGTH', 30],
  ['JO95CBJO0010000000000131000302', 'IBAN_CHECK', 30],
  ['JOCBCBJO0010000000000131000302', 'IBAN_CHECK', 30],
])('%j is refused: %s', (typed, reason, expected) => {
  expect(parseIban(typed)).toEqual({ ok: false, reason, expected })
})

/** An account of Jordan with the check digits that ISO 13616 gives it, computed another way than by the code. */
function withCheckDigits(bban: string): string {
  const digits = [...`${bban}JO00`].map((letter) => Number.parseInt(letter, 36)).join('')
  return `JO${String(98n - (BigInt(digits) % 97n)).padStart(2, '0')}${bban}`
}

const bban = fc.stringMatching(/^[A-Z]{4}\d{4}[A-Z0-9]{18}$/)

test('every account with right check digits is taken, however it is spaced', () => {
  fc.assert(
    fc.property(bban, fc.constantFrom('', ' ', '-', '\u00a0'), (account, space) => {
      const iban = withCheckDigits(account)
      expect(
        parseIban(
          iban
            .match(/.{1,4}/g)
            ?.join(space)
            .toLowerCase() ?? '',
        ),
      ).toEqual({ ok: true, iban })
    }),
  )
})

test('no single wrong digit, and no two neighbours that change places, pass', () => {
  fc.assert(
    fc.property(bban, fc.integer({ min: 4, max: 28 }), fc.integer({ min: 0, max: 9 }), (account, at, digit) => {
      const iban = withCheckDigits(account)
      const wrong = iban.slice(0, at) + digit + iban.slice(at + 1)
      const swapped = iban.slice(0, at) + iban[at + 1] + iban[at] + iban.slice(at + 2)
      const areDigits = /^\d$/.test(iban[at] ?? '')
      if (areDigits && wrong !== iban) expect(parseIban(wrong).ok).toBe(false)
      if (areDigits && /^\d$/.test(iban[at + 1] ?? '') && swapped !== iban) expect(parseIban(swapped).ok).toBe(false)
    }),
  )
})

test('of an account only its ends are shown', () => {
  expect(maskedIban('JO94CBJO0010000000000131000302')).toBe('JO94 •••• 0302')
})

test.each([
  ['  لينا   سمير ', 'لينا سمير'],
  ["Anne-Marie O'Neil & Co. (Amman)", "Anne-Marie O'Neil & Co. (Amman)"],
])('%j is a holder', (typed, name) => {
  expect(accountHolder(typed)).toEqual({ ok: true, name })
})

test.each([
  ['Lina Sameer', 'Lina Sameer'],
  ['José Ángel Łuczak-Weiß', 'Jose Angel Luczak-Weiss'],
  ['ＬＩＮＡ', 'LINA'],
  ['Anne-Marie O’Neil & Co.', "Anne-Marie O'Neil + Co."],
  ['لينا سمير', null],
  ['Lina سمير', null],
  ['Łß'.repeat(30), null],
  ['', null],
])('%j is %j in the letters that every bank takes', (typed, latin) => {
  expect(latinHolder(typed)).toBe(latin)
})

test.each([
  [{ holder: 'لينا سمير', latin: 'LINA SAMEER' }, 'any', 'لينا سمير'],
  [{ holder: 'لينا سمير', latin: 'LINA SAMEER' }, 'latin', 'LINA SAMEER'],
  [{ holder: 'Lína Sameer', latin: null }, 'latin', 'Lina Sameer'],
  [{ holder: 'لينا سمير', latin: null }, 'latin', null],
] as const)('a file for the bank calls %j with %s letters %j', (payee, letters, name) => {
  expect(bankName(payee, letters)).toBe(name)
})

test.each([
  ['', 'HOLDER_REQUIRED'],
  ['\u200b', 'HOLDER_REQUIRED'],
  ['x', 'HOLDER_INVALID'],
  ['12345', 'HOLDER_INVALID'],
  ['<b>Lina</b>', 'HOLDER_INVALID'],
  ['=HYPERLINK', 'HOLDER_INVALID'],
  ['a'.repeat(71), 'HOLDER_INVALID'],
])('%j is no holder: %s', (typed, reason) => {
  expect(accountHolder(typed)).toEqual({ ok: false, reason })
})

test.each([
  ['GB29 NWBK 6016 1331 9268 19', 'IBAN_FOREIGN'],
  ['de٨٩ 3704', 'IBAN_FOREIGN'],
  ['JO94', 'IBAN_LENGTH'],
  ['ZZ94', 'IBAN_COUNTRY'],
  ['', 'IBAN_REQUIRED'],
])('a refund cannot be paid to %j: %s', (typed, reason) => expect(payableIban(typed)).toMatchObject({ ok: false, reason }))

test('a refund can be paid to an account in Jordan', () => {
  expect(payableIban('jo94 cbjo 0010 0000 0000 0131 0003 02')).toEqual({ ok: true, iban: 'JO94CBJO0010000000000131000302' })
})
