import type { ReactNode } from 'react'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { Step } from '../../_components/Step'
import type { ShownCase } from '../_server/case-pages'

type Act =
  | 'assign'
  | 'note'
  | 'allocate'
  | 'refund'
  | 'close'
  | 'reverse'
  | 'approve'
  | 'reject'
  | 'withdraw'
  | 'askAllocate'
  | 'approveAccount'
  | 'rejectAccount'
  | 'payout'
  | 'return'
  | 'link'
  | 'enterAccount'

type CaseStepProps = { locale: Locale; one: ShownCase; act: Act; isOpen: boolean; children?: ReactNode }

/** One thing that can be done about a case. It names the revision that was seen, so that two people do not both do it. */
export function CaseStep({ locale, one: { reference, revision }, act, isOpen, children }: CaseStepProps) {
  const t = wordsOf(locale)
  return (
    <Step
      title={t(`cases.act.${act}`)}
      about={t(`cases.about.${act}`)}
      submit={t(`cases.do.${act}`)}
      action={`/${locale}/staff/cases/act`}
      sends={{ act, reference, revision }}
      isOpen={isOpen}
    >
      {children}
    </Step>
  )
}
