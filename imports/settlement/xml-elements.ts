import { SaxesParser, type SaxesTagNS } from 'saxes'
import { settlementRefused, xmlRefused } from './settlement-refused'

/** An element with its local name; the attributes of the root have its namespace as `xmlns`. */
export type XmlElement = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly parent: XmlElement | null
  readonly children: XmlElement[]
  text: string
}

type Reader = {
  /** Called at the end of each element; true where it is done with, so that its parent does not keep it. */
  readonly onElement: (element: XmlElement) => boolean
}

const MAX_DEPTH = 40
/** Characters of names and texts that may wait together: no element that is kept comes near it. */
const MAX_WAITING = 256 * 1024
/** Elements in which anything of anybody's namespace may stand. */
const FOREIGN = 'SplmtryData'

/**
 * Reads XML as it comes and hands over each element when it ends. Only what is not done with is in memory. Resolves with the root. Throws a
 * SettlementFileRefused for a document type, an element of another namespace than the root's, and for what is not well formed or has no end.
 */
export async function* xmlElements(texts: AsyncIterable<string>, reader: Reader): AsyncGenerator<void, XmlElement> {
  const state = parserOf(reader)
  for await (const text of texts) {
    state.write(text)
    yield
  }
  return state.end()
}

function parserOf(reader: Reader) {
  const parser = new SaxesParser({ xmlns: true })
  const tree = growingTree(reader)
  let lastEvent = 0
  let isEnding = false
  const noting =
    <Value>(take: (value: Value) => void) =>
    (value: Value) => {
      lastEvent = parser.position
      take(value)
    }
  parser.on('error', (error) => {
    if (isEnding && tree.root()) throw settlementRefused('TRAILER_MISSING', {}, error)
    throw xmlRefused(error.message.replace(/^\S*:\d+: /, ''), 'صياغة XML فيه غير صحيحة.', error)
  })
  parser.on('doctype', () => {
    throw xmlRefused('a document type has no place in it.', 'لا مكان فيه لتعريف نوع المستند (DOCTYPE).')
  })
  parser.on('opentag', noting(tree.open))
  parser.on('text', noting(tree.text))
  parser.on('cdata', noting(tree.text))
  parser.on('closetag', noting(tree.close))
  return {
    write: (text: string) => {
      parser.write(text)
      if (parser.position - lastEvent > MAX_WAITING) throw tooLarge()
    },
    end: (): XmlElement => {
      isEnding = true
      if (parser.position > 0) parser.close()
      return tree.root() ?? refuseEmpty()
    },
  }
}

const tooLarge = () => xmlRefused('a part of it is longer than 256 KiB.', 'جزء منه أطول من 256 كيلوبايت.')

function refuseEmpty(): never {
  throw settlementRefused('EMPTY')
}

/** Elements as they begin and end; those that are done with are let go. */
function growingTree({ onElement }: Reader) {
  let root: XmlElement | null = null
  let open: XmlElement | null = null
  let [depth, foreign, waiting] = [0, 0, 0]
  const hold = (characters: number) => {
    waiting += characters
    if (waiting > MAX_WAITING) throw tooLarge()
  }
  return {
    root: () => root,
    open: (tag: SaxesTagNS) => {
      depth += 1
      if (depth > MAX_DEPTH) throw xmlRefused('its elements are nested too deeply.', 'عناصره متداخلة أكثر مما ينبغي.')
      if (foreign > 0 || tag.local === FOREIGN) foreign += 1
      if (foreign > 0) return
      open = elementOf(tag, open, root)
      root ??= open
      hold(tag.local.length)
    },
    text: (text: string) => {
      const written = text.trim()
      if (!open || foreign > 0 || written === '') return
      open.text += written
      hold(written.length)
    },
    close: () => {
      depth -= 1
      if (foreign > 0) {
        foreign -= 1
        return
      }
      const element = open as XmlElement
      open = element.parent
      if (onElement(element)) waiting -= sizeOf(element)
      else open?.children.push(element)
    },
  }
}

/** An element within an open one, in the namespace of the root. */
function elementOf({ local, uri, attributes }: SaxesTagNS, parent: XmlElement | null, root: XmlElement | null): XmlElement {
  if (root && uri !== root.attributes.xmlns)
    throw xmlRefused(`${local} is not of the namespace of the document.`, `العنصر ${local} ليس من نطاق أسماء المستند.`)
  const values = Object.fromEntries(Object.values(attributes).map((one) => [one.local, one.value]))
  return { name: local, attributes: root ? values : { ...values, xmlns: uri }, parent, children: [], text: '' }
}

function sizeOf({ name, text, children }: XmlElement): number {
  return children.reduce((sum, child) => sum + sizeOf(child), name.length + text.length)
}

/** The first element at a path of names. */
export function elementAt(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((parent, name) => parent?.children.find((child) => child.name === name), element)
}

/** All elements at a path of names, over all elements on the way. */
export function elementsAt(element: XmlElement, ...path: readonly string[]): readonly XmlElement[] {
  return path.reduce<readonly XmlElement[]>(
    (parents, name) => parents.flatMap(({ children }) => children.filter((child) => child.name === name)),
    [element],
  )
}

/** The text at a path of names; empty where there is none. */
export function textAt(element: XmlElement | undefined, ...path: readonly string[]): string {
  return elementAt(element, ...path)?.text ?? ''
}
