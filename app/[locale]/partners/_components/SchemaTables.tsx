import type { Locale } from '@/app/_i18n/locale'
import { docsOf } from '../_server/docs'
import { openedBy, SCOPES, typePath, weightyFields } from '../_server/reference'
import { DocTable } from './DocTable'
import { Code } from './Prose'

/** The licence that every page of the documentation begins with. */
const GUIDE = '10118254'

type TableProps = { locale: Locale; heading: string }

/** What each scope opens. */
export function ScopeTable({ locale, heading }: TableProps) {
  const { ui } = docsOf(locale)
  const rows = SCOPES.map(({ name, text }) => {
    const fields = openedBy(name)
    return [
      { key: text, view: <Code>{text}</Code> },
      fields.length === 0 ? ui.opensNothing : { key: name, view: <Fields locale={locale} fields={fields} /> },
    ]
  })
  return <DocTable locale={locale} heading={heading} head={[ui.scope, ui.opens]} rows={rows} />
}

/** Fields that cost more than a point. */
export function WeightTable({ locale, heading }: TableProps) {
  const { ui } = docsOf(locale)
  const rows = weightyFields().map(({ owner, name, points = 0, times }) => [
    { key: `weight-${owner}.${name}`, view: <Fields locale={locale} fields={[`${owner}.${name}`]} /> },
    String(points),
    times === undefined ? '–' : typeof times === 'number' ? String(times) : `\`${times}\``,
  ])
  return <DocTable locale={locale} heading={heading} head={[ui.field, ui.points, ui.times]} rows={rows} />
}

/** Numbers to try, and what each shows. */
export function NumberTable({ locale, heading, numbers }: TableProps & { numbers: Readonly<Record<string, string>> }) {
  const { ui } = docsOf(locale)
  const rows = Object.entries(numbers)
    .sort(([a], [b]) => Number(b === GUIDE) - Number(a === GUIDE))
    .map(([number, shows]) => [{ key: `n-${number}`, view: <Code>{number}</Code> }, shows])
  return <DocTable locale={locale} heading={heading} head={[ui.number, ui.shows]} rows={rows} />
}

function Fields({ locale, fields }: { locale: Locale; fields: readonly string[] }) {
  return (
    <span className="flex flex-wrap gap-x-3">
      {fields.map((field) => {
        const [type = '', name] = field.split('.')
        return (
          <a key={field} href={`/${locale}${typePath(type)}.${name}`} dir="ltr" className="code-link">
            {field}
          </a>
        )
      })}
    </span>
  )
}
