import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { momentTags } from '@/app/_components/moment-tags'
import { Notice } from '@/app/_components/Notice'
import type { Locale } from '@/app/_i18n/locale'
import { pageLocale } from '@/app/_i18n/page-locale'
import { wordsOf } from '@/app/_i18n/words'
import { keptForm } from '@/app/_server/form-cookie'
import { currentVisitor } from '@/app/_server/session'
import { signInAddress } from '@/app/_server/sign-in-address'
import { ResultNotice } from '@/app/[locale]/staff/_components/ResultNotice'
import { may } from '@/domain/accounts/permissions'
import { PageHead } from '../../_components/PageHead'
import { StaffRefusal } from '../../_components/StaffRefusal'
import { Compared } from '../_components/Compared'
import { Differences } from '../_components/Differences'
import { Preview } from '../_components/Preview'
import { Requests } from '../_components/Requests'
import { StartForm } from '../_components/StartForm'
import { Totals } from '../_components/Totals'
import { UnderWay } from '../_components/UnderWay'
import { Undone, UndoWay } from '../_components/Undone'
import { importPage, type ShownImport } from '../_server/imports'
import { leftRows } from '../_server/undo'

type PageProps = {
  params: Promise<{ locale: string; id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: wordsOf(await pageLocale(params))('imports.one'), robots: { index: false, follow: false } }
}

/** One file that was sent: how far it is, what registering it would come to, and what became of it. */
export default async function ImportPage({ params, searchParams }: PageProps) {
  const [locale, { id }, query] = [await pageLocale(params), await params, await searchParams]
  const t = wordsOf(locale)
  const list = `/${locale}/staff/imports`
  if (!(await currentVisitor())) redirect(signInAddress(locale, `${list}/${id}`))
  const from = Math.max(Math.trunc(Number(query.from)) || 0, 0)
  const state = await importPage(id, from)
  if (state.kind === 'unknown') notFound()
  if (state.kind !== 'import') return <StaffRefusal locale={locale} title={t('imports.one')} refused={state} />
  const { one, role } = state
  const result = typeof query.result === 'string' ? await keptForm('import', query.result) : null
  return (
    <>
      <PageHead
        locale={locale}
        title={<bdi className="[overflow-wrap:anywhere]">{one.name}</bdi>}
        lead={one.kind ? t(`imports.kinds.${one.kind}`) : undefined}
        trail={[{ href: list, label: t('imports.title') }]}
      />
      {query.same !== undefined && <Notice tone="warning" title={t('imports.same')} />}
      <ResultNotice locale={locale} result={result} />
      <State locale={locale} one={one} />
      {one.kind === 'UNDO' && <Undone locale={locale} one={one} left={await leftRows(id, Number(query.after) || 0)} />}
      <UndoWay locale={locale} one={one} mayUndo={may(role, 'IMPORT_FILES')} />
      {one.state === 'PREVIEWED' && one.preview && <Preview locale={locale} one={one} preview={one.preview} />}
      <Differences locale={locale} one={one} after={from} />
      {one.state === 'PREVIEWED' && one.preview && may(role, 'IMPORT_FILES') && !isAskedFor(one) && (
        <StartForm locale={locale} one={one} holds={one.preview.holds} result={result} />
      )}
      <Requests locale={locale} approvals={one.approvals} />
      <History locale={locale} one={one} />
    </>
  )
}

const isAskedFor = ({ approvals }: ShownImport) => approvals.some(({ kind, state }) => kind === 'IMPORT' && state === 'REQUESTED')

function State({ locale, one }: { locale: Locale; one: ShownImport }) {
  const t = wordsOf(locale)
  const { state, refusal, outcome, errorFilePath, settlementFile } = one
  if (state === 'RECEIVED' || state === 'RUNNING') return <UnderWay locale={locale} one={one} />
  if (refusal)
    return (
      <Notice tone="error" title={t(`imports.states.${state}`)}>
        <p className="[overflow-wrap:anywhere]">{refusal[locale]}</p>
      </Notice>
    )
  if (state === 'PREVIEWED') return <Notice tone="warning" title={t(isAskedFor(one) ? 'approvals.waits' : 'imports.states.PREVIEWED')} />
  return (
    <>
      <Notice title={t('imports.states.DONE')}>{one.resumed && <p>{t('imports.resumed')}</p>}</Notice>
      {outcome && <Totals locale={locale} caption={t('imports.became')} outcome={outcome} withFils={one.kind === 'VIOLATIONS'} />}
      {errorFilePath && (
        <p className="mb-6">
          <a href={`${errorFilePath}&language=${locale}`} className="button" download>
            {t('imports.errorFile')}
          </a>
        </p>
      )}
      {settlementFile && <Compared locale={locale} file={settlementFile} caseReferences={one.caseReferences} />}
    </>
  )
}

function History({ locale, one }: { locale: Locale; one: ShownImport }) {
  const t = wordsOf(locale)
  const { receivedAt, receivedBy, startedAt, startedBy, finishedAt } = one
  return (
    <section className="mt-8">
      <h2 className="text-lg">{t('imports.history')}</h2>
      <ol className="mt-2 grid gap-1 text-soft">
        {one.kind !== 'UNDO' && (
          <li>{t.rich('imports.sent', { ...momentTags(receivedAt, locale), who: () => <bdi>{receivedBy}</bdi> })}</li>
        )}
        {startedAt && <li>{t.rich('imports.started', { ...momentTags(startedAt, locale), who: () => <bdi>{startedBy}</bdi> })}</li>}
        {finishedAt && <li>{t.rich('imports.finished', momentTags(finishedAt, locale))}</li>}
      </ol>
    </section>
  )
}
