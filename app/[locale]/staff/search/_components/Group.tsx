import type { ReactNode } from 'react'

type GroupProps = { title: string; size: number; children: ReactNode }

/** Everything of one kind that was found. */
export function Group({ title, size, children }: GroupProps) {
  if (size === 0) return null
  return (
    <section>
      <h2 className="mb-2 text-lg">{title}</h2>
      <ul className="staff-found">{children}</ul>
    </section>
  )
}

type FoundProps = { href: string; title: ReactNode; children: ReactNode }

/** One of them: what it is called, which leads to its page, and what tells it from others. */
export function Found({ href, title, children }: FoundProps) {
  return (
    <li>
      <a href={href}>{title}</a>
      {children}
    </li>
  )
}
