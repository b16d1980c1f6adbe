import type { Scores } from './lighthouse'
import type { Place } from './places'
import type { Visit } from './visit'

export type Row = { readonly place: Place; readonly visit: Visit; readonly scores: Scores }

const GOALS = { html: 8_192, script: 150 * 1024, performance: 95 }

/** Every goal that a page misses, in words. */
export function goalsMissed(rows: readonly Row[]): string[] {
  return rows.flatMap((row) => missedBy(row).map((what) => `${row.place.locale} ${row.place.name}: ${what}`))
}

function missedBy({ place, visit, scores }: Row): string[] {
  const figures: [what: string, isMissed: boolean][] = [
    [`${visit.html} B of HTML`, place.name.startsWith('result') && visit.html > GOALS.html],
    [`${visit.script} B of scripts`, visit.script > GOALS.script],
    [`performance ${scores.performance}`, scores.performance < GOALS.performance],
    [`accessibility ${scores.accessibility}`, scores.accessibility < 100],
    [`best practices ${scores['best-practices']}`, scores['best-practices'] < 100],
    [`SEO ${scores.seo}`, place.isPublic && scores.seo < 100],
  ]
  return [
    ...figures.filter(([, isMissed]) => isMissed).map(([what]) => what),
    ...visit.axe,
    ...visit.complaints.map((complaint) => `the console says: ${complaint}`),
    ...visit.elsewhere.map((address) => `it asks ${address}`),
    ...visit.tooWide.map((look) => `it is wider than its window: ${look}`),
  ]
}

/** The table for `docs/pages.md`. */
export function table(rows: readonly Row[], broken: readonly unknown[]): string {
  const kilobytes = (bytes: number) => (bytes / 1024).toFixed(1)
  const lines = rows.map(({ place, visit, scores }) => {
    const seo = place.isPublic ? scores.seo : 'not listed'
    const points = [scores.performance, scores.accessibility, scores['best-practices'], seo]
    return `| ${[`${place.name} (${place.locale})`, kilobytes(visit.html), kilobytes(visit.script), ...points, visit.axe.length, visit.tooWide.length].join(' | ')} |`
  })
  const links = new Set(rows.flatMap(({ visit }) => visit.links)).size
  return `# Pages

Written by \`npm run audit:pages\` on ${new Date().toISOString().slice(0, 10)}: each page and state in both languages, in a real browser. HTML and scripts in kB as sent with gzip; Lighthouse on its
simulated phone (the best of up to three runs); axe for WCAG 2.2 AA and best practices in light, dark and forced colours; "too wide" of four windows, 320 px and 200 % zoom among them.
Goals: result pages at most 8 kB of HTML, 150 kB of scripts (the framework's; every step works without them), performance at least 95, the others 100, no axe finding, nothing too wide.
${links} different links were followed, ${broken.length} of them lead nowhere. Requests to other origins: ${rows.flatMap(({ visit }) => visit.elsewhere).length}. Complaints in the browser's console:
${rows.flatMap(({ visit }) => visit.complaints).length}.

| page | HTML | scripts | performance | accessibility | best practices | SEO | axe | too wide |
|---|---|---|---|---|---|---|---|---|
${lines.join('\n')}
`
}
