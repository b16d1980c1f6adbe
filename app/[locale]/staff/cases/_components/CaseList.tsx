import { Amount } from '@/app/_components/Amount'
import { Ltr } from '@/app/_components/Ltr'
import { dayOfInstantText } from '@/app/_i18n/format'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { may } from '@/domain/accounts/permissions'
import { caseHref } from '../_server/case-filter'
import type { ListedCase, Me } from '../_server/case-pages'

type CaseListProps = { locale: Locale; cases: readonly ListedCase[]; me: Me; back: string }

/** The cases of one page, each with a box to tick: ticked ones can be taken on together. */
export function CaseList({ locale, cases, me, back }: CaseListProps) {
  const t = wordsOf(locale)
  if (cases.length === 0) return <p className="card p-5">{t('cases.none')}</p>
  const works = may(me.role, 'WORK_ON_CASES')
  return (
    <form method="post" action={`/${locale}/staff/cases/assign`}>
      <input type="hidden" name="back" value={back} />
      <input type="hidden" name="assignee" value={me.userName} />
      <ul className="card divide-y divide-line">
        {cases.map((one) => (
          <CaseLine key={one.reference} locale={locale} one={one} isTickable={works && one.state !== 'CLOSED'} />
        ))}
      </ul>
      {works && (
        <button type="submit" className="button button-quiet mt-4">
          {t('cases.take')}
        </button>
      )}
    </form>
  )
}

function CaseLine({ locale, one, isTickable }: { locale: Locale; one: ListedCase; isTickable: boolean }) {
  const t = wordsOf(locale)
  const { reference, revision, reason, state, dueAt, overdue, assignee } = one
  return (
    <li className="flex gap-4 px-5 py-4">
      {isTickable && (
        <label className="inline-flex min-h-12 items-center">
          <input type="checkbox" name="case" value={`${reference} ${revision}`} className="size-6" />
          <span className="sr-only">{t('cases.tick', { reference })}</span>
        </label>
      )}
      <div className="grid grow gap-x-6 gap-y-1 md:grid-cols-[minmax(0,2fr)_minmax(0,2fr)_minmax(0,1fr)]">
        <p>
          <a href={caseHref(locale, reference)} className="inline-flex min-h-12 items-center font-bold">
            <Ltr>{reference}</Ltr>
          </a>
          <span className="block">{t(`cases.reasons.${reason}`)}</span>
        </p>
        <p>
          <span className="block font-bold">{t(`cases.states.${state}`)}</span>
          <span className={overdue ? 'font-bold text-red' : 'text-soft'}>
            {t(overdue ? 'cases.wasDue' : 'cases.due', { day: dayOfInstantText(dueAt, locale) })}
          </span>
          <span className="block text-soft">{assignee ? <bdi>{assignee}</bdi> : t('cases.nobody')}</span>
        </p>
        <CaseAmount locale={locale} one={one} />
      </div>
    </li>
  )
}

/** What waits of what came; where no money came here, how much the case is about. */
function CaseAmount({ locale, one: { amount, waiting, concernedText, missingDelivery } }: { locale: Locale; one: ListedCase }) {
  const t = wordsOf(locale)
  if (missingDelivery) return <p className="font-bold md:text-end">{missingDelivery.authority.name[locale]}</p>
  if (amount === 0) return <p className="font-bold md:text-end">{concernedText ? <Ltr>{concernedText}</Ltr> : t('cases.unknownAmount')}</p>
  return (
    <p className="md:text-end">
      <span className="block font-bold">
        <Amount fils={waiting} locale={locale} />
      </span>
      <span className="text-soft">{t.rich('cases.of', { amount: () => <Amount fils={amount} locale={locale} /> })}</span>
    </p>
  )
}
