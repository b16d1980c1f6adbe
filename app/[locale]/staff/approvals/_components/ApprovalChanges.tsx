import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { Wide } from '../../_components/Wide'
import type { ListedApproval } from '../_server/approvals'

/** Each value as it is now and as it would be. */
export function ApprovalChanges({ locale, approval }: { locale: Locale; approval: ListedApproval }) {
  const t = wordsOf(locale)
  const { changes, title } = approval
  if (changes.length === 0) return null
  const value = (text: { ar: string; en: string } | null | undefined) =>
    text ? <bdi>{text[locale]}</bdi> : <span className="text-soft">{t('approvals.none')}</span>
  return (
    <Wide label={title[locale]}>
      <table>
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
