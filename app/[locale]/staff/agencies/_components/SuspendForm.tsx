import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { DeedForm } from '../../../agency/_components/DeedForm'
import { DeedProblem } from '../../../agency/_components/deed-problem'
import type { KeptDeed } from '../../../agency/_server/agency-cookies'
import type { Application } from '../../../agency/_server/my-agency'

type SuspendFormProps = { locale: Locale; base: string; application: Application; kept: KeptDeed | null }

/** Has every key of a program refused, or lets them work again. */
export function SuspendForm({ locale, base, application: { id, suspendedAt }, kept }: SuspendFormProps) {
  const t = wordsOf(locale)
  const deed = suspendedAt ? 'resume' : 'suspend'
  return (
    <section aria-labelledby={`${deed}-form`} className="mt-10 max-w-[44rem]">
      <h2 id={`${deed}-form`} className="mb-4 text-[1.5rem]">
        {t(`agencies.${deed}`)}
      </h2>
      <DeedProblem locale={locale} kept={kept} fields={{}} />
      <DeedForm base={base} deed={deed} application={id} kept={kept} className="card grid gap-3 p-5">
        <p>{t(`agencies.${deed}What`)}</p>
        <button type="submit" className="button button-quiet sm:justify-self-start">
          {t(`agencies.${deed}Now`)}
        </button>
      </DeedForm>
    </section>
  )
}
