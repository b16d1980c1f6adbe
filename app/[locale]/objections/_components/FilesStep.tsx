import { PageHead } from '@/app/_components/PageHead'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { refusedFiles, sentFiles } from '../_server/sent-files'
import { FilesForm } from './FilesForm'

type FilesStepProps = {
  locale: Locale
  id: string
  confirmation: string
  back: string
  action: string
  /** Where one changes what was typed, or leaves. */
  leave: { href: string; label: string }
  submit: string
  query: Readonly<Record<string, string | string[] | undefined>>
}

/** After the code: files are attached, or not, and then it is sent. */
export async function FilesStep({ locale, confirmation, leave, query, ...form }: FilesStepProps) {
  const t = wordsOf(locale)
  const files = await sentFiles(confirmation)
  return (
    <div className="max-w-[44rem]">
      <PageHead
        locale={locale}
        title={t('objectionFiles.title')}
        lead={t('objectionFiles.lead')}
        trail={[{ href: `/${locale}/objections`, label: t('pages.objections') }]}
      />
      <FilesForm locale={locale} confirmation={confirmation} files={files} refused={refusedFiles(query)} {...form} />
      <p className="mt-6">
        <a href={leave.href} className="inline-flex min-h-12 items-center">
          {leave.label}
        </a>
      </p>
    </div>
  )
}
