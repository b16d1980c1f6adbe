// biome-ignore-all lint/a11y/noRedundantRoles: the style of narrow screens takes these roles away in some browsers
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import type { CatalogueType } from '../_server/catalogue'
import { TypeRow } from './TypeRow'
import './types-table.css'

const COLUMNS = ['type', 'fine', 'discount', 'legalBasis'] as const

/** One real table; on a narrow screen its style turns each row into a card, which is why the roles are written out. */
export function TypesTable({ locale, types }: { locale: Locale; types: readonly CatalogueType[] }) {
  const t = wordsOf(locale)
  return (
    <table role="table" aria-labelledby="types-heading" className="types">
      <thead role="rowgroup">
        <tr role="row">
          {COLUMNS.map((column) => (
            <th key={column} role="columnheader" scope="col">
              {t(`catalogue.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {types.map((type) => (
          <TypeRow key={type.id} locale={locale} type={type} />
        ))}
      </tbody>
    </table>
  )
}
