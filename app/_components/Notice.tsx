import type { ReactNode } from 'react'

const TONES = {
  calm: 'border-green bg-tint',
  warning: 'border-amber bg-amber-tint',
  error: 'border-red bg-red-tint',
}

type NoticeProps = { title: string; tone?: keyof typeof TONES; children?: ReactNode }

/** Something to know before the rest of the page. An error takes the focus and is announced at once; the other tones are read in their place. */
export function Notice({ title, tone = 'calm', children }: NoticeProps) {
  return (
    <section
      {...(tone === 'error' && { role: 'alert', tabIndex: -1, autoFocus: true })}
      className={`my-6 rounded-e-control border-s-4 px-5 py-4 ${TONES[tone]}`}
    >
      <h2 className="text-lg">{title}</h2>
      {children && <div className="mt-1 grid gap-2">{children}</div>}
    </section>
  )
}
