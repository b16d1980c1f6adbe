import { Notice } from '@/app/_components/Notice'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { ExpiryField } from '../../_components/ExpiryField'
import { NameField } from '../../_components/NameField'
import type { ExpiryProblem } from '../../_server/read-lookup'
import type { TypedLookup } from '../../_server/typed-lookup'
import type { ProofProblem } from '../_server/looks'

type ProofFormProps = { locale: Locale; id: string; typed: TypedLookup; problem: ProofProblem }

/** Who looked is told to whoever has the card, also when signed in: the date that is printed on it is asked for here. */
export function ProofForm({ locale, id, typed, problem }: ProofFormProps) {
  const t = wordsOf(locale)
  const expiry = problem.startsWith('expiry') ? (problem as Exclude<ExpiryProblem, 'expiryRequired'>) : undefined
  const asksName = problem === 'holderName' || typed.holder !== ''
  const notes = { notFound: t('looks.proofWrong'), holderName: t.rich('answer.holderName', { link: (words) => words }) } as const
  return (
    <div className="max-w-[44rem]">
      <Notice tone={problem === 'missing' ? 'calm' : 'warning'} title={t('looks.proofTitle')}>
        <p>{problem === 'notFound' || problem === 'holderName' ? notes[problem] : t('looks.proof')}</p>
      </Notice>
      <form method="post" action={`/${locale}/violations/looks/proof`} noValidate className="card grid gap-6 p-5 sm:p-8">
        <input type="hidden" name="inquiry" value={id} />
        <ExpiryField locale={locale} typed={typed} error={expiry && t(`error.${expiry}`)} problem={expiry} isAlone />
        {asksName && <NameField locale={locale} typed={typed} error={problem === 'holderShort' ? t('error.holderShort') : undefined} />}
        <button type="submit" className="button sm:justify-self-start">
          {t('looks.show')}
        </button>
      </form>
    </div>
  )
}
