import { randomUUID } from 'node:crypto'
import { Amount } from '@/app/_components/Amount'
import { Ltr } from '@/app/_components/Ltr'
import { dayText } from '@/app/_i18n/format'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { objectHref } from '../../../objections/_server/object-href'
import { alonePrice } from '../_server/alone-price'
import { payHref } from '../_server/choice-href'
import type { ChoosableLicense } from '../_server/choosing'
import type { ChoosingProps } from './choosing-props'

type Price = NonNullable<ChoosableLicense['choicePrice']>

type ChoicePanelProps = ChoosingProps & { price: Price }

/** What exactly the ticked violations cost today, beside everything, and the two ways on. */
export function ChoicePanel(props: ChoicePanelProps) {
  const { locale, price } = props
  const t = wordsOf(locale)
  const amount = (fils: number) => () => <Amount fils={fils} locale={locale} />
  return (
    <section aria-labelledby="chosen" className="card p-5 sm:p-8">
      <h2 id="chosen" className="text-lg">
        {t('choose.chosen', { count: price.count })}
      </h2>
      <p className="text-[2rem] leading-tight font-extrabold">
        <Amount fils={price.total} locale={locale} />
      </p>
      <Chosen {...props} />
      {price.discount > 0 && <p className="text-soft">{t.rich('result.instead', { amount: amount(price.fine) })}</p>}
      {price.lostDiscount != null && (
        <div className="loss">
          <p className="font-bold">{t.rich('choose.loses', { lost: amount(price.lostDiscount) })}</p>
          <p>{t.rich('choose.allOrNothing', { all: amount(price.all.total), some: amount(price.total) })}</p>
          {price.all.total <= price.total && <p>{t('choose.allIsCheaper')}</p>}
        </div>
      )}
      <p className="mt-4">{t('choose.objectFirst')}</p>
      <Ways {...props} />
      <p className="mt-4">
        <a href={objectHref(locale, props.inquiry, props.asked.ids.length === 1 ? props.asked.ids[0] : undefined)}>{t('objecting.link')}</a>
      </p>
    </section>
  )
}

/** Each chosen violation once more, so that nothing is issued for what was ticked by mistake. */
function Chosen({ locale, asked, license, price }: ChoicePanelProps) {
  const t = wordsOf(locale)
  const isAll = price.count === price.all.count
  const chosen = license.violations.nodes.filter(({ id }) => asked.ids.includes(id))
  return (
    <details className="my-2" open={chosen.length <= 6}>
      <summary className="min-h-12 cursor-pointer py-3 font-bold">{t('choose.check')}</summary>
      <ul className="plan">
        {chosen.map((violation) => (
          <li key={violation.id}>
            <span>
              {violation.description[locale]}{' '}
              <span className="choice-more">
                <bdi>{dayText(violation.occurredOn, locale)}</bdi> · {t('violation.number')} <Ltr>{violation.number}</Ltr>
              </span>
            </span>
            <b>
              <Amount fils={isAll ? (violation.due ?? 0) : alonePrice(violation)} locale={locale} />
            </b>
          </li>
        ))}
      </ul>
      <a href="#violations" className="inline-flex min-h-12 items-center">
        {t('choose.change')}
      </a>
    </details>
  )
}

/** All of them have a number already; where a choice loses a discount, paying everything comes first. */
function Ways({ locale, inquiry, asked, allDue, price }: ChoicePanelProps) {
  const t = wordsOf(locale)
  const isAll = price.count === price.all.count
  const comesFirst = isAll || price.lostDiscount != null
  const payAll = (
    <a href={payHref(locale, allDue, inquiry)} className={comesFirst ? 'button' : 'button button-quiet'}>
      {t('choose.payAllFor')} <Amount fils={price.all.total} locale={locale} />
    </a>
  )
  return (
    <div className="mt-4 grid gap-3 sm:flex sm:flex-wrap">
      {comesFirst && payAll}
      {!isAll && <IssueForm locale={locale} inquiry={inquiry} ids={asked.ids} isQuiet={comesFirst} />}
      {!comesFirst && payAll}
    </div>
  )
}

type IssueFormProps = { locale: Locale; inquiry: string; ids: readonly string[]; isQuiet: boolean }

function IssueForm({ locale, inquiry, ids, isQuiet }: IssueFormProps) {
  return (
    <form method="post" action={`/${locale}/violations/choose/issue`}>
      <input type="hidden" name="inquiry" value={inquiry} />
      <input type="hidden" name="key" value={randomUUID()} />
      {ids.map((id) => (
        <input key={id} type="hidden" name="v" value={id} />
      ))}
      <button type="submit" className={`button w-full ${isQuiet ? 'button-quiet' : ''}`}>
        {wordsOf(locale)('choose.issue')}
      </button>
    </form>
  )
}
