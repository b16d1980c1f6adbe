import type { ReactNode } from 'react'
import { dayText } from '@/app/_i18n/format'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { Count } from '../_components/Count'
import type { Item } from './today-items'

type ListProps = { locale: Locale; title: string; none: string; items: readonly Item[]; children?: ReactNode }

/** One part of the day: each line leads to the list that shows what it counts. `children`: lines of another kind, which stand first. */
export function ItemList({ locale, title, none, items, children }: ListProps) {
  const t = wordsOf(locale)
  return (
    <section className="staff-card staff-today">
      <h2>{title}</h2>
      {items.length === 0 && !children ? <p className="text-soft">{none}</p> : null}
      {(items.length > 0 || children) && (
        <ul>
          {children}
          {items.map(({ key, count, text, path, days, tasks }) => (
            <ItemLine key={key} href={`/${locale}/staff${path}`} count={count} text={t(text)}>
              {[...(days ?? []).map((day) => dayText(day, locale)), ...(tasks ?? [])].map((about) => (
                <bdi key={about} className="me-3 inline-block">
                  {about}
                </bdi>
              ))}
            </ItemLine>
          ))}
        </ul>
      )}
    </section>
  )
}

type LineProps = { href: string; count?: number; text: string; children?: ReactNode }

/** Without a count it is one thing that is wrong. */
export function ItemLine({ href, count, text, children }: LineProps) {
  return (
    <li>
      {count === undefined ? (
        <span aria-hidden="true" className="staff-count">
          !
        </span>
      ) : (
        <Count count={count} />
      )}
      <a href={href}>{text}</a>
      {children && <p>{children}</p>}
    </li>
  )
}
