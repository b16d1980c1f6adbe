import { randomUUID } from 'node:crypto'
import { momentTags } from '@/app/_components/moment-tags'
import { VehicleService } from '@/app/_components/VehicleService'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'

/** Nothing is due on this licence, as of a moment. It says what that does not cover: violations of a vehicle are another service. */
export function NoneDue({ locale, asOf, id }: { locale: Locale; asOf: string; id: string }) {
  const t = wordsOf(locale)
  return (
    <section aria-labelledby="none-due" className="panel rounded-card bg-deep p-5 text-on-deep sm:p-8">
      <h2 id="none-due" className="text-[1.75rem] sm:text-[2.25rem]">
        {t('answer.noneDueTitle')}
      </h2>
      <p className="mt-2 max-w-[62ch]">{t.rich('answer.noneDue', momentTags(asOf, locale))}</p>
      <p className="mt-4 max-w-[62ch] rounded-control bg-on-deep/10 px-4 py-3">
        {t('answer.noneDueScope')} <VehicleService locale={locale} />
      </p>
      <form method="post" action={`/${locale}/violations/certificate/issue`} className="no-print mt-5">
        <input type="hidden" name="inquiry" value={id} />
        <input type="hidden" name="key" value={randomUUID()} />
        <p className="max-w-[62ch]">{t('certificate.askLead')}</p>
        <button type="submit" className="button mt-3 border-on-deep-soft bg-transparent text-on-deep hover:bg-on-deep/10">
          {t('certificate.ask')}
        </button>
      </form>
    </section>
  )
}
