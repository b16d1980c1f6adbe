import { Amount } from '@/app/_components/Amount'
import { Ltr } from '@/app/_components/Ltr'
import { momentTags } from '@/app/_components/moment-tags'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { type ArrivedCase, nextStep } from '../_server/arrived'

type ArrivedMoneyProps = { locale: Locale; cases: readonly ArrivedCase[]; now: Date }

/** Money that arrived for the number and did not settle as it was: how much, the number of its case, by when it ends, and what comes next. */
export function ArrivedMoney({ locale, cases, now }: ArrivedMoneyProps) {
  const t = wordsOf(locale)
  if (cases.length === 0) return null
  return (
    <section aria-labelledby="arrived-heading" className="my-8">
      <h2 id="arrived-heading" className="mb-3 text-xl">
        {t('pay.arrived.heading')}
      </h2>
      <ul className="card divide-y divide-line px-5">
        {cases.map((one) => (
          <ArrivedLine key={one.reference} locale={locale} one={one} now={now} />
        ))}
      </ul>
    </section>
  )
}

function ArrivedLine({ locale, one, now }: { locale: Locale; one: ArrivedCase; now: Date }) {
  const t = wordsOf(locale)
  const { reference, reasonText, amount, allocated, refunded, dueAt } = one
  const amountTag = (fils: number) => ({
    amount: () => (
      <strong>
        <Amount fils={fils} locale={locale} />
      </strong>
    ),
  })
  const isMoved = allocated > 0 || refunded > 0
  const next = nextStep(one, now)
  const tags = {
    ...momentTags(dueAt, locale),
    link: (words: React.ReactNode) => <a href={`/${locale}/contact`}>{words}</a>,
  }
  return (
    <li className="grid gap-1 py-4">
      <p>{amount > 0 ? t.rich('pay.arrived.amount', amountTag(amount)) : t('pay.arrived.otherCurrency')}</p>
      <p className="text-[0.9375rem] text-soft">
        {t.rich('pay.arrived.case', {
          case: () => (
            <strong>
              <Ltr>{reference}</Ltr>
            </strong>
          ),
        })}{' '}
        · {reasonText[locale]}
      </p>
      {allocated > 0 && <p>{t.rich('pay.arrived.allocated', amountTag(allocated))}</p>}
      {refunded > 0 && <p>{t.rich('pay.arrived.refunded', amountTag(refunded))}</p>}
      {!(next === 'ended' && isMoved) && <p>{t.rich(`pay.arrived.${next}`, tags)}</p>}
    </li>
  )
}
