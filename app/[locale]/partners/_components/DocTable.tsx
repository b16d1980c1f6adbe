// biome-ignore-all lint/a11y/noRedundantRoles: the style of narrow screens takes these roles away in some browsers
import type { ReactNode } from 'react'
import type { Locale } from '@/app/_i18n/locale'
import { Prose } from './Prose'

type Cell = string | { readonly key: string; readonly view: ReactNode }

type DocTableProps = { locale: Locale; heading: string; head: readonly string[]; rows: readonly (readonly Cell[])[] }

/** A table of the documentation, named by the heading with this id. On a narrow screen each row becomes a card, which is why the roles are written out. */
export function DocTable({ locale, heading, head, rows }: DocTableProps) {
  return (
    <table role="table" aria-labelledby={heading} className="doc-table">
      <thead role="rowgroup">
        <tr role="row">
          {head.map((column) => (
            <th key={column} role="columnheader" scope="col">
              <Prose locale={locale} text={column} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(([first = '', ...rest]) => (
          <tr key={keyOf(first)} role="row" id={typeof first === 'string' ? undefined : first.key}>
            <th role="rowheader" scope="row">
              <CellView locale={locale} cell={first} />
            </th>
            {rest.map((cell, index) => (
              <td key={head[index + 1]} role="cell" data-label={head[index + 1]}>
                <div>
                  <CellView locale={locale} cell={cell} />
                </div>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function CellView({ locale, cell }: { locale: Locale; cell: Cell }): ReactNode {
  return typeof cell === 'string' ? <Prose locale={locale} text={cell} /> : cell.view
}

function keyOf(cell: Cell): string {
  return typeof cell === 'string' ? cell : cell.key
}
