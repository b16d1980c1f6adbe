import { buildSchema, Kind, parse, type SelectionSetNode, validate } from 'graphql'
import { renderToStaticMarkup } from 'react-dom/server'
import { Prose } from '@/app/[locale]/partners/_components/Prose'
import { docsOf, PARTNER_PAGES } from '@/app/[locale]/partners/_server/docs'
import { curlOf, EXAMPLES } from '@/app/[locale]/partners/_server/examples'
import { NOUNS, openedBy, searchReference, TYPES, typePath, weightyFields } from '@/app/[locale]/partners/_server/reference'
import { simulatedReplies } from '@/demo/simulated-replies'
import { testLicenses } from '@/demo/test-licenses'
import { testReferences } from '@/demo/test-references'
import { typeDefs } from '@/graphql/generated/type-defs'

type Tree = string | readonly Tree[] | { readonly [key: string]: Tree }

/** A text for every path of a tree. */
function leaves(tree: Tree, path = ''): [string, string][] {
  if (typeof tree === 'string') return [[path, tree]]
  return Object.entries(tree).flatMap(([key, inside]) => leaves(inside as Tree, `${path}/${key}`))
}

const [arabic, english] = [leaves(docsOf('ar') as unknown as Tree), leaves(docsOf('en') as unknown as Tree)]

test('both languages say the same: the same parts in the same order, none of them empty', () => {
  expect(arabic.map(([path]) => path)).toEqual(english.map(([path]) => path))
  expect([...arabic, ...english].filter(([, text]) => text.trim() === '')).toEqual([])
})

test('both languages have the same samples, anchors, links and blanks', () => {
  const links = (text: string) => [...text.matchAll(/\]\(([^)]+)\)|\{(\w+)\}/g)].map(([, path, blank]) => path ?? blank).sort()
  const exact = ([path]: [string, string]) => /\/(id|sample|samples\/\d|show|code)$/.test(path) && !path.startsWith('/ui')
  expect(arabic.filter(exact)).toEqual(english.filter(exact))
  expect(arabic.map(([, text]) => links(text))).toEqual(english.map(([, text]) => links(text)))
})

test('every link of the documentation leads to a page of it, or to that of agencies', () => {
  const paths = english.flatMap(([, text]) => [...text.matchAll(/\]\((\/[^)]+)\)/g)].map(([, path]) => path))
  expect(paths.length).toBeGreaterThan(10)
  expect(paths.filter((path) => ![...PARTNER_PAGES, '/agency'].some((page) => page === path))).toEqual([])
})

test('Arabic texts hold Latin words as code or as names alone', () => {
  const names = /\b(HTTP|JSON|UUID|GraphQL|JavaScript|Node\.js|SHA-256|RFC|UTC|ms)\b/g
  const plain = (text: string) => text.replace(/`[^`]*`|\([^)]*\/[^)]*\)|\{\w+\}/g, '').replace(names, '')
  const isProse = ([path]: [string, string]) => !/\/(id|code|show|sample|samples\/\d)$/.test(path)
  expect(arabic.filter(isProse).filter(([, text]) => /[A-Za-z]{2,}|[٠-٩]/.test(plain(text)))).toEqual([])
})

test('prose is code where it is marked, and links in its own language; what looks like markup is text', () => {
  const html = renderToStaticMarkup(<Prose locale="ar" text="قبل `first: 1` ثم [هنا](/partners/errors) <b>" />)
  expect(html).toBe('قبل <code dir="ltr" class="code">first: 1</code> ثم <a href="/ar/partners/errors">هنا</a> &lt;b&gt;')
})

test('every test licence of the demo is documented in both languages', () => {
  const numbers = [
    '10118254',
    '90000002',
    ...testLicenses.map(({ number }) => number),
    ...testReferences.map(({ license }) => license),
    ...Object.keys(simulatedReplies),
  ]
  for (const locale of ['ar', 'en'] as const) expect(Object.keys(docsOf(locale).licences).sort()).toEqual([...new Set(numbers)].sort())
})

describe('the reference', () => {
  test('has every type of the schema on one page or another', () => {
    const declared = parse(typeDefs).definitions.flatMap((one) =>
      'name' in one && one.name && one.kind !== Kind.DIRECTIVE_DEFINITION && one.kind !== Kind.OPERATION_DEFINITION ? [one.name.value] : [],
    )
    expect(TYPES.map(({ name }) => name).sort()).toEqual(declared.sort())
    expect(new Set(TYPES.map(({ noun }) => noun))).toEqual(new Set(NOUNS))
  })

  test('leads to the place of a type, and to none for values of GraphQL itself', () => {
    expect([typePath('License'), typePath('Int')]).toEqual(['/partners/reference/license#License', null])
  })

  test('finds by name before it finds by description, and nothing without words', () => {
    const [first] = searchReference('accessLog')
    expect(first).toMatchObject({ name: 'License.accessLog', path: '/partners/reference/license#License.accessLog' })
    expect(searchReference('idempotency').length).toBeGreaterThan(3)
    expect([searchReference(' - '), searchReference('zebra')]).toEqual([[], []])
  })

  test('tells what a scope opens and what costs most', () => {
    expect(openedBy('PAYMENTS_ISSUE')).toEqual(['Mutation.paymentReferenceIssue'])
    expect(weightyFields()[0]).toMatchObject({ owner: 'License', name: 'paymentPlan', points: 600 })
    expect(weightyFields().map(({ owner, name }) => `${owner}.${name}`)).toEqual(
      expect.not.arrayContaining(['Query.messages', 'PaymentCase.candidates']),
    )
  })
})

describe('the examples of the explorer', () => {
  const schema = buildSchema(typeDefs)

  test.each(Object.entries(EXAMPLES))('%s is a valid operation with all its variables', (_name, { operation, variables }) => {
    const document = parse(operation)
    expect(validate(schema, document)).toEqual([])
    const [definition] = document.definitions
    const declared = definition?.kind === Kind.OPERATION_DEFINITION ? definition.variableDefinitions : []
    expect(Object.keys(variables)).toEqual(declared?.map(({ variable }) => variable.name.value))
    expect((definition as { selectionSet: SelectionSetNode }).selectionSet.selections).toHaveLength(1)
  })

  test('a line for the shell keeps quotes inside quotes', () => {
    expect(curlOf('http://x', { operation: '{ a }', variables: { purpose: "it's" } })).toContain(`"it'\\''s"`)
  })
})
