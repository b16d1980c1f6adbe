import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { promisify } from 'node:util'

const run = promisify(execFile)

type Node = { readonly role?: string; readonly alt?: string; readonly children?: readonly Node[] }

type Tags = {
  readonly title: string
  readonly lang: string
  readonly marked: { readonly Marked?: boolean } | null
  readonly pages: readonly { readonly tree: Node | null; readonly untagged: number }[]
}

async function tagsOf(bytes: Uint8Array, prefix: string): Promise<Tags> {
  await writeFile(`${prefix}.pdf`, bytes)
  const { stdout } = await run(process.execPath, ['tests/support/read-pdf-tags.mjs', `${prefix}.pdf`], { maxBuffer: 64 * 1024 * 1024 })
  return JSON.parse(stdout)
}

/** All elements of a kind, in the order in which they are read. */
export function allOf(node: Node | null, role: string): Node[] {
  if (!node) return []
  return [...(node.role === role ? [node] : []), ...(node.children ?? []).flatMap((child) => allOf(child, role))]
}

const PARENTS: Readonly<Record<string, readonly string[]>> = {
  THead: ['Table'],
  TBody: ['Table'],
  TFoot: ['Table'],
  TR: ['THead', 'TBody', 'TFoot'],
  TH: ['TR'],
  TD: ['TR'],
  LI: ['L'],
  Lbl: ['LI'],
  LBody: ['LI'],
}

function misplaced(node: Node, parent = ''): string[] {
  const allowed = node.role === undefined ? undefined : PARENTS[node.role]
  const own = allowed && !allowed.includes(parent) ? [`${node.role} in ${parent}`] : []
  return [...own, ...(node.children ?? []).flatMap((child) => misplaced(child, node.role ?? parent))]
}

/**
 * What PDF/UA-1 (ISO 14289-1) asks of a paper and a program can tell: a declaration, a title that is shown, a language, everything tagged or an
 * artifact, one first heading, figures with a text, tables whose rows are whole and whose heads have a scope. Empty when nothing is missing.
 */
export async function structureFaults(bytes: Uint8Array, prefix: string): Promise<{ faults: string[]; tags: Tags }> {
  const tags = await tagsOf(bytes, prefix)
  const raw = Buffer.from(bytes).toString('latin1')
  const trees = tags.pages.map(({ tree }) => tree)
  const all = (role: string) => trees.flatMap((tree) => allOf(tree, role))
  const columns = new Set(all('TR').map(({ children = [] }) => children.filter(({ role }) => role === 'TH' || role === 'TD').length))
  const heads = raw.match(/\/S \/TH\b/g)?.length ?? 0
  const checks: [string, boolean][] = [
    ['is not declared as PDF/UA-1', !/<pdfuaid:part>1<\/pdfuaid:part>/.test(raw)],
    ['is not marked as tagged', tags.marked?.Marked !== true],
    ['does not show its title', !/\/DisplayDocTitle true/.test(raw)],
    ['has no title', !tags.title],
    ['has no language', !['ar', 'en'].includes(tags.lang)],
    ['has a font that is not embedded', (raw.match(/\/FontDescriptor \d+/g)?.length ?? 0) > (raw.match(/\/FontFile2/g)?.length ?? 0)],
    ['has not one first heading', all('H1').length !== 1],
    ['has a figure without a text', all('Figure').some(({ alt }) => !alt)],
    ['has rows of several lengths', columns.size > 1],
    ['has heads without a scope', heads !== (raw.match(/\/Scope \/(Column|Row)/g)?.length ?? 0)],
    ...tags.pages.map(({ untagged }, index): [string, boolean] => [`draws what is not tagged, page ${index + 1}`, untagged > 0]),
    ...trees.flatMap((tree) => (tree ? misplaced(tree) : ['no tree'])).map((what): [string, boolean] => [what, true]),
  ]
  return { faults: checks.filter(([, isWrong]) => isWrong).map(([what]) => what), tags }
}
