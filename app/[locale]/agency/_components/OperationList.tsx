import { dayOfInstantText } from '@/app/_i18n/format'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import type { KeptAgencyForm } from '../_server/agency-cookies'
import type { Application } from '../_server/my-agency'
import { ActionForm } from './ActionForm'
import { ActionProblem } from './action-problem'

type OperationListProps = { locale: Locale; base: string; application: Application; saved: KeptAgencyForm | null; manages: boolean }

/** The registered operations of a program, and whether its keys are limited to them. */
export function OperationList({ locale, base, application: { id, operations, registeredOnly }, saved, manages }: OperationListProps) {
  const t = wordsOf(locale)
  const action = registeredOnly ? 'release' : 'restrict'
  return (
    <section aria-labelledby="operations" className="mt-10">
      <h2 id="operations" className="mb-4 text-[1.5rem]">
        {t('agency.operations')}
      </h2>
      <span id="restrict-form" />
      <span id="release-form" />
      <ActionProblem locale={locale} saved={saved} fields={{}} />
      <p>{operations.length === 0 ? t('agency.noOperations') : t('agency.operationCount', { n: operations.length })}</p>
      <ul className="mt-3 grid gap-3">
        {operations.map(({ hash, document, registeredAt, registeredBy }) => (
          <li key={hash} className="card p-4">
            <details>
              <summary dir="ltr" className="hash min-h-11 cursor-pointer py-2">
                {hash}
              </summary>
              {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
              <pre dir="ltr" tabIndex={0} className="operation">
                {document}
              </pre>
            </details>
            <p className="text-[0.9375rem] text-soft">
              <bdi>{registeredBy}</bdi> · <bdi>{dayOfInstantText(registeredAt, locale)}</bdi>
            </p>
          </li>
        ))}
      </ul>
      {manages ? (
        <ActionForm base={base} action={action} application={id} saved={saved} className="card mt-4 grid gap-3 p-5">
          <p>{t(registeredOnly ? 'agency.isRestricted' : 'agency.isFree')}</p>
          <button type="submit" className="button button-quiet sm:justify-self-start">
            {t(registeredOnly ? 'agency.releaseNow' : 'agency.restrictNow')}
          </button>
        </ActionForm>
      ) : (
        <p className="mt-4">{t(registeredOnly ? 'agency.isRestricted' : 'agency.isFree')}</p>
      )}
    </section>
  )
}
