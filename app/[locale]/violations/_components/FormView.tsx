import { wholeWords } from '@/app/_components/keep-together'
import { Notice } from '@/app/_components/Notice'
import { PageHead } from '@/app/_components/PageHead'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { signInAddress } from '@/app/_server/sign-in-address'
import type { FormListsQuery } from '@/graphql/generated/client/graphql'
import type { InquiryState } from '../_server/inquiry'
import { ErrorSummary } from './ErrorSummary'
import { ForReceipt } from './ForReceipt'
import { LicensePicture } from './LicensePicture'
import { LookupForm } from './LookupForm'

type FormState = Extract<InquiryState, { kind: 'form' }>

type FormViewProps = {
  locale: Locale
  id: string | undefined
  /** The payment number whose receipt is asked for. */
  pay: string | undefined
  state: FormState
  isGuest: boolean
  lists: FormListsQuery | null
}

/** The form beside the picture of a licence; above them, what the last inquiry ended in if not in a result. */
export function FormView({ locale, id, pay, state, isGuest, lists }: FormViewProps) {
  const t = wordsOf(locale)
  const query = new URLSearchParams({ ...(id && { inquiry: id }), ...(pay && { pay }) }).toString()
  const signInHref = signInAddress(locale, `/${locale}/violations${query && `?${query}`}`)
  return (
    <>
      <PageHead locale={locale} title={wholeWords(t('service.title'))} lead={t('service.lead')} />
      {pay && <ForReceipt locale={locale} number={pay} />}
      {state.problems.length > 0 && <ErrorSummary locale={locale} problems={state.problems} typed={state.typed} />}
      {state.note && (
        <Notice tone={state.note === 'notFound' || state.note === 'tooMany' ? 'warning' : 'calm'} title={t(`answer.${state.note}Title`)}>
          <p>{t.rich(`answer.${state.note}`, { link: (words) => <a href={signInHref}>{words}</a>, count: state.minutes ?? 0 })}</p>
        </Notice>
      )}
      <div className="grid gap-8 lg:grid-cols-[minmax(0,1.2fr)_minmax(0,1fr)] lg:items-start lg:gap-12">
        <LookupForm
          locale={locale}
          pay={pay}
          typed={state.typed}
          problems={state.problems}
          asksExpiry={isGuest || state.note === 'session' || state.typed.day !== ''}
          asksName={state.note === 'holderName' || state.typed.holder !== ''}
          opensDetails={state.note === 'moreDetails'}
          lists={lists}
        />
        <LicensePicture locale={locale} />
      </div>
    </>
  )
}
