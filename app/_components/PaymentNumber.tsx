/** A payment number in its groups 4-4-5. The gaps are drawn, not typed: what is selected and copied is the bare number. */
export function PaymentNumber({ number }: { number: string }) {
  return (
    <bdi dir="ltr" translate="no" className="whitespace-nowrap select-all">
      {number.slice(0, 4)}
      <span className="ps-[0.35em]">{number.slice(4, 8)}</span>
      <span className="ps-[0.35em]">{number.slice(8)}</span>
    </bdi>
  )
}
