import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type axe from 'axe-core'
import type { Page } from 'playwright-core'
import { onceAProcess } from './once-a-process'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

const source = () => readFileSync(join(process.cwd(), 'node_modules/axe-core/axe.min.js'), 'utf8')

/**
 * What axe finds wrong on the open page, each as its rule and the elements; empty for a good page. Without the builder of
 * `@axe-core/playwright`, whose way around costs the browser half as much again as the rules.
 */
export async function faults(page: Page): Promise<string[]> {
  await page.evaluate(onceAProcess('axe', source))
  const broken = await page.evaluate(async (tags) => {
    const { run } = Reflect.get(globalThis, 'axe') as typeof axe
    const { violations } = await run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] })
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)
  }, RULES)
  return [...broken, ...(await rawTexts(page))]
}

/** What of a page's text was meant for the program: a tag, a placeholder or the key of a message. Code samples are left out. */
async function rawTexts(page: Page): Promise<string[]> {
  const text = await page.evaluate(() => {
    const copy = document.body.cloneNode(true) as HTMLElement
    for (const code of copy.querySelectorAll('pre, code, textarea, script, noscript, template, style, svg, bdi, [dir=auto]')) code.remove()
    return copy.textContent ?? ''
  })
  return [...text.matchAll(/<\/?[a-z]\w*>|\{\w+(?:, ?\w+)*\}/gi)].map(([found]) => `raw text: ${found}`)
}
