import fc from 'fast-check'
import { readMessage } from '@/network/formats'
import { signatureOf } from '@/network/signature'
import type { NetworkTrust } from '@/network/trust'
import { type Biller, billPull, notificationOf, posted } from '@/sandbox/wire'
import { bodyIn, xmlChanges } from '../attacks/xml-changes'
import { aKey } from '../support/network'

const key = aKey()
const at = new Date('2026-11-22T10:00:00Z')
const trust: NetworkTrust = {
  billerCode: '1000',
  serviceType: 'Traffic',
  settlingStatus: 'PmtNew',
  refusals: 'header',
  xml: { publicKeys: [key.publicKey], signingKey: key.privateKey },
  json: undefined,
  allowed: undefined,
}
const biller: Biller = { url: '', code: '1000', user: 'u', password: 'p', networkKey: key.privateKey }

const report = (transactionId: string, paid: string) => ({
  transactionId,
  number: '1000326480165',
  paid,
  processedAt: at,
  serviceType: 'مخالفات <&> 𐎀',
})
const harmless = posted(billPull('4006381333931', 'g'), biller, { format: 'XML', at }).body
const payment = notificationOf([report('T1', '15.000'), report('T2', '20.000')], 'g', 'XML')
const signed = posted(payment, biller, { format: 'XML', at }).body
const indented = posted(payment, biller, { format: 'XML', at, indented: true }).body
const forged = '<MsgBody><Transactions><TrxInf><JOEBPPSTrx>FORGED</JOEBPPSTrx></TrxInf></Transactions></MsgBody>'
const changes = xmlChanges({ forged, others: [bodyIn(signed), bodyIn(harmless)] })

const read = (text: string) => readMessage(text, 'XML', trust)
function bodyOf(text: string) {
  const message = read(text)
  if (!message.isTrusted) throw new Error(`${message.code}: ${message.reason}`)
  return message.body
}

test('for every change of a signed message that is believed, the body read is the body signed', () => {
  const known = { [signed]: bodyOf(signed), [indented]: bodyOf(indented) }
  const counts = { believed: 0, refused: 0 }
  fc.assert(
    fc.property(fc.constantFrom(signed, indented), changes, (original, all) => {
      const message = read(all.reduce((text, change) => change(text), original))
      counts[message.isTrusted ? 'believed' : 'refused'] += 1
      if (message.isTrusted) expect(message.body).toEqual(known[original])
    }),
    { numRuns: 3_000, seed: 7 },
  )
  expect(counts.believed).toBeGreaterThan(100)
  expect(counts.refused).toBeGreaterThan(1_000)
})

test.each([
  ['a signed body in the header, another under a prefix in its place', '<MsgHeader>', '<x:MsgBody xmlns:x="urn:x">', '</x:MsgBody>'],
  ['a signed body in the header, another in its place', '<MsgHeader>', '<MsgBody>', '</MsgBody>'],
])('%s is malformed', (_title, header, begin, end) => {
  const wrapped = harmless.replace(bodyIn(harmless), begin + forged.slice(9, -10) + end)
  const text = wrapped.replace(header, `${header}<Ext>${bodyIn(harmless)}</Ext>`)
  expect(read(text)).toMatchObject({ isTrusted: false, code: 101 })
})

test.each([
  ['a prefix', (text: string) => text.replaceAll('MFEP>', 'n:MFEP>')],
  ['an attribute or namespace', (text: string) => text.replace('<MsgBody>', '<MsgBody xmlns="">')],
  ['an attribute or namespace', (text: string) => text.replace('<MFEP>', '<MFEP xmlns="urn:x">')],
  ['an attribute or namespace', (text: string) => text.replace('<PaidAmt>', '<PaidAmt a="1">')],
  ['text beside elements', (text: string) => text.replace('<TrxInf>', 'x<TrxInf>')],
  ['MsgHeader twice', (text: string) => text.replace('</MsgHeader>', '</MsgHeader><MsgHeader/>')],
  ['MsgBody twice', (text: string) => text.replace('</MsgBody>', '</MsgBody><MsgBody/>')],
  ['Signature in another place', (text: string) => text.replace('<MsgHeader>', '<MsgHeader><Signature/>')],
  ['no MsgHeader', (text: string) => text.replace(/<MsgHeader>.*<\/MsgHeader>/, '')],
  ['more than MsgHeader, MsgBody and MsgFooter', (text: string) => text.replace('<MsgFooter>', '<Other/><MsgFooter>')],
  ['an XML version other than 1.0', (text: string) => `<?xml version="1.1"?>${text}`],
])('a message with %s is malformed, and told why', (reason, change) => {
  expect(read(change(signed))).toMatchObject({ isTrusted: false, code: 101, reason })
})

test('what is signed is the element as it stands, wherever characters of two units are', () => {
  const text = signed.replace('<MsgHeader>', '<MsgHeader><Name>𐎀𐎁𐎂</Name>')
  expect(bodyOf(text)).toEqual(bodyOf(signed))
  const empty = `<MFEP><MsgHeader/><MsgBody/><MsgFooter><Security><Signature>${signatureOf('<MsgBody/>', key.privateKey)}</Signature></Security></MsgFooter></MFEP>`
  expect(bodyOf(empty)).toBe('')
})
