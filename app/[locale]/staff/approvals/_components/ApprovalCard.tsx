import { momentTags } from '@/app/_components/moment-tags'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { may } from '@/domain/accounts/permissions'
import { Changes } from '../../_components/Changes'
import { Follows } from '../../_components/Follows'
import { Step, StepField } from '../../_components/Step'
import { Simulation } from '../../discount-rules/_components/Simulation'
import type { ListedApproval, Role } from '../_server/approvals'

type Told = Readonly<Record<string, string>> | null
type ApprovalCardProps = { locale: Locale; role: Role; approval: ListedApproval; result: Told }

/** One request: what would change, what follows, who asked and why, and what the reader can do about it. */
export function ApprovalCard({ locale, role, approval, result }: ApprovalCardProps) {
  const t = wordsOf(locale)
  const { id, title, path, consequences, reason, state, note } = approval
  const heading = `approval-${id}`
  return (
    <article aria-labelledby={heading} className="card grid gap-4 p-5">
      <div>
        <h2 id={heading} className="text-xl">
          <bdi>{title[locale]}</bdi>
        </h2>
        <AskedLine locale={locale} approval={approval} />
      </div>
      <Changes locale={locale} changes={approval.changes} label={title[locale]} />
      {path && (
        <p>
          <a href={`/${locale}${path}`} className="inline-flex min-h-12 items-center font-bold">
            {t('approvals.all')}
          </a>
        </p>
      )}
      {approval.kind === 'REFERENCE_CHANGE' && approval.simulation && <FineForecast locale={locale} role={role} approval={approval} />}
      <Follows locale={locale} consequences={consequences} />
      <Words title={t('approvals.reason')} text={reason} />
      {note && <Words title={t('approvals.note')} text={note} />}
      {state === 'REQUESTED' && <ApprovalActions locale={locale} approval={approval} result={result} />}
    </article>
  )
}

/** What another fine comes to. */
function FineForecast({ locale, role, approval: { id, state, simulation } }: Omit<ApprovalCardProps, 'result'>) {
  return (
    <Simulation
      locale={locale}
      of="fine"
      simulation={simulation ?? null}
      sends={{ fineApproval: id }}
      maySimulate={state === 'REQUESTED' && may(role, 'SIMULATE_DISCOUNT_RULES')}
      mayReadLicenses={false}
      here={`/${locale}/staff/approvals`}
    />
  )
}

function Words({ title, text }: { title: string; text: string }) {
  return (
    <div>
      <h3 className="font-bold">{title}</h3>
      <p className="max-w-[62ch] whitespace-pre-line">
        <bdi>{text}</bdi>
      </p>
    </div>
  )
}

function AskedLine({ locale, approval }: { locale: Locale; approval: ListedApproval }) {
  const t = wordsOf(locale)
  const { requestedBy, requestedAt, decidedBy, decidedAt, state } = approval
  return (
    <>
      <p className="text-soft">{t.rich('approvals.asked', { ...momentTags(requestedAt, locale), who: () => <bdi>{requestedBy}</bdi> })}</p>
      {decidedAt && (
        <p className="text-soft">
          {t.rich('approvals.decided', {
            ...momentTags(decidedAt, locale),
            state: t(`approvals.states.${state}`),
            who: () => <bdi>{decidedBy}</bdi>,
          })}
        </p>
      )}
    </>
  )
}

function ApprovalActions({ locale, approval, result }: Omit<ApprovalCardProps, 'role'>) {
  const t = wordsOf(locale)
  const { id, refusal, mayWithdraw } = approval
  const refused = result?.approval === id && result.refused ? result : null
  const step = (act: 'approve' | 'reject' | 'withdraw') => ({
    title: t(`approvals.${act}`),
    about: t(`approvals.${act}About`),
    submit: t(`approvals.${act}`),
    action: `/${locale}/staff/approvals/act`,
    sends: { act, approval: id },
    isOpen: refused?.act === act,
  })
  return (
    <div className="grid gap-3">
      {refusal && !mayWithdraw && <p className="font-bold">{refusal[locale]}</p>}
      {!refusal && (
        <>
          <Step {...step('approve')} />
          <Step {...step('reject')}>
            <StepField
              id={`note-${id}`}
              name="note"
              label={t('approvals.note')}
              hint={t('approvals.noteHint')}
              value={refused?.note}
              error={refused?.field === 'note' ? refused.message : undefined}
              isLong
            />
          </Step>
        </>
      )}
      {mayWithdraw && <Step {...step('withdraw')} />}
    </div>
  )
}
