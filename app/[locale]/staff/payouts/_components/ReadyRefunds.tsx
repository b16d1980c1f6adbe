import { randomUUID } from 'node:crypto'
import { Amount } from '@/app/_components/Amount'
import { Ltr } from '@/app/_components/Ltr'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { may, type Role } from '@/domain/accounts/permissions'
import type { PayoutsPage } from '../_server/payouts'

type Ready = PayoutsPage['payoutsReady']

/** What can go into the next file, each with a box: what the daily file has confirmed is ticked. */
export function ReadyRefunds({ locale, ready, role }: { locale: Locale; ready: Ready; role: Role }) {
  const t = wordsOf(locale)
  const makes = may(role, 'MAKE_PAYOUTS') && ready.items.length > 0
  return (
    <section aria-labelledby="ready-heading" className="card mb-8 grid gap-3 p-5">
      <h2 id="ready-heading" className="text-xl">
        {t('payouts.readyTitle')}
      </h2>
      <p className="text-2xl font-extrabold">
        {t('payouts.refunds', { count: ready.refunds })} · <Amount fils={ready.total} locale={locale} />
      </p>
      {ready.toApprove + ready.withoutAccount > 0 && (
        <p>
          {ready.toApprove > 0 && `${t('payouts.toApprove', { count: ready.toApprove })} · `}
          {ready.withoutAccount > 0 && `${t('payouts.without', { count: ready.withoutAccount })} · `}
          <a href={`/${locale}/staff/cases?state=REFUND_APPROVED`} className="inline-flex min-h-12 items-center">
            {t('payouts.approved')}
          </a>
        </p>
      )}
      {ready.items.length > 0 && (
        <form method="post" action={`/${locale}/staff/payouts/act`} className="grid gap-3">
          <input type="hidden" name="act" value="make" />
          <input type="hidden" name="key" value={randomUUID()} />
          <fieldset>
            <legend className="font-bold">{t('payouts.choose')}</legend>
            <ul className="divide-y divide-line">
              {ready.items.map((item) => (
                <ReadyLine key={item.caseReference} locale={locale} item={item} isTickable={makes} />
              ))}
            </ul>
          </fieldset>
          {makes && (
            <>
              <p className="max-w-[62ch] text-soft">{t('payouts.makeAbout')}</p>
              <p>
                <button type="submit" className="button">
                  {t('payouts.make')}
                </button>
              </p>
            </>
          )}
        </form>
      )}
    </section>
  )
}

function ReadyLine({ locale, item, isTickable }: { locale: Locale; item: Ready['items'][number]; isTickable: boolean }) {
  const t = wordsOf(locale)
  const { caseReference, amount, maskedIban, payeeName, bankName, confirmed } = item
  return (
    <li className="flex items-start gap-4 py-2">
      {isTickable && (
        <label className="inline-flex min-h-12 items-center">
          <input
            type="checkbox"
            name="item"
            value={caseReference}
            defaultChecked={confirmed && bankName !== null}
            className="size-6 shrink-0"
          />
          <span className="sr-only">{t('cases.tick', { reference: caseReference })}</span>
        </label>
      )}
      <span className="grow">
        <a href={`/${locale}/staff/cases/${caseReference}`} className="inline-flex min-h-12 items-center font-bold">
          <Ltr>{caseReference}</Ltr>
        </a>
        <span className="block">
          <bdi>{payeeName ?? t('cases.proposal.unknown')}</bdi> · <Ltr>{maskedIban}</Ltr>
        </span>
        {payeeName !== null && bankName !== payeeName && (
          <span className="block">{bankName ? <bdi>{bankName}</bdi> : <b className="text-red">{t('payouts.noLatin')}</b>}</span>
        )}
        <span className={confirmed ? 'block text-soft' : 'block font-bold text-red'}>
          {t(confirmed ? 'payouts.confirmed' : 'payouts.unconfirmed')}
        </span>
      </span>
      <b className="inline-flex min-h-12 shrink-0 items-center">
        <Amount fils={amount} locale={locale} />
      </b>
    </li>
  )
}
