import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { may } from '@/domain/accounts/permissions'
import { fils, formatJod } from '@/domain/values/money'
import { StepField } from '../../_components/Step'
import type { Me, ShownCase } from '../_server/case-pages'
import { Allocation } from './Allocation'
import { CaseStep } from './CaseStep'
import { CounterStep } from './CounterStep'

type CaseStepsProps = { locale: Locale; one: ShownCase; me: Me; license: string | null; typed: Readonly<Record<string, string>> }

/** What whoever looks may do about the case as it stands. */
export function CaseSteps({ locale, one, me, license, typed }: CaseStepsProps) {
  const t = wordsOf(locale)
  if (!may(me.role, 'WORK_ON_CASES')) return null
  const saved: Kept = (act, field) => (typed.act === act ? typed[field] : undefined)
  const common = { locale, one, saved }
  return (
    <section aria-labelledby="steps-heading" className="mb-8">
      <h2 id="steps-heading" className="mb-4 text-xl">
        {t('cases.steps')}
      </h2>
      <div className="grid gap-4">
        {one.state === 'OPEN' && one.waiting > 0 && <MoneySteps {...common} license={license} />}
        {one.state === 'OPEN' && one.waiting === 0 && <EndSteps {...common} />}
        {(one.state === 'REFUND_REQUESTED' || one.state === 'REFUND_APPROVED') && (
          <>
            {one.payee?.maskedContact && (
              <CaseStep locale={locale} one={one} act="link" isOpen={!one.payee.maskedIban && typed.act !== 'enterAccount'} />
            )}
            <CounterStep locale={locale} one={one} typed={typed.act === 'enterAccount' ? typed : null} />
          </>
        )}
        <DecisionSteps {...common} />
        {may(me.role, 'DECIDE_CASES') && <AccountSteps {...common} />}
        {may(me.role, 'RECORD_REFUNDS') && <RefundSteps {...common} />}
        {one.state !== 'CLOSED' && (
          <CaseStep locale={locale} one={one} act="assign" isOpen={false}>
            <StepField
              id="assignee"
              label={t('cases.assignee')}
              hint={t('cases.assigneeHint')}
              value={one.assignee ?? me.userName}
              isOptional
            />
          </CaseStep>
        )}
        <CaseStep locale={locale} one={one} act="note" isOpen={typed.act === 'note'}>
          <StepField id="note-text" name="note" label={t('cases.note')} value={saved('note', 'text')} isLong />
        </CaseStep>
      </div>
    </section>
  )
}

/** What was typed into a form that was refused. */
type Kept = (act: string, field: string) => string | undefined

type StepsProps = { locale: Locale; one: ShownCase; saved: Kept }

/** Money waits: to violations, or back to whoever paid. */
function MoneySteps({ locale, one, saved, license }: StepsProps & { license: string | null }) {
  const t = wordsOf(locale)
  const amount = saved('refund', 'amount')
  return (
    <>
      <Allocation locale={locale} one={one} license={license} note={saved('allocate', 'text') ?? saved('askAllocate', 'text')} />
      <CaseStep locale={locale} one={one} act="refund" isOpen={amount !== undefined}>
        <StepField id="amount" label={t('cases.amount')} hint={t('cases.amountHint')} value={amount ?? formatJod(fils(one.waiting))} />
        <StepField id="refund-reason" name="reason" label={t('cases.why')} value={saved('refund', 'text')} isLong />
      </CaseStep>
    </>
  )
}

/** No money waits: an end, or the reversal of what never came. */
function EndSteps({ locale, one, saved }: StepsProps) {
  const t = wordsOf(locale)
  const acts = one.reason === 'FILE_LACKS' || one.reason === 'FILE_REVERSES' ? (['reverse', 'close'] as const) : (['close'] as const)
  return acts.map((act) => (
    <CaseStep key={act} locale={locale} one={one} act={act} isOpen={saved(act, 'text') !== undefined}>
      <StepField id={`${act}-reason`} name="reason" label={t('cases.why')} value={saved(act, 'text')} isLong />
    </CaseStep>
  ))
}

/** What somebody asked for is decided by somebody else. */
function DecisionSteps({ locale, one, saved }: StepsProps) {
  if (!one.proposal) return null
  const { refusal, approvalRefusal, mayWithdraw } = one.proposal
  const hindrance = refusal ?? approvalRefusal
  return (
    <>
      {hindrance && <p className="card p-5 font-bold">{hindrance[locale]}</p>}
      {mayWithdraw && <CaseStep locale={locale} one={one} act="withdraw" isOpen={false} />}
      {!hindrance && <CaseStep locale={locale} one={one} act="approve" isOpen />}
      {!refusal && <RejectStep locale={locale} one={one} saved={saved} />}
    </>
  )
}

/** The account that whoever paid named is approved by somebody who neither asked nor made the link. */
function AccountSteps({ locale, one, saved }: StepsProps) {
  const t = wordsOf(locale)
  const { payee } = one
  if (one.state !== 'REFUND_APPROVED' || !payee?.maskedIban || payee.approvedAt) return null
  const hindrance = payee.refusal ?? payee.approvalRefusal
  return (
    <>
      {hindrance && <p className="card p-5 font-bold">{hindrance[locale]}</p>}
      {!hindrance && <CaseStep locale={locale} one={one} act="approveAccount" isOpen />}
      {!payee.refusal && (
        <CaseStep locale={locale} one={one} act="rejectAccount" isOpen={saved('rejectAccount', 'text') !== undefined}>
          <StepField id="account-note" name="note" label={t('cases.why')} value={saved('rejectAccount', 'text')} isLong />
        </CaseStep>
      )}
    </>
  )
}

function RejectStep({ locale, one, saved }: StepsProps) {
  const t = wordsOf(locale)
  return (
    <CaseStep locale={locale} one={one} act="reject" isOpen={saved('reject', 'text') !== undefined}>
      <StepField id="reject-note" name="note" label={t('cases.why')} value={saved('reject', 'text')} isLong />
    </CaseStep>
  )
}

/** What the bank did with a refund. */
function RefundSteps({ locale, one, saved }: StepsProps) {
  const t = wordsOf(locale)
  return (
    <>
      {one.state === 'REFUND_APPROVED' && one.payee?.approvedBy && (
        <CaseStep locale={locale} one={one} act="payout" isOpen>
          <StepField id="transferNumber" label={t('cases.transfer')} value={saved('payout', 'transferNumber')} />
        </CaseStep>
      )}
      {one.requests
        .filter(({ state }) => state === 'PAID_OUT')
        .map(({ id }) => (
          <CaseStep key={id} locale={locale} one={one} act="return" isOpen={saved('return', 'text') !== undefined}>
            <input type="hidden" name="requestId" value={id} />
            <StepField id={`return-${id}`} name="note" label={t('cases.bankSays')} value={saved('return', 'text')} isLong isOptional />
          </CaseStep>
        ))}
    </>
  )
}
