import { Amount } from '@/app/_components/Amount'
import { momentTags } from '@/app/_components/moment-tags'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import type { Reference } from '../_server/documents'
import type { NumberKind } from '../_server/number-kind'

type TimelineProps = { locale: Locale; kind: NumberKind | 'reversed'; events: Reference['timeline'] }

const AHEAD = { payable: 'waiting', review: 'stopped', waiting: 'stopped', paid: null, closed: null, reversed: null } as const

/** What happened to the number, and where it stands: the last step is where it is now. A price that a bank was told is no price of today. */
export function Timeline({ locale, kind, events }: TimelineProps) {
  const t = wordsOf(locale)
  const ahead = AHEAD[kind]
  const result = events.map(({ kind: name, at, amount }) => ({ name, at, amount: name === 'ASKED' ? null : amount }))
  const steps = [...result, ...(ahead ? [{ name: ahead, at: null, amount: null }] : [])]
  return (
    <ol aria-label={t('pay.timeline')} className="no-print mb-8 grid gap-x-3 gap-y-2 sm:flex sm:flex-wrap sm:gap-y-5">
      {steps.map(({ name, at, amount }, index) => (
        <li
          key={`${name} ${at}`}
          aria-current={index === steps.length - 1 ? 'step' : undefined}
          className={`min-w-40 grow basis-0 border-s-4 border-green ps-3 aria-[current]:font-bold sm:border-s-0 sm:border-t-4 sm:ps-0 sm:pt-2 ${ahead ? 'aria-[current]:border-yellow' : ''}`}
        >
          {t(`pay.event.${name}`)}
          {amount != null && (
            <span className="block font-bold">
              <Amount fils={amount} locale={locale} />
            </span>
          )}
          {at && <span className="block text-[0.9375rem] font-normal text-soft">{t.rich('pay.eventAt', momentTags(at, locale))}</span>}
        </li>
      ))}
    </ol>
  )
}
