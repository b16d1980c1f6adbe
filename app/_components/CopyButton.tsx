import { ScriptButton } from './ScriptButton'

type CopyButtonProps = {
  text: string
  label: string
  done: string
  /** Whether copying is the next step of the panel. */
  isMain?: boolean
}

const MAIN = 'bg-on-deep text-[#093d33] hover:bg-on-deep-soft'
const QUIET = 'border-on-deep-soft bg-transparent text-on-deep hover:bg-on-deep/10'

/** Copies `text`, on a dark panel. */
export function CopyButton({ text, label, done, isMain = false }: CopyButtonProps) {
  return (
    <ScriptButton action="copy" text={text} done={done} className={`button grow px-4 ${isMain ? MAIN : QUIET}`}>
      {label}
    </ScriptButton>
  )
}
