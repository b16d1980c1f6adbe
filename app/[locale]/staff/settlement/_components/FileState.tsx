import { Amount } from '@/app/_components/Amount'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import type { SettlementHeadlineFragment } from '@/graphql/generated/client/graphql'

const NOT_AGREED = ['differs', 'onlyHere', 'repeated', 'reversals'] as const

/** The headline of a file: what is missing, differs or is unknown with its sum, and how much of its day it has. That all agrees is said only where all does. */
export function FileState({ locale, file: { compared, sums, coverage } }: { locale: Locale; file: SettlementHeadlineFragment }) {
  const t = wordsOf(locale)
  if (!compared) return <span className="block font-bold text-amber">{t('settlement.state.comparing')}</span>
  const { payments, lacking, isOver } = coverage
  const found = [
    ...(isOver ? [{ part: 'lacking' as const, ...lacking }] : []),
    ...NOT_AGREED.map((part) => ({ part, ...sums[part] })),
  ].filter(({ count }) => count > 0)
  const isPart = !isOver && lacking.count > 0
  const of = { n: payments.count - lacking.count, m: payments.count }
  return (
    <>
      {found.map(({ part, count, fils }) => (
        <span key={part} className="block font-bold text-red">
          {t.rich(`settlement.state.${part}`, { n: count, sum: () => <Amount fils={fils} locale={locale} /> })}
        </span>
      ))}
      {isPart && <span className="block font-bold text-amber">{t('settlement.state.part')}</span>}
      {found.length === 0 && !isPart && <span className="block font-bold">{t('settlement.state.agrees')}</span>}
      {sums.notBooked.count > 0 && (
        <span className="block">
          {t.rich('settlement.state.notBooked', {
            n: sums.notBooked.count,
            sum: () => <Amount fils={sums.notBooked.fils} locale={locale} />,
          })}
        </span>
      )}
      <span className="block text-soft">{t('settlement.state.ofDay', of)}</span>
    </>
  )
}
