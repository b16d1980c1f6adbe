import { Amount } from '@/app/_components/Amount'
import { Ltr } from '@/app/_components/Ltr'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { may } from '@/domain/accounts/permissions'
import { Step } from '../../_components/Step'
import type { Me, ShownPayoutFile } from '../_server/payouts'
import { RecordStep } from './RecordStep'

type Item = ShownPayoutFile['items'][number]
type PayoutItemsProps = { locale: Locale; file: ShownPayoutFile; me: Me; typed: Readonly<Record<string, string>> }

/** The refunds of the file. Those that are ticked, or all, are recorded by the forms below, whose fields name `form`. */
export function PayoutItems({ locale, file, me, typed }: PayoutItemsProps) {
  const t = wordsOf(locale)
  const records = may(me.role, 'RECORD_REFUNDS')
  const isOwn = file.madeBy === me.userName
  const isTickable = records && !isOwn
  return (
    <>
      <section aria-labelledby="items-heading" className="mb-8">
        <h2 id="items-heading" className="mb-4 text-xl">
          {t('payouts.items')}
        </h2>
        <ul className="card divide-y divide-line">
          {file.items.map((item) => (
            <ItemLine key={item.endToEndId} locale={locale} item={item} />
          ))}
        </ul>
      </section>
      {records && isOwn && file.filed + file.paidOut > 0 && <p className="card p-5">{t('payouts.own')}</p>}
      {may(me.role, 'MAKE_PAYOUTS') && !file.taken && file.filed === file.refunds && (
        <div className="mb-4">
          <Step
            title={t('payouts.act.cancel')}
            about={t('payouts.about.cancel')}
            submit={t('payouts.doCancel')}
            action={`/${locale}/staff/payouts/act`}
            sends={{ act: 'cancel', reference: file.reference }}
            isOpen={typed.act === 'cancel'}
          />
        </div>
      )}
      {isTickable && (
        <div className="grid gap-4">
          {file.filed > 0 && (
            <RecordStep locale={locale} file={file} act="paidOut" states={['FILED']} value={typed.transferNumber} isOpen />
          )}
          {file.filed + file.paidOut > 0 && (
            <RecordStep
              locale={locale}
              file={file}
              act="returned"
              states={['FILED', 'PAID_OUT']}
              value={typed.note}
              isOpen={typed.act === 'returned'}
            />
          )}
        </div>
      )}
    </>
  )
}

function ItemLine({ locale, item }: { locale: Locale; item: Item }) {
  const t = wordsOf(locale)
  return (
    <li className="grid gap-x-6 gap-y-1 px-5 py-4 md:grid-cols-[minmax(0,2fr)_minmax(0,2fr)_minmax(0,1fr)]">
      <p>
        <a href={`/${locale}/staff/cases/${item.caseReference}`} className="inline-flex min-h-12 items-center font-bold">
          <Ltr>{item.caseReference}</Ltr>
        </a>
        <span className="block text-soft">
          <Ltr>{item.endToEndId}</Ltr>
        </span>
      </p>
      <p>
        <span className="block font-bold">{t(`payouts.states.${item.state}`)}</span>
        <span className="block">
          <Ltr>{item.maskedIban}</Ltr>
        </span>
        {item.transferNumber && (
          <span className="block text-soft">
            <Ltr>{item.transferNumber}</Ltr>
          </span>
        )}
      </p>
      <p className="font-bold md:text-end">
        <Amount fils={item.amount} locale={locale} />
      </p>
    </li>
  )
}
