import { Amount } from '@/app/_components/Amount'
import { FieldError } from '@/app/_components/Field'
import { Ltr } from '@/app/_components/Ltr'
import { amountText, dayText } from '@/app/_i18n/format'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { displayPlate } from '@/domain/licenses/vehicle-plate'
import { alonePrice } from '../_server/alone-price'
import type { AskedChoice, ChoiceProblem } from '../_server/asked-choice'
import type { ChoosableLicense } from '../_server/choosing'

type ChoiceFormProps = {
  locale: Locale
  inquiry: string
  asked: AskedChoice
  license: ChoosableLicense
  problem: ChoiceProblem | undefined
}

type Choosable = ChoosableLicense['violations']['nodes'][number]

/** Everything payable with a box to tick. Sending it asks for a price only: nothing is issued by it. */
export function ChoiceForm({ locale, inquiry, asked, license, problem }: ChoiceFormProps) {
  const t = wordsOf(locale)
  const { nodes } = license.violations
  const isChoiceWrong = problem === 'nothing' || problem === 'changed'
  return (
    <form method="get" action={`/${locale}/violations/choose#choice`} data-sum>
      <input type="hidden" name="inquiry" value={inquiry} />
      <input type="hidden" name="step" value="price" />
      <fieldset id="violations" aria-describedby={isChoiceWrong ? 'violations-error' : undefined}>
        <legend className="text-xl font-extrabold">{t('choose.list')}</legend>
        {nodes.length < license.dues.payableCount && (
          <p className="mt-1">{t('choose.firstOnly', { shown: nodes.length, count: license.dues.payableCount })}</p>
        )}
        {isChoiceWrong && <FieldError id="violations">{t(`choose.problem.${problem}`)}</FieldError>}
        <p className="mt-2 flex flex-wrap gap-3">
          <button type="button" hidden data-tick="all" className="button button-quiet">
            {t('choose.all')}
          </button>
          <button type="button" hidden data-tick="none" className="button button-quiet">
            {t('choose.none')}
          </button>
        </p>
        <ul className="choices">
          {nodes.map((violation) => (
            <li key={violation.id}>
              <Choice locale={locale} violation={violation} isTicked={asked.ids.includes(violation.id)} />
            </li>
          ))}
        </ul>
      </fieldset>
      <div className="choose-action">
        <p hidden data-total className="mb-2" role="status">
          {t.rich('choose.running', { amount: () => <Running locale={locale} /> })}
        </p>
        <button type="submit" className={`button w-full sm:w-auto ${license.choicePrice ? 'button-quiet bg-paper' : ''}`}>
          {t('choose.price')}
        </button>
      </div>
    </form>
  )
}

/** What `public/enhance.js` writes the sum into: the amount of this language around its figure. */
function Running({ locale }: { locale: Locale }) {
  const [before = '', after = ''] = amountText(0, locale).split('0.000')
  return (
    <b className="whitespace-nowrap">
      <bdi>
        {before}
        <span data-sum-figure>0.000</span>
        {after}
      </bdi>
    </b>
  )
}

function Choice({ locale, violation, isTicked }: { locale: Locale; violation: Choosable; isTicked: boolean }) {
  const t = wordsOf(locale)
  const { id, number, authority, description, fine, due, discount, occurredOn, vehiclePlate } = violation
  return (
    <label className="choice">
      <input type="checkbox" name="v" value={id} defaultChecked={isTicked} data-fils={alonePrice(violation)} />
      <span className="choice-name">
        <b>{description[locale]}</b>
        <span className="choice-more">
          <bdi>{dayText(occurredOn, locale)}</bdi>
          {vehiclePlate && (
            <>
              {' · '}
              <Ltr>{displayPlate(vehiclePlate)}</Ltr>
            </>
          )}
          <br />
          {authority.name[locale]} · {t('violation.number')} <Ltr>{number}</Ltr>
        </span>
      </span>
      <span className="choice-price">
        <b>
          <Amount fils={due ?? fine ?? 0} locale={locale} />
        </b>
        {discount && fine != null && (
          <span className="choice-more">
            {t.rich('result.instead', { amount: () => <Amount fils={fine} locale={locale} /> })}
            {discount.rule.kind === 'ALL_OR_NOTHING' && ` · ${t('choose.onlyTogether')}`}
          </span>
        )}
      </span>
    </label>
  )
}
