import fc from 'fast-check'

/** The body that somebody wants to be believed, and signed ones that can stand anywhere. */
type Bodies = { readonly forged: string; readonly others: readonly string[] }

export const bodyIn = (text: string): string => /<MsgBody>[\s\S]*<\/MsgBody>/.exec(text)?.[0] ?? ''

/** A message, and what somebody made of it. */
type Change = (text: string) => string

const snippets = ({ forged, others }: Bodies): string[] => [
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
  ...others,
  ...others.slice(0, 1).map((body) => `<x:Ext xmlns:x="urn:x">${body}</x:Ext>`),
]

const places = (text: string) => [...text.matchAll(/<|>/g)].map(({ index, 0: sign }) => (sign === '>' ? index + 1 : index))
const pick = <Item>(items: readonly Item[], at: number): Item | undefined => items[Math.floor(at * items.length)]

/** A piece of XML between two tags, or anywhere. */
const inserted = (bodies: Bodies) =>
  fc.tuple(fc.constantFrom(...snippets(bodies)), fc.double({ min: 0, max: 0.999, noNaN: true }), fc.boolean()).map(
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
const rewritten = ({ forged }: Bodies) =>
  fc
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

/** One to four changes of a signed message. */
export function xmlChanges(bodies: Bodies) {
  return fc.array(fc.oneof(inserted(bodies), moved, renamed, rewritten(bodies)), { minLength: 1, maxLength: 4 })
}
