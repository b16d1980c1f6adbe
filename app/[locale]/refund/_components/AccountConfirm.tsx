import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { latinDigits } from '@/domain/values/digits'
import type { KeptAccount } from '../_server/refund'

type AccountConfirmProps = { locale: Locale; at: string; saved: KeptAccount; id: string }

/** The account once more, in fours as banks print it, before it is taken. */
export function AccountConfirm({ locale, at, saved, id }: AccountConfirmProps) {
  const t = wordsOf(locale)
  const inFours = latinDigits(saved.iban)
    .toUpperCase()
    .replace(/(.{4})(?=.)/g, '$1 ')
  return (
    <section aria-label={t('refund.account')} className="card grid gap-5 p-5 sm:p-8">
      <dl className="grid gap-4">
        <div>
          <dt className="text-soft">{t('refund.iban')}</dt>
          <dd className="text-xl font-extrabold" id="checked-iban">
            <bdi dir="ltr">{inFours}</bdi>
          </dd>
        </div>
        <div>
          <dt className="text-soft">{t('refund.holder')}</dt>
          <dd className="text-xl font-bold">
            <bdi>{saved.holder}</bdi>
          </dd>
        </div>
        {saved.latin && (
          <div>
            <dt className="text-soft">{t('refund.latin')}</dt>
            <dd className="text-xl font-bold">
              <bdi>{saved.latin}</bdi>
            </dd>
          </div>
        )}
      </dl>
      <form method="post" action={`${at}/give`} className="grid gap-3 sm:flex">
        <input type="hidden" name="kept" value={id} />
        <button type="submit" className="button">
          {t('refund.confirm')}
        </button>
        <a href={at} className="button button-quiet">
          {t('refund.change')}
        </a>
      </form>
    </section>
  )
}
