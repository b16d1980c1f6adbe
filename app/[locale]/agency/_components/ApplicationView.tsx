import { Notice } from '@/app/_components/Notice'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import type { AgencyAction } from '@/app/[locale]/agency/_server/agency-form'
import type { Scope } from '@/graphql/generated/client/graphql'
import { type KeptAgencyForm, keptAgencyForm, newSecret } from '../_server/agency-cookies'
import type { Application } from '../_server/my-agency'
import { BudgetView } from './BudgetView'
import { KeyForm } from './KeyForm'
import { KeyList } from './KeyList'
import { NewKey } from './NewKey'
import { OperationForm } from './OperationForm'
import { OperationList } from './OperationList'

/** What a page can say was done. */
const DONE = ['application', 'revoke', 'operation', 'restrict', 'release', 'again', 'suspend', 'resume', 'keyWaits'] as const

type ApplicationViewProps = {
  locale: Locale
  base: string
  application: Application
  /** What its keys can be given. */
  granted: readonly Scope[]
  query: Record<string, string | string[] | undefined>
  /** False: for reading alone. */
  manages: boolean
  /** Whether the reader may hold its keys. */
  makesKeys: boolean
}

/** A program: its budget, its keys and registered operations, and what can be done about them. */
export async function ApplicationView({ locale, base, application, granted, query, manages, makesKeys }: ApplicationViewProps) {
  const t = wordsOf(locale)
  const { id, suspendedAt } = application
  const { form, made, done } = query
  const typed = await keptAgencyForm(typeof form === 'string' ? form : undefined)
  const saved = (...actions: AgencyAction[]): KeptAgencyForm | null => (typed && actions.includes(typed.action) ? typed : null)
  const wasDone = DONE.find((one) => one === done)
  return (
    <>
      {typeof made === 'string' && <NewKey locale={locale} secret={await newSecret(id, made)} />}
      {wasDone && <Notice title={t(`agency.done.${wasDone}`)}>{wasDone === 'keyWaits' && <p>{t('agency.keyWaitsAbout')}</p>}</Notice>}
      {suspendedAt && (
        <Notice tone="warning" title={t('agency.suspended')}>
          <p>{t('agency.suspendedWhat')}</p>
        </Notice>
      )}
      <BudgetView locale={locale} budget={application.budget} budgetLeft={application.budgetLeft} of="program" />
      <KeyList
        locale={locale}
        base={base}
        application={application}
        saved={saved('revoke', 'rotate')}
        manages={manages}
        makesKeys={makesKeys}
      />
      {makesKeys && <KeyForm locale={locale} base={base} application={id} granted={granted} today={new Date()} saved={saved('key')} />}
      <OperationList locale={locale} base={base} application={application} saved={saved('restrict', 'release')} manages={manages} />
      {manages && <OperationForm locale={locale} base={base} application={id} saved={saved('operation')} />}
    </>
  )
}
