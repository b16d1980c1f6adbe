import fc from 'fast-check'
import { readMessage } from '@/network/formats'
import { signatureOf } from '@/network/signature'
import type { NetworkTrust } from '@/network/trust'
import { type Biller, billPull, notificationOf, posted } from '@/sandbox/wire'
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
const bodyIn = (text: string) => /<MsgBody>[\s\S]*<\/MsgBody>/.exec(text)?.[0] ?? ''

const read = (text: string) => readMessage(text, 'XML', trust)
function bodyOf(text: string) {
  const message = read(text)
  if (!message.isTrusted) throw new Error(`${message.code}: ${message.reason}`)
  return message.body
}

type Change = (text: string) => string

const SNIPPETS = [
  ' ',
  '\n  ',
  '<!-- x -->',
  '<?x y?>',
  '<![CDATA[<MsgBody>]]>',
  '<!DOCTYPE MFEP>',
  '&amp;',
  '&#60;MsgBody&#62;',
  '>',
  'x',
  '9',
  '<MsgBody/>',
  '<MsgBody>',
  '</MsgBody>',
  '<Ext/>',
  '<Signature/>',
  forged,
  forged.replaceAll('MsgBody', 'x:MsgBody').replace('<x:MsgBody>', '<x:MsgBody xmlns:x="urn:x">'),
  `<Ext>${forged}</Ext>`,
  bodyIn(signed),
  bodyIn(harmless),
  `<x:Ext xmlns:x="urn:x">${bodyIn(signed)}</x:Ext>`,
]

const places = (text: string) => [...text.matchAll(/<|>/g)].map(({ index, 0: sign }) => (sign === '>' ? index + 1 : index))
const pick = <Item>(items: readonly Item[], at: number): Item | undefined => items[Math.floor(at * items.length)]

/** A piece of XML between two tags, or anywhere. */
const inserted = fc.tuple(fc.constantFrom(...SNIPPETS), fc.double({ min: 0, max: 0.999, noNaN: true }), fc.boolean()).map(
  ([snippet, place, isAnywhere]): Change =>
    (text) => {
      const index = isAnywhere ? Math.floor(place * text.length) : (pick(places(text), place) ?? 0)
      return text.slice(0, index) + snippet + text.slice(index)
    },
)

/** An element copied, moved, wrapped or left out. */
const moved = fc
  .tuple(
    fc.constantFrom('MsgBody', 'MsgHeader', 'MsgFooter', 'Signature', 'TrxInf', 'PaidAmt', 'Transactions', 'Security'),
    fc.double({ min: 0, max: 0.999, noNaN: true }),
    fc.constantFrom('copy', 'move', 'wrap', 'leave out'),
  )
  .map(
    ([name, place, how]): Change =>
      (text) => {
        const element = new RegExp(`<${name}>[\\s\\S]*?</${name}>`).exec(text)?.[0]
        if (!element) return text
        if (how === 'leave out') return text.replace(element, () => '')
        if (how === 'wrap') return text.replace(element, () => `<Ext>${element}</Ext>`)
        const rest = how === 'move' ? text.replace(element, () => '') : text
        const index = pick(places(rest), place) ?? 0
        return rest.slice(0, index) + element + rest.slice(index)
      },
  )

/** A prefix, a namespace or an attribute on an element. */
const renamed = fc
  .tuple(
    fc.constantFrom('MFEP', 'MsgBody', 'MsgHeader', 'MsgFooter', 'Security', 'Signature', 'TrxInf', 'PaidAmt'),
    fc.constantFrom('x:', 'xmlns=""', 'xmlns="urn:x"', 'a="1"', 'lower'),
  )
  .map(
    ([name, how]): Change =>
      (text) => {
        if (how === 'lower') return text.replaceAll(name, name.toLowerCase())
        if (how !== 'x:') return text.replace(`<${name}>`, `<${name} ${how}>`)
        return text.replaceAll(`</${name}>`, `</x:${name}>`).replaceAll(`<${name}>`, `<x:${name} xmlns:x="urn:x">`)
      },
  )

/** Other text in the header or the body, and other ways of writing the same. */
const rewritten = fc
  .constantFrom<[string, string]>(
    ['15.000', '16.000'],
    ['>T1<', '>T9<'],
    ['<RcvCode>1000<', '<RcvCode>77<'],
    ['<GUID>g<', '<GUID>h<'],
    ['&lt;', '&#60;'],
    ['><', '> \n\t<'],
    ['><', '>\r\n<'],
    ['</MFEP>', '</MFEP>\n'],
    ['<MFEP>', '<?xml version="1.0" encoding="utf-8"?>\n<MFEP>'],
    ['</MsgBody>', '</MsgBody >'],
    ['</MsgHeader>', `<Ext>${forged}</Ext></MsgHeader>`],
    ['</MsgHeader>', '<Ext>x</Ext></MsgHeader>'],
  )
  .map(
    ([from, to]): Change =>
      (text) =>
        text.replaceAll(from, to),
  )

test('for every change of a signed message that is believed, the body read is the body signed', () => {
  const known = { [signed]: bodyOf(signed), [indented]: bodyOf(indented) }
  const counts = { believed: 0, refused: 0 }
  const changes = fc.array(fc.oneof(inserted, moved, renamed, rewritten), { minLength: 1, maxLength: 4 })
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
