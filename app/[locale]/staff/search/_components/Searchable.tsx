import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { LongKey } from '../../_components/LongKey'

const EXAMPLES = [
  ['license', '10118254'],
  ['paymentNumber', '1000 3264 80165'],
  ['violation', '1452-1'],
  ['plate', '10-79210'],
  ['transaction', 'DEMO-1000326480165'],
  ['case', 'H-7K3QX2P9'],
  ['receipt', 'R-J4Q5FP6N'],
  ['payoutFile', 'P-QEGMMD9F'],
  ['objection', 'O-7K3QX2P9'],
  ['letter', 'M-BTAJZKYD'],
] as const

/** What can be searched for, as it is written. */
export function Searchable({ locale }: { locale: Locale }) {
  const t = wordsOf(locale)
  return (
    <dl className="staff-card staff-searchable">
      {EXAMPLES.map(([kind, example]) => (
        <div key={kind}>
          <dt>{t(`search.kinds.${kind}`)}</dt>
          <dd>
            <LongKey text={example} />
          </dd>
        </div>
      ))}
      <div>
        <dt>{t('search.kinds.name')}</dt>
        <dd>{t('search.nameHint')}</dd>
      </div>
    </dl>
  )
}
