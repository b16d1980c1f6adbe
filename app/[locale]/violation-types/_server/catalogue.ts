import { cache } from 'react'
import { matches } from '@/app/_i18n/forgiving'
import { ask } from '@/app/_server/ask'
import { graphql } from '@/graphql/generated/client'
import type { CatalogueQuery } from '@/graphql/generated/client/graphql'

const Catalogue = graphql(`
  query Catalogue {
    violationTypes {
      id
      name { ar en }
      fine
      fineMax
      decidedByCourt
      legalBasis { ar en }
      meaning { ar en }
      points
      discountRules { id percent kind withinDays }
    }
  }
`)

export type CatalogueType = CatalogueQuery['violationTypes'][number]

/** What can be shown of the catalogue: all, or by who sets the amount or by discount. */
export const SHOWN = ['all', 'fixed', 'court', 'discount'] as const

export type Shown = (typeof SHOWN)[number]

const IS_SHOWN: Record<Shown, (type: CatalogueType) => boolean> = {
  all: () => true,
  fixed: ({ decidedByCourt }) => !decidedByCourt,
  court: ({ decidedByCourt }) => decidedByCourt,
  discount: ({ discountRules }) => discountRules.length > 0,
}

/** Every type of violation, in the order of the catalogue; null when it cannot be read now. */
export const catalogue = cache(async (): Promise<readonly CatalogueType[] | null> => {
  const result = await ask(Catalogue, {})
  return result.ok ? result.data.violationTypes : null
})

/** The types that a search (in either language, or by legal basis) and a filter leave. */
export function findTypes(types: readonly CatalogueType[], query: string, shown: Shown): readonly CatalogueType[] {
  return types.filter(
    (type) => IS_SHOWN[shown](type) && matches(query, [...textsOf(type.name), ...textsOf(type.meaning), ...textsOf(type.legalBasis)]),
  )
}

function textsOf(text: CatalogueType['legalBasis']): string[] {
  return text ? [text.ar, text.en] : []
}
