import { readFile } from 'node:fs/promises'
import { LOCALES } from '@/app/_i18n/locale'
import { runCommand } from '@/tests/support/run-command'
import { pictureName, staffPages } from '@/tests/support/staff-pages'

async function trackedFiles(): Promise<string[]> {
  const { output } = await runCommand('git', ['ls-files', '--cached', '--others', '--exclude-standard'])
  return output.split('\n').filter(Boolean)
}

test('every npm command that a document names exists', async () => {
  const { scripts } = JSON.parse(await readFile('package.json', 'utf8'))
  const documents = (await trackedFiles()).filter((file) => file.endsWith('.md'))
  const unknown: string[] = []
  for (const file of documents) {
    const text = await readFile(file, 'utf8')
    for (const [, name = ''] of text.matchAll(/npm run ([a-z][a-z:-]*)/g)) if (!(name in scripts)) unknown.push(`${file}: ${name}`)
  }
  expect(documents.length).toBeGreaterThan(3)
  expect(unknown).toEqual([])
})

test('every file that a document links to exists', async () => {
  const files = await trackedFiles()
  const missing: string[] = []
  for (const file of files.filter((name) => name.endsWith('.md'))) {
    const text = await readFile(file, 'utf8')
    for (const [, target = ''] of text.matchAll(/\]\((?!https?:|#|mailto:)([^)#]+)/g)) {
      const path = new URL(target, `file:///${file}`).pathname.slice(1)
      if (!files.some((name) => name === path || name.startsWith(`${path.replace(/\/$/, '')}/`))) missing.push(`${file}: ${target}`)
    }
  }
  expect(missing).toEqual([])
})

test('every test that a document names exists', async () => {
  const files = await trackedFiles()
  const missing: string[] = []
  for (const file of files.filter((name) => name.endsWith('.md') && name !== 'CHANGELOG.md')) {
    const text = await readFile(file, 'utf8')
    for (const [path] of text.matchAll(/\btests\/[\w./-]+\w\/?/g))
      if (!files.some((name) => name.startsWith(path))) missing.push(`${file}: ${path}`)
  }
  expect(missing).toEqual([])
})

test('every page of staff has its pictures in both languages, and docs/staff.md shows them and no others', async () => {
  const pages = await staffPages()
  const wanted = pages.flatMap((page) => LOCALES.map((language) => `pictures/staff/${pictureName(page)}-${language}.webp`)).sort()
  const shown = [...(await readFile('docs/staff.md', 'utf8')).matchAll(/src="(pictures\/staff\/[^"]+)"/g)].map(([, path]) => path)
  const taken = (await trackedFiles()).filter((file) => file.startsWith('docs/pictures/staff/')).map((file) => file.slice('docs/'.length))
  expect(pages.length).toBeGreaterThan(20)
  expect([...shown].sort()).toEqual(wanted)
  expect(taken.sort()).toEqual(wanted)
})

test('one place makes loggers, so that no line has values that somebody sent', async () => {
  const product = /^(app|commands|db|demo|documents|graphql|http|imports|jobs|network|pdf|sandbox|services|start)\/.*\.tsx?$|^server\.ts$/
  const makers: string[] = []
  for (const file of (await trackedFiles()).filter((name) => product.test(name)))
    if (/\bpino\(/.test(await readFile(file, 'utf8'))) makers.push(file)
  expect(makers).toEqual(['services/platform/logger.ts'])
})

test('the lock file names no registry', async () => {
  expect(await readFile('package-lock.json', 'utf8')).not.toMatch(/"resolved": "http/)
})

test('pages turn round with the language: no class names a left or a right', async () => {
  const pages = (await trackedFiles()).filter((file) => /^app\/.*\.tsx$/.test(file))
  const physical: string[] = []
  for (const file of pages)
    if (/\b(ml|mr|pl|pr|left|right)-\d|\btext-(left|right)\b/.test(await readFile(file, 'utf8'))) physical.push(file)
  expect(pages.length).toBeGreaterThan(5)
  expect(physical).toEqual([])
})
