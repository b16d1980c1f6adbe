import type { ReactNode } from 'react'

type ExampleProps = { name: string; about: string; children: ReactNode }

/** A component under its name, with a sentence on what it is for. */
export function Example({ name, about, children }: ExampleProps) {
  return (
    <section aria-label={name} className="mb-12">
      <h2 className="text-xl">
        <bdi dir="ltr">{name}</bdi>
      </h2>
      <p className="mb-4 text-soft">{about}</p>
      <div className="grid gap-4">{children}</div>
    </section>
  )
}
