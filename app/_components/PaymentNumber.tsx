/** A payment number in its groups 4-4-5; a line may break between them, where it must. The gaps are drawn, not typed: what is selected and copied is the bare number. */
export function PaymentNumber({ number }: { number: string }) {
  return (
    <bdi dir="ltr" translate="no" className="select-all">
      {number.slice(0, 4)}
      <wbr />
      <span className="ps-[0.35em] whitespace-nowrap">{number.slice(4, 8)}</span>
      <wbr />
      <span className="ps-[0.35em] whitespace-nowrap">{number.slice(8)}</span>
    </bdi>
  )
}
