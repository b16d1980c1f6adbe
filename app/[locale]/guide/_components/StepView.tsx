import { keepTogether } from '@/app/_components/keep-together'
import { Ltr } from '@/app/_components/Ltr'
import { PaymentNumber } from '@/app/_components/PaymentNumber'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { networkNames } from '../../pay/_server/network-names'
import { pictureOf } from '../_server/pictures'
import type { GuideStep } from '../_server/steps'

/** One step: what to do, and what one then sees. */
export function StepView({ locale, step, n }: { locale: Locale; step: GuideStep; n: number }) {
  const t = wordsOf(locale)
  const picture = pictureOf(step, locale)
  const { biller, service } = networkNames(locale)
  const tags = {
    biller,
    service,
    keep: keepTogether,
    license: () => <Ltr>10118254</Ltr>,
    number: () => <PaymentNumber number="1000326480165" />,
  }
  return (
    <li id={step} className="guide-step">
      <div>
        <h2>
          <span aria-hidden="true">{n}</span> {t(`guide.steps.${step}.title`)}
        </h2>
        <p>{t.rich(`guide.steps.${step}.text`, tags)}</p>
      </div>
      {picture && <img {...picture} alt={t(`guide.steps.${step}.picture`)} loading={n > 2 ? 'lazy' : undefined} decoding="async" />}
    </li>
  )
}
