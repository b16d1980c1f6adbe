import { Amount } from '@/app/_components/Amount'
import { momentTags } from '@/app/_components/moment-tags'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { may, type Role } from '@/domain/accounts/permissions'
import { Fact } from '../../_components/Fact'
import type { ShownPayoutFile } from '../_server/payouts'

type PayoutFactsProps = { locale: Locale; file: ShownPayoutFile; role: Role }

/** Who made the file when, how much it is, and its two forms with their checksums. */
export function PayoutFacts({ locale, file, role }: PayoutFactsProps) {
  const t = wordsOf(locale)
  const forms = [
    { format: 'XML', path: file.xmlPath, checksum: file.xmlSha256 },
    { format: 'CSV', path: file.csvPath, checksum: file.csvSha256 },
  ]
  return (
    <section aria-label={t('payouts.facts')} className="card mb-8 p-5">
      <dl className="grid gap-x-8 gap-y-4 sm:grid-cols-2 lg:grid-cols-4">
        <Fact name={t('payouts.madeBy')}>
          <bdi>{file.madeBy}</bdi>
        </Fact>
        <Fact name={t('payouts.madeAt')}>{t.rich('cases.moment', momentTags(file.madeAt, locale))}</Fact>
        <Fact name={t('payouts.number')}>{t('payouts.refunds', { count: file.refunds })}</Fact>
        <Fact name={t('payouts.total')}>
          <Amount fils={file.total} locale={locale} />
        </Fact>
        {forms.map(({ format, checksum }) => (
          <div key={format} className="sm:col-span-2">
            <dt className="text-[0.9375rem] text-soft">{t('payouts.checksum', { format })}</dt>
            <dd className="text-[0.8125rem] [overflow-wrap:anywhere]">
              <bdi dir="ltr">{checksum}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      {may(role, 'MAKE_PAYOUTS') && file.cancelled === 0 && (
        <>
          <p className="mt-5 max-w-[62ch] text-soft">{t('payouts.downloadAbout')}</p>
          <p className="mt-3 flex flex-wrap gap-3">
            {forms.map(({ format, path }) => (
              <a key={format} href={path} download className="button button-quiet">
                {t('payouts.download', { format })}
              </a>
            ))}
          </p>
        </>
      )}
    </section>
  )
}
