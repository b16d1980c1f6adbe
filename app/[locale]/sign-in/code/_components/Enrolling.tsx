import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import type { Enrolment } from '@/graphql/server/execute'
import { QrCode } from '../../../pay/_components/Barcodes'

/** What an authenticator app reads, and the same to type where there is no camera. */
export function Enrolling({ locale, enrolment: { secret, address } }: { locale: Locale; enrolment: Enrolment }) {
  const t = wordsOf(locale)
  return (
    <section aria-label={t('signIn.enrolTitle')} className="card mb-6 grid justify-items-center gap-4 p-5 sm:p-8">
      <QrCode text={address} label={t('signIn.enrolQr')} />
      <p className="text-center text-soft">{t('signIn.enrolType')}</p>
      <p className="text-center font-bold">
        <bdi dir="ltr">{secret.replace(/(.{4})(?=.)/g, '$1 ')}</bdi>
      </p>
    </section>
  )
}
