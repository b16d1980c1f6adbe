import { PageHead } from '@/app/_components/PageHead'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { CodeForm } from '../../_contacts/CodeForm'
import { type KeptStep, knownFault } from '../_server/objection-step'

/** The code that was sent to the contact of an objection; with it the step is done. */
export function StepCode({ locale, id, saved }: { locale: Locale; id: string; saved: KeptStep }) {
  const t = wordsOf(locale)
  const at = `/${locale}/objections/${saved.number}`
  return (
    <div className="max-w-[44rem]">
      <PageHead
        locale={locale}
        title={t('contactCode.title')}
        lead={t('objecting.stepCode')}
        trail={[{ href: `/${locale}/objections`, label: t('pages.objections') }]}
      />
      <CodeForm
        locale={locale}
        action={`${at}/act`}
        back={`${at}?inquiry=${saved.inquiry}`}
        backLabel={t('objecting.backToObjection')}
        id={id}
        masked={saved.masked}
        error={saved.error}
        fault={knownFault(saved.fault)}
      />
    </div>
  )
}
