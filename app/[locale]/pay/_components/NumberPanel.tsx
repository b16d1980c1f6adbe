import { CopyButton } from '@/app/_components/CopyButton'
import { ScriptButton } from '@/app/_components/ScriptButton'
import { amountText } from '@/app/_i18n/format'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { payPath, payUrl } from '../_server/pay-address'
import { SpokenNumber } from './SpokenNumber'

type NumberPanelProps = { locale: Locale; number: string; total: number }

const QUIET = 'button grow border-on-deep-soft bg-transparent px-4 text-on-deep hover:bg-on-deep/10'

/** The number that is paid, and the ways to take it along. */
export function NumberPanel({ locale, number, total }: NumberPanelProps) {
  const t = wordsOf(locale)
  const text = t('pay.shareText', { number, amount: amountText(total, locale), url: payUrl(locale, number) })
  return (
    <section aria-labelledby="number-heading" className="panel rounded-card bg-deep p-5 text-on-deep sm:p-8">
      <h2 id="number-heading" className="text-base font-bold text-on-deep-soft">
        {t('pay.number')}
      </h2>
      <p className="text-[clamp(1.5rem,8.4vw,2.75rem)] leading-snug font-extrabold">
        <SpokenNumber number={number} />
      </p>
      <p className="no-print mt-4 flex flex-wrap gap-3 sm:max-w-[46rem]">
        <CopyButton text={number} label={t('pay.copy')} done={t('pay.copied')} isMain />
        <a href={`${payPath(locale, number)}/slip`} className={QUIET}>
          {t('pay.slip')}
        </a>
        <ScriptButton action="share" text={text} className={QUIET}>
          {t('pay.share')}
        </ScriptButton>
        <a href={`https://wa.me/?text=${encodeURIComponent(text)}`} rel="noreferrer" target="_blank" className={QUIET}>
          {t('pay.whatsapp')}
        </a>
        <a href={`sms:?&body=${encodeURIComponent(text)}`} className={QUIET}>
          {t('pay.sms')}
        </a>
      </p>
    </section>
  )
}
