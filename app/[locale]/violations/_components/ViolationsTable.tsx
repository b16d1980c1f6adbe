// biome-ignore-all lint/a11y/noRedundantRoles: the style of narrow screens takes these roles away in some browsers
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import type { ListedViolation } from '../_server/inquiry'
import { ViolationRow } from './ViolationRow'
import './violations-table.css'

/** The columns of the guide, and what is due today. */
export const COLUMNS = ['type', 'number', 'fine', 'due', 'occurredOn', 'authority', 'vehiclePlate', 'paymentNumber', 'payment'] as const

type ViolationsTableProps = { locale: Locale; violations: readonly ListedViolation[]; inquiry: string | undefined }

/** One real table; on a narrow screen its style turns each row into a card, which is why the roles are written out. */
export function ViolationsTable({ locale, violations, inquiry }: ViolationsTableProps) {
  const t = wordsOf(locale)
  return (
    <table role="table" aria-labelledby="list-heading" className="violations">
      <thead role="rowgroup">
        <tr role="row">
          {COLUMNS.map((column) => (
            <th key={column} role="columnheader" scope="col">
              {t(`violation.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {violations.map((violation) => (
          <ViolationRow key={violation.id} locale={locale} violation={violation} inquiry={inquiry} />
        ))}
      </tbody>
    </table>
  )
}
