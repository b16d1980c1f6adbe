'use client'

import { createContext, type ReactNode, useContext } from 'react'

type Words = { title: string; body: string; retry: string }

const FaultWordsContext = createContext<Words | null>(null)

/** Hands the error page its few texts: it runs in the browser, where all the messages have no business. */
export function FaultWords({ words, children }: { words: Words; children: ReactNode }) {
  return <FaultWordsContext value={words}>{children}</FaultWordsContext>
}

/** The texts of the error page in the language of the page that broke. */
export function useFaultWords(): Words | null {
  return useContext(FaultWordsContext)
}
