import { Notice } from '@/app/_components/Notice'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { siteAddress } from '@/app/_server/site'
import type { PastedLink } from '@/domain/documents/pasted-links'

type LinksProps = { locale: Locale; links: readonly PastedLink[] }

/** Links are shown as text, cut short, and can never be followed from here. */
const MAX_LENGTH = 80

/** The strongest warning of the page: links that do not lead to us, by the host that they really open. */
export function ForeignLinks({ locale, links, hasNumbers }: LinksProps & { hasNumbers: boolean }) {
  const t = wordsOf(locale)
  const foreign = links.filter(({ isOurs }) => !isOurs)
  if (foreign.length === 0) return null
  return (
    <Notice tone="error" title={t('verify.foreignTitle')}>
      <ul className="grid list-disc gap-1 ps-6">
        {foreign.slice(0, 5).map((link) => (
          <li key={link.text}>
            {t.rich(`verify.${reasonOf(link)}`, { host: () => <Quoted text={link.host ?? ''} />, text: () => <Quoted text={link.text} /> })}
          </li>
        ))}
      </ul>
      <p>{t('verify.foreignAct')}</p>
      {hasNumbers && <p className="font-bold">{t('verify.foreignNumber')}</p>}
    </Notice>
  )
}

/** Links that do lead to us. */
export function OwnLinks({ locale, links }: LinksProps) {
  const t = wordsOf(locale)
  const own = links.filter(({ isOurs }) => isOurs)
  if (own.length === 0) return null
  return (
    <Notice title={t('verify.oursTitle')}>
      {own.slice(0, 5).map(({ text }) => (
        <p key={text}>{t.rich('verify.ours', { text: () => <Quoted text={text} /> })}</p>
      ))}
    </Notice>
  )
}

function reasonOf({ host }: PastedLink): 'foreign' | 'foreignUnreadable' | 'foreignInsecure' {
  if (!host) return 'foreignUnreadable'
  return host === new URL(siteAddress()).host ? 'foreignInsecure' : 'foreign'
}

function Quoted({ text }: { text: string }) {
  const shown = text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text
  return (
    <bdi dir="ltr" className="inline-block max-w-full font-bold wrap-anywhere">
      {shown}
    </bdi>
  )
}
