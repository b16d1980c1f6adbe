import { PageHead } from '@/app/_components/PageHead'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { CodeForm } from '../../_contacts/CodeForm'
import type { KeptObjection } from '../_server/new-objection'
import { knownFault } from '../_server/objection-step'

/** The code that was sent to the contact of a new objection; with it the objection goes out. */
export function SubmitCode({ locale, id, saved }: { locale: Locale; id: string; saved: KeptObjection }) {
  const t = wordsOf(locale)
  return (
    <div className="max-w-[44rem]">
      <PageHead
        locale={locale}
        title={t('contactCode.title')}
        lead={t('objecting.codeLead')}
        trail={[{ href: `/${locale}/objections`, label: t('pages.objections') }]}
      />
      <CodeForm
        locale={locale}
        action={`/${locale}/objections/new/send`}
        back={`/${locale}/objections/new?${new URLSearchParams({ inquiry: saved.inquiry, form: id, edit: '1' })}`}
        id={id}
        masked={saved.masked}
        error={saved.error}
        fault={knownFault(saved.fault)}
      />
    </div>
  )
}
