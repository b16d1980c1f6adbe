import fc from 'fast-check'
import { reasonDigest } from '@/documents/decision-text'
import { type Keyring, keyId, keyring, keySet, newSigningKey, publicKeysOf } from '@/documents/keyring'
import { agreesWith, type ReceiptFacts, type ReceiptTextLine, readLines } from '@/documents/receipt-text'
import { areLinesOf, checkSignedText, signedCertificate, signedDecision, signedReceipt } from '@/documents/signed-text'
import { fils } from '@/domain/values/money'

const [first, second] = [newSigningKey(), newSigningKey()]
const keys = keyring([first])

const aLine = (overrides: Partial<ReceiptTextLine> = {}): ReceiptTextLine => ({
  authority: 'GAM',
  violationNumber: '9',
  type: '14',
  fine: fils(15_000),
  discount: fils(4_500),
  ...overrides,
})

function aReceipt(lines: readonly ReceiptTextLine[] = [aLine()]): ReceiptFacts & { lines: readonly ReceiptTextLine[] } {
  return {
    number: 'R-7K3QX2P9',
    issuedAt: new Date('2026-11-22T09:01:02Z'),
    licenseEnd: '254',
    amount: fils(lines.reduce((sum, { fine, discount }) => sum + fine - discount, 0)),
    paymentNumber: '1000326480165',
    transactionId: 'JOEB-2026-1',
    bankTransactionId: 'AB 12/x',
    count: lines.length,
    lines,
  }
}

const aCertificate = {
  number: 'C-7K3QX2P9',
  issuedAt: new Date('2026-11-22T09:01:02Z'),
  asOf: new Date('2026-11-22T09:01:02Z'),
  licenseNumber: '1234',
  center: 'MRK',
  licenseClass: '3',
}

const aDecision = {
  number: 'O-7K3QX2P9',
  issuedAt: new Date('2026-11-22T09:01:02Z'),
  isAppeal: false,
  outcome: 'REDUCED' as const,
  authority: 'GAM',
  licenseEnd: '254',
  reasonDigest: reasonDigest('المادة 34', 'لم يثبت'),
  violations: [
    { number: '9', fine: 10_000 },
    { number: 'A/1+2', fine: null },
  ],
}

const check = (text: string, { publicKeys }: Keyring = keys) => checkSignedText(text, publicKeys)

test('a receipt reads so, and can be read by eye', () => {
  const { text } = signedReceipt(aReceipt(), keys)
  expect(text.slice(0, -104)).toBe(
    `TSD1:R:${keys.signing.id}:R-7K3QX2P9:20261122T090102Z:254:10500:1000326480165:JOEB-2026-1:AB$2012$2F$78:1:GAM*9*14*15000*4500`,
  )
})

test('whatever the names and numbers of others hold, a receipt says it back', () => {
  const anyText = fc.string({ unit: 'grapheme', maxLength: 20 })
  const anyLine = fc.record({
    authority: anyText,
    violationNumber: anyText,
    type: anyText,
    fine: fc.integer({ min: 1_000, max: 10 ** 9 }).map(fils),
    discount: fc.integer({ min: 0, max: 999 }).map(fils),
  })
  fc.assert(
    fc.property(fc.array(anyLine, { minLength: 1, maxLength: 4 }), anyText, anyText, (lines, transactionId, bankTransactionId) => {
      const facts = { ...aReceipt(lines), transactionId, bankTransactionId }
      const { text } = signedReceipt(facts, keys)
      expect(text).toMatch(/^[0-9A-Z$*+./:-]+$/)
      expect(check(text)).toMatchObject({ verdict: 'SIGNED', document: { kind: 'RECEIPT', keyId: keys.signing.id, facts } })
    }),
  )
})

test('a certificate says back what it states', () => {
  expect(check(signedCertificate(aCertificate, keys))).toMatchObject({
    verdict: 'SIGNED',
    document: { kind: 'CERTIFICATE', facts: aCertificate },
  })
})

test('a decision says back what it states, and its reason cannot be changed on paper', () => {
  const text = signedDecision(aDecision, keys)
  expect(text).toMatch(
    /^TSD1:D:[A-Z2-7]{8}:O-7K3QX2P9:20261122T090102Z:1:REDUCED:GAM:254:[A-Z2-7]{52}:9\*10000\+A\$2F1\$2B2:[A-Z2-7]{103}$/,
  )
  expect(check(text)).toMatchObject({ verdict: 'SIGNED', document: { kind: 'DECISION', facts: aDecision } })
  expect(reasonDigest('المادة 34', 'ثبت')).not.toBe(aDecision.reasonDigest)
})

test('any character that is changed, added or lost is found', () => {
  const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ$*+./:-a \u0661'
  for (const text of [signedReceipt(aReceipt(), keys).text, signedCertificate(aCertificate, keys), signedDecision(aDecision, keys)]) {
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.constantFrom(...letters), (at, letter) => {
        fc.pre(text[at] !== letter)
        for (const changed of [
          text.slice(0, at) + letter + text.slice(at + 1),
          text.slice(0, at) + letter + text.slice(at),
          text.slice(0, at) + text.slice(at + 1),
        ])
          expect(changed === text || check(changed).verdict !== 'SIGNED').toBe(true)
      }),
      { numRuns: 1_000 },
    )
  }
})

test('what does not add up is refused before any key is asked', () => {
  const { text } = signedReceipt({ ...aReceipt(), amount: fils(10_501) }, keys)
  expect(check(text).verdict).toBe('ALTERED')
  expect(check(signedReceipt({ ...aReceipt(), count: 2 }, keys).text).verdict).toBe('ALTERED')
})

test('after a new key, older documents still hold; a key that was dropped is told from an altered text', () => {
  const { text } = signedReceipt(aReceipt(), keys)
  const both = keyring([second, first])
  expect(signedReceipt(aReceipt(), both).text).toContain(`:${both.signing.id}:`)
  expect(check(text, both).verdict).toBe('SIGNED')
  const [publicHalf] = [...keys.publicKeys.values()]
  const onlyPublic = keyring([second], [publicHalf?.export({ type: 'spki', format: 'pem' }).toString() ?? ''])
  expect(check(text, onlyPublic).verdict).toBe('SIGNED')
  expect(check(text, keyring([second]))).toEqual({ verdict: 'UNKNOWN_KEY', keyId: keys.signing.id })
})

test('the published set holds the public keys alone, and whoever reads it computes their ids', () => {
  const set = keySet(keyring([second, first]).publicKeys)
  expect(JSON.stringify(set)).not.toContain('"d"')
  expect([...publicKeysOf({ keys: set.keys.map((key) => ({ ...key, kid: 'FORGED' })) }).keys()]).toEqual(set.keys.map(({ kid }) => kid))
  expect(keyId([...keys.publicKeys.values()][0] as never)).toBe(keys.signing.id)
})

const numbered = (count: number) => Array.from({ length: count }, (_, i) => aLine({ violationNumber: String(2_000_000_000 + i) }))

test('forty violations are in the text; of hundreds the text holds a digest, and the list goes beside it', () => {
  const forty = signedReceipt(aReceipt(numbered(40)), keys)
  expect([forty.lines, forty.text.length < 1_700]).toEqual([null, true])
  const facts = aReceipt(numbered(250))
  const { text, lines } = signedReceipt(facts, keys)
  const checked = check(text)
  if (checked.verdict !== 'SIGNED' || checked.document.kind !== 'RECEIPT') throw new Error(checked.verdict)
  expect(text.length).toBeLessThan(400)
  expect(checked.document.facts.lines).toBeUndefined()
  expect(areLinesOf(checked.document.facts, lines ?? '')).toBe(true)
  expect(areLinesOf(checked.document.facts, (lines ?? '').replace('2000000007', '2000000008'))).toBe(false)
  expect(agreesWith(checked.document.facts, readLines(lines ?? '') ?? [])).toBe(true)
})
