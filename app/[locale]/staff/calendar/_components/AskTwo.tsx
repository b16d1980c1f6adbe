import { Field } from '@/app/_components/Field'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { Step, StepField } from '../../_components/Step'

type AskTwoProps = {
  locale: Locale
  authorities: readonly { id: string; name: { ar: string; en: string } }[]
  result: Readonly<Record<string, string>> | null
}

/** What one person of legal affairs asks for and another person decides: to take a day off away, and to name a deputy. */
export function AskTwo({ locale, authorities, result }: AskTwoProps) {
  const t = wordsOf(locale)
  const typed = (act: string) => (result?.refused && result.act === act ? result : null)
  const field = (act: string, name: string) => ({
    id: `${act}-${name}`,
    name,
    value: typed(act)?.[name],
    error: typed(act)?.field === name ? typed(act)?.message : undefined,
  })
  const why = { label: t('approvals.why'), hint: t('approvals.whyHint'), isLong: true } as const
  return (
    <div className="mt-8 grid gap-2">
      <Step
        title={t('workingCalendar.remove')}
        about={t('workingCalendar.removeAbout')}
        submit={t('workingCalendar.removeAsk')}
        action={`/${locale}/staff/calendar/act`}
        sends={{ act: 'remove' }}
        isOpen={typed('remove') !== null}
      >
        <StepField {...field('remove', 'day')} label={t('workingCalendar.day')} type="date" />
        <StepField {...field('remove', 'reason')} {...why} />
      </Step>
      <Step
        title={t('workingCalendar.deputy')}
        about={t('workingCalendar.deputyAbout')}
        submit={t('workingCalendar.deputyAsk')}
        action={`/${locale}/staff/calendar/act`}
        sends={{ act: 'deputy' }}
        isOpen={typed('deputy') !== null}
      >
        <Field id="deputy-authority" label={t('workingCalendar.termsAuthority')}>
          <select id="deputy-authority" name="authority" defaultValue={typed('deputy')?.authority} className="control max-w-96">
            {authorities.map(({ id, name }) => (
              <option key={id} value={id}>
                {name[locale]}
              </option>
            ))}
          </select>
        </Field>
        <StepField {...field('deputy', 'userName')} label={t('workingCalendar.deputyUser')} dir="ltr" />
        <StepField {...field('deputy', 'fromDay')} label={t('workingCalendar.deputyFrom')} type="date" />
        <StepField {...field('deputy', 'toDay')} label={t('workingCalendar.deputyTo')} type="date" />
        <StepField {...field('deputy', 'reason')} {...why} />
      </Step>
    </div>
  )
}
