import { Amount } from '@/app/_components/Amount'
import { Ltr } from '@/app/_components/Ltr'
import { momentTags } from '@/app/_components/moment-tags'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import type { ReceiptCorrectionKind } from '@/graphql/generated/client/graphql'

type ShownCorrection = {
  readonly kind: ReceiptCorrectionKind
  readonly at: string
  readonly violationNumber: string
  readonly fineAfter?: number | null
  readonly amount: number
  readonly caseReference?: string | null
}

/** What became of violations after they were paid, and the case in which what is no longer due goes back. */
export function Corrections({ locale, corrections }: { locale: Locale; corrections: readonly ShownCorrection[] }) {
  if (corrections.length === 0) return null
  return (
    <ul className="my-3 grid gap-2">
      {corrections.map((one) => (
        <li key={`${one.at} ${one.violationNumber} ${one.caseReference ?? ''}`}>
          <CorrectionText locale={locale} one={one} />
        </li>
      ))}
    </ul>
  )
}

function CorrectionText({ locale, one }: { locale: Locale; one: ShownCorrection }) {
  const t = wordsOf(locale)
  const { kind, at, violationNumber, fineAfter, amount, caseReference } = one
  const tags = {
    ...momentTags(at, locale),
    number: () => <Ltr>{violationNumber}</Ltr>,
    fine: () => <Amount fils={fineAfter ?? 0} locale={locale} />,
    amount: () => <Amount fils={amount} locale={locale} />,
    case: () => (
      <strong>
        <Ltr>{caseReference ?? ''}</Ltr>
      </strong>
    ),
  }
  return (
    <>
      {t.rich(`receipt.later.${kind}`, tags)} {caseReference ? t.rich('receipt.later.back', tags) : t('receipt.later.nothing')}
    </>
  )
}
