import { momentTags } from '@/app/_components/moment-tags'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import type { ShownImport } from '../_server/imports'

/** Who asked for what about this file, and what a second person decided. */
export function Requests({ locale, approvals }: { locale: Locale; approvals: ShownImport['approvals'] }) {
  const t = wordsOf(locale)
  if (approvals.length === 0) return null
  return (
    <section className="mt-8">
      <h2 className="text-lg">{t('imports.requests.title')}</h2>
      <ul className="card mt-2 divide-y divide-line">
        {approvals.map(({ id, kind, state, requestedBy, requestedAt, decidedBy, decidedAt, reason, note }) => (
          <li key={id} className="px-5 py-3 [overflow-wrap:anywhere]">
            <p className="font-bold">
              {t(kind === 'IMPORT_UNDO' ? 'imports.requests.undo' : 'imports.requests.register')} · {t(`approvals.states.${state}`)}
            </p>
            <p>{t.rich('approvals.asked', { ...momentTags(requestedAt, locale), who: () => <bdi>{requestedBy}</bdi> })}</p>
            <p dir="auto">{reason}</p>
            {decidedAt && (
              <p>
                {t.rich('approvals.decided', {
                  ...momentTags(decidedAt, locale),
                  state: t(`approvals.states.${state}`),
                  who: () => <bdi>{decidedBy}</bdi>,
                })}
              </p>
            )}
            {note && <p dir="auto">{note}</p>}
            {state === 'REQUESTED' && (
              <p>
                <a href={`/${locale}/staff/approvals`} className="inline-flex min-h-12 items-center">
                  {t('imports.requests.decide')}
                </a>
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
