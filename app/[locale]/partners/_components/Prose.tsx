import type { ReactNode } from 'react'
import type { Locale } from '@/app/_i18n/locale'

/** A text of the documentation: `…` is code, which reads left to right, and [words](/path) leads to a page in the same language. */
export function Prose({ locale, text }: { locale: Locale; text: string }): ReactNode {
  return text.split(/(`[^`]+`|\[[^\]]+\]\([^)]+\))/).map((part, index) => {
    const [, words, path] = /^\[([^\]]+)\]\(([^)]+)\)$/.exec(part) ?? []
    if (part.startsWith('`') && part.endsWith('`')) return <Code key={index}>{part.slice(1, -1)}</Code>
    if (words === undefined) return part
    return (
      <a key={index} href={`/${locale}${path}`}>
        {words}
      </a>
    )
  })
}

/** A name or a value as a program writes it. */
export function Code({ children }: { children: ReactNode }) {
  return (
    <code dir="ltr" className="code">
      {children}
    </code>
  )
}
