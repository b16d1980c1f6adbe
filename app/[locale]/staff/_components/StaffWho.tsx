import { type Locale, otherLocale, pathInLocale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import type { Visitor } from '@/app/_server/session'
import { signOutToken } from '@/app/_server/sign-out-token'

type WhoProps = { locale: Locale; visitor: Visitor; path: string }

/** Name and role of who is signed in, which lead to the own account; the other language; signing out. */
export async function StaffWho({ locale, visitor: { displayName, role }, path }: WhoProps) {
  const t = wordsOf(locale)
  const other = otherLocale(locale)
  return (
    <div className="staff-who">
      <a href={`/${locale}/account`}>
        <span className="sr-only">{t('site.signedInAs')} </span>
        <bdi>{displayName}</bdi>
        <span className="staff-role">{t(`roles.${role as 'CLERK'}`)}</span>
      </a>
      <a href={pathInLocale(path, other)} lang={other} hrefLang={other}>
        {t('site.switchLanguage')}
      </a>
      <form method="post" action="/api/auth/signout">
        <input type="hidden" name="csrfToken" value={(await signOutToken()) ?? ''} />
        <input type="hidden" name="callbackUrl" value={`/${locale}/sign-in`} />
        <button type="submit">{t('site.signOut')}</button>
      </form>
    </div>
  )
}
