import { momentTags } from '@/app/_components/moment-tags'
import { Notice } from '@/app/_components/Notice'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import type { KeptAgencyForm } from '@/app/[locale]/agency/_server/agency-cookies'

/** What is wrong with one field of a form that was sent; undefined where it is right. */
export function errorOf(saved: KeptAgencyForm | null, field: string, locale: Locale): string | undefined {
  if (saved?.field !== field) return undefined
  return saved[locale] || wordsOf(locale)('agency.problem.date')
}

type ProblemProps = { locale: Locale; saved: KeptAgencyForm | null; fields: Readonly<Record<string, string>> }

/** Why a form was not done, above it: with a link to the field that it is about (`fields`: the control of each), or as it is. */
export function ActionProblem({ locale, saved, fields }: ProblemProps) {
  const t = wordsOf(locale)
  if (!saved) return null
  const control = fields[saved.field]
  return (
    <Notice tone="error" title={t('agency.notDone')}>
      {control ? (
        <p>
          <a href={`#${control}`} className="text-red">
            {errorOf(saved, saved.field, locale)}
          </a>
        </p>
      ) : (
        <p>
          {saved[locale] ||
            t.rich(
              saved.code === 'unavailable' ? 'agency.problem.unavailable' : 'agency.problem.fault',
              momentTags(new Date().toISOString(), locale),
            )}
        </p>
      )}
    </Notice>
  )
}
