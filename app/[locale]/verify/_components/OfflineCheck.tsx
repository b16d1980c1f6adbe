import { headers } from 'next/headers'
import { INTL_LOCALE, type Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'

const VERDICTS = { SIGNED: 'text-green', ALTERED: 'text-red', UNKNOWN_KEY: 'text-amber', UNSUPPORTED: 'text-amber' } as const

/** What `public/verify.js` fills where it checks a document on the device itself; hidden until then. */
export async function OfflineCheck({ locale }: { locale: Locale }) {
  const t = wordsOf(locale)
  const labels = {
    number: t('receipt.number'),
    issued: t('receipt.issued'),
    license: t('receipt.license'),
    amount: t('receipt.amount'),
    payment: t('receipt.payment'),
    network: t('receipt.network'),
    bank: t('receipt.bank'),
    count: t('verify.document.violations'),
    line: t('receipt.column.number'),
    asOf: t('certificate.asOf'),
    fullLicense: t('certificate.license'),
    objection: t('decisionPaper.number'),
    decided: t('decisionPaper.decided'),
    part: t('decisionPaper.about'),
    part1: t('decisionPaper.first'),
    part2: t('decisionPaper.appeal'),
    outcome: t('decisionPaper.outcome'),
    authority: t('decisionPaper.authority'),
    decidedList: t('decisionPaper.violations'),
    ACCEPTED: t('objectionOutcomes.ACCEPTED'),
    REDUCED: t('objectionOutcomes.REDUCED'),
    REJECTED: t('objectionOutcomes.REJECTED'),
    UPHELD: t('objectionOutcomes.UPHELD'),
  }
  const nonce = (await headers()).get('x-nonce') ?? undefined
  return (
    <>
      <section
        hidden
        aria-live="polite"
        data-offline
        data-labels={JSON.stringify(labels)}
        data-locale={INTL_LOCALE[locale]}
        data-currency={t('money.currency')}
        data-moment={t('receipt.moment', { date: '{date}', time: '{time}' })}
        className="card mb-8 max-w-[44rem] p-5"
      >
        <h2 className="text-lg">{t('verify.offline.heading')}</h2>
        {Object.entries(VERDICTS).map(([verdict, tone]) => (
          <p key={verdict} hidden data-verdict={verdict} className={`text-xl font-extrabold ${tone}`}>
            {t(`verify.offline.${verdict as keyof typeof VERDICTS}`)}
          </p>
        ))}
        <dl className="divide-y divide-line" />
        <template>
          <div className="flex flex-wrap justify-between gap-x-6 py-2">
            <dt className="text-soft" />
            <dd className="font-bold wrap-anywhere">
              <bdi />
            </dd>
          </div>
        </template>
        <p hidden data-scope>
          {t('certificate.scope')} {t('certificate.compare')}
        </p>
        <p hidden data-note className="mt-2 text-soft">
          {t('verify.offline.note')}
        </p>
      </section>
      <script src="/verify.js" nonce={nonce} type="module" data-keep />
    </>
  )
}
