import type { Scores } from './lighthouse'
import type { Place } from './places'
import type { Visit } from './visit'

/** `scores`: null where Lighthouse was not asked. */
export type Row = { readonly place: Place; readonly visit: Visit; readonly scores: Scores | null }

const GOALS = { html: 8_192, script: 150 * 1024, performance: 95 }

/** Every goal that a page misses, in words. */
export function goalsMissed(rows: readonly Row[]): string[] {
  return rows.flatMap((row) => missedBy(row).map((what) => `${row.place.locale} ${row.place.name}: ${what}`))
}

function missedBy({ place, visit, scores }: Row): string[] {
  return [
    ...(place.name.startsWith('result') && visit.html > GOALS.html ? [`${visit.html} B of HTML`] : []),
    ...(visit.script > GOALS.script ? [`${visit.script} B of scripts`] : []),
    ...(scores ? scoresMissed(scores, place) : []),
    ...visit.axe,
    ...visit.complaints.map((complaint) => `the console says: ${complaint}`),
    ...visit.elsewhere.map((address) => `it asks ${address}`),
    ...visit.tooWide.map((look) => `it is wider than its window: ${look}`),
  ]
}

function scoresMissed({ performance, accessibility, seo, ...rest }: Scores, { isPublic }: Place): string[] {
  const figures: [name: string, score: number, goal: number][] = [
    ['performance', performance, GOALS.performance],
    ['accessibility', accessibility, 100],
    ['best practices', rest['best-practices'], 100],
    ['SEO', isPublic ? seo : 100, 100],
  ]
  return figures.filter(([, score, goal]) => score < goal).map(([name, score]) => `${name} ${score}`)
}

/** The table for `docs/pages.md`; `broken`: how many links lead nowhere. */
export function table(rows: readonly Row[], broken: number): string {
  const links = new Set(rows.flatMap(({ visit }) => visit.links)).size
  const total = (count: (visit: Visit) => number) => rows.reduce((sum, { visit }) => sum + count(visit), 0)
  return `# Pages

Written by \`npm run audit:pages\` on ${new Date().toISOString().slice(0, 10)}: each page and state in both languages, in a real browser. HTML and scripts in kB as sent with gzip;
Lighthouse on its simulated phone (the best of up to three runs); axe for WCAG 2.2 AA and best practices in light, dark and forced colours (there without contrast: the colours are the reader's own); "too wide" of four windows, 320 px and
200 % zoom among them. Goals: result pages at most 8 kB of HTML, at most 150 kB of scripts, performance at least 95, the other scores 100 (SEO of pages that may be listed), no finding of axe,
nothing too wide. ${links} different links were followed: ${broken} lead nowhere. Requests to other origins: ${total(({ elsewhere }) => elsewhere.length)}. Complaints in the browser's
console: ${total(({ complaints }) => complaints.length)}.

| page | HTML | scripts | performance | accessibility | best practices | SEO | axe | too wide |
|---|---|---|---|---|---|---|---|---|
${rows.map(line).join('\n')}
`
}

function line({ place, visit, scores }: Row): string {
  const kilobytes = (bytes: number) => (bytes / 1024).toFixed(1)
  const seo = place.isPublic ? scores?.seo : 'not listed'
  const points = [scores?.performance, scores?.accessibility, scores?.['best-practices'], seo]
  const cells = [
    `${place.name} (${place.locale})`,
    kilobytes(visit.html),
    kilobytes(visit.script),
    ...points,
    visit.axe.length,
    visit.tooWide.length,
  ]
  return `| ${cells.join(' | ')} |`
}
