import { Ltr } from '@/app/_components/Ltr'
import { dayTag } from '@/app/_components/moment-tags'
import { ScriptButton } from '@/app/_components/ScriptButton'
import type { PaperCertificate } from '@/app/_documents/certificate-drawing'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { dayInAmman } from '@/domain/values/calendar-day'
import type { Told } from '../_server/certificate'

type ShareFormProps = { locale: Locale; certificate: PaperCertificate; inquiry: string; result: Told | null }

/** A code for somebody else, told once. */
export function ShareForm({ locale, certificate, inquiry, result }: ShareFormProps) {
  const t = wordsOf(locale)
  return (
    <section aria-labelledby="share-heading" className="no-print mt-8 max-w-[44rem]">
      <h2 id="share-heading" className="text-xl">
        {t('certificate.shareTitle')}
      </h2>
      <p>{t('certificate.shareLead')}</p>
      {result?.shareCode && result.expiresAt && (
        <div className="card my-4 p-5">
          <p className="text-soft">{t('certificate.shareCode')}</p>
          <p className="text-xl font-extrabold" data-share-code>
            <Ltr>{result.shareCode}</Ltr>
          </p>
          <p>{t.rich('certificate.shareOnce', dayTag(dayInAmman(new Date(result.expiresAt)), locale))}</p>
          <p className="mt-3">
            <ScriptButton action="copy" text={result.shareCode} done={t('certificate.copied')} className="button button-quiet">
              {t('certificate.copy')}
            </ScriptButton>
          </p>
        </div>
      )}
      <form method="post" action={`/${locale}/violations/certificate/share`} className="mt-3">
        <input type="hidden" name="inquiry" value={inquiry} />
        <input type="hidden" name="number" value={certificate.number} />
        <button type="submit" className="button button-quiet">
          {t('certificate.shareMake')}
        </button>
      </form>
    </section>
  )
}
