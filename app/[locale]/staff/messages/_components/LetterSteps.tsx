import { momentTags } from '@/app/_components/moment-tags'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { Step, StepField } from '../../_components/Step'
import type { InboxMessages } from '../_server/inbox'

type LetterStepsProps = {
  locale: Locale
  message: InboxMessages['nodes'][number]
  /** What came of the last form about it. */
  result: Readonly<Record<string, string>> | null
}

/** The ways to take a letter and to answer it; once answered, the answer. */
export function LetterSteps({ locale, message, result }: LetterStepsProps) {
  const t = wordsOf(locale)
  const { reference, answer, answeredAt, answeredBy, assignee } = message
  if (answer && answeredAt)
    return (
      <div className="card mt-4 p-5">
        <h2 className="text-base">{t('inbox.answerText')}</h2>
        <p dir="auto" className="whitespace-pre-line">
          {answer}
        </p>
        <p className="text-soft">{t.rich('inbox.answered', { ...momentTags(answeredAt, locale), who: () => <bdi>{answeredBy}</bdi> })}</p>
      </div>
    )
  const action = `/${locale}/staff/messages/act`
  const refused = result?.refused && result.act === 'answer' ? result : null
  return (
    <div className="mt-4 grid gap-3">
      {!assignee && (
        <Step title={t('inbox.take')} about="" submit={t('inbox.take')} action={action} sends={{ act: 'take', reference }} isOpen={false} />
      )}
      <Step
        title={t('inbox.answer')}
        about={t('inbox.answerAbout')}
        submit={t('inbox.send')}
        action={action}
        sends={{ act: 'answer', reference }}
        isOpen={refused !== null}
      >
        <StepField id="text" label={t('inbox.answerText')} value={refused?.text} error={refused?.message || undefined} isLong />
      </Step>
    </div>
  )
}
