import type { Page } from 'playwright-core'

/** Makes letters as large as a reader who sets 200 % does. */
export async function enlarge(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '212.5%'
  })
}

/** What does not hold with large letters: a page that scrolls sideways, text that is cut, or controls of the header that lie over each other. */
export async function brokenByLargeText(page: Page): Promise<string[]> {
  return [...(await page.evaluate(tooWide)), ...(await page.evaluate(cut)), ...(await page.evaluate(overlapping))]
}

function tooWide(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement
  if (scrollWidth <= clientWidth) return []
  const outside = (element: Element) => {
    const { left, right, width } = element.getBoundingClientRect()
    return element.children.length === 0 && width > 1 && (right > clientWidth + 1 || left < -1)
  }
  const found = [...document.querySelectorAll('main *, header *, footer *')].filter(outside).slice(0, 4)
  return [`wider by ${scrollWidth - clientWidth}`, ...found.map(({ outerHTML }) => outerHTML.slice(0, 120))]
}

function cut(): string[] {
  const isCut = (element: Element) => {
    const { overflowX, overflowY, clipPath, position } = getComputedStyle(element)
    if (clipPath !== 'none' || position === 'absolute') return false
    const isNarrow = overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1
    return isNarrow || (overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1)
  }
  return [...document.querySelectorAll('main *')].filter(isCut).map(({ outerHTML }) => `cut: ${outerHTML.slice(0, 120)}`)
}

function overlapping(): string[] {
  const controls = [...document.querySelectorAll('header a, header summary, header button')].filter(
    (one) => one.getClientRects().length > 0,
  )
  const over = (one: Element, other: Element) => {
    const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()]
    return Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1
  }
  return controls.flatMap((one, index) =>
    controls.slice(index + 1).flatMap((other) => (over(one, other) ? [`over each other: ${one.textContent}, ${other.textContent}`] : [])),
  )
}
