import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { ActionForm } from '@/app/[locale]/agency/_components/ActionForm'
import { ActionProblem } from '@/app/[locale]/agency/_components/action-problem'
import type { KeptAgencyForm } from '../../../agency/_server/agency-cookies'
import type { Application } from '../../../agency/_server/my-agency'

type SuspendFormProps = { locale: Locale; base: string; application: Application; saved: KeptAgencyForm | null }

/** Has every key of a program refused, or lets them work again. */
export function SuspendForm({ locale, base, application: { id, suspendedAt }, saved }: SuspendFormProps) {
  const t = wordsOf(locale)
  const action = suspendedAt ? 'resume' : 'suspend'
  return (
    <section aria-labelledby={`${action}-form`} className="mt-10 max-w-[44rem]">
      <h2 id={`${action}-form`} className="mb-4 text-[1.5rem]">
        {t(`agencies.${action}`)}
      </h2>
      <ActionProblem locale={locale} saved={saved} fields={{}} />
      <ActionForm base={base} action={action} application={id} saved={saved} className="card grid gap-3 p-5">
        <p>{t(`agencies.${action}What`)}</p>
        <button type="submit" className="button button-quiet sm:justify-self-start">
          {t(`agencies.${action}Now`)}
        </button>
      </ActionForm>
    </section>
  )
}
