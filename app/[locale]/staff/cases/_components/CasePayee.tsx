import { Ltr } from '@/app/_components/Ltr'
import { dayTag } from '@/app/_components/moment-tags'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { siteAddress } from '@/app/_server/site'
import { may, type Role } from '@/domain/accounts/permissions'
import { dayInAmman } from '@/domain/values/calendar-day'
import { Fact } from '../../_components/Fact'
import type { ShownCase } from '../_server/case-pages'

/** As the API names whoever came in on the site. */
const PAYER = 'payer'

type CasePayeeProps = { locale: Locale; one: ShownCase; role: Role }

/** Where the account for the case's refund stands: asked for, named, in a file for the bank. */
export function CasePayee({ locale, one, role }: CasePayeeProps) {
  const t = wordsOf(locale)
  const { payee } = one
  if (!payee) return null
  const file = payee.payoutFile
  return (
    <section aria-labelledby="payee-heading" className="card mb-8 p-5">
      <h2 id="payee-heading" className="text-[0.9375rem] font-normal text-soft">
        {t('cases.payee.title')}
      </h2>
      <p className="font-bold">{standing(locale, payee)}</p>
      {(one.state === 'REFUND_REQUESTED' || one.state === 'REFUND_APPROVED') && (
        <p className="mt-1">
          {payee.maskedContact
            ? t.rich('cases.payee.contact', { to: () => <Ltr>{payee.maskedContact}</Ltr> })
            : t.rich('cases.payee.noContact', { page: () => <Ltr>{`${siteAddress()}/${locale}/refund`}</Ltr> })}
        </p>
      )}
      {payee.maskedIban && <AccountFacts locale={locale} payee={payee} />}
      {file && (
        <p className="mt-1">
          {t.rich('cases.payee.file', {
            file: () =>
              may(role, 'READ_PAYOUTS') ? (
                <a href={`/${locale}/staff/payouts/${file}`}>
                  <Ltr>{file}</Ltr>
                </a>
              ) : (
                <Ltr>{file}</Ltr>
              ),
          })}
        </p>
      )}
    </section>
  )
}

type Payee = NonNullable<ShownCase['payee']>

/** The account's holder beside the licence's, what its approver must know, and who approved it. */
function AccountFacts({ locale, payee }: { locale: Locale; payee: Payee }) {
  const t = wordsOf(locale)
  const { payeeName, bankName, holderName, counter, signs, approvedBy, approvedAt } = payee
  const name = (text: string | null | undefined) => (text ? <bdi>{text}</bdi> : t('cases.proposal.unknown'))
  return (
    <>
      <dl className="mt-3 grid gap-x-8 gap-y-4 sm:grid-cols-2">
        <Fact name={t('cases.payee.holder')}>{name(payeeName)}</Fact>
        {bankName !== payeeName && <Fact name={t('cases.payee.bankName')}>{bankName ? <bdi>{bankName}</bdi> : t('payouts.noLatin')}</Fact>}
        <Fact name={t('cases.payee.license')}>{name(holderName)}</Fact>
        {counter?.documentKind && (
          <Fact name={t('cases.payee.document')}>
            {t.rich('cases.payee.documentText', {
              kind: t(`cases.documents.${counter.documentKind}`),
              ends: () => <Ltr>{counter.documentEnds}</Ltr>,
            })}
          </Fact>
        )}
      </dl>
      {counter && <p className="mt-3 font-bold">{t.rich('cases.payee.entered', { who: () => <bdi>{counter.enteredBy}</bdi> })}</p>}
      {signs.length > 0 && (
        <ul className="mt-3 list-disc ps-6 font-bold text-red">
          {signs.map((sign) => (
            <li key={sign.en}>{sign[locale]}</li>
          ))}
        </ul>
      )}
      <p className="mt-3">
        {approvedBy && approvedAt
          ? t.rich('cases.payee.approved', { ...dayTag(dayInAmman(new Date(approvedAt)), locale), who: () => <bdi>{approvedBy}</bdi> })
          : t('cases.payee.toApprove')}
      </p>
    </>
  )
}

function standing(locale: Locale, payee: Payee) {
  const t = wordsOf(locale)
  const day = (instant: string) => dayTag(dayInAmman(new Date(instant)), locale)
  if (payee.maskedIban && payee.givenAt)
    return t.rich('cases.payee.given', { ...day(payee.givenAt), account: () => <Ltr>{payee.maskedIban}</Ltr> })
  if (payee.linkUsed) return t('cases.payee.again')
  if (!payee.linkExpiresAt) return t('cases.payee.none')
  if (new Date(payee.linkExpiresAt) <= new Date()) return t.rich('cases.payee.over', day(payee.linkExpiresAt))
  if (payee.linkMadeBy === PAYER) return t.rich('cases.payee.cameIn', day(payee.linkExpiresAt))
  return t.rich('cases.payee.waits', { ...day(payee.linkExpiresAt), who: () => <bdi>{payee.linkMadeBy}</bdi> })
}
