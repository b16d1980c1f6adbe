import { Amount } from '@/app/_components/Amount'
import { momentTags } from '@/app/_components/moment-tags'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { Changes } from '../../_components/Changes'
import { Fact } from '../../_components/Fact'
import { Follows } from '../../_components/Follows'
import type { ShownCase } from '../_server/case-pages'

type Proposal = NonNullable<ShownCase['proposal']>

/** What was asked for, with everything that its decider must see before deciding. */
export function CaseProposal({ locale, one: { proposal } }: { locale: Locale; one: ShownCase }) {
  const t = wordsOf(locale)
  if (!proposal) return null
  const { request, changes, consequences } = proposal
  const title = t(`cases.proposal.title.${request.kind}`)
  return (
    <section aria-labelledby="proposal-heading" className="card mb-8 grid gap-5 p-5">
      <h2 id="proposal-heading" className="text-xl">
        {title}
      </h2>
      <dl className="grid gap-x-8 gap-y-4 sm:grid-cols-2 lg:grid-cols-4">
        <MoneyFacts locale={locale} proposal={proposal} />
        <Fact name={t('cases.proposal.asked')}>
          <bdi>{request.requestedBy}</bdi> · {t.rich('cases.moment', momentTags(request.requestedAt, locale))}
        </Fact>
      </dl>
      <div>
        <h3 className="font-bold">{t('cases.proposal.reason')}</h3>
        <p className="max-w-[62ch] whitespace-pre-line">
          <bdi>{request.reason}</bdi>
        </p>
      </div>
      <Changes locale={locale} changes={changes} label={title} />
      <Follows locale={locale} consequences={consequences} />
    </section>
  )
}

/** How much, from where, to whom: the account's holder beside the licence's. */
function MoneyFacts({ locale, proposal }: { locale: Locale; proposal: Proposal }) {
  const t = wordsOf(locale)
  const { amount, from, to, payeeName, holderName, request } = proposal
  if (!from || !to) return null
  const name = (text: string | null | undefined) => (text ? <bdi>{text}</bdi> : t('cases.proposal.unknown'))
  return (
    <>
      <Fact name={t('cases.proposal.amount')}>
        <Amount fils={amount} locale={locale} />
      </Fact>
      <Fact name={t('cases.proposal.from')}>{from[locale]}</Fact>
      <Fact name={t('cases.proposal.to')}>
        <bdi>{to[locale]}</bdi>
      </Fact>
      {request.kind === 'REFUND' && <Fact name={t('cases.proposal.payee')}>{name(payeeName)}</Fact>}
      <Fact name={t('cases.proposal.holder')}>{name(holderName)}</Fact>
    </>
  )
}
