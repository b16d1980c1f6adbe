import { CopyButton } from '@/app/_components/CopyButton'
import { Notice } from '@/app/_components/Notice'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'

/** A key that was just made, this once. Null: it was shown before. */
export function NewKey({ locale, secret }: { locale: Locale; secret: string | null }) {
  const t = wordsOf(locale)
  if (!secret)
    return (
      <Notice tone="warning" title={t('agency.shownTitle')}>
        <p>{t('agency.shown')}</p>
      </Notice>
    )
  return (
    <section aria-labelledby="new-key" className="panel my-6 rounded-card bg-deep p-6 text-on-deep sm:p-8">
      <h2 id="new-key" className="text-xl">
        {t('agency.newKeyTitle')}
      </h2>
      <p className="mt-1 text-on-deep-soft">{t('agency.newKey')}</p>
      <p dir="ltr" className="new-key mt-3 select-all" id="secret">
        {secret}
      </p>
      <div className="no-print mt-3 flex max-w-72">
        <CopyButton text={secret} label={t('agency.copyKey')} done={t('agency.keyCopied')} isMain />
      </div>
    </section>
  )
}
