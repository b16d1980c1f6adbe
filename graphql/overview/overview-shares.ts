import { localizedName } from '@/graphql/lib/localized'
import { type LocalizedText, textsOf } from '@/graphql/lib/localized-text'
import { type Figure, figure, settled } from './overview-figures'
import { NO_CENTER, type OverviewModel } from './overview-model'

type Named = { readonly nameAr: string; readonly nameEn: string }

type Share = { code: string; name: LocalizedText; outstanding: Figure; registered: Figure; paid: Figure }

/** The part of each authority, type or centre that has any, the most outstanding first. */
export async function overviewShares(
  model: OverviewModel,
  by: Parameters<OverviewModel['sharesOf']>[0],
  names: ReadonlyMap<string, Named>,
): Promise<Share[]> {
  const sums = await model.sharesOf(by)
  const codes = [...new Set(sums.map(({ key }) => key))]
  return codes
    .map((code) => ({
      code,
      name: nameOf(code, names.get(code)),
      outstanding: figure(sums, { fact: 'OFFENCES', part: 'UNPAID', key: code }),
      registered: figure(sums, { fact: 'REGISTERED', key: code }),
      paid: settled(figure(sums, { fact: 'PAID', key: code })),
    }))
    .filter(({ outstanding, registered, paid }) => outstanding.count + registered.count + paid.count > 0)
    .toSorted((a, b) => b.outstanding.fils - a.outstanding.fils || (a.code < b.code ? -1 : 1))
}

function nameOf(code: string, named: Named | undefined): LocalizedText {
  if (named) return localizedName(named)
  return code === NO_CENTER ? textsOf('overviewNames').noCenter : { ar: code, en: code }
}
