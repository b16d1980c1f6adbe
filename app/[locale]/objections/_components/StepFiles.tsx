import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import type { KeptStep } from '../_server/objection-step'
import { FilesStep } from './FilesStep'

type StepFilesProps = { locale: Locale; id: string; saved: KeptStep; query: Readonly<Record<string, string | string[] | undefined>> }

/** Files of an addition or an appeal, once the code is confirmed. */
export function StepFiles({ locale, id, saved, query }: StepFilesProps) {
  const t = wordsOf(locale)
  const at = `/${locale}/objections/${saved.number}`
  const { inquiry } = saved
  return (
    <FilesStep
      locale={locale}
      id={id}
      confirmation={saved.confirmation}
      back={`${at}?${new URLSearchParams({ inquiry, form: id })}`}
      action={`${at}/act`}
      leave={{ href: `${at}?${new URLSearchParams({ inquiry })}`, label: t('objecting.backToObjection') }}
      submit={t(saved.act === 'APPEAL' ? 'objectionFiles.appeal' : 'objectionFiles.add')}
      query={query}
    />
  )
}
