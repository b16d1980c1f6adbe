import { DeedButton } from './DeedButton'

type CopyButtonProps = { text: string; label: string; done: string }

/** Copies `text`, on a dark panel. */
export function CopyButton({ text, label, done }: CopyButtonProps) {
  return (
    <DeedButton
      deed="copy"
      text={text}
      done={done}
      className="button border-on-deep-soft grow bg-transparent px-4 text-on-deep hover:bg-on-deep/10"
    >
      {label}
    </DeedButton>
  )
}
