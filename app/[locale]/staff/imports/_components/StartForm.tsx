import { randomUUID } from 'node:crypto'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { StepField } from '../../_components/Step'
import type { ShownImport } from '../_server/imports'

type StartFormProps = {
  locale: Locale
  one: ShownImport
  holds: NonNullable<ShownImport['preview']>['holds']
  result: Readonly<Record<string, string>> | null
}

/** Has a file registered; where that takes a second person, says why and asks for the reason that they will read. */
export function StartForm({ locale, one, holds, result }: StartFormProps) {
  const t = wordsOf(locale)
  const needsSecond = holds.length > 0
  const error = result?.field === 'reason' ? result.message : undefined
  return (
    <form method="post" action={`/${locale}/staff/imports/start`} className="grid gap-3">
      <input type="hidden" name="id" value={one.id} />
      <input type="hidden" name="key" value={randomUUID()} />
      {needsSecond && (
        <div className="card border-s-4 p-5">
          <h2 className="text-lg">{t('imports.second.title')}</h2>
          <ul className="mb-4 list-disc ps-6">
            {holds.map(({ reason, text }) => (
              <li key={reason}>{text[locale]}</li>
            ))}
          </ul>
          <p className="mb-4 max-w-[62ch]">{t('imports.second.about')}</p>
          <StepField
            id="reason"
            label={t('approvals.why')}
            hint={t('imports.second.reasonHint')}
            value={result?.reason}
            error={error}
            isLong
          />
        </div>
      )}
      <p className="max-w-[62ch] text-soft">{t('imports.startAbout')}</p>
      <p>
        <button type="submit" className="button">
          {t(needsSecond ? 'imports.second.ask' : one.kind === 'SETTLEMENT' ? 'imports.compare' : 'imports.register')}
        </button>
      </p>
    </form>
  )
}
