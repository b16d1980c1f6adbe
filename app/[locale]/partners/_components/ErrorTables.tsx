import type { Locale } from '@/app/_i18n/locale'
import { docsOf } from '../_server/docs'
import { ERRORS, type ErrorGroup, USER_ERRORS } from '../_server/reference'
import { DocTable } from './DocTable'
import { Code } from './Prose'

const GROUPS: readonly ErrorGroup[] = ['key', 'access', 'budget', 'limit', 'document', 'input', 'service']

/** Every error by what it is about. */
export function ErrorTables({ locale }: { locale: Locale }) {
  const { ui } = docsOf(locale)
  return GROUPS.map((group) => (
    <div key={group}>
      <h3 id={`errors-${group}`}>{ui.groups[group]}</h3>
      <DocTable
        locale={locale}
        heading={`errors-${group}`}
        head={[ui.code, ui.statusCode, ui.said, ui.again]}
        rows={ERRORS.filter((error) => error.group === group).map(({ code, in: where, status, text, retry }) => [
          { key: code, view: <Code>{code}</Code> },
          `${status}${where === 'reason' ? `, ${ui.inReason}` : ''}`,
          text ? { key: 'said', view: <Said locale={locale} text={text} /> } : ui.byGraphql,
          ui[retry],
        ])}
      />
    </div>
  ))
}

/** Every refusal of a mutation, in the language of the page alone: there are hundreds, and the other language has its page. */
export function UserErrorTable({ locale, heading }: { locale: Locale; heading: string }) {
  const { ui } = docsOf(locale)
  const rows = Object.entries(USER_ERRORS).map(([code, text]) => [
    { key: `refusal-${code}`, view: <Code>{code}</Code> },
    { key: 'said', view: text[locale] },
  ])
  return <DocTable locale={locale} heading={heading} head={[ui.code, ui.said]} rows={rows} />
}

/** The words in the language of the page first. */
function Said({ locale, text }: { locale: Locale; text: { readonly ar: string; readonly en: string } }) {
  const other = locale === 'ar' ? 'en' : 'ar'
  return (
    <>
      <span className="block">{text[locale]}</span>
      <span lang={other} dir={other === 'ar' ? 'rtl' : 'ltr'} className="block text-soft">
        {text[other]}
      </span>
    </>
  )
}
