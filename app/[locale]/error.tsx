'use client'

import { useFaultWords } from '../_components/FaultWords'

/** The last resort, for what no page foresaw: it says nothing about money, and offers to try again. */
export default function ErrorPage() {
  const words = useFaultWords()
  return (
    <section role="alert" className="my-6 rounded-e-control border-s-4 border-red bg-red-tint px-5 py-4">
      <h1 className="text-2xl">{words?.title}</h1>
      <p className="mt-2 mb-4">{words?.body}</p>
      <button type="button" className="button" onClick={() => location.reload()}>
        {words?.retry}
      </button>
    </section>
  )
}
