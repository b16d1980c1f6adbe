import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { described, Field } from '@/app/_components/Field'
import { Notice } from '@/app/_components/Notice'
import type { Locale } from '@/app/_i18n/locale'
import { pageLocale } from '@/app/_i18n/page-locale'
import { wordsOf } from '@/app/_i18n/words'
import { keptForm } from '@/app/_server/form-cookie'
import { may } from '@/domain/accounts/permissions'
import { MAX_UNDO_REASON_LENGTH } from '@/domain/imports/import-undo'
import { PageHead } from '../../../_components/PageHead'
import { StaffRefusal } from '../../../_components/StaffRefusal'
import { signedInOnly } from '../../../_server/staff-page'
import { UndoTotalsTable } from '../../_components/UndoTotalsTable'
import { undoPage } from '../../_server/undo'

type PageProps = {
  params: Promise<{ locale: string; id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: wordsOf(await pageLocale(params))('imports.undo.title'), robots: { index: false, follow: false } }
}

/** What undoing a file would come to, and the form that has it undone: a reason is asked for. */
export default async function UndoPage({ params, searchParams }: PageProps) {
  const [locale, { id }, query] = [await pageLocale(params), await params, await searchParams]
  const t = wordsOf(locale)
  const list = `/${locale}/staff/imports`
  await signedInOnly(locale, `${list}/${id}/undo`)
  const state = await undoPage(id)
  if (state.kind === 'unknown') notFound()
  if (state.kind !== 'undo') return <StaffRefusal locale={locale} title={t('imports.undo.title')} refused={state} />
  const { one, role } = state
  const result = typeof query.result === 'string' ? await keptForm('import', query.result) : null
  return (
    <>
      <PageHead
        locale={locale}
        title={t('imports.undo.title')}
        lead={<bdi className="[overflow-wrap:anywhere]">{one.name}</bdi>}
        trail={[
          { href: list, label: t('imports.title') },
          { href: `${list}/${id}`, label: t('imports.one') },
        ]}
      />
      {result && (
        <Notice tone="error" title={t('staff.refused')}>
          <p>{result.message || t('staff.notDone')}</p>
        </Notice>
      )}
      {one.undoPreview ? (
        <>
          <p className="mb-6 max-w-[62ch]">{t('imports.undo.about')}</p>
          <UndoTotalsTable locale={locale} totals={one.undoPreview} isPreview />
          {may(role, 'IMPORT_FILES') && <UndoForm locale={locale} id={id} reason={result?.reason} />}
        </>
      ) : (
        <Notice tone="warning" title={t('imports.undo.none')} />
      )}
    </>
  )
}

function UndoForm({ locale, id, reason }: { locale: Locale; id: string; reason: string | undefined }) {
  const t = wordsOf(locale)
  return (
    <form method="post" action={`/${locale}/staff/imports/undo`} className="card grid gap-5 p-5">
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="key" value={randomUUID()} />
      <Field id="reason" label={t('imports.undo.reason')} hint={t('imports.undo.reasonHint')}>
        <textarea
          id="reason"
          name="reason"
          required
          rows={3}
          maxLength={MAX_UNDO_REASON_LENGTH}
          dir="auto"
          defaultValue={reason}
          className="control py-3"
          {...described('reason', { hint: true, error: false })}
        />
      </Field>
      <p>
        <button type="submit" className="button">
          {t('imports.undo.confirm')}
        </button>
      </p>
    </form>
  )
}
