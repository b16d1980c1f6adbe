import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds wrong on the open page, each as its rule and the elements; empty for a good page. */
export async function faults(page: Page): Promise<string[]> {
  // "Legacy" only cannot look into frames of other origins, of which there are none; the other mode opens a page for every look.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] })
    .withTags(RULES)
    .analyze()
  const broken = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)
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
