/** The parts of a page of staff to choose from, each an address. */
export function Choices({ label, choices }: { label: string; choices: readonly { name: string; href: string; isChosen: boolean }[] }) {
  return (
    <nav aria-label={label} className="mb-4 flex flex-wrap gap-2">
      {choices.map(({ name, href, isChosen }) => (
        <a
          key={href}
          href={href}
          aria-current={isChosen ? 'true' : undefined}
          className="inline-flex min-h-12 items-center rounded-control border border-edge px-4 no-underline aria-[current]:border-green aria-[current]:bg-tint aria-[current]:font-bold"
        >
          {name}
        </a>
      ))}
    </nav>
  )
}
