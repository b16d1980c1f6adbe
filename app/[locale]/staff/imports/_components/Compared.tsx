import { Amount } from '@/app/_components/Amount'
import { Ltr } from '@/app/_components/Ltr'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { FileState } from '../../settlement/_components/FileState'
import type { ShownImport } from '../_server/imports'

type ComparedProps = { locale: Locale; file: NonNullable<ShownImport['settlementFile']>; caseReferences: readonly string[] }

const RESULTS = ['agrees', 'repeated', 'differs', 'onlyHere'] as const

/** What the lines of a settlement file were found to be, and the cases of those that differ. */
export function Compared({ locale, file, caseReferences }: ComparedProps) {
  const t = wordsOf(locale)
  return (
    <section aria-label={t('imports.compared')} className="card mb-6 p-5">
      <p className="mb-4">
        <FileState locale={locale} file={file} />
        <a href={`/${locale}/staff/settlement/files/${file.id}`} className="inline-flex min-h-12 items-center">
          {t('imports.comparedFile')}
        </a>
      </p>
      <dl className="grid gap-x-8 gap-y-4 sm:grid-cols-2 lg:grid-cols-4">
        {RESULTS.map((name) => (
          <div key={name}>
            <dt className="text-[0.9375rem] text-soft">{t(`imports.results.${name}`)}</dt>
            <dd className="font-bold">{t('imports.number', { n: file.results[name] })}</dd>
          </div>
        ))}
        <div>
          <dt className="text-[0.9375rem] text-soft">{t('imports.total')}</dt>
          <dd className="font-bold">
            <Amount fils={file.total} locale={locale} />
          </dd>
        </div>
      </dl>
      {caseReferences.length > 0 && (
        <>
          <h2 className="mt-6 text-lg">{t('imports.cases')}</h2>
          <ul className="flex flex-wrap gap-x-5">
            {caseReferences.map((reference) => (
              <li key={reference}>
                <a href={`/${locale}/staff/cases/${reference}`} className="inline-flex min-h-12 items-center">
                  <Ltr>{reference}</Ltr>
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
