import type { Locale } from '../_i18n/locale'
import { wordsOf } from '../_i18n/words'
import type { Visitor } from '../_server/session'
import { signInAddress } from '../_server/sign-in-address'

type SignInOrOutProps = { locale: Locale; path: string; visitor: Visitor | null; csrfToken: string | null }

/** A link to the sign-in page that comes back to this one; or who is signed in, with a form that signs out. */
export function SignInOrOut({ locale, path, visitor, csrfToken }: SignInOrOutProps) {
  const t = wordsOf(locale)
  if (!visitor) {
    const isSignIn = path.startsWith(`/${locale}/sign-in`)
    const isService = path.startsWith(`/${locale}/violations`)
    return isSignIn ? null : <a href={isService ? signInAddress(locale, path) : `/${locale}/sign-in`}>{t('site.signIn')}</a>
  }
  return (
    <form method="post" action="/api/auth/signout">
      <input type="hidden" name="csrfToken" value={csrfToken ?? ''} />
      <input type="hidden" name="callbackUrl" value={`/${locale}/violations`} />
      <span className="visitor">
        <span className="sr-only">{t('site.signedInAs')} </span>
        <bdi>{visitor.displayName}</bdi>
      </span>
      <button type="submit">{t('site.signOut')}</button>
    </form>
  )
}
