/** A key of somebody else's system, left to right: as long as it may be, it breaks anywhere rather than leave its place. */
export function LongKey({ text }: { text: string }) {
  return (
    <bdi dir="ltr" className="break-all">
      {text}
    </bdi>
  )
}
