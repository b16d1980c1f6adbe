import { PaymentNumber } from '@/app/_components/PaymentNumber'

/** A payment number that is heard digit by digit: a screen reader would say one number of billions. */
export function SpokenNumber({ number }: { number: string }) {
  const groups = [number.slice(0, 4), number.slice(4, 8), number.slice(8)]
  return (
    <>
      <span aria-hidden="true">
        <PaymentNumber number={number} />
      </span>
      <bdi dir="ltr" className="sr-only select-none">
        {groups.map((group) => group.split('').join(' ')).join(', ')}
      </bdi>
    </>
  )
}
