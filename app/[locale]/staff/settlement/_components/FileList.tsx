import { Amount } from '@/app/_components/Amount'
import { Ltr } from '@/app/_components/Ltr'
import { dayTag, momentTags } from '@/app/_components/moment-tags'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import type { FileLine } from '../_server/settlement'
import { FileState } from './FileState'

/** Settlement files: day, format, lines, what they come to and whether all agrees. */
export function FileList({ locale, files }: { locale: Locale; files: readonly FileLine[] }) {
  const t = wordsOf(locale)
  if (files.length === 0) return <p className="text-soft">{t('settlement.noFiles')}</p>
  return (
    <ul className="card divide-y divide-line">
      {files.map((file) => (
        <li key={file.id} className="grid gap-x-6 gap-y-1 px-5 py-4 md:grid-cols-[minmax(0,2fr)_minmax(0,2fr)_minmax(0,1fr)]">
          <p>
            <a href={`/${locale}/staff/settlement/files/${file.id}`} className="inline-flex min-h-12 items-center font-bold">
              <span>{t.rich('settlement.forDay', dayTag(file.statementDay, locale))}</span>
            </a>
            <span className="block [overflow-wrap:anywhere]">
              <bdi>{file.name}</bdi> · <Ltr>{t(`settlement.formats.${file.format}`)}</Ltr>
            </span>
          </p>
          <p>
            <FileState locale={locale} file={file} />
            <span className="block text-soft">
              {t.rich('settlement.read', { ...momentTags(file.receivedAt, locale), who: () => <bdi>{file.receivedBy}</bdi> })}
            </span>
          </p>
          <p className="md:text-end">
            <span className="block">{t('settlement.lines', { lines: file.lineCount })}</span>
            <Amount fils={file.total} locale={locale} />
          </p>
        </li>
      ))}
    </ul>
  )
}
