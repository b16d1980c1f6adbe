import type { Service } from './services'

const DRAWN: Record<Exclude<Service, 'violations'>, string> = {
  verify: 'M6 3h8l4 4v14H6zM14 3v4h4M9 14l2.2 2.2L15 12',
  catalogue: 'M12 3 2.5 20h19zM12 9.5v4.5M12 17v.5',
  guide: 'M12 6c-2-1.6-5-2-9-2v14c4 0 7 .4 9 2 2-1.6 5-2 9-2V4c-4 0-7 .4-9 2zM12 6v14',
  contact: 'M4 5h16v11h-9l-4 4v-4H4zM8 9h8M8 12h5',
  complaint: 'M4 10v4l11 5V5zM4 14h3l1 6M18.5 9.5a4 4 0 0 1 0 5',
  suggestion: 'M9 18h6M10 21h4M12 3a6 6 0 0 0-3.5 10.9V16h7v-2.1A6 6 0 0 0 12 3z',
  survey: 'M12 3.5l2.6 5.4 5.9.8-4.3 4.1 1 5.9-5.2-2.9-5.2 2.9 1-5.9-4.3-4.1 5.9-.8z',
}

/** The line drawing of a service; the text beside it says what it is. */
export function ServiceIcon({ service }: { service: keyof typeof DRAWN }) {
  return (
    <svg
      viewBox="0 0 24 24"
      width="24"
      height="24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeLinejoin="round"
      strokeLinecap="round"
      aria-hidden="true"
      className="size-6 shrink-0"
    >
      <path d={DRAWN[service]} />
    </svg>
  )
}

/** The icon of the service itself, after the mark: a driving licence with the road on it, paid. */
export function LicenseIcon() {
  return (
    <svg viewBox="0 0 80 80" width="80" height="80" aria-hidden="true" className="size-16 shrink-0 sm:size-24">
      <rect width="80" height="80" rx="20" fill="#f2c94c" />
      <rect x="11" y="19" width="58" height="42" rx="7" fill="#1b2421" />
      <path d="M26 25h6l9 30H17z" fill="#f2c94c" />
      <path d="M29 29v5M29 38v6M29 48v6" stroke="#1b2421" strokeWidth="2.6" fill="none" />
      <path d="M46 29h16M46 37h10" stroke="#f2c94c" strokeWidth="3.6" strokeLinecap="round" fill="none" />
      <circle cx="60" cy="54" r="14" fill="#0d5c4b" stroke="#f2c94c" strokeWidth="3.5" />
      <path d="m54 54 4.4 4.4 8-8.6" stroke="#ffffff" strokeWidth="3.6" strokeLinecap="round" strokeLinejoin="round" fill="none" />
    </svg>
  )
}
