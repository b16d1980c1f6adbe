import { Amount } from '@/app/_components/Amount'
import { Ltr } from '@/app/_components/Ltr'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { Step, StepField } from '../../_components/Step'
import type { ShownPayoutFile } from '../_server/payouts'

type State = ShownPayoutFile['items'][number]['state']
type RecordStepProps = {
  locale: Locale
  file: ShownPayoutFile
  act: 'paidOut' | 'returned'
  /** Which of its refunds it can be about. */
  states: readonly State[]
  value: string | undefined
  isOpen: boolean
}

/** Records what the bank did with all refunds of a file that are left, or with those that are ticked. */
export function RecordStep({ locale, file, act, states, value, isOpen }: RecordStepProps) {
  const t = wordsOf(locale)
  const items = file.items.filter(({ state }) => states.includes(state))
  return (
    <Step
      title={t(`payouts.act.${act}`)}
      about={t(`payouts.about.${act}`)}
      submit={t('payouts.do')}
      action={`/${locale}/staff/payouts/act`}
      sends={{ act, reference: file.reference }}
      isOpen={isOpen}
    >
      <fieldset>
        <legend className="font-bold">{t('payouts.which')}</legend>
        {(['all', 'ticked'] as const).map((which) => (
          <label key={which} className="flex min-h-12 items-center gap-3">
            <input
              type="radio"
              name="which"
              value={which}
              defaultChecked={which === (act === 'paidOut' ? 'all' : 'ticked')}
              className="size-5 shrink-0"
            />
            {t(`payouts.${which}`)}
          </label>
        ))}
        <ul className="divide-y divide-line">
          {items.map(({ endToEndId, amount }) => (
            <li key={endToEndId}>
              <label className="flex min-h-12 items-center gap-4">
                <input type="checkbox" name="item" value={endToEndId} className="size-6 shrink-0" />
                <span className="grow">
                  <Ltr>{endToEndId}</Ltr>
                </span>
                <b>
                  <Amount fils={amount} locale={locale} />
                </b>
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
      {act === 'paidOut' ? (
        <StepField id="transferNumber" label={t('cases.transfer')} value={value} />
      ) : (
        <StepField id="return-note" name="note" label={t('cases.bankSays')} value={value} isLong isOptional />
      )}
    </Step>
  )
}
