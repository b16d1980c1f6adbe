import { momentTags } from '@/app/_components/moment-tags'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import type { ImportsPage } from '../_server/imports'

/** Who sent which file when, and what became of it. */
export function ImportList({ locale, imports }: { locale: Locale; imports: ImportsPage['nodes'] }) {
  const t = wordsOf(locale)
  if (imports.length === 0) return null
  return (
    <ul className="card divide-y divide-line">
      {imports.map(({ id, name, kind, state, receivedAt, receivedBy, outcome }) => (
        <li key={id} className="grid gap-x-6 gap-y-1 px-5 py-4 md:grid-cols-[minmax(0,2fr)_minmax(0,2fr)_minmax(0,1fr)]">
          <p>
            <a href={`/${locale}/staff/imports/${id}`} className="inline-flex min-h-12 items-center font-bold [overflow-wrap:anywhere]">
              <bdi>{name}</bdi>
            </a>
            {kind && <span className="block">{t(`imports.kinds.${kind}`)}</span>}
          </p>
          <p>
            <span className="block font-bold">{t(`imports.states.${state}`)}</span>
            <span className="text-soft">
              {t.rich(kind === 'UNDO' ? 'imports.started' : 'imports.sent', {
                ...momentTags(receivedAt, locale),
                who: () => <bdi>{receivedBy}</bdi>,
              })}
            </span>
          </p>
          {outcome && (
            <p className="md:text-end">
              <span className="block">{t('imports.rows', { rows: outcome.read.rows })}</span>
              {outcome.refused.rows > 0 && (
                <span className="font-bold text-red">{t('imports.refusedRows', { rows: outcome.refused.rows })}</span>
              )}
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}
