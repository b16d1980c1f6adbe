import { Amount } from '@/app/_components/Amount'
import { Ltr } from '@/app/_components/Ltr'
import { momentTags } from '@/app/_components/moment-tags'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { type ArrivedCase, type NextStep, nextStep } from '../_server/arrived'

type ArrivedMoneyProps = { locale: Locale; cases: readonly ArrivedCase[]; now: Date }

/** Money that arrived for the number and did not settle as it was: how much, the number of its case, by when it ends, and what comes next. */
export function ArrivedMoney({ locale, cases, now }: ArrivedMoneyProps) {
  const released = cases.filter(({ reason }) => reason === 'NO_LONGER_DUE')
  const arrived = cases.filter(({ reason }) => reason !== 'NO_LONGER_DUE')
  return (
    <>
      <CaseList locale={locale} cases={released} now={now} words="released" />
      <CaseList locale={locale} cases={arrived} now={now} words="arrived" />
    </>
  )
}

/** `released`: money of what was cancelled or lowered after it was paid. */
type Words = 'arrived' | 'released'

function CaseList({ locale, cases, now, words }: ArrivedMoneyProps & { words: Words }) {
  const t = wordsOf(locale)
  if (cases.length === 0) return null
  return (
    <section aria-labelledby={`${words}-heading`} className="my-8">
      <h2 id={`${words}-heading`} className="mb-3 text-xl">
        {t(`pay.${words}.heading`)}
      </h2>
      <ul className="card divide-y divide-line px-5">
        {cases.map((one) => (
          <ArrivedLine key={one.reference} locale={locale} one={one} now={now} words={words} />
        ))}
      </ul>
    </section>
  )
}

function ArrivedLine({ locale, one, now, words }: { locale: Locale; one: ArrivedCase; now: Date; words: Words }) {
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
    link: (inside: React.ReactNode) => <a href={`/${locale}/${next === 'late' ? 'contact' : 'refund'}`}>{inside}</a>,
  }
  const toRefund = (inside: React.ReactNode) => <a href={`/${locale}/refund?case=${encodeURIComponent(reference)}`}>{inside}</a>
  return (
    <li className="grid gap-1 py-4">
      <p>{amount > 0 ? t.rich(`pay.${words}.amount`, amountTag(amount)) : t('pay.arrived.otherCurrency')}</p>
      <p className="text-[0.9375rem] text-soft">
        {t.rich('pay.arrived.case', {
          case: () => (
            <strong>
              <Ltr>{reference}</Ltr>
            </strong>
          ),
        })}
      </p>
      <p className="text-[0.9375rem] text-soft">{t.rich('pay.arrived.reason', { reason: () => reasonText[locale] })}</p>
      {allocated > 0 && <p>{t.rich('pay.arrived.allocated', amountTag(allocated))}</p>}
      {refunded > 0 && <p>{t.rich('pay.arrived.refunded', amountTag(refunded))}</p>}
      {!(next === 'ended' && isMoved) && <p>{t.rich(nextText(next, words), tags)}</p>}
      {next !== 'ended' && words === 'arrived' && (
        <p>{t.rich(next === 'transfer' ? 'pay.arrived.refundReady' : 'pay.arrived.refund', { link: toRefund })}</p>
      )}
    </li>
  )
}

/** What comes next: whoever paid names the account of money that is no longer due. */
function nextText(next: NextStep, words: Words) {
  if (words === 'released' && next === 'open') return 'pay.released.open'
  if (words === 'released' && next === 'transfer') return 'pay.released.account'
  return `pay.arrived.${next}` as const
}
