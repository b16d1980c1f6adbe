import { readdir, readFile } from 'node:fs/promises'

const LAYERS = ['domain', 'services', 'graphql', 'tests/domain', 'tests/services', 'tests/graphql']

/** Folders of tests that belong to no noun: `spellings` goes over the entrances of all. */
const OF_TESTS = ['spellings']

/** The names in the first column of the tables of the glossary. */
async function glossary(): Promise<{ nouns: string[]; technical: string[] }> {
  const [nouns = '', technical = ''] = (await readFile('docs/glossary.md', 'utf8')).split('Beside the nouns')
  const namesIn = (text: string) =>
    [...text.matchAll(/^\| (`[^|]+`) \|/gm)].flatMap(([, cell = '']) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name))
  return { nouns: namesIn(nouns), technical: namesIn(technical) }
}

const entriesOf = (folder: string) => readdir(folder, { withFileTypes: true })

test.each(LAYERS)('every folder of %s is a noun of the glossary or one of its technical folders', async (layer) => {
  const { nouns, technical } = await glossary()
  expect(nouns.length).toBeGreaterThan(20)
  const known = [...nouns, ...OF_TESTS, ...technical.map((path) => path.split('/')[1])]
  const folders = (await entriesOf(layer)).filter((entry) => entry.isDirectory()).map(({ name }) => name)
  expect(folders.filter((name) => !known.includes(name))).toEqual([])
})

test.each(['domain', 'services', 'graphql'])('no code lies at the root of %s', async (layer) => {
  const code = (await entriesOf(layer)).filter(({ name }) => name.endsWith('.ts')).map(({ name }) => name)
  expect(code).toEqual([])
})

test('every noun of the glossary has a folder somewhere', async () => {
  const { nouns } = await glossary()
  const folders = await Promise.all(LAYERS.map(async (layer) => (await entriesOf(layer)).map(({ name }) => name)))
  expect(nouns.filter((noun) => !folders.flat().includes(noun))).toEqual([])
})
