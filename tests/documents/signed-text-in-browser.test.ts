import fc from 'fast-check'
import { reasonDigest } from '@/documents/decision-text'
import { keyring, keySet, newSigningKey } from '@/documents/keyring'
import { checkSignedText, signedDecision, signedReceipt } from '@/documents/signed-text'
import { findSignedText as find } from '@/domain/documents/pasted-document'
import { fils } from '@/domain/values/money'
import { checkSignature, findSignedText, partsOf } from '../../public/signed-text.js'

const keys = keyring([newSigningKey()])
const published = keySet(keys.publicKeys)

const signed = (violationNumber: string) =>
  signedReceipt(
    {
      number: 'R-7K3QX2P9',
      issuedAt: new Date('2026-11-22T09:01:02Z'),
      licenseEnd: '254',
      amount: fils(15_000),
      paymentNumber: '1000326480165',
      transactionId: 'JOEB 1',
      bankTransactionId: '',
      count: 1,
      lines: [{ authority: 'GAM', violationNumber, type: '14', fine: fils(15_000), discount: fils(0) }],
    },
    keys,
  ).text

test('the page’s own script reads and judges a text as the server does, also one of which a letter was changed', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme' }), fc.nat(), fc.constantFrom(...'0A$*+:-'), async (number, at, letter) => {
      const text = signed(number)
      const place = at % text.length
      const changed = text.slice(0, place) + letter + text.slice(place + 1)
      expect(await checkSignature(text, published)).toBe('SIGNED')
      expect(partsOf(text)?.values[8]?.[0]).toEqual(['GAM', number, '14', '15000', '0'])
      const isSigned = checkSignedText(changed, keys.publicKeys).verdict === 'SIGNED'
      expect((await checkSignature(changed, published)) === 'SIGNED').toBe(isSigned)
      expect(findSignedText(`x ${text}.`)).toBe(find(`x ${text}.`))
    }),
  )
})

test('the page’s own script reads a decision', async () => {
  const facts = {
    number: 'O-7K3QX2P9',
    issuedAt: new Date('2026-11-22T09:01:02Z'),
    isAppeal: true,
    outcome: 'UPHELD' as const,
    authority: 'GAM',
    licenseEnd: '254',
    reasonDigest: reasonDigest('34', 'x'),
    violations: [{ number: '9', fine: null }],
  }
  const text = signedDecision(facts, keys)
  expect(await checkSignature(text, published)).toBe('SIGNED')
  expect(partsOf(text)?.values[0]).toEqual([['O-7K3QX2P9']])
})

test('a key that is not among the published ones is named so', async () => {
  expect(await checkSignature(signed('9'), { keys: [] })).toBe('UNKNOWN_KEY')
})
