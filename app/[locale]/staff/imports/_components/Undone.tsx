import { Amount } from '@/app/_components/Amount'
import { Ltr } from '@/app/_components/Ltr'
import { Notice } from '@/app/_components/Notice'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import type { ShownImport } from '../_server/imports'
import type { leftRows } from '../_server/undo'
import { UndoTotalsTable } from './UndoTotalsTable'

type UndoneProps = { locale: Locale; one: ShownImport; left: Awaited<ReturnType<typeof leftRows>> }

/** What an undo takes back, why, what became of the rows, and each row that was left. */
export function Undone({ locale, one, left }: UndoneProps) {
  const t = wordsOf(locale)
  const { undoes, reason, undoTotals } = one
  return (
    <>
      {undoes && (
        <p className="mb-2">
          {t.rich('imports.undo.undoOf', {
            name: () => (
              <a href={`/${locale}/staff/imports/${undoes.id}`} className="[overflow-wrap:anywhere]">
                <bdi>{undoes.name}</bdi>
              </a>
            ),
          })}
        </p>
      )}
      {reason && (
        <p className="mb-6 max-w-[62ch] whitespace-pre-line [overflow-wrap:anywhere]">
          {t.rich('imports.undo.why', { reason: () => <bdi>{reason}</bdi> })}
        </p>
      )}
      {undoTotals && <UndoTotalsTable locale={locale} totals={undoTotals} isPreview={false} />}
      {left.rows.length > 0 && (
        <section className="mb-6">
          <h2 className="text-lg">{t('imports.undo.leftRows')}</h2>
          <ul className="card mt-2 divide-y divide-line">
            {left.rows.map(({ line, authority, sourceKey, fine, text }) => (
              <li key={line} className="px-5 py-3">
                <b>{t('imports.line', { line })}</b>{' '}
                <Ltr>
                  {authority} {sourceKey}
                </Ltr>
                {fine !== null && (
                  <>
                    {' · '}
                    <Amount fils={fine} locale={locale} />
                  </>
                )}
                <span className="block">{text[locale]}</span>
              </li>
            ))}
          </ul>
          {left.next !== null && (
            <p className="mt-4">
              <a href={`/${locale}/staff/imports/${one.id}?after=${left.next}`} className="button button-quiet">
                {t('imports.undo.more')}
              </a>
            </p>
          )}
        </section>
      )}
    </>
  )
}

/** On the page of a file: that it is undone, or the way to undo it. */
export function UndoWay({ locale, one, mayUndo }: { locale: Locale; one: ShownImport; mayUndo: boolean }) {
  const t = wordsOf(locale)
  const { id, kind, state, undo } = one
  if (kind !== 'VIOLATIONS' || (state !== 'DONE' && state !== 'FAILED')) return null
  if (undo)
    return (
      <Notice tone="warning" title={t('imports.undo.undoneBy')}>
        <p>
          {t(`imports.states.${undo.state}`)} · <a href={`/${locale}/staff/imports/${undo.id}`}>{t('imports.undo.seeUndo')}</a>
        </p>
        {undo.state === 'FAILED' && mayUndo && <UndoLink locale={locale} id={id} />}
      </Notice>
    )
  const isAskedFor = one.approvals.some((asked) => asked.kind === 'IMPORT_UNDO' && asked.state === 'REQUESTED')
  if (isAskedFor) return <Notice tone="warning" title={t('imports.undo.askedFor')} />
  return mayUndo ? <UndoLink locale={locale} id={id} /> : null
}

function UndoLink({ locale, id }: { locale: Locale; id: string }) {
  return (
    <p className="mb-6">
      <a href={`/${locale}/staff/imports/${id}/undo`} className="button button-quiet">
        {wordsOf(locale)('imports.undo.ask')}
      </a>
    </p>
  )
}
