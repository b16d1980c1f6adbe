import { Notice } from '@/app/_components/Notice'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { Renew } from '../../_components/Renew'
import type { ShownImport } from '../_server/imports'

/** How far a file has come. The page asks again by itself, with and without JavaScript. */
export function UnderWay({ locale, one }: { locale: Locale; one: ShownImport }) {
  const t = wordsOf(locale)
  const { id, state, rowsDone, rowsOf } = one
  const page = `/${locale}/staff/imports/${id}`
  return (
    <Notice title={t(`imports.states.${state}`)}>
      <p role="status">{rowsOf === null ? t('imports.done', { rows: rowsDone }) : t('imports.doneOf', { rows: rowsDone, of: rowsOf })}</p>
      {rowsOf !== null && <progress className="w-full" aria-label={t('imports.progress')} value={rowsDone} max={rowsOf} />}
      <p>
        <a href={page}>{t('imports.again')}</a>
      </p>
      <Renew page={page} />
    </Notice>
  )
}
