import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Notice } from '@/app/_components/Notice'
import { PageHead } from '@/app/_components/PageHead'
import type { Locale } from '@/app/_i18n/locale'
import { pageLocale } from '@/app/_i18n/page-locale'
import { wordsOf } from '@/app/_i18n/words'
import { keptForm } from '@/app/_server/form-cookie'
import { ResultNotice } from '@/app/[locale]/staff/_components/ResultNotice'
import { may } from '@/domain/accounts/permissions'
import { ReasonField } from '../../../_components/ReasonField'
import { StaffRefusal } from '../../../_components/StaffRefusal'
import { Step } from '../../../_components/Step'
import { oneOf, type Query, signedInOnly } from '../../../_server/staff-page'
import { RuleForm } from '../../_components/RuleForm'
import { RuleText } from '../../_components/RuleText'
import { Simulation } from '../../_components/Simulation'
import { TextsForm } from '../../_components/TextsForm'
import { draftPage, type ShownDraft, type ShownDraftPage } from '../../_server/discount-rules'

type PageProps = { params: Promise<{ locale: string; draft: string }>; searchParams: Promise<Query> }

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: wordsOf(await pageLocale(params))('discountRules.newTitle'), robots: { index: false, follow: false } }
}

/** A rule that is being written: its text, what it would do, and the request for its approval. */
export default async function DraftPage({ params, searchParams }: PageProps) {
  const [locale, { draft: id }] = [await pageLocale(params), await params]
  const t = wordsOf(locale)
  const base = `/${locale}/staff/discount-rules`
  const here = `${base}/drafts/${id}`
  await signedInOnly(locale, here)
  const state = await draftPage(id)
  if (state.kind === 'unknown') notFound()
  if (state.kind !== 'draft') return <StaffRefusal locale={locale} title={t('discountRules.newTitle')} refused={state} />
  const { draft } = state
  const result = await keptForm('discount-rule', oneOf(await searchParams, 'result'))
  return (
    <>
      <PageHead
        locale={locale}
        title={draft ? (locale === 'ar' ? draft.content.titleAr : draft.content.titleEn) : t('discountRules.newTitle')}
        lead={draft ? t(`discountRules.states.${draft.state}`) : t('discountRules.editAbout')}
        trail={[{ href: base, label: t('discountRules.title') }]}
      />
      <ResultNotice locale={locale} result={result} />
      <Draft locale={locale} page={state} result={result} />
    </>
  )
}

type DraftProps = { locale: Locale; page: ShownDraftPage; result: Readonly<Record<string, string>> | null }

function Draft({ locale, page: { draft, types, role }, result }: DraftProps) {
  const manages = may(role, 'MANAGE_DISCOUNT_RULES')
  if (!draft) return manages ? <RuleForm locale={locale} draft={null} types={types} result={result} /> : null
  const { id, state } = draft
  return (
    <>
      <Decision locale={locale} draft={draft} />
      <RuleText locale={locale} content={draft.content} types={types} />
      {state === 'DRAFT' && manages && (
        <div className="mt-6 grid gap-4">
          <RuleForm locale={locale} draft={draft} types={types} result={result} />
          <TextsForm locale={locale} draft={draft} />
        </div>
      )}
      <Simulation
        locale={locale}
        simulation={draft.simulation ?? null}
        sends={{ draft: id }}
        maySimulate={may(role, 'SIMULATE_DISCOUNT_RULES') && (state === 'DRAFT' || state === 'PROPOSED')}
        mayReadLicenses={may(role, 'READ_LICENSES')}
        here={`/${locale}/staff/discount-rules/drafts/${id}`}
      />
      {manages && <Actions locale={locale} draft={draft} result={result} />}
    </>
  )
}

/** Where its approval stands. */
function Decision({ locale, draft: { state, approval } }: { locale: Locale; draft: ShownDraft }) {
  const t = wordsOf(locale)
  if (state === 'PROPOSED')
    return (
      <Notice tone="warning" title={t('discountRules.waitsFor')}>
        <p>
          <a href={`/${locale}/staff/approvals`}>{t('discountRules.toApproval')}</a>
        </p>
      </Notice>
    )
  if (state !== 'REJECTED' || !approval) return null
  return (
    <Notice tone="error" title={t('discountRules.states.REJECTED')}>
      <p>{t.rich('discountRules.rejectedBy', { who: () => <bdi>{approval.decidedBy}</bdi>, note: approval.note })}</p>
    </Notice>
  )
}

type ActionsProps = { locale: Locale; draft: ShownDraft; result: Readonly<Record<string, string>> | null }

function Actions({ locale, draft: { id, state }, result }: ActionsProps) {
  const t = wordsOf(locale)
  const action = `/${locale}/staff/discount-rules/act`
  const refused = result?.refused && result.act === 'propose' ? result : null
  return (
    <div className="grid gap-4">
      {state === 'DRAFT' && (
        <Step
          title={t('discountRules.propose')}
          about={t('discountRules.proposeAbout')}
          submit={t('discountRules.propose')}
          action={action}
          sends={{ act: 'propose', draft: id }}
          isOpen={refused !== null}
        >
          <ReasonField
            locale={locale}
            id="propose-reason"
            value={refused?.reason}
            error={refused?.field === 'reason' ? refused.message : undefined}
          />
        </Step>
      )}
      {(state === 'DRAFT' || state === 'REJECTED') && (
        <Step
          title={t('discountRules.discard')}
          about={t('discountRules.discardAbout')}
          submit={t('discountRules.discard')}
          action={action}
          sends={{ act: 'discard', draft: id }}
          isOpen={false}
        />
      )}
    </div>
  )
}
