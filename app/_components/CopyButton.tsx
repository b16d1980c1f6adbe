type CopyButtonProps = { text: string; label: string; done: string }

/** Copies `text`. `public/enhance.js` shows it where it can work: with JavaScript, on a page that may write to the clipboard. */
export function CopyButton({ text, label, done }: CopyButtonProps) {
  return (
    <button
      type="button"
      hidden
      data-deed="copy"
      data-text={text}
      data-done={done}
      className="button border-on-deep-soft grow bg-transparent px-4 text-on-deep hover:bg-on-deep/10"
    >
      <span aria-live="polite">{label}</span>
    </button>
  )
}
