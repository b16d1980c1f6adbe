import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { Wide } from './Wide'

type Text = { readonly ar: string; readonly en: string }
type Change = { readonly name: Text; readonly before?: Text | null; readonly after?: Text | null }

/** Each value as it is now and as it would be. */
export function Changes({ locale, changes, label }: { locale: Locale; changes: readonly Change[]; label: string }) {
  const t = wordsOf(locale)
  if (changes.length === 0) return null
  const value = (text: Text | null | undefined) =>
    text ? <bdi>{text[locale]}</bdi> : <span className="text-soft">{t('approvals.none')}</span>
  return (
    <Wide label={label}>
      <table className="staff-table">
        <thead>
          <tr>
            <th scope="col">{t('approvals.what')}</th>
            <th scope="col">{t('approvals.now')}</th>
            <th scope="col">{t('approvals.after')}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ name, before, after }) => (
            <tr key={name.en}>
              <th scope="row">{name[locale]}</th>
              <td>{value(before)}</td>
              <td className="font-bold">{value(after)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  )
}
