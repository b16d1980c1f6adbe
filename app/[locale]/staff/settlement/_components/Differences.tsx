import { Amount } from '@/app/_components/Amount'
import { Ltr } from '@/app/_components/Ltr'
import { PaymentNumber } from '@/app/_components/PaymentNumber'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import type { ShownFile } from '../_server/settlement'

type DifferencesProps = { locale: Locale; file: ShownFile; next: number | null }

/** Each line that does not agree and each payment that is lacking, with its case. */
export function Differences({ locale, file, next }: DifferencesProps) {
  const t = wordsOf(locale)
  const { differences, lacking } = file
  if (differences.length === 0 && lacking.length === 0) return <p className="text-soft">{t('settlement.noDifferences')}</p>
  return (
    <>
      {differences.length > 0 && (
        <section className="mb-6">
          <h2 className="text-lg">{t('settlement.differences')}</h2>
          <ul className="card mt-2 divide-y divide-line">
            {differences.map(({ line, result, status, transactionId, number, amount, caseReference }) => (
              <li key={line} className="px-5 py-3">
                <b>{t('settlement.line', { line })}</b>
                {transactionId !== '' && (
                  <>
                    {' '}
                    · <PaymentLink locale={locale} transactionId={transactionId} />
                  </>
                )}
                {number !== '' && (
                  <>
                    {' '}
                    · <PaymentNumber number={number} />
                  </>
                )}{' '}
                · <Amount fils={amount} locale={locale} />
                <span className="block">
                  {t(`settlement.results.${result}`)}
                  {status !== null && (
                    <>
                      {' '}
                      <Ltr>({status})</Ltr>
                    </>
                  )}
                </span>
                {caseReference && <CaseLink locale={locale} reference={caseReference} />}
              </li>
            ))}
          </ul>
          {next !== null && (
            <p className="mt-4">
              <a href={`/${locale}/staff/settlement/files/${file.id}?after=${next}`} className="button button-quiet">
                {t('settlement.more')}
              </a>
            </p>
          )}
        </section>
      )}
      {lacking.length > 0 && (
        <section className="mb-6">
          <h2 className="text-lg">{t('settlement.lacking')}</h2>
          <ul className="card mt-2 divide-y divide-line">
            {lacking.map(({ transactionId, paid, caseReference }) => (
              <li key={transactionId} className="px-5 py-3">
                <PaymentLink locale={locale} transactionId={transactionId} /> · <Amount fils={paid} locale={locale} />
                <CaseLink locale={locale} reference={caseReference} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function PaymentLink({ locale, transactionId }: { locale: Locale; transactionId: string }) {
  return (
    <a href={`/${locale}/staff/payments/${encodeURIComponent(transactionId)}`} className="[overflow-wrap:anywhere]">
      <Ltr>{transactionId}</Ltr>
    </a>
  )
}

function CaseLink({ locale, reference }: { locale: Locale; reference: string }) {
  return (
    <a href={`/${locale}/staff/cases/${reference}`} className="flex min-h-12 items-center">
      <span>{wordsOf(locale).rich('settlement.case', { reference: () => <Ltr>{reference}</Ltr> })}</span>
    </a>
  )
}
